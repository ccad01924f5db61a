package dev.cjm.internal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random doubles of any size with all their bits, and round ones among them. */
final class Doubles {
    private Doubles() {}

    /** Numbers from 2^least inclusive to 1 inclusive. */
    static Arbitrary<Double> downTo(int least) {
        Arbitrary<Double> any = Combinators.combine(
                        mantissas(), Arbitraries.integers().between(least, -1))
                .as(Math::scalb);
        Arbitrary<Double> powersOfTwo = Arbitraries.integers().between(least, 0).map(i -> Math.scalb(1.0, i));
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, powersOfTwo));
    }

    /** Numbers from 1 inclusive to 2 exclusive. */
    static Arbitrary<Double> mantissas() {
        return Arbitraries.longs()
                .between(0, (1L << 52) - 1)
                .map(bits -> Double.longBitsToDouble(Double.doubleToRawLongBits(1.0) | bits));
    }
}
