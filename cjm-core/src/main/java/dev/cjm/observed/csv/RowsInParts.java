package dev.cjm.observed.csv;

import dev.cjm.observed.EventIntake;
import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Takes large files in parts that all processors look at, while the next ones are read.
 *
 * <p>Parts end at the ends of lines, be they of rows or not: a part counts only if the rows before ended right where it starts. Parts with
 * anything odd are taken row by row, as small files are. So the log does not depend on how many processors there are.
 */
final class RowsInParts {
    private final Block block;
    private final ByteRows rows;
    private final OneByOne oneByOne;
    private final EventIntake intake;
    private Parts parts;
    /** Those of the turn before, to be taken while others are looked at. */
    private Parts waiting;

    RowsInParts(Block block, ByteRows rows, CsvHeader header, EventIntake intake, OneByOne oneByOne) {
        this.block = block;
        this.rows = rows;
        this.oneByOne = oneByOne;
        this.intake = intake;
        Supplier<PlainRows> maker = () -> rows.plain(header, intake.batch());
        parts = new Parts(maker);
        waiting = new Parts(maker);
    }

    /** Takes the row that was gone to. */
    interface OneByOne {
        void take();
    }

    /** Takes all that is left. */
    void take() throws IOException {
        while (block.hasMore()) {
            parts.split(block);
            look();
            if (parts.isPlain() && intake.hasRoomFor(parts.rowCount())) {
                rows.skip(parts.rowCount(), parts.end());
                Parts taken = waiting;
                waiting = parts;
                parts = taken;
                if (!block.isEnded()) {
                    block.more();
                }
            } else {
                takePartByPart();
            }
        }
        takeWaiting();
    }

    private void takePartByPart() throws IOException {
        int turn = block.turns();
        for (int i = 0; i < parts.count() && turn == block.turns(); i++) {
            PlainRows part = parts.rows(i);
            if (part.isPlain() && block.position() == parts.start(i) && intake.take(part.batch())) {
                rows.skip(part.count(), parts.end(i));
            } else {
                oneByOne(parts.end(i), turn);
            }
        }
        if (turn == block.turns() && block.position() < block.limit()) {
            oneByOne(block.limit(), turn);
        }
    }

    private void oneByOne(int end, int turn) throws IOException {
        while (turn == block.turns() && block.position() < end && rows.next()) {
            oneByOne.take();
        }
    }

    /** Takes what waits, reads on and looks at what is there, all at once: who is done goes on with what nobody has begun, the longest first. */
    private void look() {
        AtomicInteger begun = new AtomicInteger();
        int workers = 1 + ForkJoinPool.getCommonPoolParallelism();
        IntStream.range(0, workers).parallel().forEach(worker -> {
            for (int next = begun.getAndIncrement(); next < parts.count() + 2; next = begun.getAndIncrement()) {
                switch (next) {
                    case 0 -> takeWaiting();
                    case 1 -> block.readAhead(parts.end());
                    default -> parts.look(next - 2, block.bytes());
                }
            }
        });
    }

    private void takeWaiting() {
        for (int i = 0; i < waiting.count(); i++) {
            intake.take(waiting.rows(i).batch());
        }
        waiting.clear();
    }
}
