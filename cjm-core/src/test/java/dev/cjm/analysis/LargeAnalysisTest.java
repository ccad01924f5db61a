package dev.cjm.analysis;

import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.MetricKind.CSAT;
import static dev.cjm.model.WorkLane.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.LargeMaps;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.TouchpointBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 100,000 touchpoints, and as many facts: whatever recurses, or takes every touchpoint for every other, fails here. */
@Tag("size")
class LargeAnalysisTest {
    private static final int ROW = 32_000;
    private static final int QUARTER = ROW / 4;

    @Test
    void a_map_with_loops_has_all_answers() {
        JourneyMap map = LargeMaps.withRetries();
        JourneyAnalysis analysis = JourneyAnalysis.of(map);
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

    /** All touchpoints are in one row, lose some, and need work that needs the work before; each says one other thing. */
    @Test
    void a_row_of_failures_pains_and_other_facts_has_all_answers() {
        List<ObjIntConsumer<TouchpointBuilder>> facts = List.of(
                (t, at) -> t.action("Acts", a -> a.duration(Duration.ofSeconds(1))),
                LargeAnalysisTest::hurt,
                (t, at) -> t.expects("Good", e -> e.score(1)).feels(0),
                (t, at) ->
                        t.asks("Why?").metric("Content", CSAT, m -> m.value(3).target(4)));
        JourneyMap map = JourneyMap.named("Large")
                .stage("All", stage -> {
                    for (int i = 0; i < ROW; i++) {
                        int at = i;
                        stage.touchpoint("t" + i, at % 2 == 0 ? WEB : PHONE, t -> {
                            t.fails("Lost", 0.001)
                                    .backstage("w" + at, SUPPORT, b -> b.needs("w" + Math.max(0, at - 1)));
                            facts.get(at % facts.size()).accept(t, at);
                        });
                    }
                })
                .build();
        painsAreWeighedAndExplained(JourneyAnalysis.of(map));
        decisionsAreFound(JourneyAnalysis.of(map));
        otherQuestionsAreAnswered(JourneyAnalysis.of(map));
    }

    private static void hurt(TouchpointBuilder touchpoint, int at) {
        int severity = 1 + at / 4 % 10;
        touchpoint
                .pain(
                        "Hurts",
                        p -> p.severity(severity).occurrence(11 - severity).detection(2))
                .opportunity("Heals", o -> o.answers("Hurts"));
    }

    private static void painsAreWeighedAndExplained(JourneyAnalysis analysis) {
        PainPoints pains = analysis.painPoints();
        assertEquals(QUARTER, pains.byReach().size());
        assertEquals(10 * StrictMath.pow(0.999, 37), pains.byReach().get(0).value(), 1e-9);
        assertEquals(QUARTER, pains.front().size());
        assertEquals(ROW, pains.losses().size());
        assertEquals(ROW - QUARTER, pains.unexplained().size());
    }

    private static void decisionsAreFound(JourneyAnalysis analysis) {
        assertEquals(ROW, analysis.decisionBoundary().points().size());
        assertEquals(ROW, analysis.decisionBoundary().undecided().size());
        MomentsOfTruth moments = analysis.momentsOfTruth();
        assertEquals(
                ROW, moments.reading(MomentReading.Kind.CONTACT).touchpoints().size());
        assertEquals(
                ROW,
                moments.criterion(MomentCriterion.Kind.DECISION_BOUNDARY).top().size());
        assertTrue(moments.agreement().size() >= ROW);
        assertTrue(moments.toString().startsWith("Moments of truth: Large"));
    }

    private static void otherQuestionsAreAnswered(JourneyAnalysis analysis) {
        double visits = analysis.completionProbability().expectedTouchpoints();
        assertEquals(visits, analysis.channelMix().byStage().total(), 1e-6);
        assertEquals(visits - 1, analysis.channelMix().switches().switches(), 1e-6);
        double acting = 1 / (1 - StrictMath.pow(0.999, 4));
        assertEquals(acting, analysis.effort().expected().actions(), 1e-6);
        assertEquals(QUARTER, analysis.opportunities().backlog().size());
        assertEquals(0, analysis.opportunities().unansweredPains().size());
        assertEquals(QUARTER, analysis.satisfactionMetrics().missed().size());
        assertEquals(QUARTER, analysis.expectationGaps().worst().size());
        assertEquals(ROW, analysis.blueprint().widest(1).get(0).touchpoints().size());
        assertEquals(2 * ROW, analysis.evidenceQuality().overall().unsupported());
        assertEquals(QUARTER, analysis.coverage().counts().columnSum(Lane.PAINS));
        assertEquals(
                QUARTER,
                analysis.improvements().inArea(ImprovementArea.GUIDANCE).size());
    }

    @Test
    @Timeout(30)
    void work_that_needs_nothing_costs_only_what_there_is_of_it() {
        JourneyMap map = JourneyMap.named("Large")
                .stage("All", stage -> {
                    for (int i = 0; i < 2_000; i++) {
                        int at = i;
                        stage.touchpoint("t" + i, WEB, t -> {
                            for (int work = 0; work < 100; work++) {
                                t.backstage("w" + at + "-" + work, SUPPORT);
                            }
                        });
                    }
                })
                .build();
        List<BlastRadius> widest = Blueprint.of(map).widest(2);
        assertEquals(
                List.of("w0-0", "w0-1"),
                widest.stream().map(each -> each.work().name()).toList());
    }

    @Test
    void work_that_shares_what_fails_is_ranked_in_one_walk() {
        int works = 10_000;
        JourneyMap map = JourneyMap.named("Large")
                .stage("All", stage -> {
                    for (int i = 0; i < works; i++) {
                        int at = i;
                        stage.touchpoint(
                                "t" + i,
                                WEB,
                                t -> t.backstage("tree" + at, SUPPORT, b -> b.needs("tree" + (at - 1) / 2))
                                        .backstage(
                                                "star" + at,
                                                SUPPORT,
                                                b -> b.needs("chain" + at % 50).needs("star" + 0))
                                        .backstage("chain" + at, SUPPORT, b -> b.needs("chain" + Math.max(0, at - 1))));
                    }
                })
                .build();
        List<BlastRadius> widest = Blueprint.of(map).widest(3);
        assertEquals(
                List.of("chain0", "tree0", "star0"),
                widest.stream().map(each -> each.work().name()).toList());
        assertEquals(2 * works - 1, widest.get(0).works().size());
        assertEquals(works - 1, widest.get(1).works().size());
    }
}
