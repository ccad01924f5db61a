package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class TwoDoublesProperties {
    @Property
    void what_cancels_leaves_what_is_small(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -1, max = 1) Double> values,
            @ForAll @DoubleRange(min = 1, max = 100) double large) {
        double small = large * 1e-18;
        TwoDoubles sum = new TwoDoubles();
        sum.set(small);
        values.forEach(each -> sum.addProduct(each, 3));
        values.forEach(each -> sum.addProduct(-3, each));
        assertEquals(small, sum.value(), 1e-30);
    }

    @Property
    void a_sum_of_products_is_as_good_as_rounded_once(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -1, max = 1) Double> values) {
        double first = 0.1;
        double factor = 0.7;
        TwoDoubles sum = new TwoDoubles();
        sum.set(first);
        BigDecimal exact = new BigDecimal(first);
        double size = first;
        for (double each : values) {
            sum.addProduct(each, factor);
            exact = exact.add(new BigDecimal(each).multiply(new BigDecimal(factor)));
            size += Math.abs(each);
        }
        double expected = exact.doubleValue();
        assertEquals(expected, sum.value(), Math.ulp(expected) + 1e-28 * size);
    }
}
