package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cjm.jqwik.Defect;
import dev.cjm.jqwik.Defects;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each rule finds its mistake, and is silent before. */
class JourneyRulesProperties {
    private static final Map<String, RuleSet> RULES =
            JourneyRules.entries(o -> o.asOf(LocalDate.of(2026, 6, 30))).stream()
                    .collect(Collectors.toMap(RuleEntry::id, each -> RuleSet.of(each.rule())));
    private static final RuleSet STRICT = JourneyRules.strict(o -> o.asOf(LocalDate.of(2026, 6, 30)));

    @Provide
    Arbitrary<JourneyMap> sound() {
        return JourneyArbitraries.soundMaps();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_sound_map_has_no_finding(@ForAll("sound") JourneyMap map) {
        RuleReport report = STRICT.check(map);
        assertFalse(report.isViolated(), report::toString);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void each_rule_is_silent_before_its_defect_and_fires_after(@ForAll("sound") JourneyMap map) {
        RuleReport before = STRICT.check(map);
        assertFalse(before.isViolated(), before::toString);
        assertEquals(List.of(), unfound(map), "after");
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void each_rule_fires_after_its_defect_on_any_map(@ForAll JourneyMap map) {
        assertEquals(List.of(), unfound(map));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void every_rule_answers_every_map_with_findings_told_apart(@ForAll JourneyMap map) {
        List<Finding> findings = STRICT.check(map).findings();
        Map<String, Long> counts = findings.stream()
                .map(Finding::fingerprint)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(findings.size(), counts.size());
    }

    /** A defect that cannot be made is as bad as one that is not found. */
    private static List<String> unfound(JourneyMap map) {
        List<String> unfound = new ArrayList<>();
        for (Defect defect : Defects.all()) {
            try {
                if (rule(defect).check(defect.injectInto(map)).outcome(defect.ruleId()) != RuleOutcome.VIOLATED) {
                    unfound.add(defect.name());
                }
            } catch (RuntimeException e) {
                unfound.add(defect.name() + ": " + e);
            }
        }
        return unfound;
    }

    private static RuleSet rule(Defect defect) {
        return RULES.getOrDefault(defect.ruleId(), RuleSet.of());
    }
}
