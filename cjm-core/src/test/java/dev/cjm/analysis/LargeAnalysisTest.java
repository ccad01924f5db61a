package dev.cjm.analysis;

import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.MetricKind.CSAT;
import static dev.cjm.model.WorkLane.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.LargeMaps;
import dev.cjm.model.JourneyMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 100,000 touchpoints: whatever recurses fails here. */
class LargeAnalysisTest {
    @Test
    void a_map_with_loops_has_all_answers() {
        JourneyMap map = LargeMaps.withRetries();
        JourneyAnalysis analysis = JourneyAnalysis.of(map);
        MomentsOfTruth moments = analysis.momentsOfTruth();
        assertEquals(
                LargeMaps.SIZE,
                moments.reading(MomentReading.Kind.CONTACT).touchpoints().size());
        assertTrue(moments.toString().startsWith("Moments of truth: Large"));
        assertTrue(analysis.painPoints().toString().startsWith("Pain points: Large"));
        CriticalTouchpoints critical = analysis.criticalTouchpoints();
        assertEquals(LargeMaps.SIZE, critical.touchpoints().size());
        assertEquals(LargeMaps.SIZE - 1, critical.touchpoints().get(0).lostTouchpoints());
        assertTrue(critical.toString().endsWith("and 99990 more\n"));
        assertEquals(0, analysis.decisionBoundary().points().size());
    }

    @Test
    void a_success_at_every_touchpoint_leaves_the_first_one_critical() {
        JourneyMap map = JourneyMap.named("Large")
                .stage("All", stage -> {
                    for (int i = 0; i < 50_000; i++) {
                        int at = i;
                        stage.touchpoint("t" + i, WEB, t -> t.succeeds("Done " + at, 0.1));
                    }
                })
                .build();
        CriticalTouchpoints critical = CriticalTouchpoints.of(map);
        assertEquals(1, critical.touchpoints().size());
        assertEquals(50_000, critical.touchpoints().get(0).lostOutcomes());
    }

    @Test
    void pains_and_failures_everywhere_are_weighed_and_explained() {
        JourneyMap map = JourneyMap.named("Large")
                .stage("All", stage -> {
                    for (int i = 0; i < LargeMaps.SIZE; i++) {
                        int at = i;
                        stage.touchpoint(
                                "t" + i,
                                WEB,
                                t -> t.feels(at % 2)
                                        .fails("Lost", 0.001)
                                        .pain(
                                                "Hurts",
                                                p -> p.severity(1 + at % 10)
                                                        .occurrence(10 - at % 10)
                                                        .detection(2)));
                    }
                })
                .build();
        JourneyAnalysis analysis = JourneyAnalysis.of(map);
        PainPoints pains = analysis.painPoints();
        assertEquals(LargeMaps.SIZE, pains.byReach().size());
        assertEquals(10 * StrictMath.pow(0.999, 9), pains.byReach().get(0).value(), 1e-9);
        assertEquals(LargeMaps.SIZE, pains.front().size());
        assertEquals(LargeMaps.SIZE, pains.losses().size());
        assertEquals(0, pains.unexplained().size());
        assertEquals(LargeMaps.SIZE, analysis.decisionBoundary().points().size());
        assertEquals(LargeMaps.SIZE, analysis.decisionBoundary().undecided().size());
        assertEquals(
                LargeMaps.SIZE,
                analysis.momentsOfTruth()
                        .criterion(MomentCriterion.Kind.DECISION_BOUNDARY)
                        .top()
                        .size());
        assertTrue(analysis.momentsOfTruth().agreement().size() >= LargeMaps.SIZE);
    }

    @Test
    void all_other_questions_are_answered_as_well() {
        JourneyMap map = JourneyMap.named("Large")
                .stage("All", stage -> {
                    for (int i = 0; i < LargeMaps.SIZE; i++) {
                        int at = i;
                        stage.touchpoint(
                                "t" + i,
                                at % 2 == 0 ? WEB : PHONE,
                                t -> t.fails("Lost", 0.001)
                                        .action("Acts", a -> a.duration(Duration.ofSeconds(1)))
                                        .pain("Hurts", p -> p.severity(5))
                                        .opportunity("Heals", o -> o.answers("Hurts"))
                                        .expects("Good", e -> e.score(1))
                                        .feels(at % 2)
                                        .asks("Why?")
                                        .metric("Content", CSAT, m -> m.value(3).target(4))
                                        .backstage("w" + at, SUPPORT, b -> b.needs("w" + Math.max(0, at - 1))));
                    }
                })
                .build();
        JourneyAnalysis analysis = JourneyAnalysis.of(map);
        double visits = analysis.completionProbability().expectedTouchpoints();
        assertEquals(visits, analysis.channelMix().byStage().total(), 1e-6);
        assertEquals(visits - 1, analysis.channelMix().switches().switches(), 1e-6);
        assertEquals(visits, analysis.effort().expected().actions(), 1e-6);
        assertEquals(LargeMaps.SIZE, analysis.opportunities().backlog().size());
        assertEquals(0, analysis.opportunities().unansweredPains().size());
        assertEquals(LargeMaps.SIZE, analysis.satisfactionMetrics().missed().size());
        assertEquals(LargeMaps.SIZE / 2, analysis.expectationGaps().worst().size());
        assertEquals(
                LargeMaps.SIZE,
                analysis.blueprint().widest(1).get(0).touchpoints().size());
        assertEquals(5 * LargeMaps.SIZE, analysis.evidenceQuality().overall().unsupported());
        assertEquals(LargeMaps.SIZE, analysis.coverage().counts().columnSum(Lane.PAINS));
        assertEquals(
                LargeMaps.SIZE,
                analysis.improvements().that(ImprovementArea.GUIDANCE).size());
    }
}
