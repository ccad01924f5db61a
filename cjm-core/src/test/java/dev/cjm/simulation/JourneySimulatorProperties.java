package dev.cjm.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.observed.DeviationKind;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opentest4j.TestAbortedException;

class JourneySimulatorProperties {
    private static final int JOURNEYS = 2_000;

    @Property
    void the_generator_is_that_of_the_jdk(@ForAll long seed) {
        SplittableRandom expected = new SplittableRandom(seed);
        SeededRandom random = new SeededRandom(seed);
        for (int i = 0; i < 20; i++) {
            assertEquals(expected.nextLong(), random.nextLong());
        }
        double number = random.nextDouble();
        assertTrue(number >= 0 && number < 1);
        assertTrue(Double.isFinite(random.nextNormal()));
        int bounded = random.nextInt(7);
        assertTrue(bounded >= 0 && bounded < 7);
    }

    @Property(tries = 60, seed = "20260302")
    void frequencies_meet_the_likelihoods(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Map<List<String>, Long> taken = new HashMap<>();
        Map<String, Long> entered = new HashMap<>();
        Map<String, Long> visited = new HashMap<>();
        simulator(graph, 1).simulated(JOURNEYS).forEach(journey -> {
            entered.merge(journey.walk().get(0).id(), 1L, Long::sum);
            for (int i = 0; i < journey.walk().size(); i++) {
                String here = journey.walk().get(i).id();
                String next = i + 1 < journey.walk().size()
                        ? journey.walk().get(i + 1).id()
                        : journey.outcome().map(Outcome::id).orElse("");
                visited.merge(here, 1L, Long::sum);
                taken.merge(List.of(here, next), 1L, Long::sum);
            }
        });
        for (Touchpoint touchpoint : graph.touchpoints()) {
            Statistics.assertMeets(graph.entryShare(touchpoint), entered.getOrDefault(touchpoint.id(), 0L), JOURNEYS);
            Map<String, Double> likelihoods = new HashMap<>();
            likelihoods.put("", graph.dropOff(touchpoint));
            for (Transition way : graph.outgoing(touchpoint)) {
                likelihoods.merge(way.target(), graph.likelihood(way), Double::sum);
            }
            likelihoods.forEach((target, likelihood) -> Statistics.assertMeets(
                    likelihood,
                    taken.getOrDefault(List.of(touchpoint.id(), target), 0L),
                    visited.getOrDefault(touchpoint.id(), 0L)));
        }
    }

    @Property(tries = 60, seed = "20260303")
    void journeys_end_as_often_as_the_algebra_says(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        JourneySimulator simulator = simulator(graph, 2);
        CompletionProbability completion = completion(graph);
        Map<String, Long> ends = new HashMap<>();
        simulator
                .simulated(JOURNEYS)
                .forEach(
                        journey -> ends.merge(journey.outcome().map(Outcome::id).orElse(""), 1L, Long::sum));
        Statistics.assertMeets(completion.dropOff(), ends.getOrDefault("", 0L), JOURNEYS);
        for (Outcome outcome : graph.outcomes()) {
            Statistics.assertMeets(completion.probability(outcome), ends.getOrDefault(outcome.id(), 0L), JOURNEYS);
        }
    }

    @Property(tries = 100)
    void what_never_ends_is_refused_where_customers_come(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Assume.that(!graph.touchpoints().isEmpty());
        boolean isRefused = false;
        try {
            JourneySimulator.of(graph, o -> {});
        } catch (IllegalArgumentException e) {
            isRefused = true;
        }
        List<String> endless = List.of();
        try {
            CompletionProbability.of(graph).success();
        } catch (EndlessJourneyException e) {
            endless = e.touchpoints();
        }
        assertEquals(!Collections.disjoint(endless, likelyToCome(graph)), isRefused);
    }

    @Property(tries = 100)
    void every_way_is_one_of_the_map(@ForAll JourneyMap map, @ForAll long seed) {
        JourneyGraph graph = JourneyGraph.of(map);
        simulator(graph, seed).simulated(20).forEach(journey -> {
            assertTrue(graph.entries().contains(journey.walk().get(0)));
            for (int i = 0; i + 1 < journey.walk().size(); i++) {
                assertTrue(isLikely(graph, journey.walk().get(i), journey.walk().get(i + 1)));
            }
            Touchpoint last = journey.walk().get(journey.walk().size() - 1);
            journey.outcome()
                    .ifPresentOrElse(
                            outcome -> assertTrue(isLikely(graph, last, outcome)),
                            () -> assertTrue(graph.dropOff(last) > 0));
        });
    }

