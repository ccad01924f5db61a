package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DecimalsProperties {
    @Property
    void the_shortest_text_reads_back_as_the_same_number(@ForAll double number) {
        assertEquals(number + 0.0, Double.parseDouble(Decimals.shortest(number)));
    }

    @Property
    void the_shortest_text_has_an_exponent_only_where_it_is_said(@ForAll double number) {
        double size = Math.abs(number);
        boolean plain = size == 0 || (size >= 1e-6 && size < 1e16);
        String form = plain ? "-?(0|[1-9]\\d*)(\\.\\d*[1-9])?" : "-?[1-9](\\.\\d*[1-9])?E-?[1-9]\\d*";
        assertTrue(Decimals.shortest(number).matches(form), () -> Decimals.shortest(number));
    }

    @Property
    void a_fixed_text_has_as_many_decimals_as_asked_for(
            @ForAll double number, @ForAll @IntRange(min = 1, max = 20) int decimals) {
        assertTrue(Decimals.fixed(number, decimals).matches("-?\\d+\\.\\d{" + decimals + "}"));
    }

    @Property
    void a_fixed_text_is_within_half_a_unit(@ForAll double number, @ForAll @IntRange(min = 0, max = 20) int decimals) {
        BigDecimal error = new BigDecimal(Decimals.fixed(number, decimals))
                .subtract(Decimals.exact(number))
                .abs();
        assertTrue(error.compareTo(BigDecimal.valueOf(5, decimals + 1)) <= 0);
    }

    @Property
    void no_zero_has_a_sign(@ForAll double number, @ForAll @IntRange(min = 0, max = 20) int decimals) {
        double small = number / 1e300;
        assertFalse(Decimals.fixed(small, decimals).matches("-[0.]+"));
        assertFalse(Decimals.signed(small, decimals).matches("[-+\u2212][0.]+"));
        assertFalse(Decimals.percent(small, decimals).matches("-[0.]+ %"));
    }

    @Property
    void a_signed_text_is_the_fixed_one_with_another_sign(
            @ForAll double number, @ForAll @IntRange(min = 0, max = 20) int decimals) {
        String signed = Decimals.signed(number, decimals);
        assertEquals(Decimals.fixed(number, decimals), signed.replace("+", "").replace('\u2212', '-'));
    }
}
