package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Comparison.WORSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.WorkStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A map and the one that it was made from say much twice. */
class InheritedOpportunitiesTest {
    private final JourneyMap current = JourneyMap.named("Shop")
            .version("1")
            .stage(
                    "Buy",
                    s -> s.expects("Friendly", e -> e.comparison(WORSE))
                            .touchpoint(
                                    "Finds",
                                    WEB,
                                    t -> t.pain("Slow", p -> p.severity(6))
                                            .pain("Ugly", p -> p.severity(1))
                                            .expects("Quick", e -> e.comparison(WORSE))
                                            .opportunity(
                                                    "Cache",
                                                    o -> o.importance(9).satisfaction(4)))
                            .touchpoint(
                                    "Pays",
                                    WEB,
                                    t -> t.pain("Fails", p -> p.severity(8))
                                            .opportunity(
                                                    "New gateway",
                                                    o -> o.answers("Fails")
                                                            .importance(8)
                                                            .satisfaction(4))
                                            .opportunity(
                                                    "Receipt",
                                                    o -> o.importance(7).satisfaction(4))))
            .build();

    /** Answers what the current map leaves open, and has done one thing. */
    private final JourneyMap future = current.toFuture(e -> e.title("Better shop")
            .touchpoint(
                    "Finds",
                    t -> t.opportunity(
                            "Index",
                            o -> o.answers("Slow")
                                    .answers("Quick")
                                    .importance(10)
                                    .satisfaction(1)))
            .touchpoint(
                    "Pays",
                    t -> t.removeOpportunity("Receipt").opportunity("Receipt", o -> o.status(WorkStatus.DONE))));

    private final Opportunities both = Opportunities.of(current, future);

    @Test
    void what_is_inherited_stands_in_the_backlog_once_as_said_last() {
        assertEquals(
                List.of("Index of Better shop", "Cache of Better shop", "New gateway of Better shop"),
                backlog(both),
                "the receipt is done");
        assertEquals(4, both.opportunities().size());
        assertEquals(backlog(both), backlog(Opportunities.of(future, current)), "in whatever order");
        assertEquals(backlog(both), backlog(Opportunities.of(current, future, current)), "however often");
        assertEquals(
                List.of("Cache of Shop", "New gateway of Shop", "Receipt of Shop"),
                backlog(Opportunities.of(current, current)));
    }

    @Test
    void a_pain_that_the_future_map_answers_is_answered() {
        assertEquals(
                List.of("Slow", "Ugly"),
                Opportunities.of(current).unansweredPains().stream()
                        .map(each -> each.pain().name())
                        .toList());
        assertEquals(
                List.of("Ugly"),
                both.unansweredPains().stream().map(each -> each.pain().name()).toList(),
                "once, though both say it");
        TouchpointPain slow = PainPoints.of(current).pains().get(0);
        assertEquals(
                List.of("Index"),
                both.answering(slow).stream()
                        .map(each -> each.opportunity().name())
                        .toList());
    }

    @Test
    void an_expectation_that_the_future_map_answers_is_answered() {
        assertEquals(
                List.of("Friendly", "Quick"),
                Opportunities.of(current).unansweredExpectations().stream()
                        .map(each -> each.expectation().text())
                        .toList());
        assertEquals(
                List.of("Friendly"),
                both.unansweredExpectations().stream()
                        .map(each -> each.expectation().text())
                        .toList());
    }

    @Test
    void what_the_future_map_leaves_out_is_still_to_be_done_today() {
        JourneyMap shorter = current.toFuture(e -> e.touchpoint("Finds", t -> t.removeOpportunity("Cache")));
        assertEquals(
                List.of("Cache of Shop", "New gateway of Shop", "Receipt of Shop"),
                backlog(Opportunities.of(current, shorter)));
    }

    @Test
    void of_three_maps_made_from_each_other_the_last_one_holds() {
        JourneyMap last = future.edit(e -> e.version("3"))
                .toFuture(e -> e.title("Best shop").id("best"));
        Opportunities all = Opportunities.of(last, current, future.edit(e -> e.version("3")));
        assertEquals(List.of("Index of Best shop", "Cache of Best shop", "New gateway of Best shop"), backlog(all));
    }

    @Test
    void of_versions_the_one_with_the_higher_number_holds_in_whatever_order() {
        JourneyMap nine = current.edit(e -> e.version("1.9").title("Nine"));
        JourneyMap ten = nine.edit(e -> e.version("1.10")
                .title("Ten")
                .touchpoint(
                        "Pays",
                        t -> t.removeOpportunity("Receipt")
                                .opportunity("Receipt", o -> o.importance(10).satisfaction(0))));
        List<String> expected = List.of("Receipt of Ten", "Cache of Ten", "New gateway of Ten");
        assertEquals(expected, backlog(Opportunities.of(current, nine, ten)));
        assertEquals(expected, backlog(Opportunities.of(ten, nine, current)));
        assertEquals(List.of(), given(Opportunities.of(nine, ten)));
        JourneyMap unnumbered = nine.edit(e -> e.version("draft").title("Draft"));
        assertEquals(expected, backlog(Opportunities.of(ten, unnumbered)), "after one without a number");
        assertEquals(expected, backlog(Opportunities.of(unnumbered, ten)));
    }

