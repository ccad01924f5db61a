package dev.cjm.observed.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parts of a block, which end where lines do; each is looked at apart. */
final class Parts {
    private static final int MOST = 32;

    private final Supplier<PlainRows> maker;
    private final List<PlainRows> rows = new ArrayList<>();
    private final int[] bounds = new int[MOST + 1];
    private int count;

    /** None yet; they are made when they are needed, and then used again. */
    Parts(Supplier<PlainRows> maker) {
        this.maker = maker;
    }

    int count() {
        return count;
    }

    PlainRows rows(int part) {
        return rows.get(part);
    }

    int start(int part) {
        return bounds[part];
    }

    int end(int part) {
        return bounds[part + 1];
    }

    /** Where the last one ends. */
    int end() {
        return bounds[count];
    }

    /** Parts what a block holds of whole lines. */
    void split(Block block) {
        int start = block.position();
        int end = block.lastLineEnd();
        byte[] bytes = block.bytes();
        count = Math.max(1, Math.min(MOST, (end - start) / block.partLength()));
        while (rows.size() < count) {
            rows.add(maker.get());
        }
        bounds[0] = start;
        for (int i = 1; i < count; i++) {
            int at = Math.max(bounds[i - 1], start + (int) ((long) (end - start) * i / count));
            while (at > bounds[i - 1] && at < end && bytes[at - 1] != '\n') {
                at++;
            }
            bounds[i] = at;
        }
        bounds[count] = end;
    }

    void look(int part, byte[] bytes) {
        rows.get(part).look(bytes, start(part), end(part));
    }

    /** Whether there are rows, and none of them is odd. */
    boolean isPlain() {
        return bounds[0] < end() && rows.subList(0, count).stream().allMatch(PlainRows::isPlain);
    }

    /** How many rows were looked at, if all are plain. */
    int rowCount() {
        return rows.subList(0, count).stream().mapToInt(PlainRows::count).sum();
    }

    /** Has none any more. */
    void clear() {
        count = 0;
    }
}
