package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DecisionBoundaryTest {
    /** The edges s→a,x; a→b,neg; b→c,a; c→pos; x→neg,y; y→neg. */
    static JourneyMap ofTheArticle() {
        return Examples.oneStage(
                stage -> stage.touchpoint("s", WEB, t -> t.leadsTo("a").leadsTo("x"))
                        .touchpoint("a", WEB, t -> t.leadsTo("b").fails("neg"))
                        .touchpoint("b", WEB, t -> t.leadsTo("c").leadsTo("a"))
                        .touchpoint("c", WEB, t -> t.succeeds("pos"))
                        .touchpoint("x", WEB, t -> t.leadsTo("y").fails("neg"))
                        .touchpoint("y", WEB, t -> t.fails("neg")));
    }

    @Test
    void all_undecided_of_the_article_are_on_the_boundary() {
        DecisionBoundary boundary = DecisionBoundary.of(ofTheArticle());
        assertEquals(List.of("s", "a", "b"), ids(boundary.undecided()));
        assertEquals(List.of("s", "a", "b"), ids(boundary));
        assertEquals(
                List.of("x", "neg", "c"),
                boundary.stream()
                        .flatMap(each -> each.steps().stream())
                        .map(step -> step.target().id())
                        .toList());
        assertEquals(
                List.of(Fate.FAILURE, Fate.FAILURE, Fate.SUCCESS),
                boundary.stream()
                        .flatMap(each -> each.steps().stream())
                        .map(DecidingStep::fate)
                        .toList());
    }

    @Test
    void the_example_decides_where_customers_pay() {
        JourneyMap map = ExampleMap.map();
        DecisionBoundary boundary = DecisionBoundary.of(map);
        assertEquals(List.of("sees-a-store-ad", "scans-and-pays"), ids(boundary.undecided()));
        assertEquals(List.of("scans-and-pays"), ids(boundary));
        BoundaryPoint point = boundary.points().get(0);
        assertEquals(1.0, point.decidedShare());
        assertEquals(
                List.of(0.2, 0.8),
                point.steps().stream().map(DecidingStep::likelihood).sorted().toList());
        assertEquals(Fate.SUCCESS, boundary.fate(Examples.touchpoint(map, "Home delivery")));
        assertEquals(Fate.FAILURE, boundary.fate(map.outcome("Gives up").orElseThrow()));
        assertTrue(boundary.point(Examples.touchpoint(map, "Sees a store ad")).isEmpty());
        assertEquals(point, boundary.point(point.touchpoint()).orElseThrow());
    }

    @Test
    void neutral_ends_and_dead_ends_are_decided_as_well() {
        JourneyMap map = Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("B").leadsTo("C"))
                        .touchpoint("B", WEB, t -> t.leadsTo("D").ends("Leaves"))
                        .touchpoint("C", WEB)
                        .touchpoint("D", WEB, t -> t.succeeds("Done").fails("Lost")));
        DecisionBoundary boundary = DecisionBoundary.of(map);
        assertEquals(List.of("a", "b", "d"), ids(boundary));
        assertEquals(Fate.NEITHER, boundary.fate(Examples.touchpoint(map, "C")));
        assertEquals(Fate.NEITHER, boundary.points().get(1).steps().get(0).fate());
    }

    @Test
    void without_success_or_failure_nothing_is_decided() {
        DecisionBoundary inOrder = DecisionBoundary.of(Examples.inOrder("A", "B"));
        assertEquals(List.of(), inOrder.points());
        assertEquals("Decision boundary: Map\nNo failure is stated.\n", inOrder.toString());
        DecisionBoundary failing = DecisionBoundary.of(Examples.oneStage(stage ->
                stage.touchpoint("A", WEB, t -> t.fails("Lost", 1)).touchpoint("B", WEB, t -> t.leadsTo("A", 1))));
        assertEquals("Decision boundary: Map\nNo success is stated.\n", failing.toString());
        DecisionBoundary apart =
                DecisionBoundary.of(Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.fails("Lost", 1))
                        .touchpoint("C", WEB, t -> t.leadsTo("B"))
                        .touchpoint("B", WEB, t -> t.succeeds("Done", 1))));
        assertEquals("Decision boundary: Map\nNowhere are success and failure both possible.\n", apart.toString());
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals(
                """
                Decision boundary: Fresh food, one hour
                On the boundary: 1 of 3 touchpoints · Undecided: 2
                Touchpoint      Stage     Decided  Reason
                --------------  --------  -------  ---------------------------------------------------------------------------------
                Scans and pays  Purchase  100.0 %  decides by going on to Home delivery (only success), Gives up (only failure)
                """.replaceFirst("-{81}", "-".repeat(76)),
                DecisionBoundary.of(ExampleMap.map()).toText(Locale.UK));
    }

    @Test
    void other_languages_have_their_own_words() {
        DecisionBoundary boundary = DecisionBoundary.of(ExampleMap.map());
        assertTrue(boundary.toText(Locale.forLanguageTag("ro")).startsWith("Frontiera deciziei: Fresh food"));
        assertTrue(boundary.toText(Locale.SIMPLIFIED_CHINESE).contains("只会失败"));
        assertTrue(boundary.toText(Locale.TRADITIONAL_CHINESE).contains("只會失敗"));
    }

    @Test
    void the_three_that_decide_for_most_are_shown() {
        String text = DecisionBoundary.of(Examples.oneStage(stage -> {
                    for (int i = 1; i <= 4; i++) {
                        int at = i;
                        stage.touchpoint(
                                "T" + i, WEB, t -> t.succeeds("Done", 0.2 * at).fails("Lost", 0.1));
                    }
                }))
                .toString();
        assertEquals(
                List.of("T4", "T3", "T2"),
                text.lines()
                        .filter(line -> line.startsWith("T") && line.contains("%"))
                        .map(line -> line.substring(0, 2))
                        .toList());
        assertTrue(text.endsWith("and 1 more\n"));
    }

    @Test
    void nodes_of_other_maps_are_refused() {
        DecisionBoundary boundary = DecisionBoundary.of(ofTheArticle());
        JourneyMap other = ExampleMap.map();
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> boundary.fate(other.touchpoints().get(0)))
                .getMessage();
        assertEquals("The node 'Sees a store ad' is not of this map.\nAsk with one that the map lists.", message);
        assertThrows(
                IllegalArgumentException.class,
                () -> boundary.point(other.touchpoints().get(0)));
    }

    @Test
    void what_it_lists_cannot_be_changed() {
        DecisionBoundary boundary = DecisionBoundary.of(ofTheArticle());
        assertThrows(
                UnsupportedOperationException.class, () -> boundary.points().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> boundary.iterator().remove());
        assertThrows(
                UnsupportedOperationException.class,
                () -> boundary.points().get(0).steps().clear());
    }

    private static List<String> ids(List<? extends Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }

    private static List<String> ids(DecisionBoundary boundary) {
        return boundary.stream().map(each -> each.touchpoint().id()).toList();
    }
}
