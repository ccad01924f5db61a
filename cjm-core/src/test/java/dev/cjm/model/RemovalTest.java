package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single facts are taken back by name, and one that is not there is refused. */
class RemovalTest {
    private static final JourneyMap MAP = Removable.prepared(Flows.abc().build());

    static Stream<Removable> all() {
        return Removable.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void what_is_not_there_is_refused_with_the_nearest_name(Removable fact) {
        JourneyMap more = MAP.edit(fact.adding("Something new"));
        Problem problem = Refusal.only(() -> more.edit(fact.removing("Something nwe")));
        assertEquals("reference.unknown", problem.code());
        assertEquals(fact.location(MAP), problem.location());
        assertEquals(
                "There is no " + fact.noun() + " 'Something nwe', which "
                        + switch (fact.of()) {
                            case "persona" -> "persona 'Someone else'";
                            case "stage" -> "stage 'Somewhere else'";
                            case "touchpoint" -> "touchpoint 'Something else'";
                            default -> "journey map 'Map'";
                        }
                        + " names.",
                problem.message());
        assertEquals("Maybe you meant 'Something new'.", problem.hint());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void one_of_several_goes_and_the_others_stay(Removable fact) {
        JourneyMap one = MAP.edit(fact.adding("First"));
        JourneyMap both = one.edit(fact.adding("Second"));
        assertNotEquals(one, both);
        assertEquals(one, both.edit(fact.removing("Second")));
        assertEquals(MAP.edit(fact.adding("Second")), both.edit(fact.removing("First")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void what_was_removed_can_be_said_anew(Removable fact) {
        JourneyMap one = MAP.edit(fact.adding("First"));
        assertEquals(one, one.edit(e -> {
            fact.remove().accept(e, "First");
            fact.add().accept(e, "First");
        }));
    }

    private static JourneyMap edited(java.util.function.Consumer<TouchpointEditor> changes) {
        return MAP.edit(e -> e.touchpoint("something", changes));
    }

    private static Touchpoint touchpoint(JourneyMap map) {
        return map.touchpoint("something").orElseThrow();
    }

    @Test
    void how_it_feels_goes_for_everybody_or_for_a_persona() {
        JourneyMap felt = edited(t -> t.feels(1).feels("Someone else", 2));
        assertEquals(
                List.of(Optional.of("someone")),
                touchpoint(felt.edit(e -> e.touchpoint("something", TouchpointEditor::removeEmotion)))
                        .emotions()
                        .stream()
                        .map(Emotion::persona)
                        .toList());
        for (String persona : List.of("someone", "Someone else")) {
            assertEquals(
                    List.of(Emotion.of(1)),
                    touchpoint(felt.edit(e -> e.touchpoint("something", t -> t.removeEmotion(persona))))
                            .emotions());
        }
        assertEquals(
                List.of(Emotion.of(-1)),
                touchpoint(edited(t -> t.feels(1).removeEmotion().feels(-1))).emotions());
    }

    @Test
    void a_feeling_that_nobody_stated_is_refused() {
        Problem all = Refusal.only(() -> edited(TouchpointEditor::removeEmotion));
        assertEquals("There is no emotion of 'everybody', which touchpoint 'Something else' names.", all.message());
        assertEquals("/stages/1/touchpoints/0/emotions", all.location());
        assertEquals(
                "There is no emotion of 'Someone else', which touchpoint 'Something else' names.",
                Refusal.only(() -> edited(t -> t.removeEmotion("Someone else"))).message());
    }

    @Test
    void evidence_goes_as_a_whole() {
        Evidence seen = Evidence.of(EvidenceKind.OBSERVED);
        Evidence told = Evidence.of(EvidenceKind.REPORTED);
        assertEquals(
                List.of(told),
                touchpoint(edited(t -> t.evidence(seen).evidence(told).removeEvidence(seen)))
                        .evidence());
        assertEquals(
                List.of(told),
                MAP.edit(e -> e.persona(
                                "someone", p -> p.evidence(seen).evidence(told).removeEvidence(seen)))
                        .persona("someone")
                        .orElseThrow()
                        .evidence());
        assertEquals(
                "There is no evidence '" + seen + "', which touchpoint 'Something else' names.",
                Refusal.only(() -> edited(t -> t.removeEvidence(seen))).message());
        assertEquals(
                "There is no evidence '" + seen + "', which persona 'Someone else' names.",
                Refusal.only(() -> MAP.edit(e -> e.persona("someone", p -> p.removeEvidence(seen))))
                        .message());
    }

    @Test
    void an_effect_on_opinions_goes() {
        assertEquals(
                Set.of(OpinionEffect.REPURCHASE),
                touchpoint(edited(t -> t.formsOpinion(OpinionEffect.RECOMMENDATION, OpinionEffect.REPURCHASE)
                                .removeOpinion(OpinionEffect.RECOMMENDATION)))
                        .opinionEffects());
        assertEquals(
                "There is no opinion effect 'REPURCHASE', which touchpoint 'Something else' names.",
                Refusal.only(() -> edited(t -> t.removeOpinion(OpinionEffect.REPURCHASE)))
                        .message());
    }

    @Test
    void a_need_is_served_no_more() {
        JourneyMap served = MAP.edit(e -> e.persona("someone", p -> p.need("fast", "Dinner by seven"))
                .touchpoint("something", t -> t.serves("Dinner by seven")));
        for (String need : List.of("fast", "Dinner by seven")) {
            assertEquals(
                    List.of(),
                    touchpoint(served.edit(e -> e.touchpoint("something", t -> t.removeServed(need))))
                            .serves());
        }
        assertEquals(
                "There is no need 'slow', which touchpoint 'Something else' names.",
                Refusal.only(() -> served.edit(e -> e.touchpoint("something", t -> t.removeServed("slow"))))
                        .message());
    }

    @Test
    void what_has_an_id_goes_by_that_too() {
        assertEquals(
                MAP,
                MAP.edit(e -> e.persona(
                                "someone",
                                p -> p.need("fast", "Dinner by seven").prefers(Channels.WEB))
                        .persona("someone", p -> p.removeNeed("fast").removePreferred(Channels.WEB.id()))
                        .touchpoint("something", t -> t.alsoOn(Channels.WEB))
                        .touchpoint("something", t -> t.removeAlsoOn(Channels.WEB.id()))));
    }
}
