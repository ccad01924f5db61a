package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.Node;
import dev.cjm.model.OpinionEffect;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every reason cites facts of the map, and nothing else. */
class MomentFactsProperties {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ro"), Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);

    @Property(tries = 200)
    void every_fact_is_of_the_map(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Chances chances = new Chances(graph);
        for (MomentReading reading : MomentsOfTruth.of(graph)) {
            for (MomentScore score : reading.scores()) {
                for (MomentFact fact : score.facts()) {
                    check(fact, score.touchpoint(), graph, chances);
                }
                assertTrue(score.value().orElse(0) <= 0 || !score.facts().isEmpty());
                assertTrue(score.value().isPresent() || score.facts().isEmpty());
            }
        }
    }

    @Property(tries = 100)
    void every_reason_is_a_plain_line_in_every_language(@ForAll JourneyMap map) {
        MomentsOfTruth moments = MomentsOfTruth.of(map);
        for (Locale language : LANGUAGES) {
            PlainText.assertPlain(moments.toText(language));
            for (MomentReading reading : moments) {
                for (MomentScore score : reading.scores()) {
                    String reason = score.reason(language);
                    assertFalse(reason.isBlank() || reason.contains("\n"));
                    PlainText.assertPlain(reason);
                }
            }
        }
    }

    private static void check(MomentFact fact, Touchpoint touchpoint, JourneyGraph graph, Chances chances) {
        String subject = fact.subject();
        switch (fact.kind()) {
            case DECLARED -> {
                assertEquals(touchpoint.id(), subject);
                assertTrue(touchpoint.momentOfTruth().isPresent());
            }
            case STATED_REASON ->
                assertEquals(
                        subject,
                        touchpoint
                                .momentOfTruth()
                                .flatMap(MomentOfTruth::reason)
                                .orElseThrow());
            case TYPE ->
                assertEquals(
                        subject,
                        touchpoint
                                .momentOfTruth()
                                .flatMap(MomentOfTruth::type)
                                .orElseThrow()
                                .name());
            case CHANNEL -> assertEquals(subject, touchpoint.channel().id());
            case OWNERSHIP ->
                assertEquals(
                        subject, touchpoint.channel().ownership().orElseThrow().name());
            case OPINION_EFFECT -> assertTrue(touchpoint.opinionEffects().contains(OpinionEffect.valueOf(subject)));
            case IMPORTANCE -> assertEquals(touchpoint.importanceToCustomer(), fact.number());
            case SATISFACTION -> assertEquals(touchpoint.satisfaction(), fact.number());
            case EMOTION -> assertEquals(felt(graph, subject), fact.number());
            case OUTCOME -> {
                PathVariant way = EmotionCurve.of(graph).peakEndVariant().orElseThrow();
                assertEquals(way.outcome().id(), subject);
                assertEquals(way.likelihood(), number(fact));
            }
            case SUCCESS_PROBABILITY -> assertEquals(chances.success(node(graph, subject)), number(fact));
            case TRANSITION -> assertEquals(graph.likelihood(transition(graph, touchpoint, subject)), number(fact));
            case DROP_OFF -> assertEquals(graph.dropOff(touchpoint), number(fact));
        }
    }

    private static OptionalDouble felt(JourneyGraph graph, String id) {
        return EmotionCurve.of(graph).stream()
                .filter(point -> point.touchpoint().id().equals(id))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static Transition transition(JourneyGraph graph, Touchpoint source, String id) {
        return graph.outgoing(source).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Node node(JourneyGraph graph, String id) {
        return graph.map().node(id).orElseThrow();
    }

    private static double number(MomentFact fact) {
        return fact.number().orElseThrow();
    }
}
