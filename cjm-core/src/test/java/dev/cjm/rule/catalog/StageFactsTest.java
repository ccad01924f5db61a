package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The effort of a deal is known when nothing that customers do is left out. */
class StageFactsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void each_action_says_how_often_and_how_long() {
        assertEquals(
                RuleOutcome.HOLDS,
                effort(
                        t -> t.action("Types", a -> a.count(2).duration(MINUTE)),
                        t -> t.action("Pays", a -> a.count(1).duration(MINUTE)),
                        t -> {}));
    }

    @Test
    void one_that_does_not_is_a_finding_which_names_it() {
        RuleReport report = check(
                Phase.DURING,
                t -> t.action("Types", a -> a.count(2).duration(MINUTE)).action("Waits", a -> a.duration(MINUTE)),
                t -> t.action("Pays", a -> a.count(1)));
        assertEquals(
                "Stage 'Deal' is the deal but does not say how many actions it takes and how long (not of 'Waits', 'Pays').",
                report.findings().get(0).message());
    }

    @Test
    void a_deal_without_an_action_says_nothing() {
        assertEquals(
                "Stage 'Deal' is the deal but does not say how many actions it takes and how long.",
                check(Phase.DURING, t -> {}).findings().get(0).message());
    }

    @Test
    void only_the_deal_is_asked() {
        assertEquals(
                RuleOutcome.NOTHING_TO_CHECK,
                check(Phase.BEFORE, t -> t.action("Looks")).outcome("stage.effort"));
        assertEquals(RuleOutcome.NOTHING_TO_CHECK, check(Phase.DURING).outcome("stage.effort"));
    }

    @SafeVarargs
    private static RuleOutcome effort(Consumer<TouchpointBuilder>... touchpoints) {
        return check(Phase.DURING, touchpoints).outcome("stage.effort");
    }

    @SafeVarargs
    private static RuleReport check(Phase phase, Consumer<TouchpointBuilder>... touchpoints) {
        JourneyMap map = JourneyMap.named("Map")
                .stage("Deal", phase, s -> {
                    for (int i = 0; i < touchpoints.length; i++) {
                        s.touchpoint("Step " + i, Channels.WEB, touchpoints[i]);
                    }
                })
                .build();
        return JourneyRules.rule("stage.effort").check(map);
    }
}
