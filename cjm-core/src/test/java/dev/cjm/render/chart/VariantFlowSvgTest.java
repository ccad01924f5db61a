package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.PathVariants;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VariantFlowSvgTest {
    private static final JourneyMap MAP = JourneyMap.named("Lunch")
            .stage(
                    "Order",
                    s -> s.touchpoint(
                                    "Looks",
                                    Channels.WEB,
                                    t -> t.leadsTo("Books", 0.6).leadsTo("Eats", 0.3))
                            .touchpoint(
                                    "Books",
                                    Channels.WEB,
                                    t -> t.leadsTo("Eats", 0.5).fails("Gives up", 0.5)))
            .stage("Meal", s -> s.touchpoint("Eats", Channels.STORE, t -> t.succeeds("Full", 1)))
            .build();

    @Test
    void ways_that_share_a_step_are_joined() {
        String words = Charts.words(VariantFlowSvg.of(PathVariants.of(MAP)));
        assertEquals("""
                Path variants: Lunch
                All ways shown: 3, together 90\u00A0% of all journeys
                Drop-off: 10\u00A0%
                Looks
                90\u00A0%
                Books
                60\u00A0%
                Gives up
                30\u00A0%
                Eats
                30\u00A0%
                Full
                30\u00A0%
                Eats
                30\u00A0%
                Full
                30\u00A0%
                on ways to success
                on ways to other ends
                Assumed: No entry is marked: customers enter at 'Looks', where no other touchpoint leads.
                """, words);
    }

    @Test
    void it_is_told_step_by_step() {
        String story = Charts.text(VariantFlowSvg.of(PathVariants.of(MAP)), "desc");
        assertTrue(story.contains("\n1. Looks \u2192 Books: 30\u00A0%, on ways to success\n"), story);
        assertTrue(story.contains("\n1. Looks \u2192 Books: 30\u00A0%, on ways to other ends\n"), story);
        assertTrue(story.contains("\n2. Books \u2192 Gives up: 30\u00A0%, on ways to other ends"), story);
    }

    @Test
    void ways_that_are_left_out_are_counted() {
        String words = Charts.words(VariantFlowSvg.of(PathVariants.of(MAP, o -> o.top(1))));
        assertTrue(words.contains("\nLikeliest ways shown: 1, together 30\u00A0% of all journeys\n"), words);
    }

    @Test
    void without_ways_it_says_so() {
        JourneyMap map = JourneyMap.named("Talk")
                .stage(
                        "Talk",
                        s -> s.touchpoint("Asks", Channels.CHAT, t -> t.leadsTo("Waits", 1))
                                .touchpoint("Waits", Channels.CHAT, t -> t.leadsTo("Asks", 1)))
                .build();
        assertTrue(Charts.words(VariantFlowSvg.of(PathVariants.of(map))).contains("\nNothing found\n"));
    }

    @Test
    void it_speaks_the_language_of_the_reader() {
        String words =
                Charts.words(VariantFlowSvg.of(PathVariants.of(MAP), o -> o.locale(Locale.forLanguageTag("ro"))));
        assertTrue(words.contains("pe parcursuri spre alte rezultate"), words);
    }
}
