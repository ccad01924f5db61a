package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private final JourneyRule low =
            rule("low").touchpoints().that(Touchpoints.FEEL_BAD).should(Touchpoints.NAME_A_PAIN);

    @Test
    void a_fingerprint_is_the_beginning_of_a_hash_over_the_parts_with_their_lengths() {
        // printf '\0\0\0\1\0a\0\0\0\0' | sha256sum
        assertEquals("bae17a2491945cb8", new Fingerprints().of("a", ""));
    }

    @Test
    void parts_are_told_apart() {
        assertNotEquals(new Fingerprints().of("ab", "c"), new Fingerprints().of("a", "bc"));
        assertNotEquals(new Fingerprints().of("\uD800"), new Fingerprints().of("\uD801"));
        assertNotEquals(new Fingerprints().of("a", ""), new Fingerprints().of("a"));
    }

    @Test
    void a_finding_keeps_its_fingerprint_when_all_else_changes() {
        JourneyMap before = RuleMaps.food();
        String known = fingerprint(low, before);
        assertEquals(new Fingerprints().of("low", "/touchpoints/scans-and-pays", ""), known);
        JourneyMap after = before.edit(e -> e.rename("Scans and pays", "Pays by app")
                .rename("Sees an ad", "Sees a poster")
                .move("Pays by app", "Logistics")
                .touchpoint("Pays by app", t -> t.feels(-1)));
        assertEquals(known, fingerprint(low, after));
        assertEquals(
                known,
                fingerprint(
                        low.because("so")
                                .suggest("Ask")
                                .describedAs("Lows are told")
                                .withSeverity(Severity.ADVICE),
                        before));
    }

    @Test
    void another_rule_or_place_has_another_fingerprint() {
        JourneyMap map = RuleMaps.food();
        JourneyRule other =
                rule("lower").touchpoints().that(Touchpoints.FEEL_BAD).should(Touchpoints.NAME_A_PAIN);
        assertNotEquals(fingerprint(low, map), fingerprint(other, map));
    }

    @Test
    void parts_that_users_put_at_one_place_are_told_apart() {
        Subjects<Integer> alike = Subjects.of(
                "one", "ones", graph -> List.of(Subject.at(1, "one", "ones"), Subject.at(2, "two", "ones")));
        assertEquals(
                2,
                rule("r").no(alike).should(Described.of("stay", any -> true)).check(RuleMaps.food()).stream()
                        .map(Finding::fingerprint)
                        .distinct()
                        .count());
    }

    private static String fingerprint(JourneyRule rule, JourneyMap map) {
        return rule.check(map).findings().get(0).fingerprint();
    }

    @Test
    void two_limits_of_one_rule_over_paths_have_findings_of_their_own() {
        JourneyMap map = RuleMaps.oneStage(s -> s.touchpoint("A", dev.cjm.model.Channels.WEB)
                .touchpoint("B", dev.cjm.model.Channels.WEB)
                .touchpoint("C", dev.cjm.model.Channels.WEB));
        List<Finding> two = limited(1, 2).check(map).findings();
        assertEquals(2, two.size());
        assertEquals(
                new Fingerprints().of("short", "", "fewer touchpoints"),
                two.get(0).fingerprint());
        assertEquals(
                new Fingerprints().of("short", "", "fewer touchpoints\n#2"),
                two.get(1).fingerprint());
        assertEquals(
                two.stream().map(Finding::fingerprint).toList(),
                limited(0, 1).check(map).stream().map(Finding::fingerprint).toList());
        assertEquals(
                two.get(1).fingerprint(),
                limited(3, 2).check(map).findings().get(0).fingerprint());
    }

    @Test
    void conditions_of_one_rule_over_paths_are_told_apart_by_what_they_say_and_not_by_their_order() {
        JourneyMap map = RuleMaps.oneStage(
                s -> s.touchpoint("A", dev.cjm.model.Channels.WEB).touchpoint("B", dev.cjm.model.Channels.WEB));
        PathCondition few = Paths.haveAtMost(1, Measure.TOUCHPOINTS);
        PathCondition passing = Paths.pass("C");
        GivenPaths paths = rule("r").paths();
        String first = fingerprint(paths.should(few), map);
        String second = fingerprint(paths.should(passing), map);
        assertEquals(new Fingerprints().of("r", "", "fewer touchpoints"), first);
        assertEquals(new Fingerprints().of("r", "", "pass 'C'"), second);
        assertEquals(
                List.of(second, first),
                paths.should(passing).andShould(few).check(map).stream()
                        .map(Finding::fingerprint)
                        .toList());
        PathCondition more = Paths.haveMoreThan(1, Measure.TOUCHPOINTS);
        PathCondition coming = Paths.pass("A");
        JourneyMap other = RuleMaps.oneStage(s -> s.touchpoint("B", dev.cjm.model.Channels.WEB));
        assertNotEquals(
                fingerprint(rule("r").noPaths().should(more).andShould(coming), map),
                fingerprint(rule("r").paths().should(more).orShould(coming), other));
    }

    @Test
    void another_path_that_shows_it_is_the_same_finding() {
        JourneyRule rule = rule("few").paths().should(Paths.haveAtMost(1, Measure.TOUCHPOINTS));
        JourneyMap before = RuleMaps.oneStage(s -> s.touchpoint(
                        "A",
                        dev.cjm.model.Channels.WEB,
                        t -> t.leadsTo("B", 0.5).leadsTo("C", 0.5))
                .touchpoint("B", dev.cjm.model.Channels.WEB, t -> t.succeeds("Done"))
                .touchpoint("C", dev.cjm.model.Channels.WEB, t -> t.succeeds("Done")));
        Finding first = rule.check(before).findings().get(0);
        Finding second = rule.check(before.edit(e -> e.removeTransition("A", "B")))
                .findings()
                .get(0);
        assertEquals(List.of("a", "b", "done"), first.path());
        assertEquals(List.of("a", "c", "done"), second.path());
        assertEquals(first.fingerprint(), second.fingerprint());
    }

    private static JourneyRule limited(int one, int other) {
        return JourneyRule.rule("short")
                .paths()
                .should(Paths.haveAtMost(one, Measure.TOUCHPOINTS))
                .andShould(Paths.haveAtMost(other, Measure.TOUCHPOINTS));
    }
}
