package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.Logs;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FunnelSvgTest {
    private static final EventLog LOG = Logs.of(
            "1: view cart pay",
            "2: view help cart help pay",
            "3: view cart help",
            "4: view",
            "5: cart pay",
            "6: help view view cart view");
    private static final Funnel FUNNEL = Funnel.of(LOG, List.of("view", "cart", "pay"));

    @Test
    void it_says_what_the_funnel_says() {
        assertEquals(
                """
                Funnel
                Conversion: 2 of 5 \u00B7 40\u00A0%
                view
                5 of 6 \u00B7 83.33\u00A0%
                Lost: 1 of 5 \u00B7 20\u00A0%
                Went on to: End 1
                cart
                4 of 6 \u00B7 66.67\u00A0%
                Of the step before: 4 of 5 \u00B7 80\u00A0%
                Median: 1 min 30 s
                Lost: 2 of 4 \u00B7 50\u00A0%
                Went on to: help 1, view 1
                pay
                2 of 6 \u00B7 33.33\u00A0%
                Of the step before: 2 of 4 \u00B7 50\u00A0%
                Median: 1 min 30 s
                Assumed: every journey counts as over, since no gap for open ones is stated
                """.replace("Median: 1 min 30 s\nLost", "Median: " + median(1) + "\nLost")
                        .replace("Median: 1 min 30 s\nAssumed", "Median: " + median(2) + "\nAssumed"),
                Charts.words(FunnelSvg.of(FUNNEL)));
    }

    private static String median(int step) {
        long seconds = FUNNEL.steps().get(step).time().orElseThrow().median().toSeconds();
        long rest = seconds % 60;
        return seconds / 60 + " min" + (rest == 0 ? "" : " " + rest + " s");
    }

    @Test
    void bars_are_as_wide_as_the_share_that_comes() {
        List<Double> widths = FunnelSvg.of(FUNNEL).drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.fill() == Paint.CURVE)
                .map(shape -> ((Shape.Box) shape).cell().width())
                .toList();
        assertEquals(3, widths.size());
        assertEquals(5.0 / 6, widths.get(0) / 420, 1e-9);
        assertEquals(4.0 / 6, widths.get(1) / 420, 1e-9);
        assertEquals(2.0 / 6, widths.get(2) / 420, 1e-9);
    }

    @Test
    void what_is_not_in_the_log_or_left_out_is_said() {
        Funnel funnel = Funnel.of(LOG, List.of("view", "fax"), o -> o.minimumCases(5));
        String words = Charts.words(FunnelSvg.of(funnel, o -> o.locale(Locale.ENGLISH)));
        assertTrue(words.contains("\nNot in the log: fax\n"), words);
        assertTrue(words.contains("each with fewer than 5 journeys\n"), words);
    }

    @Test
    void an_empty_log_has_an_empty_funnel() {
        Funnel funnel = Funnel.of(EventLog.builder().build(), List.of("view"));
        assertTrue(Charts.words(FunnelSvg.of(funnel)).startsWith("Funnel\nConversion: No data\nview\nNo data\n"));
    }
}
