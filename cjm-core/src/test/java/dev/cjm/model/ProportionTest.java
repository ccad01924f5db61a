package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ProportionTest {
    @Example
    void the_interval_of_wilson_has_known_values() {
        Proportion proportion = new Proportion(8, 10);
        assertEquals(0.8, proportion.share().orElseThrow());
        assertEquals(0.4901625, proportion.lower().orElseThrow(), 1e-7);
        assertEquals(0.9433178, proportion.upper().orElseThrow(), 1e-7);
        assertEquals("80.0 % (8 of 10, 49.0 % to 94.3 %)", proportion.toString());
    }

    @Example
    void none_of_none_is_no_data() {
        Proportion nothing = new Proportion(0, 0);
        assertEquals(OptionalDouble.empty(), nothing.share());
        assertEquals(OptionalDouble.empty(), nothing.lower());
        assertEquals(OptionalDouble.empty(), nothing.upper());
        assertEquals("no data (0 of 0)", nothing.toString());
    }

    @Example
    void none_and_all_have_their_bound_exactly() {
        assertEquals(0, new Proportion(0, 7).lower().orElseThrow());
        assertEquals(1, new Proportion(7, 7).upper().orElseThrow());
    }

    @Example
    void more_than_all_is_refused() {
        assertEquals(
                "The numerator (3) of a proportion must be between 0 and its denominator (2).\n"
                        + "Give the part first, then the whole.",
                assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 2));
    }

    @Property
    void the_share_lies_in_its_interval_and_the_interval_within_0_and_1(
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole, @ForAll @LongRange(max = 1_000_000) long part) {
        Proportion proportion = new Proportion(Math.min(part, whole), whole);
        double share = proportion.share().orElseThrow();
        assertTrue(0 <= proportion.lower().orElseThrow() && proportion.lower().orElseThrow() <= share);
        assertTrue(
                share <= proportion.upper().orElseThrow() && proportion.upper().orElseThrow() <= 1);
    }

    @Property
    void proportions_of_different_journeys_add_up(
            @ForAll @LongRange(max = 1000) long a, @ForAll @LongRange(max = 1000) long b) {
        assertEquals(new Proportion(a + b, 2000), new Proportion(a, 1000).plus(new Proportion(b, 1000)));
    }

    @Example
    void an_estimate_needs_journeys_for_a_value() {
        assertEquals("2.5 (n = 4)", Estimate.of(2.5, 4).toString());
        assertEquals("no data (n = 0)", Estimate.noData().toString());
        assertEquals(Estimate.of(0.0, 1), Estimate.of(-0.0, 1));
        assertThrows(IllegalArgumentException.class, () -> Estimate.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Estimate.of(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Estimate(OptionalDouble.empty(), -1));
    }

    @Example
    void the_risk_priority_number_needs_all_three_factors() {
        PainPoint pain =
                PainPoint.of("Payment fails", p -> p.severity(8).occurrence(5).detection(3));
        assertEquals(120, pain.riskPriorityNumber().orElseThrow());
        assertTrue(PainPoint.of("Queue", p -> p.severity(8).occurrence(5))
                .riskPriorityNumber()
                .isEmpty());
    }
}
