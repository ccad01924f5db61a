package dev.cjm.simulation;

/**
 * Numbers that look like chance and follow from a seed: SplitMix64 (Steele, Lea, Flood 2014), the algorithm of
 * {@link java.util.SplittableRandom}.
 *
 * <p>It is written out here because what the JDK makes of the bits may differ from version to version.
 */
final class SeededRandom {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SeededRandom(long seed) {
        state = seed;
    }

    /** A generator for one purpose in one journey, far from all others. */
    static SeededRandom of(long seed, long journey, Purpose purpose) {
        return new SeededRandom(mix(mix(mix(seed + GAMMA) ^ journey) + purpose.salt));
    }

    /** What chance decides in a journey. */
    enum Purpose {
        WALK(1),
        TIME(2),
        SCORE(3),
        DEVIATION(4);

        private final long salt;

        Purpose(long salt) {
            this.salt = salt;
        }
    }

    long nextLong() {
        state += GAMMA;
        return mix(state);
    }

    /** From 0, inclusive, to 1, exclusive; every multiple of 2<sup>-53</sup> alike. */
    double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** From 0, inclusive, to a bound, exclusive. */
    int nextInt(int bound) {
        return (int) (nextDouble() * bound);
    }

    /** Of the standard normal distribution, by Box and Muller (1958). */
    double nextNormal() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * nextDouble());
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
