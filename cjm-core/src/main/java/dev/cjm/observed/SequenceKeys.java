package dev.cjm.observed;

/**
 * Tells the sequence of activities of a journey as one number.
 *
 * <p>Activities of a short sequence stand in it side by side, so that no other sequence has the number; that of a longer one is a hash, and
 * below 0.
 */
final class SequenceKeys {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int ROOM = Long.SIZE - 1;

    private final EventLog log;
    private final int bits;
    private final int longest;

    SequenceKeys(EventLog log) {
        this.log = log;
        int activities = Math.max(1, log.table().activities().size());
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(activities);
        longest = ROOM / bits;
    }

    /** The number of the sequence of a journey. */
    long key(int journey) {
        int from = log.from(journey);
        int to = log.to(journey);
        return to - from <= longest ? packed(from, to) : hash(from, to) | Long.MIN_VALUE;
    }

    /** How many activities one number holds. */
    int longest() {
        return longest;
    }

    /** Whether sequences with the same key are the same, which else their activities have to tell. */
    static boolean isExact(long key) {
        return key >= 0;
    }

    /** The key with all its bits mixed. */
    static long mixed(long key) {
        long mixed = (key ^ key >>> 32) * MIX;
        return mixed ^ mixed >>> 29;
    }

    /** Which of some parts a key belongs to. */
    static int part(long key, int parts) {
        return parts == 1 ? 0 : (int) Long.remainderUnsigned(mixed(key), parts);
    }

    /** As many of the first activities of a journey as one number holds; lower for what comes before. */
    long beginning(int journey, long key) {
        int from = log.from(journey);
        int length = log.to(journey) - from;
        return isExact(key) ? key << (bits * (longest - length)) : packed(from, from + longest);
    }

    private long packed(int from, int to) {
        long packed = 0;
        for (int event = from; event < to; event++) {
            packed = (packed << bits) | (log.table().activity(event) + 1L);
        }
        return packed;
    }

    private long hash(int from, int to) {
        long hash = (long) to - from;
        for (int event = from; event < to; event++) {
            hash = (hash ^ (log.table().activity(event) + 1L)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
