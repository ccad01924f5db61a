package dev.cjm.analysis;

import dev.cjm.model.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** All measures of completion of two maps, side by side. */
final class MeasureTable {
    private final CompletionProbability before;
    private final CompletionProbability after;
    private final List<MeasureChange> rows = new ArrayList<>();

    MeasureTable(CompletionProbability before, CompletionProbability after) {
        this.before = before;
        this.after = after;
    }

    List<MeasureChange> rows() {
        whole(MeasureChange.Kind.SUCCESS, before.success(), after.success());
        parts(MeasureChange.Kind.OUTCOME, outcomes(before), outcomes(after));
        whole(MeasureChange.Kind.DROP_OFF, before.dropOff(), after.dropOff());
        whole(MeasureChange.Kind.TOUCHPOINTS, before.expectedTouchpoints(), after.expectedTouchpoints());
        whole(MeasureChange.Kind.DEVIATION, deviation(before), deviation(after));
        whole(MeasureChange.Kind.DURATION, seconds(before), seconds(after));
        whole(MeasureChange.Kind.EMOTION, before.meanEmotion(), after.meanEmotion());
        parts(MeasureChange.Kind.COST, amounts(before.expectedCost()), amounts(after.expectedCost()));
        parts(MeasureChange.Kind.VALUE, amounts(before.expectedValue()), amounts(after.expectedValue()));
        return List.copyOf(rows);
    }

    private void whole(MeasureChange.Kind kind, double one, double other) {
        whole(kind, OptionalDouble.of(one), OptionalDouble.of(other));
    }

    /** Nothing for what neither map has. */
    private void whole(MeasureChange.Kind kind, OptionalDouble one, OptionalDouble other) {
        if (one.isPresent() || other.isPresent()) {
            rows.add(new MeasureChange(kind, Optional.empty(), one, other));
        }
    }

    private void parts(MeasureChange.Kind kind, Map<String, Double> ones, Map<String, Double> others) {
        Set<String> keys = new LinkedHashSet<>(ones.keySet());
        keys.addAll(others.keySet());
        for (String key : keys) {
            rows.add(new MeasureChange(kind, Optional.of(key), value(ones, key), value(others, key)));
        }
    }

    private static OptionalDouble value(Map<String, Double> values, String key) {
        Double value = values.get(key);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Map<String, Double> outcomes(CompletionProbability completion) {
        Map<String, Double> outcomes = new LinkedHashMap<>();
        completion.outcomes().forEach(each -> outcomes.put(each.outcome().id(), each.probability()));
        return outcomes;
    }

    private static Map<String, Double> amounts(List<Money> money) {
        Map<String, Double> amounts = new TreeMap<>();
        money.forEach(each -> amounts.put(each.currency(), each.amount().doubleValue()));
        return amounts;
    }

    private static double deviation(CompletionProbability completion) {
        return Math.sqrt(completion.varianceOfTouchpoints());
    }

    private static OptionalDouble seconds(CompletionProbability completion) {
        return completion.expectedDuration().stream()
                .mapToDouble(duration -> duration.toMillis() / 1e3)
                .findFirst();
    }
}
