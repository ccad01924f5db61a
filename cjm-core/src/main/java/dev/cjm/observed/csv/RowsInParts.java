package dev.cjm.observed.csv;

import dev.cjm.observed.EventIntake;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Takes large files in parts that all processors look at, while the next ones are read.
 *
 * <p>Parts end at the ends of lines, be they of rows or not: a part counts only if the rows before ended right where it starts. Parts with
 * anything odd are taken row by row, as small files are. So the log does not depend on how many processors there are.
 */
final class RowsInParts {
    private static final int PARTS = 16;

    private final Block block;
    private final ByteRows rows;
    private final OneByOne oneByOne;
    private final EventIntake intake;
    private final int[] bounds = new int[PARTS + 1];
    private PlainRows[] parts;
    /** Those of the turn before, to be taken while others are looked at; nothing if all is taken. */
    private PlainRows[] waiting;

    private PlainRows[] done;

    RowsInParts(Block block, ByteRows rows, CsvHeader header, EventIntake intake, OneByOne oneByOne) {
        this.block = block;
        this.rows = rows;
        this.oneByOne = oneByOne;
        this.intake = intake;
        parts = parts(header);
        done = parts(header);
        waiting = new PlainRows[0];
    }

    private PlainRows[] parts(CsvHeader header) {
        PlainRows[] made = new PlainRows[PARTS];
        Arrays.setAll(made, i -> rows.plain(header, intake.batch()));
        return made;
    }

    /** Takes the row that was gone to. */
    interface OneByOne {
        void take();
    }

    /** Takes all that is left. */
    void take() throws IOException {
        while (block.hasMore()) {
            split();
            look();
            if (isAllPlain()) {
                waiting = parts;
                parts = done;
                done = waiting;
                rows.skip(Arrays.stream(waiting).mapToInt(PlainRows::count).sum(), bounds[PARTS]);
                if (!block.isEnded()) {
                    block.more();
                }
            } else {
                takePartByPart();
            }
        }
        takeWaiting();
    }

    /** Whether all rows of this turn can be taken as they are. */
    private boolean isAllPlain() {
        long events = 0;
        for (PlainRows part : parts) {
            events += part.batch().size();
            if (!part.isPlain()) {
                return false;
            }
        }
        return bounds[0] < bounds[PARTS] && intake.hasRoomFor(events);
    }

    private void takePartByPart() throws IOException {
        int turn = block.turns();
        for (int i = 0; i < PARTS && turn == block.turns(); i++) {
            if (parts[i].isPlain() && block.position() == bounds[i] && intake.take(parts[i].batch())) {
                rows.skip(parts[i].count(), bounds[i + 1]);
            } else {
                oneByOne(bounds[i + 1], turn);
            }
        }
        if (turn == block.turns() && block.position() < block.limit()) {
            oneByOne(block.position() + 1, turn);
        }
    }

    private void oneByOne(int end, int turn) throws IOException {
        while (turn == block.turns() && block.position() < end && rows.next()) {
            oneByOne.take();
        }
    }

    private void split() {
        int start = block.position();
        int end = block.lastLineEnd();
        byte[] bytes = block.bytes();
        bounds[0] = start;
        for (int i = 1; i < PARTS; i++) {
            int at = Math.max(bounds[i - 1], start + (int) ((long) (end - start) * i / PARTS));
            while (at > bounds[i - 1] && at < end && bytes[at - 1] != '\n') {
                at++;
            }
            bounds[i] = at;
        }
        bounds[PARTS] = end;
    }

    /** Takes what waits, reads on and looks at what is there, all at once: who is done goes on with what nobody has begun, the longest first. */
    private void look() {
        AtomicInteger begun = new AtomicInteger();
        int workers = 1 + ForkJoinPool.getCommonPoolParallelism();
        IntStream.range(0, workers).parallel().forEach(worker -> {
            for (int next = begun.getAndIncrement(); next < PARTS + 2; next = begun.getAndIncrement()) {
                switch (next) {
                    case 0 -> takeWaiting();
                    case 1 -> block.readAhead(bounds[PARTS]);
                    default -> parts[next - 2].look(block.bytes(), bounds[next - 2], bounds[next - 1]);
                }
            }
        });
    }

    private void takeWaiting() {
        for (PlainRows part : waiting) {
            intake.take(part.batch());
        }
        waiting = new PlainRows[0];
    }
}