    @Property(tries = 100)
    void deviations_change_what_is_observed_and_not_what_happened(@ForAll JourneyMap map, @ForAll long seed) {
        JourneyGraph graph = JourneyGraph.of(map);
        JourneySimulator designed = simulator(graph, seed);
        JourneySimulator deviating = JourneySimulator.of(
                graph,
                o -> o.seed(seed)
                        .adHoc(0.2, "ad hoc")
                        .missing(0.2)
                        .irregularSequence(0.2)
                        .failure(0.2));
        for (int number = 1; number <= 20; number++) {
            SimulatedJourney plain = designed.journey(number);
            SimulatedJourney changed = deviating.journey(number);
            assertEquals(plain.walk(), changed.walk());
            assertEquals(plain.outcome(), changed.outcome());
            assertEquals(plain.persona(), changed.persona());
            assertEquals(explained(changed, deviating), sorted(activities(changed)));
            assertEquals(
                    changed.deviations().stream()
                            .filter(each -> each.kind() == DeviationKind.FAILURE)
                            .count(),
                    changed.events().stream()
                            .filter(event -> event.text("status").isPresent())
                            .count());
        }
    }

    @Property(tries = 50)
    void streams_in_parallel_and_logs_have_the_same_journeys(@ForAll JourneyMap map, @ForAll long seed) {
        JourneySimulator simulator = simulator(JourneyGraph.of(map), seed);
        EventLog log = simulator.log(40);
        List<ObservedJourney> parallel = simulator.stream(40).parallel().toList();
        assertEquals(log, EventLog.of(parallel));
        assertEquals(40, log.journeyCount());
        for (ObservedJourney journey : parallel) {
            assertEquals(Optional.of(journey), log.journey(journey.id()));
        }
    }

    @Property(tries = 100)
    void scores_stay_on_the_scale(@ForAll JourneyMap map, @ForAll long seed) {
        JourneySimulator.of(
                        simulable(JourneyGraph.of(map), seed), o -> o.seed(seed).scoreSpread(1))
                .simulated(20)
                .flatMap(journey -> journey.events().stream())
                .forEach(event -> event.number("score")
                        .ifPresent(score -> assertTrue(map.scale().contains(score), () -> score + " " + map.scale())));
    }

    /** Leaves out maps with touchpoints that nobody comes to and from which journeys would never end. */
    private static CompletionProbability completion(JourneyGraph graph) {
        try {
            return CompletionProbability.of(graph);
        } catch (EndlessJourneyException e) {
            throw new TestAbortedException(e.getMessage(), e);
        }
    }

    private static JourneySimulator simulator(JourneyGraph graph, long seed) {
        return JourneySimulator.of(simulable(graph, seed), o -> o.seed(seed));
    }

    /** Leaves out maps without touchpoints, those whose journeys never end, and those that take thousands of years. */
    private static JourneyGraph simulable(JourneyGraph graph, long seed) {
        boolean isSimulable = true;
        try {
            JourneySimulator.of(graph, o -> o.seed(seed)).log(50);
        } catch (IllegalArgumentException | IllegalStateException e) {
            isSimulable = false;
        }
        Assume.that(isSimulable);
        return graph;
    }

    /** The ids of what customers come to, widened until nothing is added. */
    private static Set<String> likelyToCome(JourneyGraph graph) {
        Set<String> found = new HashSet<>();
        graph.entries().stream().filter(entry -> graph.entryShare(entry) > 0).forEach(entry -> found.add(entry.id()));
        int before = 0;
        while (found.size() > before) {
            before = found.size();
            graph.transitions().stream()
                    .filter(way -> graph.likelihood(way) > 0 && found.contains(way.source()))
                    .forEach(way -> found.add(way.target()));
        }
        return found;
    }

    private static boolean isLikely(JourneyGraph graph, Touchpoint source, Node target) {
        return graph.outgoing(source).stream()
                .anyMatch(way -> way.target().equals(target.id()) && graph.likelihood(way) > 0);
    }

    /** What should be observed, by what really happened. */
    private static List<String> explained(SimulatedJourney journey, JourneySimulator simulator) {
        List<String> expected = new ArrayList<>();
        journey.walk().forEach(touchpoint -> expected.add(simulator.activity(touchpoint)));
        for (SimulatedDeviation deviation : journey.deviations()) {
            if (deviation.kind() == DeviationKind.MISSING) {
                assertTrue(expected.remove(deviation.activity()));
            } else if (deviation.kind() == DeviationKind.AD_HOC) {
                expected.add(deviation.activity());
            }
        }
        return sorted(expected);
    }

    private static List<String> activities(SimulatedJourney journey) {
        return journey.events().stream().map(ObservedEvent::activity).toList();
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
