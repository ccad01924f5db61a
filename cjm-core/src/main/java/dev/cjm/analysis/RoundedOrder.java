package dev.cjm.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Sorts by numbers that tie where they agree in 12 significant digits: what differs by rounding only has no order of its own. */
final class RoundedOrder {
    private static final MathContext DIGITS = new MathContext(12);

    private RoundedOrder() {}

    private record Ranked<T>(double first, double second, T value) {}

    /** The largest first; ties by another number, then as they come. */
    static <T> List<T> descending(
            Stream<T> some, ToDoubleFunction<? super T> number, ToDoubleFunction<? super T> other) {
        return some.map(each ->
                        new Ranked<>(rounded(number.applyAsDouble(each)), rounded(other.applyAsDouble(each)), each))
                .sorted(Comparator.<Ranked<T>>comparingDouble(each -> -each.first)
                        .thenComparingDouble(each -> -each.second))
                .map(Ranked::value)
                .toList();
    }

    private static double rounded(double number) {
        return new BigDecimal(number).round(DIGITS).doubleValue();
    }
}
