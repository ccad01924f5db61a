package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Logs;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowsSvgTest {
    private static final DirectlyFollows FOLLOWS =
            DirectlyFollows.of(Logs.of("1: view cart pay", "2: view view cart view", "3: view cart pay", "4: help"));

    @Test
    void arrows_say_how_often_and_which_share() {
        assertEquals("""
                Directly follows
                Activities: 3 of 3 \u00B7 Arrows: 4 of 4 \u00B7 Steps shown: 100\u00A0%
                On an arrow: how often, and after which share of all events of the activity
                Dashed: back to an earlier activity
                1 \u00B7 33.3\u00A0%
                3 \u00B7 60\u00A0%
                2 \u00B7 66.7\u00A0%
                cart
                view
                Again: 1 \u00B7 20\u00A0%
                pay
                """, Charts.words(FollowsSvg.of(FOLLOWS)));
    }

    @Test
    void what_is_left_out_is_said() {
        String words = Charts.words(FollowsSvg.of(FOLLOWS, o -> o.activities(2).arrows(1)));
        assertTrue(words.contains("Activities: 2 of 3 \u00B7 Arrows: 1 of 4 \u00B7 Steps shown: 42.9\u00A0%\n"), words);
        assertFalse(words.contains("\npay\n"), words);
        DirectlyFollows frequent =
                DirectlyFollows.of(Logs.of("1: view cart pay", "2: view cart"), o -> o.minimumCases(2));
        assertTrue(Charts.words(FollowsSvg.of(frequent)).contains("Left out: 1, each with fewer than 2 journeys\n"));
    }

    @Test
    void only_arrows_that_lead_back_are_dashed() {
        List<Shape.Path> dashed = FollowsSvg.of(FOLLOWS).drawing().shapes().stream()
                .filter(shape ->
                        shape instanceof Shape.Path path && !path.dash().isEmpty())
                .map(shape -> (Shape.Path) shape)
                .toList();
        assertEquals(2, dashed.size());
        assertTrue(dashed.stream().allMatch(path -> path.stroke().orElseThrow() == Paint.TODAY));
    }

    @Test
    void every_arrow_forward_leads_to_the_right() {
        FollowsChoice choice =
                new FollowsChoice(DirectlyFollows.of(Logs.of("1: a b c d a c b d", "2: d c b a", "3: b d a")), 10, 50);
        choice.forward().forEach(each -> assertTrue(choice.rank(each.source()) < choice.rank(each.target())));
        choice.back().forEach(each -> assertTrue(choice.rank(each.source()) > choice.rank(each.target())));
        assertFalse(choice.back().isEmpty());
    }

    @Test
    void a_log_without_steps_has_an_empty_graph() {
        DirectlyFollows none = DirectlyFollows.of(EventLog.builder().build());
        assertEquals("Directly follows\nNo data\n", Charts.words(FollowsSvg.of(none)));
    }

    @Test
    void numbers_outside_their_range_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> FollowsSvg.of(FOLLOWS, o -> o.activities(0)));
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> FollowsSvg.of(FOLLOWS, o -> o.arrows(201)))
                .getMessage());
        assertEquals(
                "The number of arrows (201) must be between 1 and 200.\nMore than some dozens can hardly be read.",
                message);
    }
}
