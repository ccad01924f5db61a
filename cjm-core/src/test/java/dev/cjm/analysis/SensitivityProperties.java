package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.model.Emotion;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Slopes against differences: how much a measure moves when a likelihood moves a little, and who pays as the policy says. */
class SensitivityProperties {
    private static final double STEP = 1e-5;

    @Provide
    Arbitrary<FlowCase> any() {
        return FlowCases.any();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void slopes_are_differences_when_all_others_pay(@ForAll("any") FlowCase given) {
        check(given, SensitivityPolicy.FROM_OTHERS);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void slopes_are_differences_when_the_drop_off_pays(@ForAll("any") FlowCase given) {
        check(given, SensitivityPolicy.FROM_DROP_OFF);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void slopes_are_differences_when_one_node_pays(@ForAll("any") FlowCase given) {
        check(given, SensitivityPolicy.from(given.ids().get(given.ids().size() - 1)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_largest_slope_stands_first(@ForAll("any") FlowCase given) {
        Moved moved = Moved.of(given);
        Assume.that(ends(moved.map()));
        double before = Double.POSITIVE_INFINITY;
        for (TransitionSensitivity row : Sensitivity.of(moved.map())) {
            assertTrue(row.slope() <= before + 1e-11 * Math.max(1, Math.abs(before)));
            before = row.slope();
        }
    }

    private static void check(FlowCase given, SensitivityPolicy policy) {
        Moved moved = Moved.of(given);
        Assume.that(ends(moved.map()));
        for (SensitivityMeasure measure : SensitivityMeasure.values()) {
            Sensitivity result =
                    Sensitivity.of(moved.map(), o -> o.measure(measure).policy(policy));
            for (TransitionSensitivity row : result) {
                double likelihood = row.likelihood();
                if (likelihood > 10 * STEP && likelihood < 1 - 10 * STEP && moved.canPay(row, policy)) {
                    double up = value(moved.by(STEP, row, policy), measure);
                    double down = value(moved.by(-STEP, row, policy), measure);
                    double slope = (up - down) / (2 * STEP);
                    double size = Math.max(1, row.visits() * row.visits()) * Math.max(1, Math.abs(slope));
                    assertEquals(slope, row.slope(), 1e-4 * size, row.transition() + " " + measure);
                }
            }
        }
    }

    private static double value(JourneyMap map, SensitivityMeasure measure) {
        CompletionProbability completion = CompletionProbability.of(map);
        return switch (measure) {
            case SUCCESS -> completion.success().orElseThrow();
            case EMOTION -> completion.meanEmotion().orElseThrow();
            case VALUE ->
                completion.expectedValue().stream()
                        .mapToDouble(money -> money.amount().doubleValue())
                        .sum();
        };
    }

    private static boolean ends(JourneyMap map) {
        return PathVariants.of(map).dropOff().isPresent();
    }

    /**
     * A map with all likelihoods stated, so that one of them can be moved.
     *
     * @param plain the parts of the map
     */
    private record Moved(FlowCase plain) {
        static Moved of(FlowCase given) {
            List<Touchpoint> touchpoints = new ArrayList<>();
            for (Touchpoint each : given.touchpoints()) {
                touchpoints.add(Touchpoint.of(each.name(), each.channel(), t -> {
                    t.id(each.id());
                    each.entry().ifPresent(entry -> entry.share().ifPresentOrElse(t::entry, t::entry));
                    if (touchpoints.size() % 3 != 1) {
                        t.feels(Emotion.of(touchpoints.size() % 5 - 2));
                    }
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            outcomes.add(Outcome.of("Value", OutcomeKind.SUCCESS, o -> o.value(Money.of("7", "EUR"))));
            for (Outcome each : given.outcomes()) {
                outcomes.add(Outcome.of(
                        each.name(),
                        each.kind(),
                        o -> o.id(each.id()).value(Money.of(Integer.toString(3 * outcomes.size()), "EUR"))));
            }
            List<Transition> transitions = stated(given, given::likelihood);
            return new Moved(new FlowCase(touchpoints, outcomes, transitions));
        }

        JourneyMap map() {
            return plain.map();
        }

        private static List<Transition> stated(FlowCase given, ToDoubleFunction<Transition> likelihood) {
            return given.transitions().stream()
                    .map(each -> Transition.of(
                            each.source(),
                            each.target(),
                            t -> t.id(each.id()).kind(each.kind()).likelihood(likelihood.applyAsDouble(each))))
                    .toList();
        }

        /** Whether what pays has enough for a step. */
        boolean canPay(TransitionSensitivity row, SensitivityPolicy policy) {
            return switch (policy.kind()) {
                case FROM_OTHERS -> true;
                case FROM_DROP_OFF -> plain.dropOff(row.source().id()) > 10 * STEP;
                case FROM -> payers(row, policy) > 10 * STEP;
            };
        }

        private double payers(TransitionSensitivity row, SensitivityPolicy policy) {
            return plain.from(row.source().id()).stream()
                    .filter(each -> each.target().equals(policy.payer().orElse("")))
                    .mapToDouble(plain::likelihood)
                    .sum();
        }

        JourneyMap by(double step, TransitionSensitivity row, SensitivityPolicy policy) {
            double others = 1 - row.likelihood();
            double payers = payers(row, policy);
            List<Transition> moved = stated(plain, each -> {
                double likelihood = plain.likelihood(each);
                if (!each.source().equals(row.source().id())) {
                    return likelihood;
                }
                if (each.id().equals(row.transition().id())) {
                    return likelihood + step;
                }
                return switch (policy.kind()) {
                    case FROM_OTHERS -> likelihood * (1 - step / others);
                    case FROM_DROP_OFF -> likelihood;
                    case FROM ->
                        each.target().equals(policy.payer().orElse("")) ? likelihood * (1 - step / payers) : likelihood;
                };
            });
            return new FlowCase(plain.touchpoints(), plain.outcomes(), moved).map();
        }
    }
}
