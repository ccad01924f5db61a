package dev.cjm.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Room for the values of the objects that are being read: used again, for most objects say little of what they could. */
final class Scratch {
    private final Deque<@Nullable Object[]> free = new ArrayDeque<>();

    /** Room for the values of any table, empty. */
    @Nullable
    Object[] borrow() {
        @Nullable Object[] known = free.poll();
        return known == null ? new @Nullable Object[Table.MOST_FIELDS] : known;
    }

    /** Takes room back of which some places were used: bit by bit, from the lowest. */
    void giveBack(@Nullable Object[] room, long used) {
        for (long left = used; left != 0; left &= left - 1) {
            room[Long.numberOfTrailingZeros(left)] = null;
        }
        free.push(room);
    }
}
