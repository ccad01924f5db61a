package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentReadingTest {
    private final JourneyMap map = ExampleMap.map();
    private final MomentReading experience = MomentsOfTruth.of(map).reading(MomentReading.Kind.EXPERIENCE);

    @Test
    void a_reading_names_what_any_of_its_criteria_names() {
        assertEquals(
                List.of("scans-and-pays", "home-delivery"),
                experience.touchpoints().stream().map(Node::id).toList());
        assertEquals(
                List.of(
                        "EXTREME scans-and-pays",
                        "EXTREME home-delivery",
                        "STEEPEST_CHANGE home-delivery",
                        "END home-delivery"),
                experience.top().stream().map(MomentReadingTest::named).toList());
    }

    @Test
    void more_can_be_asked_of_each_criterion() {
        assertEquals(
                List.of(
                        "EXTREME scans-and-pays",
                        "EXTREME home-delivery",
                        "EXTREME sees-a-store-ad",
                        "STEEPEST_CHANGE home-delivery",
                        "STEEPEST_CHANGE scans-and-pays",
                        "END home-delivery"),
                experience.top(3).stream().map(MomentReadingTest::named).toList());
        assertThrows(IllegalArgumentException.class, () -> experience.top(0));
    }

    @Test
    void scores_are_of_all_criteria_and_all_touchpoints() {
        assertEquals(9, experience.scores().size());
        assertEquals(
                map.touchpoints(),
                experience.scores().subList(3, 6).stream()
                        .map(MomentScore::touchpoint)
                        .toList());
    }

    @Test
    void criteria_belong_to_one_reading_each() {
        assertTrue(experience.criterion(MomentCriterion.Kind.END).isPresent());
        assertFalse(experience.criterion(MomentCriterion.Kind.SWING).isPresent());
        assertEquals(
                List.of(MomentCriterion.Kind.values()),
                Arrays.stream(MomentReading.Kind.values())
                        .flatMap(kind -> kind.criteria().stream())
                        .toList());
    }

    @Test
    void units_are_those_of_the_criteria() {
        assertEquals(MomentCriterion.Unit.SCORE, MomentCriterion.Kind.EXTREME.unit());
        assertEquals(MomentCriterion.Unit.POINTS, MomentCriterion.Kind.GAP.unit());
        assertEquals(MomentCriterion.Unit.PROBABILITY, MomentCriterion.Kind.SWING.unit());
        assertEquals(MomentCriterion.Unit.EFFECTS, MomentCriterion.Kind.OPINION_FORMING.unit());
        assertEquals(MomentCriterion.Unit.YES_OR_NO, MomentCriterion.Kind.DECISION_BOUNDARY.unit());
    }

    @Test
    void it_prints_what_it_names() {
        assertEquals(
                "OUTCOME [Sees a store ad: success is 48.0 % likely here, then: Scans and pays 80.0 %, Drop-off 0.0 %,"
                        + " Scans and pays: success or failure is decided by going on to Home delivery, Gives up]",
                MomentsOfTruth.of(map).reading(MomentReading.Kind.OUTCOME).toString());
        assertEquals(
                "END [Home delivery: the likeliest way to Eats in time ends with +2]",
                experience.criteria().get(2).toString());
    }

    @Test
    void only_a_reading_without_any_voice_is_silent() {
        assertFalse(experience.isSilent());
        assertTrue(experience.silence(Locale.ENGLISH).isEmpty());
        MomentReading declared = MomentsOfTruth.of(map).reading(MomentReading.Kind.DECLARED);
        assertTrue(declared.isSilent());
        assertEquals(
                "Niciunul nu este declarat.",
                declared.silence(Locale.forLanguageTag("ro")).orElseThrow());
        assertTrue(declared.touchpoints().isEmpty());
    }

    private static String named(MomentScore score) {
        return score.criterion() + " " + score.touchpoint().id();
    }
}
