package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyVariantsTest {
    private final EventLog log = Logs.of("1: a b", "2: a b", "3: a c", "4: a", "5: a b", "6: a c", "7: c", "8: b");
    private final JourneyVariants variants = JourneyVariants.of(log);

    @Test
    void variants_come_most_frequent_first_then_by_activities() {
        assertEquals(
                List.of("3 × a → b", "2 × a → c", "1 × a", "1 × b", "1 × c"),
                variants.stream().map(JourneyVariant::toString).toList());
        List<JourneyVariant> iterated = new ArrayList<>();
        variants.forEach(iterated::add);
        assertEquals(variants.variants(), iterated);
        assertEquals(variants.variants().subList(0, 2), variants.top(2));
        assertEquals(variants.variants(), variants.top(100));
        assertThrows(IllegalArgumentException.class, () -> variants.top(-1));
        assertEquals(new Proportion(3, 8), variants.top(1).get(0).journeys());
    }

    @Test
    void names_that_hold_a_separator_do_not_make_variants_equal() {
        EventLog hostile = EventLog.builder()
                .event("1", "a,b", at(0))
                .event("1", "c", at(1))
                .event("2", "a", at(0))
                .event("2", "b,c", at(1))
                .event("3", "a \u2192 b", at(0))
                .event("4", "a", at(0))
                .event("4", "b", at(1))
                .build();
        assertEquals(4, JourneyVariants.of(hostile).variants().size());
    }

    @Test
    void coverage_tells_how_many_journeys_the_first_variants_have() {
        assertEquals(new Proportion(0, 8), variants.coverage(0));
        assertEquals(new Proportion(5, 8), variants.coverage(2));
        assertEquals(new Proportion(8, 8), variants.coverage(99));
        assertEquals(0, variants.covering(0));
        assertEquals(1, variants.covering(0.375));
        assertEquals(2, variants.covering(0.376));
        assertEquals(5, variants.covering(1));
        assertThrows(IllegalArgumentException.class, () -> variants.covering(80));
        assertThrows(IllegalArgumentException.class, () -> variants.covering(Double.NaN));
    }

    @Test
    void a_share_is_decimal_so_that_rounding_asks_for_no_variant_more() {
        List<String> journeys = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            journeys.add(i + (i < 7 ? ": a" : ": b" + i));
        }
        assertEquals(
                1, JourneyVariants.of(Logs.of(journeys.toArray(new String[0]))).covering(0.7));
    }

    @Test
    void entropy_is_in_bits_and_rests_on_all_journeys() {
        assertEquals(
                Estimate.of(2, 4),
                JourneyVariants.of(Logs.of("1: a", "2: b", "3: c", "4: d")).entropy());
        assertEquals(
                Estimate.of(0, 2), JourneyVariants.of(Logs.of("1: a", "2: a")).entropy());
        assertEquals(Estimate.noData(), JourneyVariants.of(EventLog.of()).entropy());
    }

    @Test
    void complexity_is_that_of_the_literature() {
        JourneyVariant variant = new JourneyVariant(List.of("A", "A", "B", "C", "C"), new Proportion(1, 1));
        assertEquals(0.693, variant.complexity(3), 0.0005);
        assertEquals(0, new JourneyVariant(List.of("A"), new Proportion(1, 1)).complexity(3));
        assertEquals(1, new JourneyVariant(List.of("A", "B"), new Proportion(1, 1)).complexity(2), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> variant.complexity(2));
        assertEquals(Estimate.noData(), JourneyVariants.of(EventLog.of()).complexity());
        Estimate mean = JourneyVariants.of(Logs.of("1: A A B C C", "2: A")).complexity();
        assertEquals(variant.complexity(3) / 2, mean.value().orElseThrow(), 1e-12);
    }

    @Test
    void a_variant_is_found_by_its_activities_and_its_journeys_are_a_view() {
        assertEquals(2, variants.variant(List.of("a", "c")).orElseThrow().count());
        assertEquals(Optional.empty(), variants.variant(List.of("c", "a")));
        EventLog common = variants.journeysOf(2);
        assertEquals(
                List.of("1", "2", "3", "5", "6"),
                common.stream().map(ObservedJourney::id).toList());
        assertEquals(0, variants.journeysOf(0).journeyCount());
    }

    @Test
    void many_variants_are_told_apart() {
        EventLogBuilder builder = EventLog.builder();
        for (int i = 0; i < 3_000; i++) {
            for (int bit = 0; bit < 12; bit++) {
                builder.event("c" + i, (i % 1_000 >> bit & 1) == 0 ? "zero" : "one", at(bit));
            }
        }
        JourneyVariants many = JourneyVariants.of(builder.build());
        assertEquals(1_000, many.variants().size());
        assertEquals(new Proportion(3, 3_000), many.variants().get(999).journeys());
    }

    @Test
    void variants_are_printed_as_a_table() {
        assertEquals(
                """
                2 variants of 3 journeys
                Journeys   Share  Sequence
                --------  ------  --------
                       2  66.7 %  a → b
                       1  33.3 %  c
                """, JourneyVariants.of(Logs.of("1: a b", "2: a b", "3: c")).toString());
        String[] many = new String[12];
        for (int i = 0; i < many.length; i++) {
            many[i] = i + ": a" + i;
        }
        String text = JourneyVariants.of(Logs.of(many)).toString();
        assertEquals(
                "and 2 more · Covered: 83.3 % (10 of 12, 55.2 % to 95.3 %)",
                text.lines().reduce((one, other) -> other).orElseThrow());
    }
}
