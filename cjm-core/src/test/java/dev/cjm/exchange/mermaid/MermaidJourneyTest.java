package dev.cjm.exchange.mermaid;

import static dev.cjm.model.ActorRole.FRONTSTAGE;
import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class MermaidJourneyTest {
    private static JourneyMap freshFood() {
        return JourneyMap.named("Fresh food: one hour")
                .goal("Dinner; on the table")
                .persona("Busy parent")
                .stage("Awareness", s -> s.touchpoint("Sees a store ad", PAID_ADS, t -> t.feels(+1)))
                .stage(
                        "Purchase",
                        s -> s.touchpoint(
                                        "Scans & pays",
                                        MOBILE_APP,
                                        t -> t.feels(-2)
                                                .feels("Busy parent", -1)
                                                .actor("Cashier, own", FRONTSTAGE))
                                .touchpoint("Section check", MOBILE_APP))
                .stage("Logistics", s -> s.touchpoint("Home delivery", COURIER, t -> t.feels(0.25)))
                .build();
    }

    @Test
    void a_map_becomes_sections_tasks_scores_and_actors() {
        assertEquals("""
                journey
                    title Fresh food#58; one hour
                    accTitle: Fresh food: one hour
                    accDescr: Dinner; on the table
                    section Awareness
                      Sees a store ad: 4: Busy parent
                    section Purchase
                      Scans #38; pays: 1: Busy parent, Cashier#44; own
                      #83;ection check: 3: Busy parent
                    section Logistics
                      Home delivery: 3.3: Busy parent
                """, MermaidJourney.of(freshFood()).text());
    }

    @Test
    void what_the_diagram_does_not_hold_is_listed() {
        assertEquals(
                List.of(
                        "The touchpoint 'Scans & pays' has emotions of personas too; that of everybody is drawn.",
                        "The touchpoint 'Section check' has no emotion; it is drawn as neutral.",
                        "On the scale from 1 to 5, 1 score is rounded to one decimal.",
                        "Not in the diagram: 1 persona's own facts, 3 channels."),
                MermaidJourney.of(freshFood()).losses().stream()
                        .map(MermaidLoss::message)
                        .toList());
    }

    @Test
    void neighbours_of_one_name_empty_and_inner_stages_are_listed() {
        JourneyMap map = JourneyMap.named("M")
                .stage("Buy", s -> s.touchpoint("A", MOBILE_APP, t -> t.feels(0)))
                .stage("Buy", s -> s.id("buy-2").touchpoint("B", MOBILE_APP, t -> t.feels(0)))
                .stage("Empty", s -> {})
                .stage("Outer", s -> s.stage("Inner", i -> i.touchpoint("C", MOBILE_APP, t -> t.feels(0))))
                .build();
        assertEquals(
                List.of("stage.merged", "stage.empty", "stage.empty", "stage.nested", "facts"),
                MermaidJourney.of(map).losses().stream().map(MermaidLoss::code).toList());
    }

    @Test
    void a_touchpoint_with_emotions_of_personas_alone_gets_their_mean() {
        JourneyMap map = JourneyMap.named("M")
                .persona("A")
                .persona("B")
                .stage(
                        "S",
                        s -> s.touchpoint("T", MOBILE_APP, t -> t.feels("A", 2).feels("B", 1)))
                .build();
        MermaidJourney diagram = MermaidJourney.of(map);
        assertEquals("      T: 4.5: A, B", diagram.text().lines().toList().get(4));
        assertEquals("score.mean", diagram.losses().get(0).code());
    }

    @Test
    void other_scales_keep_worst_neutral_and_best() {
        JourneyMap map = JourneyMap.named("M")
                .scale(EmotionScale.ONE_TO_TEN)
                .stage(
                        "S",
                        s -> s.touchpoint("Worst", MOBILE_APP, t -> t.feels(1))
                                .touchpoint("Six", MOBILE_APP, t -> t.feels(6))
                                .touchpoint("Best", MOBILE_APP, t -> t.feels(10)))
                .build();
        assertEquals(
                List.of("      Worst: 1", "      Six: 3.2", "      Best: 5"),
                MermaidJourney.of(map).text().lines().skip(4).toList());
    }

    @Test
    void a_diagram_that_mermaid_would_not_draw_says_so() {
        JourneyMap map = JourneyMap.named("M")
                .stage("S", s -> {
                    for (int i = 0; i < 2_000; i++) {
                        s.touchpoint("Does step number " + i, MOBILE_APP, t -> t.feels(0));
                    }
                })
                .build();
        MermaidJourney diagram = MermaidJourney.of(map);
        assertEquals(
                "The diagram has %s characters; Mermaid draws no more than 50000 unless maxTextSize is raised."
                        .formatted(diagram.text().length()),
                diagram.losses().get(diagram.losses().size() - 1).message());
    }
}
