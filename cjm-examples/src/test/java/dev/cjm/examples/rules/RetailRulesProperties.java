package dev.cjm.examples.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cjm.jqwik.Defect;
import dev.cjm.jqwik.Defects;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.TouchpointField;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules of a service, tested as its code is: silent on sound maps, and each mistake is found. */
class RetailRulesProperties {
    private static final Defect NOBODY_OWNS = Defect.of(
            RetailRules.CONTACTS_ARE_OWNED.id(),
            "nobody is responsible for the complaints desk, where all happens",
            map -> map.edit(e -> map.touchpoints()
                    .forEach(each -> e.touchpoint(
                            each.id(),
                            t -> t.channel(Channel.of("Complaints desk")).clear(TouchpointField.OWNER)))));
    private static final Defect NOTHING_HURTS = Defect.of(
            RetailRules.FAILURES_HURT.id(),
            "failures that hurt nobody",
            map -> map.edit(e -> map.touchpoints()
                    .forEach(each -> e.touchpoint(
                            each.id(), t -> t.clear(TouchpointField.PAIN_POINTS, TouchpointField.OPPORTUNITIES)))));

    @Provide
    Arbitrary<JourneyMap> sound() {
        return JourneyArbitraries.soundMaps();
    }

    @Property(tries = 50)
    void a_sound_map_has_no_finding(@ForAll("sound") JourneyMap map) {
        RuleReport report = RetailRules.set().check(map);
        assertFalse(report.isViolated(), report::toString);
    }

    @Property(tries = 50)
    void our_rules_find_our_mistakes(@ForAll("sound") JourneyMap map) {
        assertFound(NOBODY_OWNS, map);
        assertFound(NOTHING_HURTS, map);
    }

    @Property(tries = 50)
    void what_is_taken_over_finds_shipped_mistakes(@ForAll("sound") JourneyMap map) {
        assertFound(Defects.named("hand-off.context"), map);
        assertFound(Defects.named("touchpoint.reachable"), map);
    }

    private static void assertFound(Defect defect, JourneyMap map) {
        RuleReport report = RetailRules.set().check(defect.injectInto(map));
        assertEquals(RuleOutcome.VIOLATED, report.outcome(defect.name()), defect::toString);
    }
}
