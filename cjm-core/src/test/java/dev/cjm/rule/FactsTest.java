package dev.cjm.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Comparison;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MetricKind;
import dev.cjm.model.OpinionEffect;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shipped fact about touchpoints is so of one touchpoint and not of another. */
class FactsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void a_fact_is_so_of_what_has_it_only(
            Described<Touchpoint> fact, Consumer<TouchpointBuilder> with, Consumer<TouchpointBuilder> without) {
        assertEquals(true, isSo(fact, RuleMaps.one(with)));
        assertEquals(false, isSo(fact, RuleMaps.one(without)));
    }

    static Stream<Arguments> facts() {
        Consumer<TouchpointBuilder> bare = t -> {};
        return Stream.of(
                of(Touchpoints.FEEL_BAD, t -> t.feels(-1), t -> t.feels(0)),
                of(Touchpoints.FEEL_BAD, t -> t.feels(-0.1), bare),
                of(Touchpoints.FEEL_GOOD, t -> t.feels(1), t -> t.feels(0)),
                of(Touchpoints.HAVE_A_FEELING, t -> t.feels(0), bare),
                of(Touchpoints.NAME_A_PAIN, t -> t.pain("Slow"), bare),
                of(Touchpoints.NAME_A_GAIN, t -> t.gain("Fast"), bare),
                of(Touchpoints.NAME_AN_OPPORTUNITY, t -> t.opportunity("Faster"), bare),
                of(Touchpoints.HAVE_A_GOAL, t -> t.goal("Pay"), bare),
                of(Touchpoints.HAVE_A_MOTIVATION, t -> t.motivation("Hunger"), bare),
                of(Touchpoints.HAVE_AN_ACTION, t -> t.action("Click"), bare),
                of(Touchpoints.HAVE_A_QUESTION, t -> t.asks("Why?"), bare),
                of(Touchpoints.ANSWER_EVERY_QUESTION, bare, t -> t.asks("Why?")),
                of(
                        Touchpoints.ANSWER_EVERY_QUESTION,
                        t -> t.asks("Why?", "So"),
                        t -> t.asks("Why?", "So").asks("How?")),
                of(Touchpoints.HAVE_AN_OWNER, t -> t.owner("Sales"), bare),
                of(Touchpoints.LET_CUSTOMERS_SPEAK, t -> t.quote("Fine"), bare),
                of(Touchpoints.HAVE_A_METRIC, t -> t.metric("Nps", MetricKind.NPS), bare),
                of(Touchpoints.HAVE_EVIDENCE, t -> t.evidence(Evidence.of(EvidenceKind.OBSERVED)), bare),
                of(Touchpoints.HAVE_AN_EMOTION, t -> t.feels(0), bare),
                of(
                        Touchpoints.BACK_EVERY_EMOTION,
                        t -> t.feels(1, e -> e.evidence(Evidence.of(EvidenceKind.REPORTED))),
                        t -> t.feels(1, e -> e.evidence(Evidence.of(EvidenceKind.ASSUMED)))),
                of(Touchpoints.BACK_EVERY_EMOTION, bare, t -> t.feels(1)),
                of(Touchpoints.ARE_MOMENTS_OF_TRUTH, t -> t.momentOfTruth(), bare),
                of(Touchpoints.FORM_AN_OPINION, t -> t.formsOpinion(OpinionEffect.REPURCHASE), bare),
                of(
                        Touchpoints.DISAPPOINT,
                        t -> t.expects("Speed", e -> e.comparison(Comparison.WORSE)),
                        t -> t.expects("Speed")),
                of(Touchpoints.areTagged("hot"), t -> t.tag("hot"), bare));
    }

    private static Arguments of(
            Described<Touchpoint> fact, Consumer<TouchpointBuilder> with, Consumer<TouchpointBuilder> without) {
        return Arguments.of(fact, with, without);
    }

    private static boolean isSo(Described<Touchpoint> fact, JourneyMap map) {
        return fact.on(JourneyGraph.of(map)).test(RuleMaps.touchpoint(map, "cart"));
    }
}
