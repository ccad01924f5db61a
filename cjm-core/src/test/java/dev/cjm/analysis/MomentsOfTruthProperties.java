package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.FlowCases;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Readings of all sorts of maps, against their definitions. */
class MomentsOfTruthProperties {
    @Provide
    Arbitrary<FeltCase> felt() {
        return FeltCase.any();
    }

    @Provide
    Arbitrary<JourneyMap> flows() {
        return FlowCases.any().map(dev.cjm.graph.FlowCase::map);
    }

    @Property(tries = 300)
    void what_is_stated_is_scored_as_stated(@ForAll JourneyMap map) {
        MomentsOfTruth moments = MomentsOfTruth.of(map);
        assertScores(
                moments, MomentCriterion.Kind.DECLARED, t -> t.momentOfTruth().isPresent() ? 1 : 0);
        assertScores(moments, MomentCriterion.Kind.CONTACT, t -> t.isContact() ? 1 : 0);
        assertScores(
                moments,
                MomentCriterion.Kind.TYPED,
                t -> t.momentOfTruth().isPresent()
                                && t.momentOfTruth().orElseThrow().type().isPresent()
                        ? 1
                        : 0);
        assertScores(
                moments,
                MomentCriterion.Kind.OPINION_FORMING,
                t -> t.opinionEffects().size());
        assertScores(
                moments,
                MomentCriterion.Kind.GAP,
                t -> t.importanceToCustomer().orElse(Double.NaN)
                        - t.satisfaction().orElse(Double.NaN));
    }

