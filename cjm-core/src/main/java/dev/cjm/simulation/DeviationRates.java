package dev.cjm.simulation;

import dev.cjm.observed.DeviationKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which share of the designed steps deviates in which way; a step deviates in one way at most. */
final class DeviationRates {
    /** The order in which a number between 0 and 1 tells what happens. */
    private static final List<DeviationKind> ORDER = List.of(
            DeviationKind.MISSING, DeviationKind.IRREGULAR_SEQUENCE, DeviationKind.FAILURE, DeviationKind.AD_HOC);

    private final Map<DeviationKind, Double> rates = new EnumMap<>(DeviationKind.class);

    void set(DeviationKind kind, String option, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException(
                    "The rate of option %s (%s) must be between 0 and 1.\nMaybe it is a percentage; divide by 100."
                            .formatted(option, rate));
        }
        rates.put(kind, rate);
    }

    DeviationRates copy() {
        DeviationRates copy = new DeviationRates();
        copy.rates.putAll(rates);
        return copy;
    }

    /** Makes sure that there is room for all kinds. */
    void check() {
        double sum = sum(ORDER.size());
        if (sum > 1) {
            throw new IllegalStateException(
                    "The rates of deviations sum to more than 1 (%s).\nA step deviates in one way at most: lower some."
                            .formatted(sum));
        }
    }

    /** Whether a number tells a step to deviate so. */
    boolean isPicked(DeviationKind kind, double number) {
        int at = ORDER.indexOf(kind);
        return number >= sum(at) && number < sum(at + 1);
    }

    private double sum(int kinds) {
        double sum = 0;
        for (int i = 0; i < kinds; i++) {
            sum += rates.getOrDefault(ORDER.get(i), 0.0);
        }
        return sum;
    }
}
