package dev.cjm.simulation;

import static dev.cjm.observed.DeviationKind.AD_HOC;
import static dev.cjm.observed.DeviationKind.FAILURE;
import static dev.cjm.observed.DeviationKind.IRREGULAR_SEQUENCE;
import static dev.cjm.observed.DeviationKind.MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.observed.DeviationKind;
import dev.cjm.observed.ObservedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SimulatedDeviationsTest {
    @Test
    void as_designed_there_are_none() {
        SimulatedJourney journey = journey(o -> {});
        assertEquals(List.of("A", "B", "C", "D"), activities(journey));
        assertEquals(List.of(), journey.deviations());
    }

    @Test
    void one_event_is_left_where_all_are_missing() {
        SimulatedJourney journey = journey(o -> o.missing(1));
        assertEquals(List.of("A"), activities(journey));
        assertEquals(List.of("B", "C", "D"), activities(journey, MISSING));
        assertEquals(4, journey.walk().size());
    }

    @Test
    void steps_change_places_once() {
        SimulatedJourney journey = journey(o -> o.irregularSequence(1));
        assertEquals(List.of("B", "A", "D", "C"), activities(journey));
        assertEquals(List.of("B", "D"), activities(journey, IRREGULAR_SEQUENCE));
    }

    @Test
    void a_touchpoint_that_repeats_does_not_change_places_with_itself() {
        JourneyMap map = JourneyMap.named("Again")
                .stage("All", s -> s.touchpoint("A", Channels.WEB, t -> t.leadsTo("A", 0.9)))
                .build();
        assertTrue(JourneySimulator.of(map, o -> o.irregularSequence(1))
                .simulated(50)
                .allMatch(journey -> journey.deviations().isEmpty()));
    }

    @Test
    void failed_steps_say_so_and_the_customer_goes_on() {
        SimulatedJourney journey = journey(o -> o.failure(1));
        assertEquals(List.of("A", "B", "C", "D"), activities(journey));
        assertEquals(List.of("A", "B", "C", "D"), activities(journey, FAILURE));
        assertTrue(
                journey.events().stream().allMatch(event -> event.text("status").equals(Optional.of("failed"))));
    }

    @Test
    void what_is_unplanned_happens_after_its_step_and_before_the_next() {
        SimulatedJourney journey = journey(o -> o.adHoc(1, "Calls", "Writes"));
        List<String> activities = activities(journey);
        assertEquals(8, activities.size());
        assertEquals(
                List.of("A", "B", "C", "D"),
                List.of(0, 2, 4, 6).stream().map(activities::get).toList());
        assertTrue(Set.of("Calls", "Writes").containsAll(activities(journey, AD_HOC)));
        assertEquals(
                List.of(activities.get(1), activities.get(3), activities.get(5), activities.get(7)),
                activities(journey, AD_HOC));
        List<Instant> times = journey.events().stream().map(ObservedEvent::time).toList();
        assertEquals(times.stream().sorted().toList(), times);
        assertTrue(journey.events().get(1).text("channel").isEmpty());
        assertEquals(
                List.of("A", "Unplanned contact"),
                activities(journey(o -> o.adHoc(1))).subList(0, 2));
    }

    @Test
    void deviations_happen_at_the_given_rates() {
        JourneySimulator simulator = JourneySimulator.of(
                Maps.fourInOrder(), o -> o.seed(5).adHoc(0.05).missing(0.1).failure(0.2));
        Map<DeviationKind, Long> counts = simulator
                .simulated(10_000)
                .flatMap(journey -> journey.deviations().stream())
                .collect(Collectors.groupingBy(SimulatedDeviation::kind, Collectors.counting()));
        Statistics.assertMeets(0.05, counts.getOrDefault(AD_HOC, 0L), 40_000);
        Statistics.assertMeets(0.1, counts.getOrDefault(MISSING, 0L), 40_000);
        Statistics.assertMeets(0.2, counts.getOrDefault(FAILURE, 0L), 40_000);
    }

    @Test
    void steps_change_places_at_the_given_rate() {
        JourneyMap two = JourneyMap.named("Two")
                .stage("All", s -> s.touchpoint("A", Channels.WEB).touchpoint("B", Channels.WEB))
                .build();
        long swapped = JourneySimulator.of(two, o -> o.irregularSequence(0.15)).stream(20_000)
                .filter(journey -> journey.activity(0).equals("B"))
                .count();
        Statistics.assertMeets(0.15, swapped, 20_000);
    }

    private static SimulatedJourney journey(Consumer<SimulationOptions> options) {
        return JourneySimulator.of(Maps.fourInOrder(), options).journey(1);
    }

    private static List<String> activities(SimulatedJourney journey) {
        return journey.events().stream().map(ObservedEvent::activity).toList();
    }

    private static List<String> activities(SimulatedJourney journey, DeviationKind kind) {
        return journey.deviations().stream()
                .filter(deviation -> deviation.kind() == kind)
                .map(SimulatedDeviation::activity)
                .toList();
    }
}
