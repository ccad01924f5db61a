package dev.cjm.model;

import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Named facts of a touchpoint can be removed one by one. */
class RemoveFactTest {
    private static final JourneyMap MAP = JourneyMap.named("Map")
            .stage(
                    "S",
                    s -> s.touchpoint(
                            "Touch",
                            Channels.WEB,
                            t -> t.pain("Slow queue", p -> p.id("slow"))
                                    .pain("Cold food")
                                    .gain("Free points")
                                    .opportunity("Hire more")
                                    .metric("Repeat rate", MetricKind.KPI)
                                    .expects("Short queues")
                                    .backstage("Fills shelves", WorkLane.BACKSTAGE)))
            .build();

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("pain point", "painPoints", "Slow queue", of(t -> t.removePain("Slow queu"))),
                Arguments.of("gain", "gains", "Free points", of(t -> t.removeGain("Free point"))),
                Arguments.of("opportunity", "opportunities", "Hire more", of(t -> t.removeOpportunity("Hire mor"))),
                Arguments.of("metric", "metrics", "Repeat rate", of(t -> t.removeMetric("Repeat rat"))),
                Arguments.of(
                        "expectation", "expectations", "Short queues", of(t -> t.removeExpectation("Short queue"))),
                Arguments.of(
                        "backstage work",
                        "backstageWork",
                        "Fills shelves",
                        of(t -> t.removeBackstage("Fills shelve"))));
    }

    private static Consumer<TouchpointEditor> of(Consumer<TouchpointEditor> changes) {
        return changes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void removing_what_is_not_there_is_refused(
            String noun, String property, String right, Consumer<TouchpointEditor> changes) {
        refused(
                "reference.unknown",
                "/stages/0/touchpoints/0/" + property,
                "There is no %s '%s', which touchpoint 'Touch' names."
                        .formatted(noun, right.substring(0, right.length() - 1)),
                "Maybe you meant '" + right + "'.",
                () -> MAP.edit(e -> e.touchpoint("Touch", changes)));
    }

    @Test
    void each_kind_is_removed_by_name_or_id() {
        Touchpoint touch = edited(t -> t.removePain("slow")
                .removeGain("Free points")
                .removeOpportunity("hire-more")
                .removeMetric("Repeat rate")
                .removeExpectation("Short queues")
                .removeBackstage("Fills shelves"));
        assertEquals(List.of(PainPoint.of("Cold food")), touch.painPoints());
        assertEquals(List.of(), touch.gains());
        assertEquals(List.of(), touch.opportunities());
        assertEquals(List.of(), touch.metrics());
        assertEquals(List.of(), touch.expectations());
        assertEquals(List.of(), touch.backstageWork());
    }

    @Test
    void what_was_removed_can_be_added_anew_at_the_end() {
        assertEquals(
                List.of("Cold food", "Slow queue"),
                edited(t -> t.removePain("Slow queue").pain("Slow queue")).painPoints().stream()
                        .map(PainPoint::name)
                        .toList());
    }

    @Test
    void removing_twice_is_refused() {
        assertEquals(
                "There is no pain point 'slow', which touchpoint 'Touch' names.",
                Refusal.only(() -> edited(t -> t.removePain("slow").removePain("slow")))
                        .message());
    }

    @Test
    void what_was_added_and_removed_leaves_the_others_changeable() {
        assertEquals(
                7,
                edited(t -> t.pain("New").removePain("New").pain("Cold food", p -> p.severity(7)))
                        .painPoints()
                        .get(1)
                        .severity()
                        .orElseThrow());
    }

    @Test
    void after_a_removal_those_that_were_added_may_still_not_be_doubled() {
        Problem problem = Refusal.only(() ->
                edited(t -> t.removePain("slow").pain("New").pain("Cold food").pain("New")));
        assertEquals("id.duplicate", problem.code());
        assertEquals("/stages/0/touchpoints/0/painPoints/2/id", problem.location());
    }

    private static Touchpoint edited(Consumer<TouchpointEditor> changes) {
        return MAP.edit(e -> e.touchpoint("Touch", changes)).touchpoints().get(0);
    }
}
