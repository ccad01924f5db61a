package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.FlowCase;
import dev.cjm.model.Channels;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Touchpoints without data on every transition, the flow kept intact. */
class SplitTransitionsProperties {
    @Provide
    Arbitrary<FeltCase> cases() {
        return FeltCase.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void touchpoints_without_data_between_others_change_no_figure_that_promises_so(@ForAll("cases") FeltCase given) {
        JourneyMap map = given.map();
        EmotionCurve before = EmotionCurve.of(map);
        EmotionCurve after = EmotionCurve.of(split(map, given.flow()));
        assertEquals(before.mean(), after.mean());
        assertEquals(before.range(), after.range());
        assertEquals(before.signChanges(), after.signChanges());
        assertEquals(
                PathVariants.of(map, o -> o.top(30)).coveredLikelihood(),
                PathVariants.of(split(map, given.flow()), o -> o.top(30)).coveredLikelihood(),
                1e-9);
        assertEquals(
                before.expectedPeakEnd().isPresent(), after.expectedPeakEnd().isPresent());
        before.expectedPeakEnd().ifPresent(expected -> {
            ExpectedPeakEnd found = after.expectedPeakEnd().orElseThrow();
            assertEquals(expected.worst(), found.worst(), 1e-9);
            assertEquals(expected.best(), found.best(), 1e-9);
            assertEquals(expected.variants(), found.variants());
        });
    }

    /** Every transition leads over a silent touchpoint of its own, which leads on with certainty. */
    private static JourneyMap split(JourneyMap map, FlowCase flow) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Transition> transitions = new ArrayList<>();
        Map<String, Double> entries = flow.entryShares();
        for (Touchpoint each : map.touchpoints()) {
            touchpoints.add(Touchpoint.of(each.name(), Channels.WEB, touchpoint -> {
                touchpoint.id(each.id()).emotions(each.emotions()).statements(each.statements());
                if (entries.containsKey(each.id())) {
                    touchpoint.entry(entries.getOrDefault(each.id(), 0.0));
                }
            }));
            for (Transition way : flow.from(each.id())) {
                String between = "between-" + way.id();
                touchpoints.add(Touchpoint.of(between, Channels.WEB));
                transitions.add(Transition.of(way.source(), between, t -> t.likelihood(flow.likelihood(way))));
                transitions.add(Transition.of(between, way.target(), t -> t.likelihood(1)));
            }
        }
        return JourneyMap.named("Split")
                .flow(Flow.STATED)
                .personas(map.personas())
                .stage("All", stage -> stage.touchpoints(touchpoints))
                .outcomes(map.outcomes())
                .transitions(transitions)
                .build();
    }
}
