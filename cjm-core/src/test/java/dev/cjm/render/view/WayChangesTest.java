package dev.cjm.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TransitionKind;
import dev.cjm.render.MapLane;
import dev.cjm.render.svg.JourneySvg;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WayChangesTest {
    private static final JourneyMap TODAY = JourneyMap.named("Lunch")
            .stage(
                    "Order",
                    s -> s.touchpoint(
                                    "Looks",
                                    Channels.WEB,
                                    t -> t.leadsTo("Calls", 0.25).leadsTo("Pays", 0.5))
                            .touchpoint(
                                    "Calls",
                                    Channels.PHONE,
                                    t -> t.recoversTo("Looks", 0.5)
                                            .leadsTo("Pays", 0.5, w -> w.waiting(Duration.ofMinutes(5))))
                            .touchpoint(
                                    "Pays",
                                    Channels.WEB,
                                    t -> t.succeeds("Full", 0.9).fails("Leaves", 0.1)))
            .build();
    private static final JourneyMap TOMORROW = TODAY.toFuture(e -> e.transition(
                    "Looks", "Pays", t -> t.likelihood(0.75))
            .transition("Calls", "Pays", t -> t.waiting(Duration.ofMinutes(2)))
            .removeTransition("Calls", "Looks")
            .addTransition("Pays", "Calls", t -> t.kind(TransitionKind.FAILURE).likelihood(0)));

    private static List<String> lines(JourneyMap map, JourneyMap today, String touchpoint) {
        return Views.lines(Views.of(map, o -> o.comparedTo(today)), MapLane.WAYS, touchpoint);
    }

    @Test
    void ways_are_new_gone_or_changed_with_what_was() {
        assertEquals(
                List.of(
                        "ON 2 Calls [25\u00A0%]",
                        "ASIDE 3 Pays [75\u00A0%, was 50\u00A0%] CHANGED", "DROP_OFF Drop-off [25\u00A0%] REMOVED"),
                lines(TOMORROW, TODAY, "Looks"));
        assertEquals(
                List.of(
                        "ON 3 Pays [50\u00A0%, after 2 min, was after 5 min] CHANGED",
                        "DROP_OFF Drop-off [50\u00A0%] ADDED", "RECOVERY 1 Looks [50\u00A0%, recovery] REMOVED"),
                lines(TOMORROW, TODAY, "Calls"));
        assertEquals(
                List.of(
                        "FAILURE 2 Calls [0\u00A0%, failure] ADDED",
                        "SUCCESS Full [90\u00A0%]", "FAILURE Leaves [10\u00A0%, failure]"),
                lines(TOMORROW, TODAY, "Pays"));
    }

    @Test
    void a_touchpoint_between_others_changes_no_way_of_theirs() {
        JourneyMap more = TODAY.edit(e ->
                e.addTouchpoint("Order", Touchpoint.of("Chats", Channels.CHAT)).moveBefore("Chats", "Calls"));
        assertEquals(
                List.of("ASIDE 3 Calls [25\u00A0%]", "ASIDE 4 Pays [50\u00A0%]", "DROP_OFF Drop-off [25\u00A0%]"),
                lines(more, TODAY, "Looks"));
        JourneyMap renamed = TODAY.edit(e -> e.rename("Calls", "Rings"));
        assertEquals("ON 2 Rings [25\u00A0%]", lines(renamed, TODAY, "Looks").get(0));
    }

    @Test
    void another_condition_is_a_change_and_ways_of_new_touchpoints_are_not_marked() {
        JourneyMap when = TODAY.edit(e -> e.transition("Looks", "Calls", t -> t.condition("in a hurry")));
        assertEquals(
                "ON 2 Calls\n(in a hurry) [25\u00A0%] CHANGED",
                lines(when, TODAY, "Looks").get(0));
        JourneyMap fewer = TODAY.edit(e -> e.remove("Calls"));
        assertTrue(lines(TODAY, fewer, "Calls").stream().noneMatch(line -> line.endsWith("ED")));
        assertTrue(lines(fewer, TODAY, "Looks").contains("ASIDE Calls [25\u00A0%] REMOVED"));
    }

    @Test
    void ends_are_likelier_or_not_than_today() {
        JourneyMap map = TODAY.edit(e -> e.transition("Pays", "Full", t -> t.likelihood(0.95))
                .transition("Pays", "Leaves", t -> t.likelihood(0.05)));
        assertEquals(
                List.of(
                        "SUCCESS Full [67.86\u00A0%, Success, was 64.29\u00A0%] CHANGED",
                        "FAILURE Leaves [3.57\u00A0%, Failure, was 7.14\u00A0%] CHANGED",
                        "DROP_OFF Drop-off [28.57\u00A0%]"),
                ends(map, TODAY));
        JourneyMap sure = JourneyMap.named("Lunch")
                .stage("Order", s -> s.touchpoint("Pays", Channels.WEB, t -> t.succeeds("Full")))
                .build();
        assertEquals(
                List.of(
                        "SUCCESS Full [100\u00A0%, Success, was 64.29\u00A0%] CHANGED",
                        "FAILURE Leaves [7.14\u00A0%, Failure] REMOVED", "DROP_OFF Drop-off [28.57\u00A0%] REMOVED"),
                ends(sure, TODAY));
    }

    private static List<String> ends(JourneyMap map, JourneyMap today) {
        return Views.of(map, o -> o.comparedTo(today)).outcomes().stream()
                .map(Views::line)
                .toList();
    }

    @Test
    void every_language_says_what_was() {
        Map<String, String> said =
                Map.of("en", "was 50\u00A0%", "ro", "înainte 50\u00A0%", "zh-Hans", "原为 50%", "zh-Hant", "原為 50%");
        said.forEach((language, was) -> {
            MapView view = Views.of(TOMORROW, o -> o.comparedTo(TODAY).locale(Locale.forLanguageTag(language)));
            String line = Views.lines(view, MapLane.WAYS, "Looks").get(1);
            assertTrue(line.contains(was), line);
        });
    }

    @Test
    void arrows_and_the_story_tell_in_words_what_changes() {
        String svg = JourneySvg.of(TOMORROW, o -> o.comparedTo(TODAY)).toString();
        assertTrue(svg.contains("<title>1 Looks \u2192 3 Pays: 75\u00A0%, was 50\u00A0%, changed</title>"), svg);
        assertTrue(svg.contains("<title>3 Pays \u2192 2 Calls: 0\u00A0%, failure, new</title>"), svg);
        String story = svg.substring(svg.indexOf("<desc"), svg.indexOf("</desc>"));
        assertTrue(story.contains("\n2 Calls \u2192 1 Looks: 50\u00A0%, recovery, dropped"), story);
        String unmarked = JourneySvg.of(TOMORROW).toString();
        assertTrue(unmarked.contains("<title>1 Looks \u2192 3 Pays: 75\u00A0%</title>"), unmarked);
    }
}
