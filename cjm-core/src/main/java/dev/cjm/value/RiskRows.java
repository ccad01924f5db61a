package dev.cjm.value;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.ExplainedLoss;
import dev.cjm.analysis.PainPoints;
import dev.cjm.analysis.Sensitivity;
import dev.cjm.analysis.SensitivityMeasure;
import dev.cjm.analysis.TouchpointPain;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.model.Money;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Triage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Works out what each pain point and each touchpoint costs. */
final class RiskRows {
    /** What comes from probabilities has been rounded before: more digits would be noise. */
    private static final MathContext DIGITS = new MathContext(12);

    private final RiskOptions options;
    private final CompletionProbability completion;
    private final OptionalDouble current;
    private final PainPoints pains;
    private final Map<Touchpoint, ExplainedLoss> losses = new HashMap<>();
    private final ExitRemoval removal;
    private final StepWorth successes;
    private final StepWorth values;

    RiskRows(JourneyGraph graph, RiskOptions options) {
        this.options = options;
        completion = CompletionProbability.of(graph);
        current = completion.success();
        pains = PainPoints.of(graph);
        pains.losses().forEach(loss -> losses.put(loss.touchpoint(), loss));
        removal = new ExitRemoval(graph, completion);
        successes = new StepWorth(graph, Sensitivity.of(graph));
        values = options.success().isPresent()
                ? successes
                : new StepWorth(graph, Sensitivity.of(graph, o -> {
                    o.measure(SensitivityMeasure.VALUE);
                    options.currency().ifPresent(o::currency);
                }));
    }

    CompletionProbability completion() {
        return completion;
    }

    Sensitivity measure() {
        return values.measure();
    }

    /** What all journeys bring that count. */
    Optional<Money> value() {
        return values.measure().current().stream().mapToObj(this::money).findFirst();
    }

    /** The most expensive first, those without an amount last. */
    List<PainAtRisk> pains() {
        List<PainAtRisk> rows = new ArrayList<>();
        pains.forEach(each -> rows.add(row(each)));
        return sorted(rows, row -> rank(row.amount(), row.success()));
    }

    /** The most expensive first, those without an amount last. */
    List<TouchpointAtRisk> touchpoints() {
        Map<Touchpoint, List<TouchpointPain>> byPlace = new LinkedHashMap<>();
        pains.stream()
                .filter(each -> reason(each) != RiskReason.TRIVIAL)
                .forEach(each -> byPlace.computeIfAbsent(each.touchpoint(), at -> new ArrayList<>())
                        .add(each));
        List<TouchpointAtRisk> rows = new ArrayList<>();
        byPlace.forEach((touchpoint, there) -> rows.add(row(touchpoint, there)));
        return sorted(rows, row -> rank(row.amount(), row.success()));
    }

    private PainAtRisk row(TouchpointPain pain) {
        Cost cost = reason(pain) == RiskReason.TRIVIAL
                ? unchanged(RiskReason.TRIVIAL)
                : cost(pain.touchpoint(), List.of(pain.pain()));
        double visits = completion.expectedVisits(pain.touchpoint());
        return new PainAtRisk(pain, cost.reason(), cost.blamed(), visits, cost.success(), cost.amount());
    }

    private TouchpointAtRisk row(Touchpoint touchpoint, List<TouchpointPain> there) {
        Cost cost = cost(touchpoint, there.stream().map(TouchpointPain::pain).toList());
        return new TouchpointAtRisk(touchpoint, there, cost.reason(), cost.blamed(), cost.success(), cost.amount());
    }

    private static RiskReason reason(TouchpointPain pain) {
        return pain.pain().triage().filter(Triage.TRIVIAL::equals).isPresent()
                ? RiskReason.TRIVIAL
                : RiskReason.CUSTOMERS_LEAVE;
    }

    private Cost cost(Touchpoint touchpoint, List<PainPoint> blamed) {
        ExplainedLoss loss = losses.get(touchpoint);
        if (loss == null) {
            return unchanged(RiskReason.NOBODY_LEAVES);
        }
        Blame blame = Blame.of(blamed, loss);
        if (blame.isNobodyLeaving()) {
            return unchanged(RiskReason.NOBODY_LEAVES);
        }
        double part = blame.part() * options.staying();
        RiskReason reason = removal.reason(loss, part);
        if (!reason.isKnown()) {
            return new Cost(reason, blame.share(), OptionalDouble.empty(), Optional.empty());
        }
        if (reason == RiskReason.NOBODY_COMES) {
            return unchanged(reason);
        }
        double factor = removal.factor(loss, part);
        return new Cost(
                reason, blame.share(), success(factor * successes.lost(loss)), amount(factor * values.lost(loss)));
    }

    private Cost unchanged(RiskReason reason) {
        return new Cost(reason, 0, current, amount(0));
    }

    private OptionalDouble success(double change) {
        OptionalDouble now = current;
        return now.isPresent() ? OptionalDouble.of(Math.min(1, Math.max(0, now.getAsDouble() + change))) : now;
    }

    private Optional<Money> amount(double change) {
        return values.measure().current().isPresent() ? Optional.of(money(change)) : Optional.empty();
    }

    private Money money(double measured) {
        BigDecimal one = new BigDecimal(measured);
        BigDecimal worth = options.success().map(Money::amount).orElse(BigDecimal.ONE);
        BigDecimal amount = one.multiply(worth).multiply(Decimals.exact(options.journeys()));
        String currency = options.success()
                .map(Money::currency)
                .or(() -> values.measure().currency())
                .orElseThrow();
        return new Money(amount.round(DIGITS), currency);
    }

    /** By ranks that are found once, not at each comparison; ties as they are. */
    private static <T> List<T> sorted(List<T> rows, ToDoubleFunction<T> rank) {
        return rows.stream()
                .map(row -> new Ranked<>(rank.applyAsDouble(row), row))
                .sorted(Comparator.comparingDouble(Ranked::rank))
                .map(Ranked::row)
                .toList();
    }

    /** The highest first; by success where there is no money. */
    private static double rank(Optional<Money> amount, OptionalDouble success) {
        return amount.map(money -> -money.amount().doubleValue())
                .orElseGet(() -> success.isPresent() ? -success.getAsDouble() : Double.POSITIVE_INFINITY);
    }

    private record Cost(RiskReason reason, double blamed, OptionalDouble success, Optional<Money> amount) {}

    private record Ranked<T>(double rank, T row) {}
}
