package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every curve. */
class CurveProperties {
    @Provide
    Arbitrary<List<Double>> scores() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(-20, 20).map(k -> k / 10.0 + 0.0)),
                        Tuple.of(1, Arbitraries.of(-2.0, 0.0, 2.0)),
                        Tuple.of(1, Arbitraries.just(Curves.GAP)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(6);
    }

    @Property(tries = 500)
    void touchpoints_without_data_change_no_figure_that_promises_so(
            @ForAll("scores") List<Double> scores, @ForAll("places") List<Integer> places) {
        List<Double> longer = new ArrayList<>(scores);
        places.forEach(place -> longer.add(Math.min(place, longer.size()), Curves.GAP));
        EmotionCurve before = of(scores);
        EmotionCurve after = of(longer);
        assertEquals(scores.size() + places.size(), after.points().size());
        assertEquals(before.mean(), after.mean());
        assertEquals(before.range(), after.range());
        assertEquals(score(before.fromLowest()), score(after.fromLowest()));
        assertEquals(score(before.fromHighest()), score(after.fromHighest()));
        assertEquals(before.signChanges(), after.signChanges());
        assertEquals(
                before.peakEnd().map(values -> List.of(values.worst(), values.best())),
                after.peakEnd().map(values -> List.of(values.worst(), values.best())));
        assertEquals(before.expectedPeakEnd(), after.expectedPeakEnd());
    }

    @Property(tries = 300)
    void turned_upside_down_good_and_bad_change_places(@ForAll("scores") List<Double> scores) {
        EmotionCurve curve = of(scores);
        EmotionCurve mirrored = of(scores.stream()
                .map(score -> Double.isNaN(score) ? score : 0.0 - score)
                .toList());
        assertEquals(negated(curve.mean()), mirrored.mean());
        assertEquals(curve.range(), mirrored.range());
        assertEquals(curve.signChanges(), mirrored.signChanges());
        assertEquals(places(curve.valleys()), places(mirrored.peaks()));
        assertEquals(places(curve.peaks()), places(mirrored.valleys()));
        assertEquals(Curves.places(curve.fromLowest()), Curves.places(mirrored.fromHighest()));
        assertEquals(
                curve.peakEnd().map(values -> List.of(values.worst(), values.best())),
                mirrored.peakEnd().map(values -> List.of(0.0 - values.best(), 0.0 - values.worst())));
        double signedArea = 0;
        for (Slope slope : curve.slopes()) {
            signedArea -= (score(slope.from()) + score(slope.to())) / 2;
        }
        assertEquals(signedArea, curve.areaBelowNeutral() - mirrored.areaBelowNeutral(), 1e-9);
    }

    @Property(tries = 100)
    void the_area_below_neutral_is_that_of_many_thin_slices(@ForAll("scores") List<Double> scores) {
        EmotionCurve curve = of(scores);
        int slices = 1_000;
        double area = 0;
        for (Slope slope : curve.slopes()) {
            for (int k = 0; k < slices; k++) {
                double height = score(slope.from()) + slope.value() * (k + 0.5) / slices;
                area += Math.max(0, -height) / slices;
            }
        }
        assertEquals(area, curve.areaBelowNeutral(), 1e-4);
    }

    @Property(tries = 300)
    void slopes_lead_from_score_to_score(@ForAll("scores") List<Double> scores) {
        EmotionCurve curve = of(scores);
        long pairs = 0;
        for (int i = 1; i < scores.size(); i++) {
            pairs += Double.isNaN(scores.get(i)) || Double.isNaN(scores.get(i - 1)) ? 0 : 1;
        }
        assertEquals(pairs, curve.slopes().size());
        for (Slope slope : curve.slopes()) {
            assertEquals(slope.from().index() + 1, slope.to().index());
            assertEquals(score(slope.to()), score(slope.from()) + slope.value(), 1e-12);
        }
    }

    @Property(tries = 300)
    void every_score_is_in_at_most_one_valley_or_peak_and_every_deep_one_in_one(@ForAll("scores") List<Double> scores) {
        EmotionCurve curve = of(scores);
        List<Integer> deep = new ArrayList<>();
        curve.valleys().forEach(run -> deep.addAll(Curves.places(run.points())));
        assertEquals(
                curve.scored().stream()
                        .filter(point -> score(point) <= -1)
                        .map(CurvePoint::index)
                        .toList(),
                deep);
        List<CurveRun> runs = curve.valleys();
        for (CurveRun run : runs) {
            assertTrue(run.points().contains(run.extreme()));
            assertEquals(
                    Collections.min(
                            run.points().stream().map(CurveProperties::score).toList()),
                    score(run.extreme()));
        }
        for (int i = 1; i < runs.size(); i++) {
            List<CurvePoint> before = runs.get(i - 1).points();
            assertTrue(before.get(before.size() - 1).index() + 1
                    < runs.get(i).points().get(0).index());
        }
    }

    @Property(tries = 300)
    void the_mean_lies_between_the_lowest_and_the_highest(@ForAll("scores") List<Double> scores) {
        EmotionCurve curve = of(scores);
        curve.mean().ifPresent(mean -> {
            assertTrue(mean >= score(curve.lowest().orElseThrow()));
            assertTrue(mean <= score(curve.highest().orElseThrow()));
            assertEquals(
                    curve.scored().stream()
                            .mapToDouble(CurveProperties::score)
                            .average()
                            .orElseThrow(),
                    mean,
                    1e-12);
        });
    }

    private static EmotionCurve of(List<Double> scores) {
        return Curves.of(scores.stream().mapToDouble(score -> score).toArray());
    }

    private static OptionalDouble negated(OptionalDouble number) {
        return number.isPresent() ? OptionalDouble.of(0.0 - number.getAsDouble()) : number;
    }

    private static List<List<Integer>> places(List<CurveRun> runs) {
        return runs.stream().map(run -> Curves.places(run.points())).toList();
    }

    private static List<Double> score(List<CurvePoint> points) {
        return points.stream().map(CurveProperties::score).toList();
    }

    private static double score(CurvePoint point) {
        return point.score().orElseThrow();
    }
}
