package dev.cjm.jqwik;

import dev.cjm.jqwik.MapOptions.Limit;
import dev.cjm.model.Channel;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Evidence;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Metric;
import dev.cjm.model.Money;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Outcome;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The generators of journey maps and their parts.
 *
 * <p>Parts stand alone: they name no persona, need or pain that only a map could hold, and scores are on the default scale. So
 * they fit into any map that has their ids free.
 */
public final class JourneyArbitraries {
    private JourneyArbitraries() {}

    /**
     * Generates valid journey maps of all sorts.
     *
     * @return the arbitrary, which can be narrowed
     */
    public static JourneyMapArbitrary maps() {
        return new JourneyMapArbitrary(MapOptions.DEFAULT);
    }

    /**
     * Generates maps that say all that a map should say, and nothing that it should not: before {@link Defects} are made in them.
     *
     * <p>They have 3 to 20 touchpoints in 3 to 5 stages, some with sub-stages, branches, failures with recoveries, and 1 to 3 personas. Feelings, channels,
     * waiting times and what else may be said differ.
     *
     * @return the arbitrary
     */
    public static Arbitrary<JourneyMap> soundMaps() {
        return SoundMap.maps();
    }

    /**
     * Generates stages with up to six touchpoints, some of them with sub-stages.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Stage> stages() {
        MapOptions options = MapOptions.DEFAULT
                .withTouchpoints(0, 6)
                .withPersonas(0, 0)
                .withStages(4)
                .withScale(EmotionScale.DEFAULT)
                .with(Limit.NO_ENTRIES);
        return new JourneyMapArbitrary(options).map(JourneyMap::stages).map(stages -> stages.get(0));
    }

    /**
     * Generates touchpoints with facts of all sorts.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Touchpoint> touchpoints() {
        return alone(TouchpointPlan.plans(MapOptions.DEFAULT).map(plan -> plan::alone));
    }

    /**
     * Generates personas with facts of all sorts.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Persona> personas() {
        return alone(PersonaPlan.plans(MapOptions.DEFAULT).map(plan -> plan::alone));
    }

    /**
     * Generates channels: half of them of the catalogue.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Channel> channels() {
        Arbitrary<Plan<Channel>> known = Voice.picks().map(pick -> scene -> scene.channel(pick));
        return alone(Choice.of(Tuple.of(1, known), Tuple.of(1, ChannelPlans.plans())));
    }

    /**
     * Generates transitions between touchpoints named A, B, C, and so on, with and without likelihood.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Transition> transitions() {
        return alone(Combinators.combine(
                        Values.ints(0, 7),
                        Values.ints(0, 7),
                        EdgePlan.kinds(),
                        Choice.simply(1, -1.0, Tuple.of(3, Values.shares())),
                        TransitionPlans.calls())
                .as((source, target, kind, likelihood, calls) -> scene -> Transition.of(
                        Words.TOUCHPOINT.simplest(source),
                        Words.TOUCHPOINT.simplest(target),
                        (TransitionBuilder builder) -> {
                            builder.kind(kind);
                            if (likelihood >= 0) {
                                builder.likelihood(likelihood);
                            }
                            calls.tell(builder, scene);
                        })));
    }

    /**
     * Generates outcomes of all kinds, some with a value in money.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Outcome> outcomes() {
        return alone(OutcomePlan.plans().map(plan -> plan::alone));
    }

    /**
     * Generates pain points.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PainPoint> painPoints() {
        return alone(PainPlans.PAINS.alone());
    }

    /**
     * Generates opportunities; they answer nothing, since what they could answer is on a map.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Opportunity> opportunities() {
        return alone(OpportunityPlans.FAMILY.alone());
    }

    /**
     * Generates figures of all kinds and sizes.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Metric> metrics() {
        return alone(MetricPlans.FAMILY.alone());
    }

    /**
     * Generates quotes, thoughts and observations.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Statement> statements() {
        return alone(StatementPlans.plans());
    }

    /**
     * Generates evidence of all kinds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Evidence> evidence() {
        return alone(EvidencePlans.plans());
    }

    /**
     * Generates amounts of money, some negative, some very large or small.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Money> money() {
        return Values.money().withoutEdgeCases();
    }

    /**
     * Generates scales of emotions: known ones and others, with and without steps and words.
     *
     * @return the arbitrary
     */
    public static Arbitrary<EmotionScale> emotionScales() {
        return Scores.scales().withoutEdgeCases();
    }

    /**
     * Generates texts that are never blank: plain ones, other scripts, and a quarter of hostile ones such as markup,
     * control characters and lone surrogates.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> texts() {
        Arbitrary<String> plain = Combinators.combine(
                        Arbitraries.of(Script.values()), Arbitraries.of(Words.values()), Voice.picks())
                .as((script, sort, pick) -> script.word(sort, pick));
        return Choice.simply(1, Words.TEXT.simplest(0), Tuple.of(11, plain), Tuple.of(4, HostileTexts.texts()));
    }

    /**
     * Generates texts that go wrong where somebody forgot to escape: markup, quotes, control characters, lone surrogates,
     * marks of direction, formulas, very long words; never blank.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> hostileTexts() {
        return HostileTexts.texts().withoutEdgeCases();
    }

    private static <T> Arbitrary<T> alone(Arbitrary<? extends Plan<? extends T>> plans) {
        return Combinators.combine(Voice.voices(MapOptions.DEFAULT), plans)
                .as((voice, plan) -> (T) plan.make(Scene.alone(voice)))
                .withoutEdgeCases();
    }
}
