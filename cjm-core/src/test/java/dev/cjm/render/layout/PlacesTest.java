package dev.cjm.render.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channels;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.render.Columns;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where columns, stages, points and scores stand. */
class PlacesTest {
    private static final JourneyMap MAP = JourneyMap.named("Lunch")
            .stage(
                    "Order",
                    s -> s.touchpoint("Looks", Channels.WEB)
                            .stage(
                                    "Payment",
                                    p -> p.touchpoint("Pays", Channels.WEB).touchpoint("Signs", Channels.WEB)))
            .stage("Wait", s -> {})
            .stage("Meal", s -> s.touchpoint("Eats", Channels.STORE))
            .build();

    private static List<String> spans(Grid grid) {
        return grid.spans().stream()
                .map(span ->
                        span.stage().name() + " " + span.depth() + ": " + grid.left(span) + " + " + grid.width(span))
                .toList();
    }

    private static List<Double> points(Grid grid) {
        Points points = new Points(grid);
        return IntStream.range(0, MAP.touchpoints().size()).mapToObj(points::x).toList();
    }

    @Test
    void by_touchpoints_each_has_a_column_and_an_empty_stage_has_one_as_well() {
        Grid grid = new Grid(MAP, Columns.TOUCHPOINTS, 50, 100);
        assertEquals(
                List.of(
                        "Order 0: 50.0 + 300.0",
                        "Payment 1: 150.0 + 200.0",
                        "Wait 0: 350.0 + 100.0",
                        "Meal 0: 450.0 + 100.0"),
                spans(grid));
        assertEquals(List.of(100.0, 200.0, 300.0, 500.0), points(grid));
        assertEquals(550.0, grid.right());
    }

    @Test
    void by_stages_touchpoints_share_a_column_that_has_room_for_their_points() {
        Grid grid = new Grid(MAP, Columns.STAGES, 50, 90);
        assertEquals(List.of("Order 0: 50.0 + 102.0", "Wait 0: 152.0 + 90.0", "Meal 0: 242.0 + 90.0"), spans(grid));
        assertEquals(List.of(67.0, 101.0, 135.0, 287.0), points(grid));
        assertEquals(332.0, grid.right());
    }

    @Test
    void scores_stand_between_the_best_above_and_the_worst_below() {
        Plot plot = new Plot(EmotionScale.of(-2, 2, 0), 100, 40);
        assertEquals(100.0, plot.y(2));
        assertEquals(120.0, plot.y(0));
        assertEquals(130.0, plot.y(-1));
        assertEquals(140.0, plot.y(-2));
        assertEquals(140.0, plot.bottom());
        assertEquals(-0.5, plot.mood(-1));
        assertEquals(1.0, plot.mood(2));
    }
}
