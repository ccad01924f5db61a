package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Money;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * On which channels a journey is, how it changes between them, and what that costs and feels like.
 *
 * <p>Contacts are visits of touchpoints, as expected per journey, each on the first channel of its touchpoint. Steps from channel to
 * channel and the journeys that end on a channel add up to its contacts; the switch rate is switches by contacts less journeys.
 * The phases are those of K. Lemon, P. Verhoef, Understanding Customer Experience Throughout the Customer Journey (2016).
 *
 * {@snippet class=dev.cjm.analysis.AnalysisSnippets region=channelMix}
 *
 * <p>Order: channels as in the map, those that only a persona prefers last.
 */
public final class ChannelMix implements JourneyResult, Iterable<ChannelUse> {
    private final JourneyGraph graph;
    private final CompletionProbability completion;
    private final MapPlaces places;
    private final ChannelNumbers numbers;
    private final CurveScores scores;
    private final List<ChannelUse> channels;
    private final Memo<CrossTable<Channel, Channel>> steps;
    private final Memo<List<AvailabilityGap>> gaps;

    private ChannelMix(JourneyGraph graph, Chances chances, CompletionOptions options) {
        this.graph = graph;
        completion = chances.completion();
        scores = new CurveScores(graph.map(), options.emotions());
        places = new MapPlaces(graph);
        numbers = new ChannelNumbers(places, completion);
        channels = new ChannelUses(places, numbers, completion, scores).all();
        steps = new Memo<>(numbers::steps);
        gaps = new Memo<>(() -> AvailabilityGaps.of(graph, completion));
    }

    /**
     * Finds on which channels journeys through a map are.
     *
     * @param map the map
     * @return the channels
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static ChannelMix of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Finds on which channels journeys through a map are.
     *
     * @param map the map
     * @param options says whose emotions count; everybody's unless said
     * @return the channels
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public static ChannelMix of(JourneyMap map, Consumer<? super CompletionOptions> options) {
        return of(JourneyGraph.of(map), options);
    }

    /**
     * Finds on which channels journeys are through a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the channels
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    public static ChannelMix of(JourneyGraph graph) {
        return of(graph, options -> {});
    }

    /**
     * Finds on which channels journeys are through a map whose graph is drawn already.
     *
     * @param graph the graph
     * @param options says whose emotions count; everybody's unless said
     * @return the channels
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     * @throws IllegalArgumentException if an option names what is not in the map
     */
    public static ChannelMix of(JourneyGraph graph, Consumer<? super CompletionOptions> options) {
        return of(graph, new Chances(graph), options);
    }

