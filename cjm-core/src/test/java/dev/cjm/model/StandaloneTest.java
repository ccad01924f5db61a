package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts can be made on their own, outside any map: what is wrong is told from there. */
class StandaloneTest {
    static Stream<Arguments> parts() {
        return Stream.of(
                part("goal", "touchpoint 'X'", () -> Touchpoint.of("X", WEB, t -> t.goal(" "))),
                part("goal", "stage 'X'", () -> Stage.of("X", s -> s.goal(" "))),
                part("goal", "stage 'X'", () -> Stage.of("X", Phase.AFTER, s -> s.goal(" "))),
                part("role", "persona 'X'", () -> Persona.of("X", p -> p.role(" "))),
                part("icon", "channel 'X'", () -> Channel.of("X", c -> c.icon(" "))),
                part("cause", "pain point 'X'", () -> PainPoint.of("X", p -> p.cause(" "))),
                part("cause", "gain 'X'", () -> Gain.of("X", g -> g.cause(" "))),
                part("owner", "opportunity 'X'", () -> Opportunity.of("X", o -> o.owner(" "))),
                part("persona", "expectation 'X'", () -> Expectation.of("X", e -> e.persona(" "))),
                part("unit", "metric 'X'", () -> Metric.of("X", MetricKind.KPI, m -> m.unit(" "))),
                part("owner", "backstage work 'X'", () -> BackstageWork.of("X", WorkLane.SUPPORT, w -> w.owner(" "))),
                part("description", "outcome 'X'", () -> Outcome.of("X", OutcomeKind.SUCCESS, o -> o.description(" "))),
                part("source", "statement 'X'", () -> Statement.of(StatementKind.QUOTE, "X", s -> s.source(" "))),
                part("word", "emotion", () -> Emotion.of(1, e -> e.word(" "))),
                part("source", "evidence", () -> Evidence.of(EvidenceKind.ASSUMED, e -> e.source(" "))),
                part("reason", "moment of truth", () -> MomentOfTruth.of(m -> m.reason(" "))),
                part("link", "data source 'X'", () -> DataSource.of("X", SourceType.SURVEY, s -> s.link(" "))),
                part("condition", "transition 'a' -> 'b'", () -> Transition.of("a", "b", t -> t.condition(" "))),
                part("source", "transition ' ' -> 'b'", () -> Transition.of(" ", "b")),
                part("target", "transition 'a' -> ' '", () -> Transition.of("a", " ")));
    }

    private static Arguments part(String property, String words, Executable making) {
        return Arguments.of(property, words, making);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("parts")
    void a_part_on_its_own_is_the_root_of_its_problems(String property, String words, Executable making) {
        Refusal.refused(
                "text.blank",
                "/" + property,
                "The " + property + " of " + words + " must not be blank.",
                Refusal.IN_WORDS,
                making);
        assertEquals(
                "Cannot build " + words + ": 1 problem.",
                String.valueOf(Refusal.of(making).getMessage())
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void an_action_has_a_name() {
        assertEquals("tap", Action.of("tap").name());
        assertEquals(2, Action.of("tap", a -> a.count(2)).count().orElseThrow());
        assertEquals("/name", Refusal.only(() -> Action.of(" ")).location());
    }

    @Test
    void parts_of_which_nothing_more_is_said_have_nothing_more() {
        assertEquals(Optional.empty(), Transition.of("a", "b").condition());
        assertEquals(TransitionKind.NORMAL, Transition.of("a", "b").kind());
        assertEquals("a>b", Transition.of("a", "b").id());
        assertEquals("x", Transition.of("a", "b", t -> t.id("x")).id());
        assertEquals(Optional.empty(), Stage.of("S", s -> {}).phase());
        assertEquals(
                Optional.of(Phase.DURING), Stage.of("S", Phase.DURING, s -> {}).phase());
        assertEquals("Transition a>b", Transition.of("a", "b").toString());
        assertEquals(
                "Transition a>b 0.1",
                Transition.of("a", "b", t -> t.likelihood(0.1)).toString());
    }

    @Test
    void evidence_of_each_part_is_counted_in_locations() {
        Evidence seen = Evidence.of(EvidenceKind.OBSERVED);
        location(() -> PainPoint.of("X", p -> p.evidence(seen).evidence(EvidenceKind.ASSUMED, e -> e.sampleSize(0))));
        location(() -> Gain.of("X", p -> p.evidence(seen).evidence(EvidenceKind.ASSUMED, e -> e.sampleSize(0))));
        location(() -> Opportunity.of("X", p -> p.evidence(seen).evidence(EvidenceKind.ASSUMED, e -> e.sampleSize(0))));
        location(() -> Expectation.of("X", p -> p.evidence(seen).evidence(EvidenceKind.ASSUMED, e -> e.sampleSize(0))));
        location(() -> Emotion.of(1, p -> p.evidence(seen).evidence(EvidenceKind.ASSUMED, e -> e.sampleSize(0))));
        location(() -> Statement.of(
                StatementKind.QUOTE,
                "X",
                p -> p.evidence(List.of(seen)).evidence(EvidenceKind.ASSUMED, e -> e.sampleSize(0))));
    }

    private static void location(Executable making) {
        assertEquals("/evidence/1/sampleSize", Refusal.only(making).location());
    }

    @Test
    void evidence_of_each_part_arrives() {
        Evidence seen = Evidence.of(EvidenceKind.OBSERVED, e -> e.source("Visit"));
        assertEquals(
                List.of(seen),
                PainPoint.of("X", p -> p.evidence(EvidenceKind.OBSERVED, e -> e.source("Visit")))
                        .evidence());
        assertEquals(
                List.of(seen),
                Touchpoint.of("X", WEB, p -> p.evidence(EvidenceKind.OBSERVED, e -> e.source("Visit")))
                        .evidence());
    }
}