    @Property(tries = 300)
    void what_is_felt_is_scored_by_the_curve(@ForAll JourneyMap map) {
        MomentsOfTruth moments = MomentsOfTruth.of(map);
        EmotionCurve curve = EmotionCurve.of(map);
        double neutral = map.scale().neutral();
        assertScores(
                moments,
                MomentCriterion.Kind.EXTREME,
                t -> Math.abs(score(curve, map.touchpoints().indexOf(t)) - neutral));
        assertScores(moments, MomentCriterion.Kind.STEEPEST_CHANGE, t -> {
            int at = map.touchpoints().indexOf(t);
            return at == 0 ? Double.NaN : Math.abs(score(curve, at) - score(curve, at - 1));
        });
        assertEquals(
                curve.peakEnd().map(values -> values.end().touchpoint()).stream()
                        .toList(),
                named(moments, MomentCriterion.Kind.END));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void swing_is_its_formula(@ForAll("flows") JourneyMap map) {
        MomentCriterion swing = MomentsOfTruth.of(map).criterion(MomentCriterion.Kind.SWING);
        JourneyGraph graph = JourneyGraph.of(map);
        Chances chances = new Chances(graph);
        Assume.that(!chances.isEndless() && chances.completion().success().isPresent());
        for (MomentScore score : swing) {
            double here = chances.success(score.touchpoint());
            double expected = graph.dropOff(score.touchpoint()) * here;
            for (Transition each : graph.outgoing(score.touchpoint())) {
                expected += graph.likelihood(each) * Math.abs(chances.success(graph.target(each)) - here);
            }
            assertEquals(expected, score.value().orElseThrow(), 1e-9);
            assertTrue(expected <= 1 + 1e-9);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_boundary_is_read_as_it_is(@ForAll("flows") JourneyMap map) {
        assertEquals(
                DecisionBoundary.of(map).stream().map(BoundaryPoint::touchpoint).toList(),
                named(MomentsOfTruth.of(map), MomentCriterion.Kind.DECISION_BOUNDARY));
    }

    @Property(tries = 300)
    void tops_are_the_highest_with_all_that_tie(@ForAll JourneyMap map, @ForAll @IntRange(min = 1, max = 6) int most) {
        for (MomentReading reading : MomentsOfTruth.of(map)) {
            for (MomentCriterion criterion : reading) {
                List<MomentScore> all = new ArrayList<>(criterion.scores());
                all.removeIf(each -> each.value().orElse(0) <= 0);
                List<MomentScore> top = criterion.top(most);
                assertTrue(top.size() >= Math.min(most, all.size()));
                BigDecimal lowest = top.stream()
                        .map(MomentsOfTruthProperties::rounded)
                        .min(BigDecimal::compareTo)
                        .orElse(BigDecimal.TEN);
                assertEquals(
                        all.stream()
                                .filter(each -> rounded(each).compareTo(lowest) >= 0)
                                .count(),
                        top.size());
                for (int i = 1; i < top.size(); i++) {
                    assertTrue(rounded(top.get(i - 1)).compareTo(rounded(top.get(i))) >= 0);
                }
                assertEquals(
                        touchpoints(top), touchpoints(criterion.top(most + 1)).subList(0, top.size()));
                assertEquals(all.isEmpty(), criterion.isSilent());
                assertEquals(all.isEmpty(), criterion.silence(Locale.ENGLISH).isPresent());
            }
        }
    }

    @Property(tries = 300)
    void agreement_counts_the_readings_that_name_a_touchpoint(@ForAll JourneyMap map) {
        MomentsOfTruth moments = MomentsOfTruth.of(map);
        int before = 6;
        for (MomentAgreement row : moments.agreement()) {
            List<MomentReading.Kind> expected = moments.stream()
                    .filter(each -> each.touchpoints().contains(row.touchpoint()))
                    .map(MomentReading::kind)
                    .toList();
            assertEquals(expected, row.readings());
            assertTrue(row.count() >= 1 && row.count() <= before);
            before = row.count();
        }
        HashSet<Touchpoint> named = new HashSet<>();
        moments.stream()
                .filter(each -> each.kind() != MomentReading.Kind.CONTACT)
                .forEach(each -> named.addAll(each.touchpoints()));
        assertEquals(named.size(), moments.agreement().size());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_declaration_makes_no_difference(@ForAll("felt") FeltCase given, @ForAll long seed) {
        MomentsOfTruth one = MomentsOfTruth.of(given.map());
        MomentsOfTruth other =
                MomentsOfTruth.of(given.shuffled(new Random(seed)).map());
        assertEquals(one.toText(Locale.ENGLISH), other.toText(Locale.ENGLISH));
        for (MomentCriterion.Kind kind : MomentCriterion.Kind.values()) {
            assertEquals(
                    one.criterion(kind).scores().stream()
                            .map(MomentScore::value)
                            .toList(),
                    other.criterion(kind).scores().stream()
                            .map(MomentScore::value)
                            .toList());
        }
    }

    @Property(tries = 200)
    void more_importance_never_narrows_the_gap(
            @ForAll JourneyMap map,
            @ForAll @DoubleRange(min = 0, max = 10) double less,
            @ForAll @DoubleRange(min = 0, max = 10) double more) {
        Assume.that(!map.touchpoints().isEmpty());
        double low = gap(map, Math.min(less, more));
        double high = gap(map, Math.max(less, more));
        assertTrue(high >= low);
    }

    private static double gap(JourneyMap map, double importance) {
        String id = map.touchpoints().get(0).id();
        JourneyMap changed = map.edit(
                e -> e.touchpoint(id, t -> t.importanceToCustomer(importance).satisfaction(5)));
        return MomentsOfTruth.of(changed)
                .criterion(MomentCriterion.Kind.GAP)
                .scores()
                .get(0)
                .value()
                .orElseThrow();
    }

    private static void assertScores(
            MomentsOfTruth moments, MomentCriterion.Kind kind, ToDoubleFunction<Touchpoint> expected) {
        for (MomentScore score : moments.criterion(kind)) {
            double value = expected.applyAsDouble(score.touchpoint());
            assertEquals(Double.isNaN(value), score.value().isEmpty());
            assertTrue(Double.isNaN(value)
                    || Math.abs(value - score.value().orElseThrow()) <= 1e-9 * Math.max(1, Math.abs(value)));
        }
    }

    private static double score(EmotionCurve curve, int at) {
        return curve.points().get(at).score().orElse(Double.NaN);
    }

    private static List<Touchpoint> named(MomentsOfTruth moments, MomentCriterion.Kind kind) {
        return touchpoints(moments.criterion(kind).top());
    }

    private static List<Touchpoint> touchpoints(List<MomentScore> scores) {
        return scores.stream().map(MomentScore::touchpoint).toList();
    }

    private static BigDecimal rounded(MomentScore score) {
        return new BigDecimal(score.value().orElseThrow()).round(new MathContext(12));
    }
}
