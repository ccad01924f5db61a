package dev.cjm.render.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2 defines it: text needs 4.5 : 1. */
class PaintTest {
    private static final List<Paint> GROUNDS = List.of(Paint.PAPER, Paint.BAND, Paint.CARD);

    @Test
    void text_is_readable_on_every_ground() {
        List<Paint> texts = List.of(
                Paint.INK,
                Paint.MUTED,
                Paint.CURVE,
                Paint.TODAY,
                Paint.PAIN,
                Paint.GOOD,
                Paint.STAR,
                Paint.PERSONA_1,
                Paint.PERSONA_2,
                Paint.PERSONA_3,
                Paint.PERSONA_4,
                Paint.PERSONA_5);
        for (Paint text : texts) {
            GROUNDS.forEach(ground -> assertReadable(text, ground));
        }
    }

    @Test
    void text_is_readable_on_cards_and_stages() {
        assertReadable(Paint.PAIN, Paint.PAIN_CARD);
        assertReadable(Paint.GOOD, Paint.GOOD_CARD);
        assertReadable(Paint.STAR, Paint.STAR_CARD);
        List<Paint> cards = List.of(Paint.PAIN_CARD, Paint.GOOD_CARD, Paint.STAR_CARD, Paint.QUOTE_CARD);
        for (Paint card : cards) {
            assertReadable(Paint.INK, card);
            assertReadable(Paint.MUTED, card);
            for (int place = 0; place < 5; place++) {
                assertReadable(Paint.persona(place), card);
            }
        }
        for (int place = 0; place < 7; place++) {
            assertReadable(Paint.INK, Paint.stage(place));
        }
        Paint.HEAT.forEach(heat -> assertReadable(Paint.INK, heat));
        assertReadable(Paint.ON_STRONG, Paint.CURVE);
    }

    private static void assertReadable(Paint text, Paint ground) {
        assertContrast(text, ground, Paint::light);
        assertContrast(text, ground, Paint::dark);
    }

    private static void assertContrast(Paint text, Paint ground, Function<Paint, String> theme) {
        double a = luminance(theme.apply(text));
        double b = luminance(theme.apply(ground));
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(contrast >= 4.5, text + " on " + ground + ": " + theme.apply(text) + " " + contrast);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
