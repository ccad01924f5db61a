package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Comparison;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.WorkStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What could be better on one map or several, what it answers, and what to do first.
 *
 * <p>Opportunities are scored by importance and satisfaction (A. Ulwick, What Customers Want, 2005), placed by value and effort (TheyDo), and
 * by what customers answered (Kano), and linked to the pains, gains and expectations that they answer. Of several maps, an opportunity
 * answers first what its own map says, then what the maps say that it was made from or that were made from it, the one made last first, then
 * what others say in the order given: a future map often answers pains of the current one. What a map inherits from the one that it is based
 * on, or from another version, counts once, as the map made last says it: opportunities, pains and expectations of the same id at the same
 * touchpoint.
 *
 * <p>A map was made after those that it is based on; of versions of one map, the one with the higher number was made later, so version 1.10
 * after 1.9. Where that does not tell, the one given last was made last, and {@link #assumptions} says so.
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=opportunities}
 *
 * <p>Order: map by map, touchpoints as written, then as said there.
 */
public final class Opportunities implements JourneyResult, Iterable<RankedOpportunity> {
    private final List<AnswerableFacts> maps;
    private final OpportunityMeasure measure;
    private final List<RankedOpportunity> opportunities;
    private final InheritedFacts<TouchpointPain> pains;
    private final InheritedFacts<MetExpectation> gaps;
    private final List<JourneyMap> givenLater;
    private final Memo<Map<InheritedFacts.Key, List<Integer>>> answers;

    private Opportunities(List<AnswerableFacts> maps, OpportunitiesOptions options) {
        this.maps = maps;
        measure = options.measure();
        OpportunityLinks links = new OpportunityLinks(maps, options);
        opportunities = links.all();
        pains = links.pains();
        gaps = links.gaps();
        givenLater = links.givenLater();
        answers = new Memo<>(this::findAnswers);
    }

