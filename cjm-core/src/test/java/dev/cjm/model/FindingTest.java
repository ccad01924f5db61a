package dev.cjm.model;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.STORE;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Finding the parts of a map. */
class FindingTest {
    private final JourneyMap map = JourneyMap.named("Map")
            .persona("Ann", ann -> ann.prefers(PHONE).prefers(WEB))
            .persona("Bob", bob -> bob.id("Ann-2"))
            .stage(
                    "Search",
                    Phase.BEFORE,
                    s -> s.touchpoint("Help", WEB, t -> t.alsoOn(EMAIL))
                            .stage(
                                    "Ads",
                                    inner -> inner.touchpoint("Ad", EMAIL)
                                            .stage("Deeper", deep -> deep.touchpoint("Deep", STORE))
                                            .stage("Later", Phase.AFTER, late -> late.touchpoint("Late", STORE))))
            .stage("Buy", s -> s.touchpoint("Help", WEB).touchpoint("Pay", WEB, t -> t.fails("Lost", 0.1)))
            .build();

    private Touchpoint touchpoint(String reference) {
        return map.touchpoint(reference).orElseThrow();
    }

    @Test
    void by_id_or_by_a_name_that_only_one_has() {
        assertEquals("pay", touchpoint("Pay").id());
        assertEquals("buy-help", touchpoint("buy-help").id());
        assertEquals(Optional.empty(), map.touchpoint("Help"));
        assertEquals(Optional.empty(), map.touchpoint("Fax"));
        assertEquals("ads", map.stage("Ads").orElseThrow().id());
        assertEquals(Optional.empty(), map.stage("Pay"));
        assertEquals("Ann-2", map.persona("Bob").orElseThrow().id());
        assertEquals("Bob", map.persona("Ann-2").orElseThrow().name());
        assertEquals("lost", map.outcome("Lost").orElseThrow().id());
        assertEquals(Optional.empty(), map.outcome("Won"));
    }

    @Test
    void an_id_goes_before_a_name() {
        JourneyMap two = JourneyMap.named("Map")
                .stage("S", s -> s.touchpoint("pay", WEB, t -> t.id("other")).touchpoint("Cash", WEB, t -> t.id("pay")))
                .build();
        assertEquals("Cash", two.touchpoint("pay").orElseThrow().name());
    }

    @Test
    void nodes_are_touchpoints_and_outcomes_by_id() {
        assertSame(touchpoint("Pay"), map.node("pay").orElseThrow());
        assertSame(map.outcome("Lost").orElseThrow(), map.node("lost").orElseThrow());
        assertEquals(Optional.of("Success"), map.node("success").map(Node::name));
        assertEquals(Optional.empty(), map.node("Pay"));
    }

    @Test
    void stages_stand_before_their_sub_stages() {
        assertEquals(
                List.of("search", "ads", "deeper", "later", "buy"),
                map.allStages().stream().map(Stage::id).toList());
        assertEquals(
                List.of("help", "ad", "deep", "late", "buy-help", "pay"),
                map.touchpoints().stream().map(Touchpoint::id).toList());
        assertEquals(
                List.of("help", "ad", "deep", "late"),
                map.stages().get(0).allTouchpoints().stream()
                        .map(Touchpoint::id)
                        .toList());
        assertEquals(map.stages().get(1).touchpoints(), map.stages().get(1).allTouchpoints());
        assertEquals(4, map.stages().get(0).allStages().size());
    }

    @Test
    void a_touchpoint_stands_in_the_stage_that_holds_it() {
        assertEquals("search", map.stageOf(touchpoint("help")).id());
        assertEquals("deeper", map.stageOf(touchpoint("Deep")).id());
    }

    @Test
    void a_phase_holds_for_the_stages_within() {
        assertEquals(Optional.of(Phase.BEFORE), map.phaseOf(touchpoint("help")));
        assertEquals(Optional.of(Phase.BEFORE), map.phaseOf(touchpoint("Ad")));
        assertEquals(Optional.of(Phase.BEFORE), map.phaseOf(touchpoint("Deep")));
        assertEquals(Optional.of(Phase.AFTER), map.phaseOf(touchpoint("Late")));
        assertEquals(Optional.empty(), map.phaseOf(touchpoint("Pay")));
    }

    @Test
    void a_stage_stands_in_its_own_phase_or_that_of_the_stage_around_it() {
        assertEquals(
                List.of("search BEFORE", "ads BEFORE", "deeper BEFORE", "later AFTER", "buy -"),
                map.allStages().stream()
                        .map(each -> each.id() + " "
                                + map.phaseOf(each).map(Phase::name).orElse("-"))
                        .toList());
        Stage other = Stage.of("Buy", s -> {});
        assertEquals(
                "The stage 'Buy' is not of this map.\nAsk with one that the map lists.",
                assertThrows(IllegalArgumentException.class, () -> map.phaseOf(other))
                        .getMessage());
    }

    @Test
    void a_touchpoint_of_another_map_is_refused() {
        String message = "The touchpoint 'Pay' is not of this map.\nAsk with one that the map lists.";
        Touchpoint other = Touchpoint.of("Pay", EMAIL);
        Touchpoint unknown = Touchpoint.of("Pay", WEB, t -> t.id("else"));
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> map.stageOf(other))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> map.phaseOf(unknown))
                        .getMessage());
        assertEquals("buy", map.stageOf(Touchpoint.of("Pay", WEB)).id());
    }

    @Test
    void channels_stand_in_the_order_of_touchpoints_then_personas() {
        assertEquals(List.of(WEB, EMAIL, STORE, PHONE), map.channels());
    }
}
