package dev.cjm.analysis;

import static dev.cjm.model.Channels.STORE;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Phase.BEFORE;
import static dev.cjm.model.Phase.DURING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Touchpoint;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffortTest {
    /** Everybody looks; half of them pay, of whom a fifth tries again. */
    private final JourneyMap map = JourneyMap.named("Shop")
            .stage(
                    "Search",
                    BEFORE,
                    s -> s.touchpoint(
                            "Looks",
                            WEB,
                            t -> t.action("Scrolls", a -> a.count(3).duration(Duration.ofSeconds(10)))
                                    .decision("Which one")
                                    .leadsTo("Pays", 0.5, l -> l.waiting(Duration.ofMinutes(2)))))
            .stage(
                    "Buy",
                    DURING,
                    s -> s.touchpoint(
                            "Pays",
                            STORE,
                            t -> t.action("Queues", a -> a.duration(Duration.ofMinutes(4)))
                                    .action("Signs")
                                    .field("Name")
                                    .field("Card")
                                    .leadsTo("Pays", 0.2)
                                    .succeeds("Has it", 0.8)))
            .build();

    private final Effort effort = Effort.of(map);

    @Test
    void one_visit_asks_what_the_touchpoint_says() {
        assertEquals(new EffortSum(3, 1, 0, 30, 60), effort.at(at("Looks")).perVisit());
        assertEquals(new EffortSum(2, 0, 2, 240, 0), effort.at(at("Pays")).perVisit());
        assertEquals(0.625, effort.at(at("Pays")).visits(), 1e-12);
    }

    @Test
    void a_journey_asks_what_its_visits_ask() {
        EffortSum all = effort.expected();
        assertEquals(3 + 1.25, all.actions(), 1e-12);
        assertEquals(1, all.decisions(), 1e-12);
        assertEquals(1.25, all.fields(), 1e-12);
        assertEquals(Duration.ofMinutes(3), all.acting());
        assertEquals(Duration.ofMinutes(1), all.waiting());
        assertEquals(Duration.ofMinutes(4), all.time());
        assertEquals(CompletionProbability.of(map).expectedDuration().orElseThrow(), all.time());
    }

    @Test
    void stages_and_phases_part_the_journey() {
        List<StageEffort> stages = effort.byStage();
        assertEquals("Search", stages.get(0).stage().name());
        assertEquals(new EffortSum(3, 1, 0, 30, 60), stages.get(0).perJourney());
        assertEquals(new EffortSum(2, 0, 2, 240, 0), stages.get(1).once());
        assertEquals(1.25, stages.get(1).perJourney().actions(), 1e-12);
        assertEquals(Set.of(Phase.BEFORE, Phase.DURING), effort.byPhase().keySet());
    }

    @Test
    void the_deal_says_how_many_actions_and_how_long() {
        DealEffort deal = effort.deal().orElseThrow();
        assertEquals(0.5, deal.reached(), 1e-12);
        assertEquals(1.25, deal.perJourney().actions(), 1e-12);
        assertEquals(2.5, deal.perDeal().actions(), 1e-12);
        assertEquals(Duration.ofMinutes(5), deal.perDeal().acting());
        assertTrue(Effort.of(Examples.inOrder("A")).deal().isEmpty());
    }

    @Test
    void a_deal_to_which_nobody_comes_asks_nothing_of_those_who_do() {
        JourneyMap other = map.edit(e -> e.transition("Looks", "Pays", t -> t.likelihood(0)));
        DealEffort deal = Effort.of(other).deal().orElseThrow();
        assertEquals(0, deal.reached());
        assertEquals(EffortSum.NONE, deal.perDeal());
    }

    @Test
    void a_way_asks_what_is_passed_as_often_as_it_is_passed() {
        assertEquals(new EffortSum(5, 1, 2, 270, 120), effort.paths().get(0).effort());
        PathVariant twice = PathVariants.of(map, o -> o.visits(2)).variants().get(1);
        assertEquals(new EffortSum(7, 1, 4, 510, 120), effort.along(twice));
        assertEquals(1, Effort.of(ExampleMap.map(), o -> o.paths(1)).paths().size());
    }

    @Test
    void touchpoints_are_ranked_by_the_measure() {
        assertEquals("Pays", effort.heaviest().get(0).touchpoint().name());
        for (EffortMeasure each : EffortMeasure.values()) {
            Effort ranked = Effort.of(map, o -> o.rankedBy(each));
            assertEquals(each, ranked.measure());
            Touchpoint expected = at(
                    Set.of(EffortMeasure.FIELDS, EffortMeasure.ACTING, EffortMeasure.TIME)
                                    .contains(each)
                            ? "Pays"
                            : "Looks");
            assertEquals(expected, ranked.heaviest().get(0).touchpoint(), each.name());
        }
    }

    @Test
    void measures_read_their_number() {
        EffortSum sum = new EffortSum(1, 2, 3, 4, 5);
        assertEquals(1, EffortMeasure.ACTIONS.of(sum));
        assertEquals(2, EffortMeasure.DECISIONS.of(sum));
        assertEquals(3, EffortMeasure.FIELDS.of(sum));
        assertEquals(4, EffortMeasure.ACTING.of(sum));
        assertEquals(5, EffortMeasure.WAITING.of(sum));
        assertEquals(9, EffortMeasure.TIME.of(sum));
    }

    @Test
    void that_nothing_is_said_of_effort_is_said() {
        Effort nothing = Effort.of(Examples.inOrder("A", "B"));
        assertEquals(
                List.of(
                        "2 of 2 touchpoints without a stated action: the number of actions counts nothing for 'A', 'B'.",
                        "2 of 2 touchpoints without a duration for all that is done there: the duration counts nothing for 'A', 'B'.",
                        "2 of 2 transitions without a waiting time: the duration counts nothing for 'A → B', 'B → Success'."),
                nothing.assumptions().stream()
                        .filter(each -> each.kind() == Assumption.Kind.NO_ACTION
                                || each.kind() == Assumption.Kind.NO_DURATION
                                || each.kind() == Assumption.Kind.NO_WAITING)
                        .map(Assumption::text)
                        .toList());
    }

    @Test
    void what_is_missing_is_assumed_and_said() {
        assertTrue(effort.assumptions().stream().noneMatch(each -> each.kind() == Assumption.Kind.NO_ACTION));
        JourneyMap other = Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.action("Clicks")).touchpoint("B", WEB));
        assertTrue(
                Effort.of(other).assumptions().stream()
                        .anyMatch(
                                each -> each.text()
                                        .equals(
                                                "1 of 2 touchpoints without a stated action: the number of actions counts nothing for 'B'.")));
    }

    @Test
    void impossible_options_and_foreign_touchpoints_are_refused() {
        assertEquals(
                "The number of paths (0) must be at least 1.\nAsk for one or more.",
                assertThrows(IllegalArgumentException.class, () -> Effort.of(map, o -> o.paths(0)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> effort.at(Touchpoint.of("Looks", STORE)));
        assertThrows(EndlessJourneyException.class, () -> Effort.of(CompletionExamples.endless()));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                Effort: Shop
                Per journey: actions 4.25, decisions 1, fields 1.25, acting 3 min, waiting 1 min
                The deal, for the 50.0 % who come to it: actions 2.5, decisions 0, fields 2.5, acting 5 min, waiting 0 s
                The likeliest way, to Has it: actions 5, decisions 1, fields 2, acting 4 min 30 s, waiting 2 min
                Touchpoint  Visits  Actions      Acting  Waiting  Reason
                ----------  ------  -------  ----------  -------  ----------------------------------------------------------
                Pays          0.63     1.25  2 min 30 s      0 s  Queues (4 min), Signs · Fields: Name, Card
                Looks            1        3        30 s    1 min  3 × Scrolls (10 s) · Decisions: Which one · Waiting: 1 min
                """, effort.toText(Locale.UK).lines().limit(8).reduce("", (all, line) -> all + line + "\n"));
        assertTrue(Effort.of(JourneyMap.named("Void").stage("All", s -> {}).build())
                .toString()
                .startsWith("Effort: Void\nThe map has no touchpoints.\n"));
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(effort.toText(Locale.forLanguageTag("ro")).contains("acțiuni 4.25, decizii 1"));
        assertTrue(effort.toText(Locale.SIMPLIFIED_CHINESE).contains("操作 4.25，决定 1"));
        assertTrue(effort.toText(Locale.TRADITIONAL_CHINESE).contains("最可能的路徑"));
    }

    private Touchpoint at(String name) {
        return Examples.touchpoint(map, name);
    }
}
