package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of rules, for any map. */
class RuleProperties {
    private static final List<Described<Touchpoint>> FACTS = List.of(
            Touchpoints.FEEL_BAD,
            Touchpoints.FEEL_GOOD,
            Touchpoints.NAME_A_PAIN,
            Touchpoints.ARE_REACHABLE,
            Touchpoints.CAN_LEAD_TO_SUCCESS,
            Touchpoints.HAVE_AN_ACTION,
            Touchpoints.ARE_CONTACTS);

    @Provide
    Arbitrary<Described<Touchpoint>> facts() {
        Arbitrary<Described<Touchpoint>> plain = Arbitraries.of(FACTS);
        return plain.flatMap(
                one -> plain.flatMap(other -> Arbitraries.of(one, Described.not(one), one.and(other), one.or(other))));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_rule_and_its_negation_never_both_hold(
            @ForAll JourneyMap map,
            @ForAll("facts") Described<Touchpoint> that,
            @ForAll("facts") Described<Touchpoint> condition) {
        RuleReport report = RuleSet.of(
                        rule("all").touchpoints().that(that).should(condition),
                        rule("none").noTouchpoints().that(that).should(condition))
                .check(map);
        boolean isNothing = report.outcome("all") == RuleOutcome.NOTHING_TO_CHECK;
        assertEquals(isNothing, report.outcome("none") == RuleOutcome.NOTHING_TO_CHECK);
        if (!isNothing) {
            RuleResult all = report.result("all");
            RuleResult none = report.result("none");
            assertTrue(all.outcome() == RuleOutcome.VIOLATED || none.outcome() == RuleOutcome.VIOLATED);
            assertEquals(all.checked(), all.findings().size() + none.findings().size());
        }
    }

    @Property(tries = 100)
    void no_rule_is_as_a_rule_with_the_opposite(
            @ForAll JourneyMap map, @ForAll("facts") Described<Touchpoint> condition) {
        assertEquals(
                fingerprints(rule("r").noTouchpoints().should(condition).check(map)),
                fingerprints(
                        rule("r").touchpoints().should(Described.not(condition)).check(map)));
    }

    @Property(tries = 100)
    void the_order_of_rules_makes_no_difference(@ForAll JourneyMap map, @ForAll Random random) {
        List<JourneyRule> rules = new ArrayList<>(someRules());
        RuleReport expected = RuleSet.of(rules).suppress("pain", "so").check(map);
        Collections.shuffle(rules, random);
        RuleReport shuffled = RuleSet.of(rules.subList(0, 3))
                .suppress(rules.get(0).id(), "so")
                .and(RuleSet.of(rules.subList(3, rules.size())))
                .without(rules.get(0).id())
                .with(rules.get(0))
                .suppress("pain", "so")
                .check(map);
        assertEquals(expected.findings(), shuffled.findings());
        assertEquals(expected.toString(), shuffled.toString());
    }

    @Property(tries = 100)
    void findings_have_fingerprints_and_places_of_their_own(@ForAll JourneyMap map) {
        RuleReport report = RuleSet.of(someRules()).check(map);
        Set<String> met = new HashSet<>();
        for (Finding finding : report) {
            assertTrue(met.add(finding.fingerprint()), () -> "twice: " + finding);
            assertFalse(finding.message().isBlank());
            assertFalse(finding.suggestion().isBlank());
            assertTrue(finding.location().isEmpty() || finding.location().startsWith("/"));
        }
    }

    @Property(tries = 100)
    void names_and_new_parts_elsewhere_change_no_fingerprint(@ForAll("withTouchpoints") JourneyMap map) {
        RuleSet rules = RuleSet.of(someRules()).without("reachable"); // which another touchpoint may change
        JourneyMap other = map.edit(e -> {
            for (Touchpoint each : map.touchpoints()) {
                e.touchpoint(each.id(), t -> t.name("Now " + each.id()));
            }
        });
        assertEquals(fingerprints(rules.check(map)), fingerprints(rules.check(other)));
        JourneyMap larger = map.toBuilder()
                .stage(
                        "A new stage",
                        s -> s.id("quite-new")
                                .touchpoint(
                                        "Something new", dev.cjm.model.Channels.FAX, t -> t.id("something-quite-new")))
                .build();
        Set<String> found = fingerprints(rules.check(larger));
        assertTrue(found.containsAll(fingerprints(rules.check(map))));
    }

    @Property(tries = 100)
    void suppressing_a_finding_takes_out_exactly_that(@ForAll JourneyMap map) {
        RuleSet rules = RuleSet.of(someRules());
        RuleReport report = rules.check(map);
        for (Finding finding :
                report.findings().subList(0, Math.min(3, report.findings().size()))) {
            if (finding.location().isEmpty()) {
                continue;
            }
            RuleReport less =
                    rules.suppressAt(finding.ruleId(), finding.location(), "so").check(map);
            Set<String> left = fingerprints(less);
            left.add(finding.fingerprint());
            assertEquals(fingerprints(report), left);
            assertEquals(1, less.suppressed().size());
        }
    }

    @Provide
    Arbitrary<JourneyMap> withTouchpoints() {
        return JourneyArbitraries.maps().withTouchpoints(1, 10);
    }

    private static List<JourneyRule> someRules() {
        return List.of(
                rule("pain").touchpoints().that(Touchpoints.FEEL_BAD).should(Touchpoints.NAME_A_PAIN),
                rule("owner").touchpoints().should(Touchpoints.HAVE_AN_OWNER).withSeverity(Severity.ADVICE),
                rule("reachable").touchpoints().should(Touchpoints.ARE_REACHABLE),
                rule("stage").stages().should(Stages.HAVE_A_TOUCHPOINT).withSeverity(Severity.WARNING),
                rule("persona").noPersonas().should(Described.not(Personas.HAVE_A_GOAL)),
                rule("need").all(Subjects.NEEDS).should(Described.of("be served", any -> false)),
                rule("severity")
                        .all(Subjects.PAIN_POINTS)
                        .should(Described.of("hurt", each -> each.severity().isPresent())),
                rule("goal").theJourney().should(Journeys.HAVE_A_GOAL));
    }

    private static Set<String> fingerprints(RuleReport report) {
        return report.stream().map(Finding::fingerprint).collect(Collectors.toCollection(HashSet::new));
    }
}