    /** With numbers that others may have asked for already. */
    static ChannelMix of(JourneyGraph graph, Chances chances, Consumer<? super CompletionOptions> options) {
        CompletionOptions chosen = new CompletionOptions();
        options.accept(chosen);
        return new ChannelMix(graph, chances, chosen);
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
     * Lists what each channel does for a journey.
     *
     * @return the channels as in the map, perhaps none
     */
    public List<ChannelUse> channels() {
        return channels;
    }

    /**
     * Finds what a channel does for a journey.
     *
     * @param channel a channel of the map
     * @return its use
     * @throws IllegalArgumentException if the map does not have the channel
     */
    public ChannelUse at(Channel channel) {
        return channels.get(position(channel));
    }

    /**
     * Streams what each channel does for a journey.
     *
     * @return the channels as in the map
     */
    public Stream<ChannelUse> stream() {
        return channels.stream();
    }

    @Override
    public Iterator<ChannelUse> iterator() {
        return channels.iterator();
    }

    /**
     * Counts the contacts of a journey by channel and outermost stage, as expected.
     *
     * @return channels in rows, stages in columns; all together are the expected touchpoints of a journey
     */
    public CrossTable<Channel, Stage> byStage() {
        return numbers.byStage();
    }

    /**
     * Counts the contacts of a journey by phase and channel, as expected.
     *
     * @return phases in rows, channels in columns; touchpoints of which no stage says a phase are left out, and among the assumptions
     */
    public CrossTable<Phase, Channel> byPhase() {
        return numbers.byPhase();
    }

    /**
     * Counts the steps of a journey from channel to channel, as expected.
     *
     * @return the channels that are left in rows, those that are entered in columns; steps that stay on a channel on the diagonal
     */
    public CrossTable<Channel, Channel> steps() {
        return steps.get();
    }

    /**
     * Tells which share of all journeys ends on a channel, by an outcome or by drop-off.
     *
     * @param channel a channel of the map
     * @return the share, 0 to 1, both inclusive; with the row of {@link #steps} it sums to the contacts there
     * @throws IllegalArgumentException if the map does not have the channel
     */
    public double endings(Channel channel) {
        return CompletionProbability.share(numbers.endings(position(channel)));
    }

    /**
     * Counts the switches and hand-offs of a journey, as expected.
     *
     * @return the counts
     */
    public SwitchCounts switches() {
        return numbers.counts();
    }

    /**
     * Lists the transitions by which journeys change the channel.
     *
     * @return those that somebody takes, the most frequent first, those that agree in 12 significant digits as written; perhaps none
     */
    public List<ExpectedSwitch> switchingTransitions() {
        return numbers.switches();
    }

    /**
     * Finds the channels without a place in the journey.
     *
     * @return the orphans in the order of the channels, perhaps none
     */
    public List<OrphanChannel> orphans() {
        boolean isAlone = channels.stream().filter(each -> each.contacts() > 0).count() < 2;
        List<OrphanChannel> orphans = new ArrayList<>();
        for (ChannelUse each : channels) {
            Channel channel = each.channel();
            double staying = steps.get().value(channel, channel);
            double changing = steps.get().rowSum(channel) + steps.get().columnSum(channel) - 2 * staying;
            if (!each.isOffered()) {
                orphans.add(new OrphanChannel(channel, OrphanChannel.Reason.NOT_OFFERED));
            } else if (each.contacts() <= 0 && isNeverMet(each)) {
                orphans.add(new OrphanChannel(channel, OrphanChannel.Reason.NEVER_REACHED));
            } else if (each.contacts() > 0 && changing <= 0 && !isAlone) {
                orphans.add(new OrphanChannel(channel, OrphanChannel.Reason.CUT_OFF));
            }
        }
        return Collections.unmodifiableList(orphans);
    }

    /**
     * Compares the channels that are offered with those that personas prefer.
     *
     * @return the personas as in the map, perhaps none
     */
    public List<PersonaChannels> personas() {
        PreferredChannels preferred = new PreferredChannels(this, completion);
        return graph.map().personas().stream().map(preferred::of).toList();
    }

    /**
     * Lists the transitions on which customers may find the next channel closed.
     *
     * <p>Only where all channels of both touchpoints state opening hours: somebody leaves on any of the one, and is received on any of the
     * other.
     *
     * @return those that find a channel closed most often first, ties as written; perhaps none
     */
    public List<AvailabilityGap> availabilityGaps() {
        return gaps.get();
    }

    /**
     * Tells what the contacts of a journey cost the organisation, as expected.
     *
     * @return one amount per currency; none when no channel on the way states a cost
     */
    public List<Money> cost() {
        return completion.expectedCost();
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions of the graph, then those of cost, emotion, pains and phases; perhaps none
     */
    public List<Assumption> assumptions() {
        List<Assumption> all = new ArrayList<>(graph.assumptions());
        completion.assumptions().stream()
                .filter(each -> each.kind() == Assumption.Kind.NO_COST)
                .forEach(all::add);
        MissingFacts feelings = new MissingFacts();
        MissingFacts phases = new MissingFacts();
        List<Touchpoint> met = graph.touchpoints().stream()
                .filter(each -> completion.expectedVisits(each) > 0)
                .toList();
        for (CurvePoint point : scores.points(met)) {
            feelings.count(point.touchpoint().name(), !point.isGap());
            phases.count(point.touchpoint().name(), places.phase(point.touchpoint()) >= 0);
        }
        feelings.assumption(Assumption.Kind.NO_EMOTION, "touchpoints", "score", "emotion")
                .ifPresent(all::add);
        phases.evenOfAll(Assumption.Kind.NO_PHASE, "touchpoints", "phase", "table of phases")
                .ifPresent(all::add);
        PainPoints.of(graph).assumptions().stream()
                .filter(each -> each.kind() == Assumption.Kind.AFFECTS_ALL)
                .forEach(all::add);
        return Collections.unmodifiableList(all);
    }

    /**
     * Prints contacts, switches and the three channels with most contacts as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return ChannelMixText.of(this, graph.map(), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private int position(Channel channel) {
        int at = places.channel(channel);
        if (at < 0) {
            throw new IllegalArgumentException("The map %s has no channel %s.\nAsk with one that the map lists."
                    .formatted(Quoted.text(graph.map().title()), Quoted.text(channel.name())));
        }
        return at;
    }

    /** Whether no journey comes to any of its touchpoints, in the first place or as well. */
    private boolean isNeverMet(ChannelUse use) {
        return Stream.concat(use.touchpoints().stream(), use.alsoAt().stream())
                .allMatch(each -> completion.expectedVisits(each) <= 0);
    }
}
