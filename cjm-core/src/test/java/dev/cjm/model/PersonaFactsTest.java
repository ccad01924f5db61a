package dev.cjm.model;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who travels. */
class PersonaFactsTest {
    @Test
    void proto_and_research_based_say_the_basis() {
        assertEquals(
                Optional.of(PersonaBasis.PROTO),
                Persona.of("Ann", PersonaBuilder::proto).basis());
        assertEquals(
                Optional.of(PersonaBasis.RESEARCH),
                Persona.of("Ann", PersonaBuilder::researchBased).basis());
    }

    @Test
    void a_basis_said_twice_is_refused() {
        refused(
                "value.twice",
                "/basis",
                "The basis of persona 'Ann' is said twice: first PROTO, then RESEARCH.",
                Refusal.ONCE,
                () -> Persona.of("Ann", ann -> ann.proto().researchBased()));
    }

    @Test
    void shares_of_personas_sum_to_one_at_most() {
        refused(
                "likelihood.sum",
                "/personas",
                "The shares of the personas of the journey map 'Map' sum to 1.1, above 1: 'Ann', 'Bob'.",
                "Lower one of them.",
                JourneyMap.named("Map")
                        .persona("Ann", ann -> ann.share(0.7))
                        .persona("Bob", bob -> bob.share(0.4))
                        .stage("S", s -> {})::build);
        JourneyMap.named("Map")
                .persona("Ann", ann -> ann.share(0.9))
                .persona("Bob", bob -> bob.share(0.1))
                .persona("Eve")
                .stage("S", s -> {})
                .build();
    }

    @Test
    void a_quote_says_who_said_it_and_how_it_felt() {
        Persona ann = Persona.of("Ann", persona -> persona.quote("No time!", quote -> quote.score(-1)));
        assertEquals(-1, ann.quote().orElseThrow().score().orElseThrow());
        assertEquals(StatementKind.QUOTE, ann.quote().orElseThrow().kind());
        assertEquals(
                "No time!",
                Persona.of("Ann", persona -> persona.quote("No time!"))
                        .quote()
                        .orElseThrow()
                        .text());
    }

    @Test
    void a_quote_said_twice_is_refused() {
        assertEquals(
                "value.twice",
                Refusal.only(() -> Persona.of("Ann", ann -> ann.quote("A").quote("B")))
                        .code());
    }

    @Test
    void evidence_and_channels_stand_in_order() {
        Persona ann = Persona.of(
                "Ann",
                persona -> persona.prefers(WEB)
                        .prefersAll(List.of(EMAIL))
                        .evidence(EvidenceKind.REPORTED, e -> e.source("Call"))
                        .evidenceAll(List.of(Evidence.of(EvidenceKind.ASSUMED))));
        assertEquals(List.of(WEB, EMAIL), ann.preferredChannels());
        assertEquals(
                List.of(EvidenceKind.REPORTED, EvidenceKind.ASSUMED),
                ann.evidence().stream().map(Evidence::kind).toList());
        assertEquals(Optional.of("Call"), ann.evidence().get(0).source());
    }

    @Test
    void evidence_is_counted_in_locations() {
        assertEquals(
                "/evidence/2/sampleSize",
                Refusal.only(() -> Persona.of(
                                "Ann",
                                persona -> persona.evidence(Evidence.of(EvidenceKind.ASSUMED))
                                        .evidence(EvidenceKind.REPORTED, e -> {})
                                        .evidence(EvidenceKind.REPORTED, e -> e.sampleSize(0))))
                        .location());
    }
}
