package dev.cjm.rule;

import static dev.cjm.model.Channels.FAX;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules over a current and a future map. */
class RedesignTest {
    private final JourneyMap current = RuleMaps.food();
    private final JourneyMap future = current.toFuture(e -> e.touchpoint("Scans and pays", t -> t.feels(1))
            .rename("Scans and pays", "Pays at once")
            .touchpoint("Home delivery", t -> t.feels(1).pain("Late"))
            .remove("Sees an ad"));
    private final JourneyMap grown =
            future.toBuilder().stage("More", s -> s.touchpoint("Reviews", WEB)).build();

    @Test
    void touchpoints_are_the_same_by_id() {
        assertEquals(List.of("/touchpoints/sees-an-ad"), places(Redesigns.ARE_REMOVED));
        assertEquals(List.of("/touchpoints/reviews"), places(Redesigns.ARE_ADDED));
        assertEquals(List.of("/touchpoints/scans-and-pays", "/touchpoints/home-delivery"), places(Redesigns.STAY));
        assertEquals(List.of("/touchpoints/scans-and-pays"), places(Redesigns.FEEL_BAD_TODAY));
        assertEquals(List.of("/touchpoints/scans-and-pays"), places(Redesigns.FEEL_BETTER_THEN));
        assertEquals(List.of("/touchpoints/home-delivery"), places(Redesigns.FEEL_WORSE_THEN));
        assertEquals(List.of("/touchpoints/home-delivery"), places(Redesigns.GET_A_NEW_PAIN));
        assertEquals(
                List.of("/touchpoints/scans-and-pays", "/touchpoints/home-delivery"),
                places(Redesigns.KEEP_THE_CHANNEL));
    }

    @Test
    void a_finding_reads_as_a_sentence() {
        assertEquals(
                "Touchpoint 'Home delivery' feels worse in the future.",
                RuleSet.of(rule("r").noRedesignedTouchpoints().should(Redesigns.FEEL_WORSE_THEN))
                        .checkRedesign(current, grown)
                        .findings()
                        .get(0)
                        .message());
    }

    @Test
    void the_whole_can_be_checked() {
        JourneyMap lossy = future.edit(e -> e.removeOutcome("Gives up"));
        JourneyRule keep = rule("keep").theRedesign().should(Redesigns.KEEP_EVERY_OUTCOME);
        assertEquals("the redesign should keep every outcome", keep.sentence());
        RuleReport report = RuleSet.of(keep, rule("basis").theRedesign().should(Redesigns.REST_ON_THE_CURRENT_MAP))
                .checkRedesign(current, lossy);
        assertEquals(
                List.of("The redesign does not keep every outcome ('Gives up')."),
                report.stream().map(Finding::message).toList());
        assertEquals(lossy, report.map());
        assertEquals(
                RuleOutcome.VIOLATED,
                RuleSet.of(rule("basis").theRedesign().should(Redesigns.REST_ON_THE_CURRENT_MAP))
                        .checkRedesign(future, current)
                        .outcome("basis"));
    }

    @Test
    void rules_over_one_map_are_checked_on_the_future_one() {
        RuleReport report = RuleSet.of(rule("bad").noTouchpoints().should(Touchpoints.FEEL_BAD))
                .checkRedesign(current, future);
        assertEquals(RuleOutcome.HOLDS, report.outcome("bad"));
    }

    @Test
    void feelings_are_compared_on_the_scale_of_the_future() {
        JourneyMap before = JourneyMap.named("Map")
                .scale(EmotionScale.of(0, 10, 5).withStep(1))
                .stage("S", s -> s.touchpoint("A", WEB, t -> t.feels(5)).touchpoint("B", FAX, t -> t.feels(10)))
                .build();
        JourneyMap after = JourneyMap.named("Map")
                .stage("S", s -> s.touchpoint("A", WEB, t -> t.feels(0.1)).touchpoint("B", WEB, t -> t.feels(2)))
                .build();
        RuleSet rules = RuleSet.of(
                rule("better").noRedesignedTouchpoints().should(Redesigns.FEEL_BETTER_THEN),
                rule("worse").noRedesignedTouchpoints().should(Redesigns.FEEL_WORSE_THEN),
                rule("channel").redesignedTouchpoints().should(Redesigns.KEEP_THE_CHANNEL));
        assertEquals(
                List.of("better /touchpoints/a", "channel /touchpoints/b"),
                rules.checkRedesign(before, after).stream()
                        .map(each -> each.ruleId() + " " + each.location())
                        .toList());
    }

    @Test
    void both_maps_are_needed() {
        assertEquals(
                "Only one map is checked; checkRedesign(current, future) compares two.",
                rule("r")
                        .theRedesign()
                        .should(Redesigns.KEEP_EVERY_OUTCOME)
                        .check(current)
                        .results()
                        .get(0)
                        .nothingToCheck()
                        .orElse(""));
        assertThrows(NullPointerException.class, () -> new Redesign(current, nothing()));
    }

    @SuppressWarnings("NullAway")
    private static JourneyMap nothing() {
        return null;
    }

    private List<String> places(Described<Redesigned<Touchpoint>> fact) {
        return RuleSet.of(rule("r").noRedesignedTouchpoints().should(fact)).checkRedesign(current, grown).stream()
                .map(Finding::location)
                .toList();
    }
}
