package dev.cjm.simulation;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventLogBuilder;
import dev.cjm.observed.ObservedJourney;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes up journeys as a map has them, the same ones for the same seed.
 *
 * <p>Customers enter by the shares of the entries and go on by the likelihoods, until an outcome or drop-off. An event happens when a
 * touchpoint begins; the next one follows after the actions there and the wait on the way, each with noise around the designed time. What
 * journeys there are depends on the map, the options and nothing else: not on the JDK, not on threads. Immutable and thread-safe.
 */
public final class JourneySimulator {
    /** The column that has the id of the persona. */
    public static final String PERSONA = "persona";

    /** The column that has the id of the channel. */
    public static final String CHANNEL = "channel";

    /** The column that has the id of the outcome, at the last event. */
    public static final String OUTCOME = "outcome";

    /** The column that has {@value #FAILED} where a step failed. */
    public static final String STATUS = "status";

    /** The status of a step that failed. */
    public static final String FAILED = "failed";

    /** The column that has the score on the scale of the map. */
    public static final String SCORE = "score";

    private final JourneyGraph graph;
    private final SimulationOptions options;
    private final SimulatedFlow flow;
    private final SimulatedTimes times;
    private final SimulatedFeelings feelings;
    private final SimulatedTravellers travellers;
    private final List<String> activities;

    private JourneySimulator(JourneyGraph graph, SimulationOptions options) {
        this.graph = graph;
        this.options = options;
        options.deviations().check();
        flow = new SimulatedFlow(graph);
        flow.check();
        times = new SimulatedTimes(graph, options);
        feelings = new SimulatedFeelings(graph.map(), options.scoreSpread());
        travellers = new SimulatedTravellers(graph.map().personas());
        List<String> names = graph.touchpoints().stream().map(Touchpoint::name).toList();
        activities = new HashSet<>(names).size() == names.size()
                ? names
                : graph.touchpoints().stream().map(Touchpoint::id).toList();
    }

    /**
     * Simulates a map as it is designed, with seed 0.
     *
     * @param map the map, with at least one touchpoint
     * @return its simulator
     * @throws IllegalArgumentException if the map has no touchpoint, or customers can come to where no journey can end
     */
    public static JourneySimulator of(JourneyMap map) {
        return of(map, o -> {});
    }

    /**
     * Simulates a map.
     *
     * @param map the map, with at least one touchpoint
     * @param options says with which seed, deviations and noise
     * @return its simulator
     * @throws IllegalArgumentException if the map has no touchpoint, or customers can come to where no journey can end
     * @throws IllegalStateException if the rates of deviations sum to more than 1
     */
    public static JourneySimulator of(JourneyMap map, Consumer<? super SimulationOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Simulates the map of a graph.
     *
     * @param graph the graph of a map with at least one touchpoint
     * @param options says with which seed, deviations and noise
     * @return its simulator
     * @throws IllegalArgumentException if the map has no touchpoint, or customers can come to where no journey can end
     * @throws IllegalStateException if the rates of deviations sum to more than 1
     */
    public static JourneySimulator of(JourneyGraph graph, Consumer<? super SimulationOptions> options) {
        SimulationOptions chosen = new SimulationOptions();
        options.accept(chosen);
        return new JourneySimulator(graph, new SimulationOptions(chosen));
    }

    /**
     * Makes up one journey.
     *
     * @param number which one, 1 or more; its id is {@code journey-} and the number
     * @return the journey, with what really happened in it
     * @throws IllegalArgumentException if the number is below 1
     * @throws IllegalStateException if it passes more touchpoints than the options allow
     */
    public SimulatedJourney journey(long number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The number of a journey (%s) must be at least 1.\nBegin with 1.".formatted(number));
        }
        SeededRandom forWalk = random(number, SeededRandom.Purpose.WALK);
        int persona = travellers.pick(forWalk.nextDouble());
        SimulatedWalk walk = SimulatedWalk.of(flow, graph.touchpoints().size(), options.longestJourney(), forWalk);
        Optional<Persona> who = persona < 0
                ? Optional.empty()
                : Optional.of(graph.map().personas().get(persona));
        JourneyEvents events = new JourneyEvents(graph.touchpoints(), activities, walk, who.map(Persona::id));
        events.add(
                times(walk, random(number, SeededRandom.Purpose.TIME)),
                scores(persona, walk, random(number, SeededRandom.Purpose.SCORE)),
                new StepFates(walk, options, random(number, SeededRandom.Purpose.DEVIATION)),
                options.adHocActivities());
        Optional<Outcome> outcome = outcome(walk.end());
        outcome.map(Outcome::id).ifPresent(events::end);
        List<Touchpoint> passed = new ArrayList<>(walk.length());
        for (int step = 0; step < walk.length(); step++) {
            passed.add(graph.touchpoints().get(walk.touchpoint(step)));
        }
        return new SimulatedJourney("journey-" + number, who, passed, outcome, events.deviations(), events.events());
    }

