package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScaledProperties {
    /** The product of three of them is a normal double. */
    @Provide
    Arbitrary<Double> likelihoods() {
        return Doubles.downTo(-340);
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Doubles.downTo(-1074);
    }

    @Property
    void a_number_taken_apart_is_still_the_same(@ForAll("doubles") double value) {
        Scaled scaled = Scaled.of(value);
        assertEquals(value, scaled.toDouble());
        assertTrue(scaled.mantissa() >= 1 && scaled.mantissa() < 2);
    }

    @Example
    void the_least_doubles_there_are_are_taken_apart_too() {
        assertEquals(new Scaled(1, -1074), Scaled.of(Double.MIN_VALUE));
        assertEquals(new Scaled(1.5, -1073), Scaled.of(3 * Double.MIN_VALUE));
        assertEquals(new Scaled(1, -1022), Scaled.of(Double.MIN_NORMAL));
    }

    @Property
    void products_are_those_of_doubles_bit_for_bit(
            @ForAll("likelihoods") double a, @ForAll("likelihoods") double b, @ForAll("likelihoods") double c) {
        Scaled product = Scaled.of(a).times(Scaled.of(b)).times(Scaled.of(c));
        assertEquals(a * b * c, product.toDouble());
        assertTrue(product.mantissa() >= 1 && product.mantissa() < 2);
    }

    @Property
    void a_product_rounded_up_is_not_below_the_exact_one(
            @ForAll("likelihoods") double a, @ForAll("likelihoods") double b) {
        double up = Scaled.of(a).timesUp(Scaled.of(b)).toDouble();
        assertTrue(new BigDecimal(up).compareTo(new BigDecimal(a).multiply(new BigDecimal(b))) >= 0);
        assertTrue(up <= Math.nextUp(a * b));
    }

    @Property
    void a_product_with_a_power_of_two_is_exact(@ForAll("likelihoods") double a) {
        assertEquals(a / 4, Scaled.of(a).timesUp(Scaled.of(0.25)).toDouble());
        assertEquals(a / 4, Scaled.of(0.25).timesUp(Scaled.of(a)).toDouble());
    }

    @Property
    void numbers_compare_as_doubles_do(@ForAll("doubles") double a, @ForAll("doubles") double b) {
        assertEquals(Double.compare(a, b), Scaled.of(a).compareTo(Scaled.of(b)));
    }

    @Example
    void the_next_number_may_have_the_next_exponent() {
        assertEquals(new Scaled(1, 0), Scaled.of(Math.nextDown(1.0)).next());
        assertEquals(Math.nextUp(0.3), Scaled.of(0.3).next().toDouble());
    }

    @Example
    void below_the_range_of_doubles_only_the_logarithm_is_left() {
        Scaled tiny = new Scaled(1.5, -1_000_000_000_000L);
        assertEquals(0, tiny.toDouble());
        assertEquals(-1e12 * StrictMath.log(2) + StrictMath.log(1.5), tiny.log());
        assertEquals(Double.MIN_VALUE, new Scaled(1, -1074).toDouble());
        assertEquals(0, new Scaled(1, -1075).toDouble());
        assertEquals(StrictMath.log(0.3), Scaled.of(0.3).log());
        assertEquals(0, Scaled.ONE.log());
    }
}
