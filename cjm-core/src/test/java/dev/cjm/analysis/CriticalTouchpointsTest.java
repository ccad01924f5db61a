package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CriticalTouchpointsTest {
    private final JourneyMap food = ExampleMap.map();

    /** A leads to B and C, both lead to D; D succeeds at once, or later by E. */
    private static JourneyMap diamond() {
        return Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("B").leadsTo("C"))
                        .touchpoint("B", WEB, t -> t.leadsTo("D"))
                        .touchpoint("C", WEB, t -> t.leadsTo("D"))
                        .touchpoint("D", WEB, t -> t.leadsTo("E").succeeds("Soon"))
                        .touchpoint("E", WEB, t -> t.succeeds("Late").fails("Lost")));
    }

    @Test
    void of_one_way_all_touchpoints_are_critical() {
        CriticalTouchpoints critical = CriticalTouchpoints.of(food);
        assertEquals(List.of("sees-a-store-ad", "scans-and-pays", "home-delivery"), ids(critical));
        assertEquals(
                List.of(2, 1, 0),
                critical.stream().map(CriticalTouchpoint::lostTouchpoints).toList());
        assertEquals(
                List.of(2, 2, 1),
                critical.stream().map(CriticalTouchpoint::lostOutcomes).toList());
        assertEquals(
                List.of("home-delivery", "gives-up", "eats-in-time"),
                nodes(critical.lostWithout(Examples.touchpoint(food, "Scans and pays"))));
        assertTrue(critical.isSuccessReachable());
    }

    @Test
    void what_can_be_gone_around_is_not_critical() {
        JourneyMap map = diamond();
        CriticalTouchpoints critical = CriticalTouchpoints.of(map);
        assertEquals(List.of("a", "d"), ids(critical));
        assertEquals(List.of("a", "d"), nodes(critical.cutPoints(outcome(map, "Soon"))));
        assertEquals(List.of("a", "d", "e"), nodes(critical.cutPoints(outcome(map, "Late"))));
        assertEquals(List.of("a", "d", "e"), nodes(critical.cutPoints(outcome(map, "Lost"))));
        assertEquals(List.of(), critical.lostWithout(Examples.touchpoint(map, "B")));
        assertEquals(
                List.of("e", "soon", "late", "lost").size(),
                critical.lostWithout(Examples.touchpoint(map, "D")).size());
    }

    @Test
    void ways_from_two_entries_share_what_they_share() {
        JourneyMap apart = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry().succeeds("Done", 1))
                .touchpoint("B", WEB, t -> t.entry().leadsTo("A", 0).succeeds("Done", 1)));
        CriticalTouchpoints critical = CriticalTouchpoints.of(apart);
        assertEquals(List.of(), critical.touchpoints());
        assertTrue(critical.isSuccessReachable());
        assertEquals("Critical touchpoints: Map\nNo touchpoint is on every way to success.\n", critical.toString());
    }

    @Test
    void without_a_way_to_success_nothing_is_critical() {
        JourneyMap failing = Examples.oneStage(stage ->
                stage.touchpoint("A", WEB, t -> t.fails("Lost", 1)).touchpoint("B", WEB, t -> t.leadsTo("A", 1)));
        assertEquals(
                "Critical touchpoints: Map\nNo success is stated.\n",
                CriticalTouchpoints.of(failing).toString());
        JourneyMap cut = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry().fails("Lost", 1))
                .touchpoint("B", WEB, t -> t.leadsTo("C"))
                .touchpoint("C", WEB, t -> t.succeeds("Done", 1)));
        CriticalTouchpoints critical = CriticalTouchpoints.of(cut);
        assertFalse(critical.isSuccessReachable());
        assertEquals(List.of(), critical.touchpoints());
        assertEquals(List.of(), critical.cutPoints(outcome(cut, "Done")));
        assertEquals(List.of("a"), nodes(critical.cutPoints(outcome(cut, "Lost"))));
        assertEquals(List.of(), critical.lostWithout(Examples.touchpoint(cut, "B")));
        assertEquals("Critical touchpoints: Map\nNo way leads to success.\n", critical.toString());
        assertEquals(
                "Critical touchpoints: Map\nNo success is stated.\n",
                CriticalTouchpoints.of(
                                JourneyMap.named("Map").stage("Stage", s -> {}).build())
                        .toString());
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                Critical touchpoints: Fresh food, one hour
                On every way to success: 3 of 3 touchpoints
                Touchpoint       Stage      Reason
                ---------------  ---------  -----------------------------------------------------------------
                Sees a store ad  Awareness  without it no success; cut off: further touchpoints 2, outcomes 2
                Scans and pays   Purchase   without it no success; cut off: further touchpoints 1, outcomes 2
                Home delivery    Logistics  without it no success; cut off: further touchpoints 0, outcomes 1
                """, CriticalTouchpoints.of(food).toText(Locale.UK));
        assertTrue(CriticalTouchpoints.of(diamond()).toString().endsWith("Further on every way to Late: E\n"));
    }

    @Test
    void other_languages_have_their_own_words() {
        CriticalTouchpoints critical = CriticalTouchpoints.of(food);
        assertTrue(critical.toText(Locale.forLanguageTag("ro")).startsWith("Puncte de contact critice: Fresh food"));
        assertTrue(critical.toText(Locale.SIMPLIFIED_CHINESE).startsWith("关键接触点："));
        assertTrue(critical.toText(Locale.TRADITIONAL_CHINESE).startsWith("關鍵接觸點："));
    }

    @Test
    void nodes_of_other_maps_are_refused() {
        CriticalTouchpoints critical = CriticalTouchpoints.of(diamond());
        assertThrows(
                IllegalArgumentException.class,
                () -> critical.lostWithout(food.touchpoints().get(0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> critical.cutPoints(food.allOutcomes().get(0)));
    }

    @Test
    void what_it_lists_cannot_be_changed() {
        CriticalTouchpoints critical = CriticalTouchpoints.of(food);
        assertThrows(
                UnsupportedOperationException.class,
                () -> critical.touchpoints().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> critical.cutPoints(outcome(food, "Gives up")).clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> critical.lostWithout(food.touchpoints().get(0)).clear());
    }

    private static Outcome outcome(JourneyMap map, String name) {
        return map.outcome(name).orElseThrow();
    }

    private static List<String> ids(CriticalTouchpoints critical) {
        return critical.stream().map(each -> each.touchpoint().id()).toList();
    }

    private static List<String> nodes(List<? extends Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }
}
