package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Channel;
import dev.cjm.model.Comparison;
import dev.cjm.model.Medium;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Phase;
import dev.cjm.model.Tone;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TransitionKind;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Facts about touchpoints, for {@code that} and {@code should}.
 *
 * <p>How a touchpoint feels is its emotion for everybody, else the weighted mean of its scored statements; one without either feels
 * neither good nor bad.
 */
public final class Touchpoints {
    /** It feels below neutral to everybody. */
    public static final Described<Touchpoint> FEEL_BAD = feel("feel bad", Tone.NEGATIVE);

    /** It feels below neutral to everybody, or to a persona by an emotion of its own. */
    public static final Described<Touchpoint> FEEL_BAD_TO_SOMEBODY = Described.byGraph(
            "feel bad to somebody",
            graph -> each -> Feelings.isBadToSomebody(each, graph.map().scale()));

    /** It feels above neutral to everybody. */
    public static final Described<Touchpoint> FEEL_GOOD = feel("feel good", Tone.POSITIVE);

    /** How it feels to everybody is known: declared, or told by scored statements. */
    public static final Described<Touchpoint> HAVE_A_FEELING = Described.byGraph(
            "have a feeling",
            graph -> each -> Feelings.tone(each, graph.map().scale()).isPresent());

    /** It has at least one pain point. */
    public static final Described<Touchpoint> NAME_A_PAIN =
            Described.of("name a pain point", each -> !each.painPoints().isEmpty());

    /** It has at least one gain. */
    public static final Described<Touchpoint> NAME_A_GAIN =
            Described.of("name a gain", each -> !each.gains().isEmpty());

    /** It has at least one opportunity. */
    public static final Described<Touchpoint> NAME_AN_OPPORTUNITY =
            Described.of("name an opportunity", each -> !each.opportunities().isEmpty());

    /** It says what customers want to reach there. */
    public static final Described<Touchpoint> HAVE_A_GOAL =
            Described.of("have a goal", each -> each.goal().isPresent());

    /** It says why customers want it. */
    public static final Described<Touchpoint> HAVE_A_MOTIVATION =
            Described.of("have a motivation", each -> each.motivation().isPresent());

    /** It says what customers do. */
    public static final Described<Touchpoint> HAVE_AN_ACTION =
            Described.of("have an action", each -> !each.actions().isEmpty());

    /** It says what customers ask themselves. */
    public static final Described<Touchpoint> HAVE_A_QUESTION =
            Described.of("have a question", each -> !each.questions().isEmpty());

    /** Each of its questions has an answer; so it is where there are none. */
    public static final Described<Touchpoint> ANSWER_EVERY_QUESTION = Described.of(
            "answer every question",
            each -> each.questions().stream()
                    .allMatch(question -> question.answer().isPresent()));

    /** Somebody is responsible for it. */
    public static final Described<Touchpoint> HAVE_AN_OWNER =
            Described.of("have an owner", each -> each.owner().isPresent());

    /** It serves at least one need. */
    public static final Described<Touchpoint> SERVE_A_NEED =
            Described.of("serve a need", each -> !each.serves().isEmpty());

    /** It has a quote, a thought or an observation. */
    public static final Described<Touchpoint> LET_CUSTOMERS_SPEAK =
            Described.of("let customers speak", each -> !each.statements().isEmpty());

    /** It has at least one metric. */
    public static final Described<Touchpoint> HAVE_A_METRIC =
            Described.of("have a metric", each -> !each.metrics().isEmpty());

    /** It says what it rests on, by evidence of any kind. */
    public static final Described<Touchpoint> HAVE_EVIDENCE =
            Described.of("have evidence", each -> !each.evidence().isEmpty());

    /** Each of its emotions rests on evidence that is not merely assumed; so it is where there are none. */
    public static final Described<Touchpoint> BACK_EVERY_EMOTION = Described.<Touchpoint>of(
                    "back every emotion by evidence",
                    each -> each.emotions().stream().allMatch(Feelings::isBacked))
            .withDetailByGraph(Feelings::unbacked);

    /** It has at least one emotion, for everybody or for a persona. */
    public static final Described<Touchpoint> HAVE_AN_EMOTION =
            Described.of("have an emotion", each -> !each.emotions().isEmpty());

    /** It is declared a moment of truth. */
    public static final Described<Touchpoint> ARE_MOMENTS_OF_TRUTH =
            Described.of("are a moment of truth", each -> each.momentOfTruth().isPresent());

    /** Opinions are formed there. */
    public static final Described<Touchpoint> FORM_AN_OPINION =
            Described.of("form an opinion", each -> !each.opinionEffects().isEmpty());

    /** Customers meet the brand there. */
    public static final Described<Touchpoint> ARE_CONTACTS =
            Described.of("are a contact with the brand", Touchpoint::isContact);

    /** At least one expectation was not met. */
    public static final Described<Touchpoint> DISAPPOINT = Described.of(
            "disappoint an expectation",
            each -> each.expectations().stream()
                    .anyMatch(expectation -> expectation.comparison().equals(Optional.of(Comparison.WORSE))));