    /**
     * Makes up the first journeys, each when it is asked for; the stream may run in parallel.
     *
     * @param count how many, 0 or more
     * @return the journeys by their number
     * @throws IllegalArgumentException if the count is negative
     */
    public Stream<SimulatedJourney> simulated(long count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "The number of journeys (%s) must not be negative.\nAsk for some.".formatted(count));
        }
        return LongStream.range(0, count).mapToObj(before -> journey(before + 1));
    }

    /**
     * Observes the first journeys, each when it is asked for: for more of them than a log holds.
     *
     * @param count how many, 0 or more
     * @return the journeys by their number
     * @throws IllegalArgumentException if the count is negative
     */
    public Stream<ObservedJourney> stream(long count) {
        return simulated(count).map(SimulatedJourney::observed);
    }

    /**
     * Puts the first journeys into a log.
     *
     * @param count how many, 0 or more
     * @return the log
     * @throws IllegalArgumentException if the count is negative
     * @throws dev.cjm.observed.InvalidEventsException if times leave the years 0 to 9999, or there are more events than a log holds
     */
    public EventLog log(int count) {
        EventLogBuilder builder = EventLog.builder()
                .textColumn(PERSONA)
                .textColumn(CHANNEL)
                .textColumn(STATUS)
                .textColumn(OUTCOME)
                .numberColumn(SCORE);
        simulated(count)
                .forEachOrdered(journey -> journey.events().forEach(event -> builder.event(journey.id(), event)));
        return builder.build();
    }

    /**
     * Tells how events at a touchpoint are called: by its name, or by its id if names of the map are not all different.
     *
     * @param touchpoint a touchpoint of the map
     * @return the activity
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public String activity(Touchpoint touchpoint) {
        int at = graph.touchpoints().indexOf(touchpoint);
        if (at < 0) {
            throw new IllegalArgumentException("The touchpoint %s is not of this map.\nAsk with one that the map lists."
                    .formatted(Quoted.text(touchpoint.name())));
        }
        return activities.get(at);
    }

    /**
     * Lists what the map does not say and the journeys take for granted.
     *
     * @return the assumptions of the graph, then those of times; perhaps none
     */
    public List<Assumption> assumptions() {
        List<Assumption> all = new ArrayList<>(graph.assumptions());
        times.assumption().ifPresent(all::add);
        return List.copyOf(all);
    }

    private SeededRandom random(long number, SeededRandom.Purpose purpose) {
        return SeededRandom.of(options.seed(), number, purpose);
    }

    /** When each step happens, and when the next event would. */
    private long[] times(SimulatedWalk walk, SeededRandom random) {
        long[] millis = new long[walk.length() + 1];
        millis[0] = options.start().toEpochMilli() + (long) (options.window() * random.nextDouble());
        for (int step = 0; step < walk.length(); step++) {
            long passed = Math.round(times.millis(walk.touchpoint(step), walk.transition(step), random));
            millis[step + 1] = millis[step] > Long.MAX_VALUE - passed ? Long.MAX_VALUE : millis[step] + passed;
        }
        return millis;
    }

    private OptionalDouble[] scores(int persona, SimulatedWalk walk, SeededRandom random) {
        OptionalDouble[] scores = new OptionalDouble[walk.length()];
        for (int step = 0; step < scores.length; step++) {
            scores[step] = feelings.score(persona, walk.touchpoint(step), random);
        }
        return scores;
    }

    private Optional<Outcome> outcome(int node) {
        return Optional.of(node)
                .filter(position -> position >= 0)
                .map(graph.nodes()::get)
                .filter(Outcome.class::isInstance)
                .map(Outcome.class::cast);
    }

    @Override
    public String toString() {
        return "JourneySimulator of " + Quoted.text(graph.map().title()) + ", seed " + options.seed();
    }
}
