package dev.cjm.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Four thousand maps. No clock is asked: a coverage that grew with the square would not come to its end. */
@Tag("size")
class LargePortfolioTest {
    private static final int SIZE = 4_000;

    private static JourneyMap map(int number) {
        Channel channel = Channel.of("Desk " + number, c -> {});
        Channel unused = Channel.of("Line " + number, c -> {});
        return JourneyMap.named("Map " + number)
                .persona("Buyer " + number, p -> p.prefers(unused))
                .stage(
                        "Stage " + number,
                        s -> s.touchpoint("Step " + number, channel, t -> {})
                                .touchpoint("Shared", Channels.WEB, t -> {}))
                .build();
    }

    private static List<String> expected(String word) {
        return IntStream.range(SIZE / 2, SIZE * 3 / 2).mapToObj(i -> word + i).toList();
    }

    @Test
    void each_has_a_stage_a_channel_and_a_persona_that_no_other_has() {
        List<JourneyMap> maps = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            maps.add(map(i));
        }
        JourneyPortfolio portfolio = JourneyPortfolio.of(
                maps, o -> o.phases(List.of()).stages(expected("Stage ")).personas(expected("Buyer ")));
        assertEquals(SIZE * 3 / 2, portfolio.stages().size());
        assertEquals(SIZE * 3 / 2, portfolio.personas().size());
        assertEquals(2 * SIZE + 1, portfolio.channels().size());
        assertEquals(SIZE, portfolio.shared().get(0).maps().size());
        assertEquals(
                List.of("Stage " + SIZE, "Line 0", "Buyer " + SIZE),
                List.of(
                        portfolio.blindSpots().get(0).name(),
                        portfolio.blindSpots().get(SIZE / 2).name(),
                        portfolio.blindSpots().get(SIZE / 2 + SIZE).name()));
        assertEquals(2 * SIZE, portfolio.blindSpots().size());
        assertSame(portfolio.personas(), portfolio.personas());
    }
}
