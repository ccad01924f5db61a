package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    private final JourneyMap map = JourneyMap.named("Shop")
            .persona("Parent", p -> p.need("Time"))
            .stage(
                    "Buy",
                    s -> s.need("Trust")
                            .touchpoint(
                                    "Cart",
                                    WEB,
                                    t -> t.pain("Slow").opportunity("Faster").leadsTo("Pay"))
                            .stage("Pay", inner -> inner.touchpoint("Pay", WEB, t -> t.succeeds("Paid"))))
            .build();

    @Test
    void every_part_has_its_words_its_name_and_its_place() {
        assertEquals(
                List.of("Touchpoint 'Cart' stays. /touchpoints/cart", "Touchpoint 'Pay' stays. /touchpoints/pay"),
                all(Subjects.TOUCHPOINTS));
        assertEquals(List.of("Stage 'Buy' stays. /stages/buy", "Stage 'Pay' stays. /stages/pay"), all(Subjects.STAGES));
        assertEquals(
                List.of(
                        "Transition 'Cart → Pay' stays. /transitions/cart>pay",
                        "Transition 'Pay → Paid' stays. /transitions/pay>paid"),
                all(Subjects.TRANSITIONS));
        assertEquals(List.of("Persona 'Parent' stays. /personas/parent"), all(Subjects.PERSONAS));
        assertEquals(List.of("Outcome 'Paid' stays. /outcomes/paid"), all(Subjects.OUTCOMES));
        assertEquals(List.of("Pain point 'Slow' stays. /touchpoints/cart/painPoints/slow"), all(Subjects.PAIN_POINTS));
        assertEquals(
                List.of("Opportunity 'Faster' stays. /touchpoints/cart/opportunities/faster"),
                all(Subjects.OPPORTUNITIES));
        assertEquals(
                List.of(
                        "Need 'Time' stays. /personas/parent/needs/time",
                        "Need 'Trust' stays. /stages/buy/needs/trust"),
                all(Subjects.NEEDS));
        assertEquals(List.of("The journey stays. "), all(Subjects.JOURNEY));
    }

    @Test
    void transitions_of_a_map_in_order_are_those_that_the_order_implies() {
        assertEquals(
                2,
                rule("r")
                        .noTransitions()
                        .should(Described.of("stay", any -> true))
                        .check(RuleMaps.oneStage(s -> s.touchpoint("A", WEB).touchpoint("B", WEB)))
                        .findings()
                        .size());
    }

    @Test
    void places_are_escaped_as_in_json_pointer() {
        assertEquals("/a~1b/c~0d", Subject.at(1, "one", "a/b", "c~d").location());
    }

    @Test
    void words_must_be_there() {
        assertEquals(
                "The word for several parts must not be blank.\nSay what people call these parts.",
                assertThrows(IllegalArgumentException.class, () -> Subjects.of("metric", "", graph -> List.of()))
                        .getMessage());
    }

    @Test
    void words_are_told() {
        assertEquals(
                "need needs needs", Subjects.NEEDS.singular() + " " + Subjects.NEEDS.plural() + " " + Subjects.NEEDS);
    }

    private <T> List<String> all(Subjects<T> subjects) {
        return rule("r").no(subjects).should(Described.of("stay", any -> true)).check(map).stream()
                .map(finding -> finding.message() + " " + finding.location())
                .toList();
    }
}
