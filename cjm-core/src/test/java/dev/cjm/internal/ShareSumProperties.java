package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class ShareSumProperties {
    @Example
    void decimals_add_up_as_decimals() {
        assertEquals(BigDecimal.ONE, ShareSum.of(shares(0.80, 0.05, 0.05, 0.10)).stripTrailingZeros());
        assertEquals(0.4, ShareSum.left(shares(0.35, 0.25)));
    }

    @Example
    void what_was_rounded_before_is_forgiven() {
        double third = 1.0 / 3;
        assertEquals(BigDecimal.ONE, ShareSum.of(shares(third, third, third)));
        assertEquals(0, ShareSum.left(shares(third, third, third)));
        assertEquals(BigDecimal.ONE, ShareSum.of(shares(1, 1e-12)));
        assertTrue(ShareSum.of(shares(1, 1.1e-12)).compareTo(BigDecimal.ONE) > 0);
        assertEquals(1.1e-12, ShareSum.left(shares(1 - 1.1e-12)), 1e-16);
    }

    @Example
    void what_is_missing_counts_nothing_and_no_sum_leaves_less_than_nothing() {
        List<OptionalDouble> some = new ArrayList<>(shares(0.25));
        some.add(OptionalDouble.empty());
        assertEquals(0.75, ShareSum.left(some));
        assertEquals(1, ShareSum.left(List.of()));
        assertEquals(0, ShareSum.left(shares(0.9, 0.9)));
    }

    @Property
    void no_order_of_adding_changes_a_bit(
            @ForAll @Size(max = 8) List<@DoubleRange(max = 1) Double> values, @ForAll Random random) {
        List<OptionalDouble> some =
                new ArrayList<>(values.stream().map(OptionalDouble::of).toList());
        BigDecimal sum = ShareSum.of(some);
        Collections.shuffle(some, random);
        assertEquals(0, sum.compareTo(ShareSum.of(some)));
    }

    private static List<OptionalDouble> shares(double... values) {
        return DoubleStream.of(values).mapToObj(OptionalDouble::of).toList();
    }
}
