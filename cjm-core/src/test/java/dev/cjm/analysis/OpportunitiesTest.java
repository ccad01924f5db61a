package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Comparison.WORSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.Examples;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.WorkStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OpportunitiesTest {
    private final JourneyMap map = JourneyMap.named("Shop")
            .stage(
                    "Buy",
                    s -> s.touchpoint(
                                    "Finds",
                                    WEB,
                                    t -> t.pain("Slow", p -> p.severity(6).affects(0.5))
                                            .gain("Cheap")
                                            .expects("Quick", e -> e.comparison(WORSE))
                                            .expects("Pretty", e -> e.comparison(WORSE))
                                            .opportunity(
                                                    "Cache",
                                                    o -> o.answers("Slow")
                                                            .answers("Quick")
                                                            .importance(9)
                                                            .satisfaction(4)
                                                            .customerValue(8)
                                                            .businessValue(6)
                                                            .effort(2))
                                            .opportunity(
                                                    "Praise the price",
                                                    o -> o.answers("Cheap")
                                                            .customerValue(3)
                                                            .effort(5))
                                            .leadsTo("Pays", 0.5))
                            .touchpoint(
                                    "Pays",
                                    WEB,
                                    t -> t.pain("Fails", p -> p.severity(8))
                                            .pain("Ugly")
                                            .opportunity(
                                                    "New gateway",
                                                    o -> o.answers("Fails")
                                                            .importance(9)
                                                            .satisfaction(4)
                                                            .customerValue(9)
                                                            .businessValue(9)
                                                            .effort(9))
                                            .opportunity(
                                                    "Repaint",
                                                    o -> o.answers("Ugly").status(WorkStatus.DISMISSED))
                                            .opportunity("Receipt", o -> o.status(WorkStatus.DONE))
                                            .succeeds("Done", 1)))
            .build();

    private final Opportunities opportunities = Opportunities.of(map);

    @Test
    void what_several_other_places_say_is_answered_everywhere_and_that_is_told() {
        JourneyMap twice = JourneyMap.named("Shop")
                .stage(
                        "Buy",
                        s -> s.touchpoint("Finds", WEB, t -> t.pain("Slow", p -> p.severity(6)))
                                .touchpoint("Pays", WEB, t -> t.pain("Slow", p -> p.severity(7)))
                                .touchpoint("Waits", WEB, t -> t.opportunity("Faster servers", o -> o.answers("Slow")))
                                .touchpoint(
                                        "Leaves",
                                        WEB,
                                        t -> t.pain("Slow", p -> p.severity(1))
                                                .opportunity("Faster door", o -> o.answers("Slow"))))
                .build();
        Opportunities all = Opportunities.of(twice);
        assertEquals(
                List.of(3, 1), all.stream().map(each -> each.pains().size()).toList());
        assertEquals(
                List.of(
                        "'Faster servers' answers the pain point 'slow', which is not said at 'Waits' but at 3 other places: it answers all of them."),
                all.assumptions().stream()
                        .filter(each -> each.kind() == Assumption.Kind.ANSWERS_ALL)
                        .map(Assumption::text)
                        .toList());
    }

    @Test
    void opportunities_are_linked_to_what_they_answer() {
        RankedOpportunity cache = find(opportunities, "Cache");
        assertEquals(
                List.of("Slow"),
                cache.pains().stream().map(each -> each.pain().name()).toList());
        assertEquals(
                List.of("Quick"),
                cache.expectations().stream()
                        .map(each -> each.expectation().text())
                        .toList());
        assertEquals(
                List.of("Cheap"),
                find(opportunities, "Praise the price").gains().stream()
                        .map(Gain::name)
                        .toList());
        assertEquals(3, cache.painReach().orElseThrow());
        assertEquals(4, find(opportunities, "New gateway").painReach().orElseThrow());
        assertEquals(List.of("Receipt"), names(opportunities.answeringNothing()));
    }

    @Test
    void they_are_scored_and_placed() {
        RankedOpportunity cache = find(opportunities, "Cache");
        assertEquals(14, cache.ulwick().orElseThrow());
        assertEquals(Optional.of(UlwickBand.LOW_HANGING), cache.band());
        assertEquals(7, cache.value().orElseThrow());
        assertEquals(List.of("Cache"), names(opportunities.inQuadrant(ValueEffort.QUICK_WIN)));
        assertEquals(List.of("New gateway"), names(opportunities.inQuadrant(ValueEffort.BIG_BET)));
        assertEquals(List.of("Praise the price"), names(opportunities.inQuadrant(ValueEffort.MONEY_PIT)));
        assertEquals(List.of(), opportunities.inQuadrant(ValueEffort.FILL_IN));
        assertEquals(
                List.of("Praise the price"),
                names(Opportunities.of(map, o -> o.muchEffort(6)).inQuadrant(ValueEffort.FILL_IN)));
        assertEquals(
                List.of("Praise the price", "New gateway"),
                names(Opportunities.of(map, o -> o.muchValue(3)).inQuadrant(ValueEffort.BIG_BET)));
        assertEquals(List.of("Cache", "New gateway"), names(opportunities.inBand(UlwickBand.LOW_HANGING)));
        assertEquals(OptionalDouble.empty(), find(opportunities, "Receipt").ulwick());
        assertTrue(find(opportunities, "Receipt").quadrant().isEmpty());
    }

    @Test
    void the_backlog_is_ranked_by_the_measure_and_then_by_value_less_effort() {
        assertEquals(List.of("Cache", "New gateway", "Praise the price"), names(opportunities.backlog()));
        assertEquals(
                List.of("New gateway", "Cache", "Praise the price"),
                names(Opportunities.of(map, o -> o.rankedBy(OpportunityMeasure.PAIN))
                        .backlog()));
        assertEquals(
                List.of("Cache", "New gateway", "Praise the price"),
                names(Opportunities.of(map, o -> o.rankedBy(OpportunityMeasure.VALUE_LESS_EFFORT))
                        .backlog()));
    }

    @Test
    void what_customers_answered_is_said_by_name_or_id() {
        KanoAnswers answers = new KanoAnswers(30, 20, 40, 10, 0, 0);
        Opportunities asked = Opportunities.of(
                map, o -> o.kano("Praise the price", answers).rankedBy(OpportunityMeasure.KANO_BETTER));
        assertEquals(Optional.of(answers), asked.backlog().get(0).kano());
        assertEquals(
                Optional.of(answers),
                find(Opportunities.of(map, o -> o.kano("cache", answers)), "Cache")
                        .kano());
        assertEquals(
                "The map has no opportunity 'Cach'.\nMaybe you meant 'Cache'.",
                assertThrows(IllegalArgumentException.class, () -> Opportunities.of(map, o -> o.kano("Cach", answers)))
                        .getMessage());
    }

    @Test
    void what_nothing_answers_is_listed() {
        assertEquals(
                List.of("Ugly"),
                opportunities.unansweredPains().stream()
                        .map(each -> each.pain().name())
                        .toList(),
                "what is dismissed answers nothing");
        assertEquals(
                List.of("Pretty"),
                opportunities.unansweredExpectations().stream()
                        .map(each -> each.expectation().text())
                        .toList());
        TouchpointPain slow = PainPoints.of(map).pains().get(0);
        assertEquals(List.of("Cache"), names(opportunities.answering(slow)));
    }

    @Test
    void over_several_maps_a_future_one_answers_pains_of_the_current_one() {
        JourneyMap future = map.toFuture(e -> e.id("later")
                .touchpoint(
                        "Pays",
                        t -> t.removePain("Fails")
                                .removeOpportunity("New gateway")
                                .opportunity(
                                        "Pay later",
                                        o -> o.answers("fails").importance(10).satisfaction(1))));
        Opportunities alone = Opportunities.of(future);
        assertEquals(List.of(), find(alone, "Pay later").pains());
        Opportunities both = Opportunities.of(map, future);
        RankedOpportunity later = find(both, "Pay later");
        assertEquals(map.touchpoint("Pays"), Optional.of(later.pains().get(0).touchpoint()));
        assertEquals("Pay later", both.backlog().get(0).opportunity().name());
        assertEquals(UlwickBand.EXTREME, later.band().orElseThrow());
        assertEquals(List.of(map, future), both.maps());
        assertEquals(
                List.of(map, future, map), Opportunities.of(map, future, map).maps());
        assertEquals(List.of(), Opportunities.of(List.of()).opportunities());
    }

    @Test
    void an_answer_means_the_pain_of_the_own_touchpoint_first() {
        JourneyMap twice = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.pain("Slow", p -> p.severity(1)))
                .touchpoint(
                        "B", WEB, t -> t.pain("Slow", p -> p.severity(2)).opportunity("Speed", o -> o.answers("Slow")))
                .touchpoint("C", WEB, t -> t.opportunity("More speed", o -> o.answers("Slow"))));
        Opportunities all = Opportunities.of(twice);
        assertEquals(1, find(all, "Speed").pains().size());
        assertEquals("B", find(all, "Speed").pains().get(0).touchpoint().name());
        assertEquals(2, find(all, "More speed").pains().size(), "both, where it has none of its own");
    }

    @Test
    void one_value_alone_is_assumed_and_said() {
        assertEquals(3, find(opportunities, "Praise the price").value().orElseThrow());
        Assumption first = opportunities.assumptions().get(0);
        assertEquals(Assumption.Kind.ONE_VALUE, first.kind());
        assertEquals("'Praise the price' says what it is worth to customers only: that is its value.", first.text());
    }

    @Test
    void without_an_end_there_is_no_reach_but_a_backlog() {
        Opportunities endless = Opportunities.of(CompletionExamples.endless()
                .edit(e -> e.touchpoint(
                        "A", t -> t.pain("Hurts", p -> p.severity(3)).opportunity("Heal", o -> o.answers("Hurts")))));
        assertEquals(OptionalDouble.empty(), endless.backlog().get(0).painReach());
        assertTrue(endless.toString().contains("Heal"));
    }

    @Test
    void impossible_thresholds_are_refused() {
        assertEquals(
                "Much value (from 11.0 on) must begin between 0 and 10.\nValues and efforts are from 0 to 10.",
                assertThrows(IllegalArgumentException.class, () -> Opportunities.of(map, o -> o.muchValue(11)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Opportunities.of(map, o -> o.muchEffort(-1)));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals(
                """
                Opportunities: Shop
                In all: 5 · To be done: 3 · Quick wins: 1, big bets: 1, fill-ins: 0, money pits: 1
                Opportunity       Score 0–20  Value  Effort  Reach  Touchpoint  Reason
                ----------------  ----------  -----  ------  -----  ----------  ----------------------------------------------------
                Cache                     14      7       2      3  Finds       low-hanging fruit · quick win · answers: Slow, Quick
                New gateway               14      9       9      4  Pays        low-hanging fruit · big bet · answers: Fails
                Praise the price           –      3       5      –  Finds       money pit · answers: Cheap
                Pain points that no opportunity answers: Ugly
                Missed expectations that no opportunity answers: Pretty
                """, opportunities.toText(Locale.UK).lines().limit(9).reduce("", (all, line) -> all + line + "\n"));
        assertEquals(
                "Opportunities: Map\nNo opportunity is stated.\n",
                Opportunities.of(Examples.inOrder("A")).toString());
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(opportunities.toText(Locale.forLanguageTag("ro")).contains("câștig rapid · răspunde la: Slow"));
        assertTrue(opportunities.toText(Locale.SIMPLIFIED_CHINESE).contains("唾手可得"));
        assertTrue(opportunities.toText(Locale.TRADITIONAL_CHINESE).contains("速贏：1"));
    }

    private static RankedOpportunity find(Opportunities all, String name) {
        return all.stream()
                .filter(each -> each.opportunity().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<RankedOpportunity> some) {
        return some.stream().map(each -> each.opportunity().name()).toList();
    }
}
