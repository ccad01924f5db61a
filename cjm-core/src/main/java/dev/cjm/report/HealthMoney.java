package dev.cjm.report;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.Sensitivity;
import dev.cjm.analysis.SensitivityMeasure;
import dev.cjm.analysis.TransitionSensitivity;
import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.internal.ResultLines;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What some touchpoints of a map lose and cost, against what a journey brings. */
final class HealthMoney {
    private final JourneyGraph graph;
    private final CompletionProbability completion;
    private final Sensitivity measure;
    private final double unit;
    private final Optional<String> currency;
    private final Map<Transition, TransitionSensitivity> rows = new HashMap<>();

    HealthMoney(JourneyGraph graph, CompletionProbability completion, HealthOptions options) {
        this.graph = graph;
        this.completion = completion;
        unit = options.success().map(money -> money.amount().doubleValue()).orElse(1.0);
        measure = Sensitivity.of(graph, o -> {
            o.measure(options.success().isPresent() ? SensitivityMeasure.SUCCESS : SensitivityMeasure.VALUE);
            options.currency().ifPresent(o::currency);
        });
        currency = options.success().map(Money::currency).or(measure::currency);
        measure.forEach(row -> rows.put(row.transition(), row));
    }

    List<Assumption> assumptions() {
        return measure.assumptions();
    }

    /** What is left after costs, of what there would be without losses. */
    HealthScore score(List<Touchpoint> touchpoints) {
        if (measure.current().isEmpty() || currency.isEmpty()) {
            return HealthScore.unknown(HealthView.MONEY, "No outcome has a value.");
        }
        if (touchpoints.stream().noneMatch(each -> completion.expectedVisits(each) > 0)) {
            return HealthScore.unknown(HealthView.MONEY, "No journey comes here.");
        }
        double value = unit * measure.current().getAsDouble();
        double lost = touchpoints.stream().mapToDouble(this::lost).sum();
        double cost = touchpoints.stream().mapToDouble(this::cost).sum();
        if (value + lost <= 0) {
            return HealthScore.unknown(HealthView.MONEY, "Journeys bring nothing and could bring nothing.");
        }
        Optional<Touchpoint> most = touchpoints.stream()
                .filter(each -> lost(each) + cost(each) > 0)
                .min(Comparator.comparingDouble(each -> -lost(each) - cost(each)));
        return HealthScore.of(
                HealthView.MONEY,
                100 * (value - cost) / (value + lost),
                most,
                "A journey brings %s, loses %s and costs %s here%s."
                        .formatted(
                                money(value),
                                money(lost),
                                money(cost),
                                most.map(each -> ", most at " + Quoted.text(each.name()))
                                        .orElse("")));
    }

    /**
     * What those who drop off or fail would bring more per journey if they went on as the others do: their visits times what those are worth
     * who go on, less what they bring as they end now.
     *
     * <p>0 where nobody goes on, and where those who leave bring more than those who go on: that is no loss.
     */
    private double lost(Touchpoint touchpoint) {
        double onward = 0;
        double worth = 0;
        double leaving = graph.dropOff(touchpoint);
        double had = 0;
        for (Transition way : graph.outgoing(touchpoint)) {
            double likelihood = graph.likelihood(way);
            TransitionSensitivity row = rows.get(way);
            if (row == null) {
                return 0;
            }
            if (graph.target(way) instanceof Outcome outcome && outcome.kind() == OutcomeKind.FAILURE) {
                leaving += likelihood;
                had += likelihood * row.worth();
            } else {
                onward += likelihood;
                worth += likelihood * row.worth();
            }
        }
        double lost = onward > 0 ? leaving * worth / onward - had : 0;
        return Math.max(0, unit * completion.expectedVisits(touchpoint) * lost);
    }

    private double cost(Touchpoint touchpoint) {
        return touchpoint
                .channel()
                .cost()
                .filter(money -> money.currency().equals(currency.orElse("")))
                .map(money ->
                        completion.expectedVisits(touchpoint) * money.amount().doubleValue())
                .orElse(0.0);
    }

    private String money(double amount) {
        return ResultLines.money(Decimals.exact(amount), currency.orElseThrow());
    }
}
