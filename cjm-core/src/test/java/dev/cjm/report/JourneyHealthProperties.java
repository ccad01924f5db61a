package dev.cjm.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JourneyHealthProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void scores_lie_between_0_and_100_and_have_a_reason(@ForAll JourneyMap map) {
        JourneyHealth health = of(map);
        Stream.concat(
                        Stream.of(health.experience(), health.operation(), health.money()),
                        health.stream().flatMap(each -> Stream.of(each.experience(), each.operation(), each.money())))
                .forEach(score -> {
                    assertTrue(score.value().orElse(0) >= 0 && score.value().orElse(0) <= 100, score.toString());
                    assertFalse(score.reason().isBlank());
                    assertTrue(score.value().isPresent() || score.worst().isEmpty());
                });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_whole_journey_feels_as_its_curve_and_ends_as_its_completion(@ForAll JourneyMap map) {
        JourneyHealth health = of(map);
        EmotionCurve curve = EmotionCurve.of(map);
        assertEquals(curve.mean().isPresent(), health.experience().value().isPresent());
        if (curve.mean().isPresent()) {
            EmotionScale scale = map.scale();
            double mean = curve.mean().getAsDouble();
            double side = mean > scale.neutral() ? scale.max() - scale.neutral() : scale.neutral() - scale.min();
            assertEquals(
                    50 + 50 * (mean - scale.neutral()) / side,
                    health.experience().value().orElseThrow(),
                    1e-6);
        }
        CompletionProbability completion = CompletionProbability.of(map);
        double lost = completion.dropOff()
                + completion.touchpoints().stream()
                        .mapToDouble(row -> row.failure())
                        .sum();
        health.operation().value().ifPresent(value -> assertEquals(100 * (1 - lost), value, 1e-6));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void stages_that_need_care_are_known_sick_and_the_lowest(@ForAll JourneyMap map) {
        JourneyHealth health = of(map);
        assertTrue(health.needCare().size() <= 3);
        double highest = health.needCare().stream()
                .mapToDouble(each -> each.total().orElseThrow())
                .max()
                .orElse(100);
        assertTrue(highest <= 100);
        health.stream()
                .filter(each -> each.total().isPresent() && !health.needCare().contains(each))
                .forEach(each -> assertTrue(each.total().orElseThrow() >= highest));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_map_prints_in_every_language(@ForAll JourneyMap map) {
        JourneyHealth health = of(map);
        for (String tag : new String[] {"en", "ro", "zh-Hans", "zh-Hant"}) {
            assertTrue(health.toText(Locale.forLanguageTag(tag)).endsWith("\n"));
        }
        assertEquals(Optional.of(health.toString()), Optional.of(of(map).toString()));
    }

    private static JourneyHealth of(JourneyMap map) {
        try {
            return JourneyHealth.of(map, o -> o.success(Money.of("30", "EUR")));
        } catch (EndlessJourneyException e) {
            Assume.that(false);
            throw e;
        }
    }
}
