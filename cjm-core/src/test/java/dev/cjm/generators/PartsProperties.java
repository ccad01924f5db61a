package dev.cjm.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.JourneyArbitraries;
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
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Parts are generated where properties ask for them, and fit into a map. */
class PartsProperties {
    @Property(tries = 200)
    void a_stage_fits_into_a_map(@ForAll Stage stage) {
        assertEquals(
                List.of(stage), JourneyMap.named("Map").stage(stage).build().stages());
    }

    @Property(tries = 200)
    void touchpoint_persona_and_outcome_fit_into_a_map(
            @ForAll Touchpoint touchpoint, @ForAll Persona persona, @ForAll Outcome outcome) {
        JourneyMap map = JourneyMap.named("Map")
                .persona(persona)
                .stage("Stage", stage -> stage.touchpoint(touchpoint))
                .build();
        assertEquals(List.of(touchpoint), map.touchpoints());
        assertEquals(List.of(persona), map.personas());
        assertNotNull(outcome.kind());
    }

    @Property(tries = 200)
    void a_transition_leads_from_a_letter_to_a_letter(@ForAll Transition transition) {
        assertTrue(transition.source().matches("[A-H]") && transition.target().matches("[A-H]"));
    }

    @Property(tries = 200)
    void small_parts_are_generated_too(
            @ForAll Channel channel,
            @ForAll PainPoint pain,
            @ForAll Opportunity opportunity,
            @ForAll Metric metric,
            @ForAll Statement statement,
            @ForAll Evidence evidence,
            @ForAll Money money,
            @ForAll EmotionScale scale) {
        assertFalse(channel.name().isBlank());
        assertFalse(pain.name().isBlank());
        assertTrue(opportunity.answers().isEmpty());
        assertFalse(metric.id().isBlank());
        assertFalse(statement.text().isBlank());
        assertNotNull(evidence.kind());
        assertEquals(3, money.currency().length());
        assertTrue(scale.contains(scale.min()) && scale.contains(scale.max()));
    }

    @Property(tries = 500)
    void texts_are_never_blank(@ForAll("texts") String text, @ForAll("hostileTexts") String hostile) {
        assertFalse(text.isBlank());
        assertFalse(hostile.isBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return JourneyArbitraries.texts();
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        return JourneyArbitraries.hostileTexts();
    }
}