    /**
     * Ranks the opportunities of a map.
     *
     * @param map the map
     * @return the opportunities
     */
    public static Opportunities of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Ranks the opportunities of a map.
     *
     * @param map the map
     * @param options says how they are ranked, what counts as much, and what customers answered
     * @return the opportunities
     * @throws IllegalArgumentException if an option names an opportunity that is not there
     */
    public static Opportunities of(JourneyMap map, Consumer<? super OpportunitiesOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Ranks the opportunities of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the opportunities
     */
    public static Opportunities of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Ranks the opportunities of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says how they are ranked, what counts as much, and what customers answered
     * @return the opportunities
     * @throws IllegalArgumentException if an option names an opportunity that is not there
     */
    public static Opportunities of(JourneyGraph graph, Consumer<? super OpportunitiesOptions> options) {
        return of(graph, new Chances(graph), options);
    }

    /** With numbers that others may have asked for already. */
    static Opportunities of(JourneyGraph graph, Chances chances, Consumer<? super OpportunitiesOptions> options) {
        OpportunitiesOptions chosen = new OpportunitiesOptions();
        options.accept(chosen);
        return new Opportunities(List.of(new AnswerableFacts(graph, chances)), chosen);
    }

    /**
     * Ranks the opportunities of several maps in one list.
     *
     * @param first a map
     * @param second another map
     * @param more further maps
     * @return the opportunities
     */
    public static Opportunities of(JourneyMap first, JourneyMap second, JourneyMap... more) {
        List<JourneyMap> maps = new ArrayList<>(List.of(first, second));
        Collections.addAll(maps, more);
        return of(maps);
    }

    /**
     * Ranks the opportunities of several maps in one list.
     *
     * @param maps the maps, perhaps none
     * @return the opportunities
     */
    public static Opportunities of(List<JourneyMap> maps) {
        return of(maps, options -> {});
    }

    /**
     * Ranks the opportunities of several maps in one list.
     *
     * @param maps the maps, perhaps none
     * @param options says how they are ranked, what counts as much, and what customers answered
     * @return the opportunities
     * @throws IllegalArgumentException if an option names an opportunity that is not there
     */
    public static Opportunities of(List<JourneyMap> maps, Consumer<? super OpportunitiesOptions> options) {
        OpportunitiesOptions chosen = new OpportunitiesOptions();
        options.accept(chosen);
        List<AnswerableFacts> facts = maps.stream()
                .map(JourneyGraph::of)
                .map(graph -> new AnswerableFacts(graph, new Chances(graph)))
                .toList();
        return new Opportunities(facts, chosen);
    }

    /**
     * Lists all opportunities, each once, those that are done or dismissed among them.
     *
     * @return map by map, touchpoints as written, perhaps none
     */
    public List<RankedOpportunity> opportunities() {
        return opportunities;
    }

    /**
     * Streams all opportunities.
     *
     * @return map by map, touchpoints as written
     */
    public Stream<RankedOpportunity> stream() {
        return opportunities.stream();
    }

    @Override
    public Iterator<RankedOpportunity> iterator() {
        return opportunities.iterator();
    }

    /**
     * Lists the maps that are asked about.
     *
     * @return the maps as given
     */
    public List<JourneyMap> maps() {
        return maps.stream().map(each -> each.graph().map()).toList();
    }

    /**
     * Tells by which number the backlog is ranked.
     *
     * @return the measure
     */
    public OpportunityMeasure measure() {
        return measure;
    }

    /**
     * Sorts what is still to be done.
     *
     * @return opportunities that are neither done nor dismissed, the best first by the measure, those without its number last; ties by
     *     value less effort, then by the pain that is answered, then as listed
     */
    public List<RankedOpportunity> backlog() {
        return stream()
                .filter(each -> !is(each, WorkStatus.DONE) && !is(each, WorkStatus.DISMISSED))
                .map(each -> new Rank(
                        measure.descending(each),
                        OpportunityMeasure.VALUE_LESS_EFFORT.descending(each),
                        OpportunityMeasure.PAIN.descending(each),
                        each))
                .sorted(Comparator.comparingDouble(Rank::first)
                        .thenComparingDouble(Rank::second)
                        .thenComparingDouble(Rank::third))
                .map(Rank::opportunity)
                .toList();
    }

    /** The numbers by which an opportunity is ranked, each computed once. */
    private record Rank(double first, double second, double third, RankedOpportunity opportunity) {}

    /**
     * Lists the opportunities of a band.
     *
     * @param band the band
     * @return the opportunities as listed, perhaps none
     */
    public List<RankedOpportunity> inBand(UlwickBand band) {
        return stream().filter(each -> each.band().equals(Optional.of(band))).toList();
    }

    /**
     * Lists the opportunities of a quadrant.
     *
     * @param quadrant where they stand by value and effort
     * @return the opportunities as listed, perhaps none
     */
    public List<RankedOpportunity> inQuadrant(ValueEffort quadrant) {
        return stream()
                .filter(each -> each.quadrant().equals(Optional.of(quadrant)))
                .toList();
    }

    /**
     * Lists the opportunities that answer a pain point.
     *
     * @param pain a pain point of one of the maps
     * @return the opportunities as listed, dismissed ones left out; perhaps none
     */
    public List<RankedOpportunity> answering(TouchpointPain pain) {
        return pains.keys(pain.touchpoint().id(), pain.pain().id(), pain).stream()
                .flatMap(each -> answers.get().getOrDefault(each, List.of()).stream())
                .distinct()
                .sorted()
                .map(opportunities::get)
                .toList();
    }

    /**
     * Lists the pain points that no opportunity answers.
     *
     * @return map by map as written, perhaps none; what only a dismissed opportunity answers is among them
     */
    public List<TouchpointPain> unansweredPains() {
        return pains.without(open().flatMap(each -> each.pains().stream()).toList());
    }

    /**
     * Lists the missed expectations that no opportunity answers.
     *
     * @return map by map as written, perhaps none; what only a dismissed opportunity answers is among them
     */
    public List<MetExpectation> unansweredExpectations() {
        return gaps.without(open().flatMap(each -> each.expectations().stream()).toList()).stream()
                .filter(each -> each.verdict().equals(Optional.of(Comparison.WORSE)))
                .toList();
    }

    /**
     * Lists the opportunities that answer nothing.
     *
     * @return the opportunities as listed, perhaps none
     */
    public List<RankedOpportunity> answeringNothing() {
        return stream()
                .filter(each -> each.pains().isEmpty()
                        && each.gains().isEmpty()
                        && each.expectations().isEmpty())
                .toList();
    }

    /**
     * Lists what the maps do not say and the numbers take for granted.
     *
     * @return the opportunities of which only one of both values is stated, those that answer what several other places say, pains that are
     *     taken to hit all who pass, and maps that do not tell which was made later; perhaps none
     */
    public List<Assumption> assumptions() {
        List<Assumption> all = new ArrayList<>();
        for (RankedOpportunity each : opportunities) {
            Opportunity opportunity = each.opportunity();
            if (opportunity.customerValue().isPresent()
                    != opportunity.businessValue().isPresent()) {
                all.add(oneValue(opportunity, each.touchpoint()));
            }
            all.addAll(AmbiguousAnswers.of(each));
        }
        for (AnswerableFacts each : maps) {
            each.pains().assumptions().stream()
                    .filter(one -> one.kind() == Assumption.Kind.AFFECTS_ALL)
                    .forEach(all::add);
        }
        givenLater.forEach(each -> all.add(givenLater(each)));
        return Collections.unmodifiableList(all);
    }

    /**
     * Prints the three best opportunities, and what none answers, as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return OpportunitiesText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private Stream<RankedOpportunity> open() {
        return stream().filter(Opportunities::isOpen);
    }

    private static boolean isOpen(RankedOpportunity opportunity) {
        return !is(opportunity, WorkStatus.DISMISSED);
    }

    /** Where the opportunities are listed that answer a pain. */
    private Map<InheritedFacts.Key, List<Integer>> findAnswers() {
        Map<InheritedFacts.Key, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < opportunities.size(); i++) {
            int at = i;
            if (isOpen(opportunities.get(at))) {
                opportunities
                        .get(at)
                        .pains()
                        .forEach(each -> pains.key(each)
                                .ifPresent(key -> found.computeIfAbsent(key, answered -> new ArrayList<>())
                                        .add(at)));
            }
        }
        return found;
    }

    private static boolean is(RankedOpportunity opportunity, WorkStatus status) {
        return opportunity.opportunity().status().equals(Optional.of(status));
    }

    private static Assumption givenLater(JourneyMap map) {
        return new Assumption(
                Assumption.Kind.GIVEN_ORDER,
                Optional.empty(),
                "%s%s does not tell whether it was made before or after another map given before it: after, so what it says holds."
                        .formatted(
                                Quoted.text(map.title()),
                                map.version()
                                        .map(each -> " version " + Quoted.text(each))
                                        .orElse("")));
    }

    private static Assumption oneValue(Opportunity opportunity, Touchpoint touchpoint) {
        boolean isCustomer = opportunity.customerValue().isPresent();
        return new Assumption(
                Assumption.Kind.ONE_VALUE,
                Optional.of(touchpoint.id()),
                "%s says what it is worth to %s only: that is its value."
                        .formatted(Quoted.text(opportunity.name()), isCustomer ? "customers" : "the organisation"));
    }
}
