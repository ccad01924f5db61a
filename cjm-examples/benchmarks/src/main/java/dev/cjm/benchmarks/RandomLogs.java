package dev.cjm.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Writes event logs of any size as CSV, the same one for the same size: a web shop with 24 activities. */
final class RandomLogs {
    private static final long SEED = 20_260_302;
    private static final int ACTIVITIES = 24;
    private static final int OPEN = 2_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Two of texts and one of numbers. */
    static final List<String> FURTHER = List.of("agent", "channel", "cost");

    private static final List<String> CHANNELS = List.of("web", "store", "phone", "mobile app");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final int[] at = new int[OPEN];
    private final long[] journey = new long[OPEN];
    private final long[] seconds = new long[OPEN];
    private long journeys;
    private long clock;

    private RandomLogs() {}

    /** Writes a log whose rows are sorted by time, or stand journey by journey; with further columns, or without. */
    static void write(Path file, long events, boolean isByTime, boolean isFurther) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new RandomLogs().write(out, events, isByTime, isFurther);
        }
    }

    private void write(OutputStream out, long events, boolean isByTime, boolean isFurther) throws IOException {
        String further = isFurther ? "," + String.join(",", FURTHER) : "";
        out.write(("case_id,activity,timestamp" + further + "\n").getBytes(StandardCharsets.US_ASCII));
        int open = isByTime ? OPEN : 1;
        for (int i = 0; i < open; i++) {
            begin(i);
        }
        for (long event = 0; event < events; event++) {
            int i = random.nextInt(open);
            long time = isByTime ? clock : seconds[i];
            String row = "journey-%s,%s,%s%s\n"
                    .formatted(journey[i], name(at[i]), START.plusSeconds(time), isFurther ? further(event) : "");
            out.write(row.getBytes(StandardCharsets.US_ASCII));
            clock += isByTime && random.nextInt(4) == 0 ? 1 : 0;
            seconds[i] += 1 + random.nextInt(1 << random.nextInt(14));
            step(i);
        }
    }

    /** Made of the number of the event, so that the rest of the log is the same with and without. */
    private static String further(long event) {
        long mixed = (event * 0x9E3779B97F4A7C15L) >>> Integer.SIZE;
        String channel = CHANNELS.get((int) (mixed % CHANNELS.size()));
        return ",agent-%s,%s,%s".formatted(mixed % 211, channel, BigDecimal.valueOf(mixed % 100_000, 2));
    }

    private void begin(int i) {
        journey[i] = 100_000_000 + journeys++;
        at[i] = random.nextInt(3);
        seconds[i] = random.nextInt(28 * 86_400);
    }

    /** Mostly on, sometimes back, and now and then to the end. */
    private void step(int i) {
        int chance = random.nextInt(100);
        if (chance < 12 || at[i] >= ACTIVITIES - 1) {
            begin(i);
        } else if (chance < 20) {
            at[i] = Math.max(0, at[i] - 1 - random.nextInt(3));
        } else {
            at[i] = Math.min(ACTIVITIES - 1, at[i] + 1 + (chance < 80 ? 0 : random.nextInt(4)));
        }
    }

    private static String name(int activity) {
        return "Step " + (char) ('A' + activity) + " of the shop";
    }
}
