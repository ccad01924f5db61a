package dev.cjm.graph;

import static dev.cjm.graph.Assumption.Kind.DEAD_END;
import static dev.cjm.graph.Assumption.Kind.ENTRY;
import static dev.cjm.graph.Assumption.Kind.ENTRY_SHARE;
import static dev.cjm.graph.Assumption.Kind.IN_ORDER;
import static dev.cjm.graph.Assumption.Kind.NO_SUCCESS;
import static dev.cjm.graph.Assumption.Kind.SHARED_LIKELIHOOD;
import static dev.cjm.graph.Assumption.Kind.STRUCTURE_ONLY;
import static dev.cjm.graph.Assumption.Kind.SUCCESS_IMPLIED;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssumptionsTest {
    @Test
    void an_in_order_map_assumes_its_order_its_success_and_its_entry() {
        assertEquals(
                List.of(
                        ofMap(
                                IN_ORDER,
                                "No transition between touchpoints is stated: they follow one another as written."),
                        ofMap(SUCCESS_IMPLIED, "No success is stated: the last touchpoint leads to one."),
                        ofMap(ENTRY, "No entry is marked: customers enter at 'A', where no other touchpoint leads.")),
                of(Examples.inOrder("A", "B")));
    }

    @Test
    void a_single_touchpoint_has_no_order() {
        assertEquals(List.of(SUCCESS_IMPLIED, ENTRY), kinds(Examples.inOrder("A")));
    }

    @Test
    void a_stated_success_is_not_assumed() {
        JourneyMap map = Examples.oneStage(stage ->
                stage.touchpoint("A", WEB).touchpoint("B", WEB, t -> t.entry(1).succeeds("Done", 0.5)));
        assertEquals(List.of(IN_ORDER), kinds(map));
    }

    @Test
    void a_stated_success_to_which_the_order_leads_is_told() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(1).succeeds("Done", 0.5))
                .touchpoint("B", WEB, t -> t.fails("Gone", 0.25)));
        assertEquals(
                at("b", IN_ORDER, "'B' is written last: it leads to 'Done' with what is left, 0.75."), of(map).get(1));
    }

    @Test
    void a_map_without_any_success_says_so() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(1).leadsTo("B", 1))
                .touchpoint("B", WEB, t -> t.fails("Gone", 1).ends("Moved", 0)));
        assertEquals(List.of(ofMap(NO_SUCCESS, "No success is stated.")), of(map));
    }

    @Test
    void assumed_entries_are_counted() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("D", 1))
                .touchpoint("B", WEB, t -> t.leadsTo("D", 1))
                .touchpoint("C", WEB, t -> t.leadsTo("D", 1))
                .touchpoint("D", WEB, t -> t.succeeds("Done", 1)));
        assertEquals(
                List.of(
                        ofMap(
                                ENTRY,
                                "No entry is marked: customers enter at 'A' and 2 more, equally, where no other touchpoint leads.")),
                of(map));
    }

    @Test
    void the_first_one_written_is_assumed_where_all_lead_around() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint("B", WEB, t -> t.leadsTo("A", 1))
                .touchpoint("A", WEB, t -> t.leadsTo("B", 0.5).succeeds("Done", 0.5)));
        assertEquals(List.of(ofMap(ENTRY, "No entry is marked: customers enter at 'B', written first.")), of(map));
    }

    @Test
    void entries_without_a_share_are_told_with_what_they_get() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(0.4).succeeds("Done", 1))
                .touchpoint("B", WEB, t -> t.entry().succeeds("Done", 1))
                .touchpoint("C", WEB, t -> t.entry().leadsTo("A", 1)));
        assertEquals(List.of(ofMap(ENTRY_SHARE, "2 of 3 entries state no share: 0.3 each.")), of(map));
    }

    @Test
    void likelihoods_that_were_filled_in_are_told() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "Start", WEB, t -> t.entry(1).leadsTo("Middle"))
                .touchpoint(
                        "Middle",
                        WEB,
                        t -> t.leadsTo("Start").succeeds("Done", 0.4).ends("Left")));
        assertEquals(
                List.of(
                        at(
                                "start",
                                SHARED_LIKELIHOOD,
                                "'Start' leads to 'Middle' without a likelihood: the way there takes what is left, 1."),
                        at(
                                "middle",
                                SHARED_LIKELIHOOD,
                                "'Middle' leads to 'Start', 'Left' without a likelihood: the ways there take 0.3 each.")),
                of(map));
    }

    @Test
    void failures_and_recoveries_that_count_0_are_told() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(1).succeeds("Done", 1).fails("Gone"))
                .touchpoint("B", WEB, t -> t.leadsTo("A", 1).recoversTo("A")));
        assertEquals(
                List.of(
                        at("a", STRUCTURE_ONLY, "'A' states no likelihood for the failure to 'Gone': it counts 0."),
                        at("b", STRUCTURE_ONLY, "'B' states no likelihood for the recovery to 'A': it counts 0.")),
                of(map));
    }

    @Test
    void dead_ends_are_told() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(1).leadsTo("B", 0.5).succeeds("Done", 0.5))
                .touchpoint("B", WEB));
        assertEquals(List.of(at("b", DEAD_END, "'B' leads nowhere: all who come there drop off.")), of(map));
    }

    @Test
    void a_touchpoint_with_a_way_that_nobody_takes_is_no_dead_end() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(1).leadsTo("B", 1))
                .touchpoint("B", WEB, t -> t.succeeds("Done", 0)));
        assertEquals(List.of(), of(map));
    }

    @Test
    void a_map_that_says_all_assumes_nothing() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.entry(1).leadsTo("B", 0.5))
                .touchpoint("B", WEB, t -> t.succeeds("Done", 1)));
        List<Assumption> none = of(map);
        assertEquals(List.of(), none);
        assertThrows(UnsupportedOperationException.class, () -> none.add(ofMap(ENTRY, "Here.")));
    }

    @Test
    void an_assumption_reads_as_its_text_on_one_line() {
        assertEquals("Here.", ofMap(ENTRY, "Here.").toString());
        JourneyMap map = Examples.oneStage(
                stage -> stage.touchpoint("Two\nlines", WEB, t -> t.id("two").succeeds("Done", 1)));
        assertEquals(
                "No entry is marked: customers enter at 'Two\u240Alines', where no other touchpoint leads.",
                of(map).get(0).toString());
    }

    @Test
    void an_assumption_holds_no_null() {
        assertThrows(NullPointerException.class, () -> new Assumption(nothing(), Optional.empty(), "text"));
        assertThrows(NullPointerException.class, () -> new Assumption(ENTRY, nothing(), "text"));
        assertThrows(NullPointerException.class, () -> new Assumption(ENTRY, Optional.empty(), nothing()));
    }

    private static List<Assumption> of(JourneyMap map) {
        return JourneyGraph.of(map).assumptions();
    }

    private static List<Assumption.Kind> kinds(JourneyMap map) {
        return of(map).stream().map(Assumption::kind).toList();
    }

    private static Assumption ofMap(Assumption.Kind kind, String text) {
        return new Assumption(kind, Optional.empty(), text);
    }

    private static Assumption at(String touchpoint, Assumption.Kind kind, String text) {
        return new Assumption(kind, Optional.of(touchpoint), text);
    }

    /** What a caller without null checks may pass. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T nothing() {
        return null;
    }
}
