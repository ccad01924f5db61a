package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationGapsTest {
    private final JourneyMap map = JourneyMap.named("Map")
            .persona("Anna")
            .persona("Bob")
            .stage(
                    "All",
                    stage -> stage.touchpoint(
                                    "A",
                                    WEB,
                                    t -> t.feels(0.3)
                                            .feels("Anna", -1)
                                            .expects("Fast", e -> e.score(0.1))
                                            .expects("Friendly")
                                            .expects("Fun", e -> e.score(2).persona("Bob")))
                            .touchpoint("B", WEB, t -> t.expects("Fresh", e -> e.score(1)))
                            .touchpoint(
                                    "C",
                                    WEB,
                                    t -> t.feels(-2)
                                            .expects("Warm", e -> e.score(1).persona("Anna"))))
            .build();

    @Test
    void a_gap_is_the_experienced_score_less_the_expected_one() {
        assertEquals(List.of("A Fast 0.2", "A Fun -1.7", "C Warm -3.0"), gaps(EmotionCurve.of(map)));
    }

    @Test
    void on_the_curve_of_a_persona_expectations_of_others_are_left_out() {
        assertEquals(List.of("A Fast -1.1", "C Warm -3.0"), gaps(EmotionCurve.of(map, o -> o.persona("Anna"))));
        assertEquals(List.of("A Fast 0.2", "A Fun -1.7"), gaps(EmotionCurve.of(map, o -> o.persona("Bob"))));
    }

    @Test
    void gaps_are_listed_for_good() {
        List<ExpectationGap> gaps = EmotionCurve.of(map).expectationGaps();
        assertThrows(UnsupportedOperationException.class, gaps::clear);
    }

    private static List<String> gaps(EmotionCurve curve) {
        return curve.expectationGaps().stream()
                .map(gap -> gap.point().touchpoint().name() + " "
                        + gap.expectation().text() + " " + gap.gap())
                .toList();
    }
}
