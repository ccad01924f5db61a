package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.PathVariants;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.Logs;
import dev.cjm.render.Theme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    private final JourneyMap map = JourneyMap.named("Lunch")
            .stage("Order", s -> s.touchpoint("Finds a table", Channels.STORE, t -> t.feels(+2)))
            .build();
    private final EventLog log = Logs.of("1: view cart pay", "2: view cart", "3: view");

    @Test
    void all() {
        // @start region=all
        String curve = EmotionCurveSvg.of(EmotionCurve.of(map)).toString();
        Funnel funnel = Funnel.of(log, List.of("view", "cart", "pay"));
        String steps = FunnelSvg.of(
                        funnel, o -> o.locale(Locale.forLanguageTag("ro")).theme(Theme.LIGHT))
                .toString();
        FollowsSvg graph =
                FollowsSvg.of(DirectlyFollows.of(log), o -> o.activities(20).arrows(40));
        String channels = ChannelMixSvg.of(ChannelMix.of(map)).toString();
        String ways = VariantFlowSvg.of(PathVariants.of(map, o -> o.top(20))).toString();
        // @end
        assertTrue(graph.width() > graph.height());
        assertTrue(channels.contains("Channel mix: Lunch"), channels);
        assertTrue(ways.contains("Path variants: Lunch"), ways);
        assertTrue(curve.contains("Finds a table"), curve);
        assertTrue(steps.contains("P\u00E2lnie"), steps);
    }
}
