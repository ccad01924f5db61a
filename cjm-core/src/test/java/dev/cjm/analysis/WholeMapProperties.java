package dev.cjm.analysis;

import static dev.cjm.analysis.PlainText.assertPlain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for maps of all sorts. */
class WholeMapProperties {
    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    @Provide
    Arbitrary<JourneyMap> acyclic() {
        return JourneyArbitraries.maps().withTouchpoints(0, 8).withoutFacts().acyclic();
    }

    @Provide
    Arbitrary<JourneyMap> certain() {
        return JourneyArbitraries.maps()
                .withTouchpoints(1, 8)
                .withoutFacts()
                .acyclic()
                .withoutDropOff();
    }

    @Property(tries = 200)
    void variants_stand_in_order_and_cover_no_more_than_everything(@ForAll JourneyMap map) {
        PathVariants variants = PathVariants.of(map, o -> o.visits(2).effort(20_000));
        double before = 1;
        for (PathVariant each : variants) {
            assertTrue(each.likelihood() >= 0 && each.likelihood() <= before * (1 + 1e-11));
            assertTrue(each.logLikelihood() <= 0);
            before = each.likelihood();
        }
        assertTrue(variants.coveredLikelihood() >= 0 && variants.coveredLikelihood() <= 1);
        assertTrue(variants.variants().size() <= 10);
        assertTrue(!variants.isComplete()
                || !variants.count().isExact()
                || variants.count().variants().intValueExact()
                        == variants.variants().size());
    }

    @Property(tries = 200)
    void without_loops_outcomes_and_drop_off_are_everything(@ForAll("acyclic") JourneyMap map) {
        PathVariants variants = PathVariants.of(map, o -> o.top(2_000));
        double outcomes = 0;
        for (Outcome outcome : map.allOutcomes()) {
            outcomes += variants.coveredLikelihood(outcome);
        }
        assertTrue(!variants.isComplete()
                || map.touchpoints().isEmpty()
                || Math.abs(1 - outcomes - variants.dropOff().orElseThrow()) < 1e-9);
    }

    @Property(tries = 200)
    void without_drop_off_and_loops_everybody_arrives(@ForAll("certain") JourneyMap map) {
        PathVariants variants = PathVariants.of(map, o -> o.top(2_000));
        assertTrue(!variants.isComplete() || variants.coveredLikelihood() > 1 - 1e-9);
    }

    @Property(tries = 200)
    void the_figures_of_a_curve_agree_with_each_other(@ForAll JourneyMap map) {
        EmotionCurve curve = EmotionCurve.of(JourneyGraph.of(map));
        assertEquals(map.touchpoints().size(), curve.points().size());
        assertEquals(curve.points().size(), curve.scored().size() + curve.gaps().size());
        assertEquals(curve.mean().isPresent(), !curve.scored().isEmpty());
        assertTrue(curve.areaBelowNeutral() >= 0);
        assertTrue(curve.signChanges() < Math.max(1, curve.scored().size()));
        for (CurvePoint point : curve.scored()) {
            double score = point.score().orElseThrow();
            assertTrue(score >= map.scale().min() && score <= map.scale().max());
        }
        curve.peakEnd().ifPresent(values -> {
            assertTrue(values.worst() <= values.best());
            assertTrue(values.worst() >= map.scale().min()
                    && values.best() <= map.scale().max());
        });
        curve.expectedPeakEnd().ifPresent(values -> {
            assertTrue(values.worst() <= values.best());
            assertTrue(values.coveredLikelihood() > 0 && values.coveredLikelihood() <= 1);
        });
    }

    @Property(tries = 200)
    void texts_keep_to_their_lines_whatever_the_words_of_the_map(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        PathVariants variants = PathVariants.of(graph, o -> o.effort(20_000));
        assertPlain(variants.toText(ROMANIAN));
        assertPlain(EmotionCurve.of(graph).toText(ROMANIAN));
        assertPlain(EmotionCurve.of(graph, EmotionCurveOptions::acrossPersonas).toString());
        variants.forEach(each -> assertPlain(each.toString()));
        graph.assumptions().forEach(each -> assertPlain(each.toString()));
        assertPlain(graph.toString());
    }
}