    /** Customers enter there. */
    public static final Described<Touchpoint> ARE_ENTRIES =
            Described.byGraph("are an entry", graph -> containing(graph.entries()));

    /** Customers can come there from where they enter, by structure. */
    public static final Described<Touchpoint> ARE_REACHABLE =
            Described.byGraph("are reachable", graph -> containing(graph.reachable()));

    /** Customers can come from there to a success, by structure. */
    public static final Described<Touchpoint> CAN_LEAD_TO_SUCCESS = Described.byGraph(
            "can lead to a success", graph -> containing(graph.leadingTo(graph.outcomes(OutcomeKind.SUCCESS))));

    /** No transition leads on from there. */
    public static final Described<Touchpoint> ARE_DEAD_ENDS =
            Described.byGraph("are a dead end", graph -> containing(graph.deadEnds()));

    /** A failure leads on from there: what happens if customers do not get there is said. */
    public static final Described<Touchpoint> SAY_WHAT_IF_IT_FAILS = Described.byGraph(
            "say what happens on failure", graph -> each -> leavesBy(graph, each, TransitionKind.FAILURE));

    /** A recovery leads on from there. */
    public static final Described<Touchpoint> OFFER_A_RECOVERY =
            Described.byGraph("offer a recovery", graph -> each -> leavesBy(graph, each, TransitionKind.RECOVERY));

    /** Some customers take no transition there and so drop off. */
    public static final Described<Touchpoint> LOSE_CUSTOMERS =
            Described.byGraph("lose customers", graph -> each -> graph.dropOff(each) > 0);

    private Touchpoints() {}

    /**
     * Describes touchpoints before, during or after the purchase.
     *
     * @param phase the phase of the stage, or else of the stages around
     * @return the fact
     */
    public static Described<Touchpoint> areIn(Phase phase) {
        Objects.requireNonNull(phase, "phase");
        String words = switch (phase) {
            case BEFORE -> "are before the purchase";
            case DURING -> "are during the purchase";
            case AFTER -> "are after the purchase";
        };
        return Described.byGraph(
                words, graph -> each -> graph.map().phaseOf(each).equals(Optional.of(phase)));
    }

    /**
     * Describes touchpoints in a stage or in one of its sub-stages.
     *
     * @param reference the stage by id, else all stages of that name; perhaps none
     * @return the fact
     */
    public static Described<Touchpoint> areInStage(String reference) {
        String stage = Texts.required("reference", reference, "The stage", "Name it by its id or name.");
        return Described.byGraph("are in stage " + Quoted.text(stage), graph -> {
            Set<Touchpoint> within = new HashSet<>();
            StageReference.find(graph.map(), stage).forEach(each -> within.addAll(each.allTouchpoints()));
            return within::contains;
        });
    }

    /**
     * Describes touchpoints that happen on a channel, in the first place or also.
     *
     * @param channel the channel
     * @return the fact
     */
    public static Described<Touchpoint> areOn(Channel channel) {
        return Described.of(
                "are on channel " + Quoted.text(channel.name()),
                each -> each.channels().stream().anyMatch(one -> one.id().equals(channel.id())));
    }

    /**
     * Describes touchpoints whose first channel is of a medium.
     *
     * @param medium digital, physical or human
     * @return the fact
     */
    public static Described<Touchpoint> areVia(Medium medium) {
        String words = switch (Objects.requireNonNull(medium, "medium")) {
            case DIGITAL -> "are on a digital channel";
            case PHYSICAL -> "are on a physical channel";
            case HUMAN -> "are on a human channel";
        };
        return Described.of(words, each -> each.channel().medium().equals(Optional.of(medium)));
    }

    /**
     * Describes touchpoints with a tag.
     *
     * @param tag the tag
     * @return the fact
     */
    public static Described<Touchpoint> areTagged(String tag) {
        String wanted = Texts.required("tag", tag, "The tag", "Name one that touchpoints have.");
        return Described.of(
                "are tagged " + Quoted.text(wanted), each -> each.tags().contains(wanted));
    }

    private static Described<Touchpoint> feel(String words, Tone tone) {
        return Described.<Touchpoint>byGraph(
                        words,
                        graph ->
                                each -> Feelings.tone(each, graph.map().scale()).equals(Optional.of(tone)))
                .withDetail(Touchpoints::score);
    }

    private static String score(Touchpoint touchpoint) {
        OptionalDouble score = Feelings.score(touchpoint);
        return score.isEmpty() ? "" : Decimals.fixed(score.getAsDouble(), 2).replaceFirst("\\.?0+$", "");
    }

    private static boolean leavesBy(JourneyGraph graph, Touchpoint touchpoint, TransitionKind kind) {
        return graph.outgoing(touchpoint).stream().anyMatch(each -> each.kind() == kind);
    }

    private static Predicate<Touchpoint> containing(Collection<? extends Node> nodes) {
        Set<Node> all = Collections.unmodifiableSet(new HashSet<>(nodes));
        return all::contains;
    }
}
