package dev.cjm.report;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How healthy a journey is, stage by stage: experience, operation and money (own).
 *
 * <p>Each is a number from 0, worst, to 100, best, or a gap where nothing is known:
 * <ul>
 *   <li>experience: the mean score of the touchpoints that have one, converted so that the worst score is 0, neutral 50, the best 100;
 *   <li>operation: {@code 100·(1 − lost/coming)}, where of all journeys {@code coming} pass the stage and {@code lost} drop off or fail in it;
 *       a gap where the stage states no likelihood or nobody comes;
 *   <li>money: {@code 100·(value − cost)/(value + lost)}, not below 0, per journey: {@code value} is what journeys bring, {@code cost} what the
 *       contacts of the stage cost, {@code lost} those who drop off or fail in it times what those are worth who go on from there; a gap
 *       where no outcome has a value or nobody comes.
 * </ul>
 * The total is the weighted mean of what is known. That of the map is made in the same way of all its touchpoints.
 *
 * {@snippet class=dev.cjm.report.Snippets region=health}
 *
 * <p>The share of journeys that come to a stage takes no solve where nobody comes back who has left the stage, else one over the map for each
 * such stage: a map of 100,000 touchpoints in ten stages takes about three times as long if they are all in one loop.
 *
 * <p>Order: stages as written.
 */
public final class JourneyHealth implements JourneyResult, Iterable<StageHealth> {
    private static final int CARE = 3;

    private final JourneyGraph graph;
    private final HealthOptions options;
    private final HealthFacts facts;
    private final HealthMoney moneyFacts;
    private final List<StageHealth> stages;
    private final HealthScore experience;
    private final HealthScore operation;
    private final HealthScore money;

    private JourneyHealth(JourneyGraph graph, HealthOptions options) {
        options.check();
        this.graph = graph;
        this.options = options;
        CompletionProbability completion = CompletionProbability.of(graph);
        facts = new HealthFacts(graph, completion);
        moneyFacts = new HealthMoney(graph, completion, options);
        stages = graph.map().stages().stream().map(this::health).toList();
        experience = facts.experience(graph.touchpoints());
        operation = facts.operation(graph.touchpoints());
        money = moneyFacts.score(graph.touchpoints());
    }

    /**
     * Examines a map.
     *
     * @param map the map
     * @return its health
     * @throws dev.cjm.analysis.EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if outcomes have values in several currencies
     */
    public static JourneyHealth of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Examines a map.
     *
     * @param map the map
     * @param options says how views weigh, and what a success is worth
     * @return its health
     * @throws dev.cjm.analysis.EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if a weight is impossible, or outcomes have values in several currencies and none is chosen
     */
    public static JourneyHealth of(JourneyMap map, Consumer<? super HealthOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Examines a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return its health
     * @throws dev.cjm.analysis.EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if outcomes have values in several currencies
     */
    public static JourneyHealth of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Examines a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says how views weigh, and what a success is worth
     * @return its health
     * @throws dev.cjm.analysis.EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if a weight is impossible, or outcomes have values in several currencies and none is chosen
     */
    public static JourneyHealth of(JourneyGraph graph, Consumer<? super HealthOptions> options) {
        HealthOptions chosen = new HealthOptions();
        options.accept(chosen);
        return new JourneyHealth(graph, chosen);
    }

    /**
     * Obtains the map that is asked about.
     *
     * @return the map
     */
    public JourneyMap map() {
        return graph.map();
    }

    /**
     * Lists how healthy the stages are.
     *
     * @return the outermost stages as written
     */
    public List<StageHealth> stages() {
        return stages;
    }

    /**
     * Finds the stages that need care most.
     *
     * @return the three of the lowest total, the lowest first, ties as written; fewer when fewer are known and below 100
     */
    public List<StageHealth> needCare() {
        return stages.stream()
                .filter(each -> each.total().isPresent() && each.total().getAsDouble() < 100)
                .sorted(Comparator.comparingDouble(each -> each.total().orElseThrow()))
                .limit(CARE)
                .toList();
    }

    /**
     * Tells how the whole journey feels.
     *
     * @return the score over all touchpoints
     */
    public HealthScore experience() {
        return experience;
    }

    /**
     * Tells whether customers get through the whole journey.
     *
     * @return the score over all touchpoints
     */
    public HealthScore operation() {
        return operation;
    }

    /**
     * Tells whether the money that the whole journey could bring is kept.
     *
     * @return the score over all touchpoints
     */
    public HealthScore money() {
        return money;
    }

    /**
     * Tells how healthy the whole journey is.
     *
     * @return the weighted mean of what is known of the three, 0 to 100; empty when nothing is
     */
    public OptionalDouble total() {
        return options.total(experience, operation, money);
    }

    /**
     * Streams how healthy the stages are.
     *
     * @return the outermost stages as written
     */
    public Stream<StageHealth> stream() {
        return stages.stream();
    }

    @Override
    public Iterator<StageHealth> iterator() {
        return stages.iterator();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions, perhaps none
     */
    public List<Assumption> assumptions() {
        return moneyFacts.assumptions();
    }

    /**
     * Prints the stages and which of them need care as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return HealthText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private StageHealth health(Stage stage) {
        List<Touchpoint> touchpoints = stage.allTouchpoints();
        HealthScore ofExperience = facts.experience(touchpoints);
        HealthScore ofOperation = facts.operation(touchpoints);
        HealthScore ofMoney = moneyFacts.score(touchpoints);
        return new StageHealth(
                stage, ofExperience, ofOperation, ofMoney, options.total(ofExperience, ofOperation, ofMoney));
    }
}
