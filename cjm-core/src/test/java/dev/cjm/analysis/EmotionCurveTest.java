package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EmotionCurveTest {
    private static final double GAP = Curves.GAP;
    private final EmotionCurve known = Curves.of(0, 1, -2, -1, 1, 2);

    @Test
    void the_curve_of_the_definitions_has_its_known_figures() {
        assertEquals(1.0 / 6, known.mean().orElseThrow());
        assertEquals(4, known.range().orElseThrow());
        assertEquals(List.of(1.0, -3.0, 1.0, 2.0, 1.0), slopes(known));
        assertEquals(2, known.signChanges());
        assertEquals(29.0 / 12, known.areaBelowNeutral());
        PeakEnd peakEnd = known.peakEnd().orElseThrow();
        assertEquals(0.0, peakEnd.worst());
        assertEquals(2.0, peakEnd.best());
        assertTrue(peakEnd.isTied());
    }

    @Test
    void the_example_of_the_design_has_its_known_figures() {
        JourneyMap map = ExampleMap.map();
        EmotionCurve curve = EmotionCurve.of(map);
        assertEquals(
                List.of(OptionalDouble.of(1), OptionalDouble.of(-2), OptionalDouble.of(2)),
                curve.stream().map(CurvePoint::score).toList());
        assertEquals(1.0 / 3, curve.mean().orElseThrow());
        assertEquals(0, curve.peakEnd().orElseThrow().worst());
        assertEquals(2, curve.peakEnd().orElseThrow().best());
        assertEquals(Optional.empty(), curve.persona());
        assertEquals(EmotionScale.DEFAULT, curve.scale());
        assertEquals(JourneyGraph.of(map).assumptions(), curve.assumptions());
    }

    @Test
    void a_graph_that_is_drawn_already_serves_as_well() {
        JourneyGraph graph = JourneyGraph.of(ExampleMap.map());
        assertEquals(
                EmotionCurve.of(graph.map()).points(), EmotionCurve.of(graph).points());
    }

    @Test
    void points_are_all_touchpoints_as_written_with_their_gaps() {
        EmotionCurve curve = Curves.of(1, GAP, 2, GAP);
        assertEquals(List.of(0, 1, 2, 3), Curves.places(curve.points()));
        assertEquals(List.of(0, 2), Curves.places(curve.scored()));
        assertEquals(List.of(1, 3), Curves.places(curve.gaps()));
        assertTrue(curve.points().get(1).isGap());
        assertFalse(curve.points().get(2).isGap());
        assertEquals(CurvePoint.Source.NONE, curve.points().get(1).source());
        assertEquals(CurvePoint.Source.DECLARED, curve.points().get(2).source());
        assertEquals("T3", curve.points().get(3).touchpoint().name());
        List<CurvePoint> iterated = new ArrayList<>();
        curve.forEach(iterated::add);
        assertEquals(curve.points(), iterated);
        assertEquals(curve.points(), curve.stream().toList());
    }

    @Test
    void touchpoints_of_sub_stages_stand_where_they_are_written() {
        JourneyMap map = JourneyMap.named("Nested")
                .stage(
                        "Outer",
                        outer -> outer.touchpoint("A", dev.cjm.model.Channels.WEB, t -> t.feels(1))
                                .stage(
                                        "Inner",
                                        inner -> inner.touchpoint("B", dev.cjm.model.Channels.WEB, t -> t.feels(2))))
                .stage("Last", last -> last.touchpoint("C", dev.cjm.model.Channels.WEB, t -> t.feels(-1)))
                .build();
        assertEquals(
                List.of("A", "B", "C"),
                EmotionCurve.of(map).stream()
                        .map(CurvePoint::touchpoint)
                        .map(Touchpoint::name)
                        .toList());
    }

    @Test
    void without_any_score_there_is_no_figure() {
        EmotionCurve curve = Curves.of(GAP, GAP);
        assertEquals(OptionalDouble.empty(), curve.mean());
        assertEquals(OptionalDouble.empty(), curve.range());
        assertEquals(Optional.empty(), curve.lowest());
        assertEquals(Optional.empty(), curve.highest());
        assertEquals(Optional.empty(), curve.peakEnd());
        assertEquals(Optional.empty(), curve.expectedPeakEnd());
        assertEquals(List.of(), curve.slopes());
        assertEquals(List.of(), curve.valleys());
        assertEquals(List.of(), curve.peaks());
        assertEquals(List.of(), curve.expectationGaps());
        assertEquals(0, curve.signChanges());
        assertEquals(0, curve.areaBelowNeutral());
    }

    @Test
    void a_gap_is_never_0() {
        EmotionCurve curve = Curves.of(1, GAP, 2);
        assertEquals(1.5, curve.mean().orElseThrow());
        assertEquals(1, curve.range().orElseThrow());
    }

    @Test
    void lowest_and_highest_are_the_first_of_equals() {
        EmotionCurve curve = Curves.of(0, -2, 1.5, -2, 1.5);
        assertEquals(1, curve.lowest().orElseThrow().index());
        assertEquals(2, curve.highest().orElseThrow().index());
        assertEquals(List.of(1, 3, 0, 2, 4), Curves.places(curve.fromLowest()));
        assertEquals(List.of(2, 4, 0, 1, 3), Curves.places(curve.fromHighest()));
        assertThrows(
                UnsupportedOperationException.class, () -> curve.fromLowest().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> curve.fromHighest().clear());
    }

    @Test
    void differences_are_decimal() {
        EmotionCurve curve = Curves.of(0.1, 0.3);
        assertEquals(0.2, curve.range().orElseThrow());
        assertEquals(List.of(0.2), slopes(curve));
        assertEquals(0.2, curve.mean().orElseThrow());
    }

    @Test
    void slopes_lie_between_neighbours_that_are_both_scored() {
        EmotionCurve curve = Curves.of(GAP, 1, 2, GAP, 0, -1);
        assertEquals(List.of(1.0, -1.0), slopes(curve));
        assertEquals(1, curve.slopes().get(0).from().index());
        assertEquals(2, curve.slopes().get(0).to().index());
        assertThrows(UnsupportedOperationException.class, () -> curve.slopes().clear());
    }

    @Test
    void sign_changes_ignore_neutral_points_and_gaps() {
        assertEquals(1, Curves.of(1, 0, -1).signChanges());
        assertEquals(1, Curves.of(1, GAP, -1).signChanges());
        assertEquals(0, Curves.of(1, 0, 1).signChanges());
        assertEquals(0, Curves.of(0, 0, 0).signChanges());
        assertEquals(0, Curves.of(0, -1, -2).signChanges());
        assertEquals(3, Curves.of(-1, 1, -1, 0, 0, 2).signChanges());
    }

    @Test
    void the_area_below_neutral_is_cut_where_the_line_crosses() {
        assertEquals(0, Curves.of(0, 1, 2).areaBelowNeutral());
        assertEquals(0, Curves.of(-2).areaBelowNeutral());
        assertEquals(2, Curves.of(-2, -2).areaBelowNeutral());
        assertEquals(1.5, Curves.of(-2, -1).areaBelowNeutral());
        assertEquals(0.5, Curves.of(-1, 0).areaBelowNeutral());
        assertEquals(0.5, Curves.of(0, -1).areaBelowNeutral());
        assertEquals(0.25, Curves.of(1, -1).areaBelowNeutral());
        assertEquals(2.0 / 3, Curves.of(-2, 1).areaBelowNeutral());
        assertEquals(0, Curves.of(-1, GAP, -1).areaBelowNeutral());
        assertEquals(0, Curves.of(0, 0).areaBelowNeutral());
    }

    @Test
    void on_another_scale_good_and_bad_are_told_against_its_neutral() {
        EmotionCurve curve = EmotionCurve.of(Curves.onScale(EmotionScale.ONE_TO_FIVE, 3, 4, 1, 2, 4, 5));
        assertEquals(19.0 / 6, curve.mean().orElseThrow());
        assertEquals(2, curve.signChanges());
        assertEquals(29.0 / 12, curve.areaBelowNeutral());
        assertEquals(3, curve.peakEnd().orElseThrow().worst());
        assertEquals(5, curve.peakEnd().orElseThrow().best());
    }

    @Test
    void the_curve_of_a_map_without_touchpoints_is_empty() {
        EmotionCurve curve = EmotionCurve.of(Examples.oneStage(stage -> {}));
        assertEquals(List.of(), curve.points());
        assertEquals(OptionalDouble.empty(), curve.mean());
        assertEquals(Optional.empty(), curve.peakEnd());
    }

    static List<Double> slopes(EmotionCurve curve) {
        return curve.slopes().stream().map(Slope::value).toList();
    }
}
