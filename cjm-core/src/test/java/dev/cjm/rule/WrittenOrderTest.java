package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenOrderTest {
    private final JourneyMap map = JourneyMap.named("M")
            .persona("P", p -> p.need("n1", "First").need("n2", "Second"))
            .persona("Q", p -> {})
            .stage(
                    "S",
                    s -> s.need("n3", "Third")
                            .touchpoint(
                                    "A",
                                    Channels.WEB,
                                    t -> t.pain("Slow")
                                            .pain("Dear")
                                            .opportunity("Faster")
                                            .leadsTo("B")
                                            .fails("Lost"))
                            .touchpoint("B", Channels.WEB, t -> t.succeeds("Won")))
            .stage("T", s -> s.touchpoint("C", Channels.WEB, t -> t.leadsTo("B")))
            .build();

    /** As findings are listed. */
    private static final List<String> WRITTEN = List.of(
            "",
            "/personas/p",
            "/personas/p/needs/n1",
            "/personas/p/needs/n2",
            "/personas/q",
            "/stages/s",
            "/stages/s/needs/n3",
            "/touchpoints/a",
            "/touchpoints/a/painPoints/slow",
            "/touchpoints/a/painPoints/dear",
            "/touchpoints/a/opportunities/faster",
            "/transitions/a>b",
            "/transitions/a>lost",
            "/touchpoints/b",
            "/transitions/b>won",
            "/stages/t",
            "/touchpoints/c",
            "/transitions/c>b",
            "/outcomes/lost",
            "/outcomes/won",
            "/elsewhere");

    @Test
    void findings_are_listed_as_the_map_is_written() {
        List<String> reversed = new ArrayList<>(WRITTEN);
        Collections.reverse(reversed);
        Subjects<String> places = Subjects.of(
                "place",
                "places",
                graph -> reversed.stream()
                        .map(each -> new Subject<>(each, each, each))
                        .toList());
        RuleReport report = RuleSet.of(rule("r").no(places).should(Described.of("be there", any -> true)))
                .check(map);
        assertEquals(WRITTEN, report.stream().map(Finding::location).toList());
    }

    @Test
    void what_is_suppressed_is_listed_so_too_and_by_severity_first() {
        RuleSet rules = RuleSet.of(
                        rule("z").touchpoints().should(Touchpoints.HAVE_AN_OWNER),
                        rule("y").stages().should(Stages.HAVE_A_GOAL).withSeverity(Severity.ADVICE),
                        rule("a").touchpoints().should(Touchpoints.HAVE_AN_ACTION))
                .suppress("a", "so")
                .suppress("y", "so")
                .suppress("z", "so");
        assertEquals(
                List.of(
                        "a /touchpoints/a",
                        "z /touchpoints/a",
                        "a /touchpoints/b",
                        "z /touchpoints/b",
                        "a /touchpoints/c",
                        "z /touchpoints/c",
                        "y /stages/s",
                        "y /stages/t"),
                rules.check(map).suppressed().stream()
                        .map(each ->
                                each.finding().ruleId() + " " + each.finding().location())
                        .toList());
    }

    @Test
    void what_lies_below_a_part_has_its_place() {
        WrittenOrder order = WrittenOrder.of(JourneyGraph.of(map));
        assertEquals(order.rank("/touchpoints/a"), order.rank("/touchpoints/a/gains/one"));
        assertEquals(Integer.MAX_VALUE, order.rank("/touchpoints"));
        assertEquals(0, order.rank(""));
    }
}
