package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Touchpoints.FEEL_BAD;
import static dev.cjm.rule.Touchpoints.FEEL_GOOD;
import static dev.cjm.rule.Touchpoints.HAVE_AN_OWNER;
import static dev.cjm.rule.Touchpoints.NAME_A_GAIN;
import static dev.cjm.rule.Touchpoints.NAME_A_PAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JourneyRuleTest {
    private final JourneyMap food = RuleMaps.food();

    @Test
    void a_rule_prints_as_the_sentence_that_it_is() {
        assertEquals(
                "touchpoints that feel bad and do not have an owner should name a pain point or name a gain",
                rule("r")
                        .touchpoints()
                        .that(FEEL_BAD)
                        .and(Described.not(HAVE_AN_OWNER))
                        .should(NAME_A_PAIN)
                        .orShould(NAME_A_GAIN)
                        .toString());
        assertEquals(
                "no stages that have a touchpoint should have a goal",
                rule("r")
                        .noStages()
                        .that(Stages.HAVE_A_TOUCHPOINT)
                        .should(Stages.HAVE_A_GOAL)
                        .sentence());
        assertEquals(
                "the journey that has a persona should be able to succeed",
                rule("r")
                        .theJourney()
                        .that(Journeys.HAVE_A_PERSONA)
                        .should(Journeys.CAN_SUCCEED)
                        .sentence());
        assertEquals(
                "transitions should not lose the context and keep the context",
                rule("r")
                        .transitions()
                        .should(Described.not(Transitions.LOSE_THE_CONTEXT))
                        .andShould(Transitions.KEEP_THE_CONTEXT)
                        .sentence());
        assertEquals(
                "no personas should be served in every need",
                rule("r").noPersonas().should(Personas.ARE_SERVED).sentence());
        assertEquals(
                "no transitions that are a failure or are a recovery should have a condition",
                rule("r")
                        .noTransitions()
                        .that(Transitions.ARE_FAILURES)
                        .or(Transitions.ARE_RECOVERIES)
                        .should(Transitions.HAVE_A_CONDITION)
                        .sentence());
        assertEquals(
                "no pain points should stay",
                rule("r")
                        .no(Subjects.PAIN_POINTS)
                        .should(Described.of("stay", pain -> true))
                        .sentence());
    }

    @Test
    void what_is_said_about_a_rule_is_kept() {
        JourneyRule bare = rule("low.explained").touchpoints().should(NAME_A_PAIN);
        assertEquals(Severity.ERROR, bare.severity());
        assertEquals(Optional.empty(), bare.reason());
        assertEquals(Optional.empty(), bare.suggestion());
        JourneyRule full = bare.because(" so ")
                .describedAs("All is told")
                .withSeverity(Severity.ADVICE)
                .suggest("Ask");
        assertEquals("low.explained", full.id());
        assertEquals(Severity.ADVICE, full.severity());
        assertEquals(Optional.of("so"), full.reason());
        assertEquals(Optional.of("Ask"), full.suggestion());
        assertEquals("All is told, because so", full.toString());
        assertEquals("touchpoints should name a pain point", bare.toString());
    }

    @Test
    void a_finding_says_what_where_and_what_to_do() {
        Finding finding = only(rule("low")
                .touchpoints()
                .that(FEEL_BAD)
                .should(NAME_A_PAIN)
                .withSeverity(Severity.WARNING)
                .suggest("ask customers"));
        assertEquals("low", finding.ruleId());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("/touchpoints/scans-and-pays", finding.location());
        assertEquals("Touchpoint 'Scans and pays' feels bad (-2) but does not name a pain point.", finding.message());
        assertEquals("Ask customers.", finding.suggestion());
        assertEquals(List.of(), finding.path());
        assertEquals(finding.message() + " Ask customers.", finding.toString());
    }

    @Test
    void without_a_suggestion_the_finding_repeats_what_should_be() {
        assertEquals(
                "Let it name a pain point and have an owner.",
                only(rule("low")
                                .touchpoints()
                                .that(FEEL_BAD)
                                .should(NAME_A_PAIN)
                                .andShould(HAVE_AN_OWNER))
                        .suggestion());
        assertEquals(
                "Let it not feel bad.",
                only(rule("low").noTouchpoints().should(FEEL_BAD)).suggestion());
    }

    @Test
    void a_negated_rule_finds_what_is_so() {
        assertEquals(
                List.of(
                        "Touchpoint 'Sees an ad' feels good (1) but does not have an owner.",
                        "Touchpoint 'Home delivery' feels good (2) but does not have an owner."),
                messages(rule("r").noTouchpoints().that(FEEL_GOOD).should(Described.not(HAVE_AN_OWNER))));
        assertEquals(
                List.of("Touchpoint 'Sees an ad' is an entry and feels good (1)."),
                messages(rule("r").touchpoints().that(Touchpoints.ARE_ENTRIES).should(Described.not(FEEL_GOOD))));
    }

    @Test
    void a_detail_may_come_from_the_graph_and_is_made_ready_once_if_there_is_something_to_tell() {
        AtomicInteger times = new AtomicInteger();
        Described<Touchpoint> losing = Touchpoints.HAVE_AN_OWNER.withDetailByGraph(graph -> {
            times.incrementAndGet();
            return each -> each.name().equals("Home delivery")
                    ? ""
                    : graph.outgoing(each).size() + " ways";
        });
        assertEquals(
                List.of(
                        "Touchpoint 'Sees an ad' does not have an owner (1 ways).",
                        "Touchpoint 'Scans and pays' does not have an owner (2 ways).",
                        "Touchpoint 'Home delivery' does not have an owner."),
                messages(rule("r").touchpoints().should(losing)));
        assertEquals(1, times.get());
        assertEquals(List.of(), messages(rule("r").noTouchpoints().should(losing)));
        assertEquals(1, times.get());
        assertEquals("have an owner", losing.words());
    }

    @Test
    void nothing_to_check_says_why() {
        assertEquals(
                Optional.of("There are no personas."),
                nothing(rule("r").personas().that(Personas.HAVE_A_GOAL).should(Personas.HAVE_A_NEED)));
        assertEquals(
                Optional.of("No touchpoint has an owner or names a gain."),
                nothing(rule("r")
                        .touchpoints()
                        .that(HAVE_AN_OWNER)
                        .or(NAME_A_GAIN)
                        .should(FEEL_GOOD)));
        assertEquals(
                Optional.of("The journey does not show the future."),
                nothing(rule("r").theJourney().that(Journeys.SHOW_THE_FUTURE).should(Journeys.NAME_ITS_BASIS)));
        assertEquals(
                Optional.of("Only one map is checked; checkRedesign(current, future) compares two."),
                nothing(rule("r").redesignedTouchpoints().should(Redesigns.STAY)));
        assertEquals(Optional.empty(), nothing(rule("r").touchpoints().should(FEEL_GOOD)));
    }

    @Test
    void what_was_checked_is_counted() {
        assertEquals(3, result(rule("r").touchpoints().should(FEEL_GOOD)).checked());
        assertEquals(
                2,
                result(rule("r").touchpoints().that(FEEL_GOOD).should(NAME_A_PAIN))
                        .checked());
        assertEquals(
                1, result(rule("r").theJourney().should(Journeys.CAN_SUCCEED)).checked());
        assertEquals(
                0, result(rule("r").personas().should(Personas.HAVE_A_GOAL)).checked());
    }

    @Test
    void facts_bind_from_left_to_right() {
        Described<Integer> no = Described.of("are no", any -> false);
        Described<Integer> yes = Described.of("are yes", any -> true);
        Subjects<Integer> one =
                Subjects.of("number", "numbers", graph -> List.of(Subject.at(1, "one", "numbers", "1")));
        assertEquals(
                1,
                result(rule("r").all(one).that(no).and(no).or(yes).should(yes)).checked());
        assertEquals(
                0,
                result(rule("r").all(one).that(yes).or(yes).and(no).should(yes)).checked());
        assertEquals(
                RuleOutcome.HOLDS,
                result(rule("r").all(one).should(no).andShould(no).orShould(yes))
                        .outcome());
        assertEquals(
                RuleOutcome.VIOLATED,
                result(rule("r").all(one).should(yes).orShould(yes).andShould(no))
                        .outcome());
    }

    private RuleResult result(JourneyRule rule) {
        return rule.check(food).results().get(0);
    }

    private Optional<String> nothing(JourneyRule rule) {
        return result(rule).nothingToCheck();
    }

    private List<String> messages(JourneyRule rule) {
        return result(rule).findings().stream().map(Finding::message).toList();
    }

    private Finding only(JourneyRule rule) {
        List<Finding> findings = result(rule).findings();
        assertEquals(1, findings.size());
        return findings.get(0);
    }
}
