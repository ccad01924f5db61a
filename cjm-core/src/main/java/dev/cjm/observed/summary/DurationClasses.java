package dev.cjm.observed.summary;

/** Classes of times in microseconds: one for each below 256, then 128 for each doubling. */
final class DurationClasses {
    private static final int BITS = 7;
    private static final int EXACT = 2 << BITS;

    private DurationClasses() {}

    /** The class of a time that is not negative. */
    static int of(long micros) {
        if (micros < EXACT) {
            return (int) micros;
        }
        int shift = Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(micros);
        return (shift << BITS) + (int) (micros >>> shift);
    }

    static long lowest(int number) {
        if (number < EXACT) {
            return number;
        }
        int shift = (number >>> BITS) - 1;
        return (long) (number - (shift << BITS)) << shift;
    }

    static long highest(int number) {
        return lowest(number + 1) - 1;
    }
}