    @Test
    void where_no_number_tells_the_map_given_last_was_made_last_and_it_says_so() {
        JourneyMap draft = current.edit(e -> e.version("draft").title("Draft"));
        JourneyMap release = draft.edit(e -> e.version("release").title("Release"));
        Opportunities one = Opportunities.of(draft, release);
        assertEquals(List.of("Cache of Release", "New gateway of Release", "Receipt of Release"), backlog(one));
        assertEquals(
                List.of("Cache of Draft", "New gateway of Draft", "Receipt of Draft"),
                backlog(Opportunities.of(release, draft)));
        assertEquals(
                List.of(
                        "'Release' version 'release' does not tell whether it was made before or after another map given before it: after, so what it says holds."),
                given(one));
        assertEquals(List.of(), given(Opportunities.of(draft, draft)), "the same map twice says the same");
        assertEquals(List.of(), given(both));
        JourneyMap other = current.toFuture(e -> e.id("other-future").title("Other future"));
        assertEquals(
                List.of("Cache of Other future", "New gateway of Other future"),
                backlog(Opportunities.of(current, future, other)).stream()
                        .filter(each -> !each.startsWith("Index") && !each.startsWith("Receipt"))
                        .toList());
        assertEquals(1, given(Opportunities.of(current, future, other)).size());
    }

    @Test
    void an_answer_means_the_pain_as_the_map_made_last_says_it() {
        JourneyMap asking = JourneyMap.named("Asking")
                .basedOn(dev.cjm.model.MapReference.to("shop"))
                .stage("All", s -> s.touchpoint("Calls", WEB, t -> t.opportunity("Repair", o -> o.answers("fails"))))
                .build();
        JourneyMap second = current.edit(e -> e.version("2"));
        for (List<JourneyMap> maps : List.of(
                List.of(current, second, asking), List.of(second, current, asking), List.of(asking, second, current))) {
            RankedOpportunity repair = Opportunities.of(maps).opportunities().stream()
                    .filter(each -> each.opportunity().name().equals("Repair"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(1, repair.pains().size());
            Opportunities all = Opportunities.of(maps);
            assertEquals(
                    List.of("New gateway", "Repair"),
                    all.answering(repair.pains().get(0)).stream()
                            .map(each -> each.opportunity().name())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void a_title_that_several_maps_have_is_told_once() {
        JourneyMap again = current.toFuture(e -> e.touchpoint("Finds", t -> t.goal("Find it")));
        assertTrue(Opportunities.of(current, again).toString().startsWith("Opportunities: Shop\n"));
        assertTrue(both.toString().startsWith("Opportunities: Shop, Better shop\n"), both.toString());
    }

    @Test
    void a_long_row_of_maps_is_one_lineage_whatever_their_order() {
        List<JourneyMap> row = new ArrayList<>();
        JourneyMap last = JourneyMap.named("Shop")
                .id("shop-0")
                .version("1")
                .stage("Buy", s -> s.touchpoint("Finds", WEB, t -> t.opportunity("Cache", o -> o.importance(9))))
                .build();
        for (int i = 1; i <= 300; i++) {
            row.add(last);
            String id = "shop-" + i;
            last = last.toFuture(e -> e.id(id));
        }
        JourneyMap newest = last;
        row.add(newest);
        Collections.shuffle(row, new Random(7));
        List<RankedOpportunity> once = Opportunities.of(row).opportunities();
        assertEquals(1, once.size());
        assertEquals(newest.id(), once.get(0).map().id());
    }

    @Test
    void maps_that_are_not_made_from_each_other_say_what_they_say() {
        JourneyMap other = current.edit(e -> e.id("other").title("Other shop"));
        assertEquals(
                List.of(
                        "Cache of Shop",
                        "Cache of Other shop",
                        "New gateway of Shop",
                        "New gateway of Other shop",
                        "Receipt of Shop",
                        "Receipt of Other shop"),
                backlog(Opportunities.of(current, other)));
        assertEquals(4, Opportunities.of(current, other).unansweredPains().size());
        JourneyMap asking = JourneyMap.named("Asking")
                .basedOn(dev.cjm.model.MapReference.to(current))
                .stage("All", s -> s.touchpoint("Calls", WEB, t -> t.opportunity("Repair", o -> o.answers("fails"))))
                .build();
        RankedOpportunity repair = Opportunities.of(List.of(other, asking, current)).opportunities().stream()
                .filter(each -> each.opportunity().name().equals("Repair"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, repair.pains().size());
        assertEquals(
                current.touchpoint("Pays").orElseThrow(), repair.pains().get(0).touchpoint());
        assertTrue(Opportunities.of(List.of(other, asking, current)).unansweredPains().stream()
                .noneMatch(each -> each.pain().name().equals("Fails")));
    }

    private static List<String> given(Opportunities all) {
        return all.assumptions().stream()
                .filter(each -> each.kind() == Assumption.Kind.GIVEN_ORDER)
                .map(Assumption::text)
                .toList();
    }

    private static List<String> backlog(Opportunities all) {
        return all.backlog().stream()
                .map(each -> each.opportunity().name() + " of " + each.map().title())
                .toList();
    }
}
