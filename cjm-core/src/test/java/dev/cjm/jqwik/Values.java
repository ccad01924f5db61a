package dev.cjm.jqwik;

import dev.cjm.model.DateRange;
import dev.cjm.model.MapReference;
import dev.cjm.model.Money;
import dev.cjm.model.SourceType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Small values that need no map around them. */
final class Values {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private Values() {}

    /** Whole numbers, all alike; 0 or the first one is the simplest. */
    static Arbitrary<Integer> ints(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }

    /** Sizes of samples and counts. */
    static Arbitrary<Integer> counts(int min) {
        return Choice.of(Tuple.of(9, ints(Math.max(1, min), 500)), Tuple.of(1, Arbitraries.of(min, Integer.MAX_VALUE)));
    }

    /** From 0 to 1: mostly hundredths, some that are no decimal of few digits. */
    static Arbitrary<Double> shares() {
        return Choice.of(
                Tuple.of(8, ints(0, 100).map(percent -> percent / 100.0)),
                Tuple.of(1, Arbitraries.of(1 / 3.0, 2 / 3.0, 1e-9, -0.0, 0.1 + 0.2)));
    }

    /** From 0 to 10. */
    static Arbitrary<Double> grades() {
        return Choice.of(
                Tuple.of(6, ints(0, 10).map(Integer::doubleValue)),
                Tuple.of(2, ints(0, 100).map(tenths -> tenths / 10.0)),
                Tuple.of(1, Arbitraries.of(10 / 3.0, -0.0, 1e-300)));
    }

    /** Figures of any size. */
    static Arbitrary<Double> figures() {
        return Choice.of(
                Tuple.of(6, ints(-1000, 1000).map(Integer::doubleValue)),
                Tuple.of(3, ints(-10_000, 10_000).map(hundredths -> hundredths / 100.0)),
                Tuple.of(
                        1,
                        Arbitraries.of(1 / 3.0, 0.1 + 0.2, -0.0, 1e-300, 4.9e-324, 2e23, 1e300, -1e300, 123456.789)));
    }

    static Arbitrary<Money> money() {
        Arbitrary<BigDecimal> amounts = Choice.of(
                Tuple.of(8, ints(-500, 10_000).map(cents -> BigDecimal.valueOf(cents, 2))),
                Tuple.of(
                        1,
                        Arbitraries.of("0", "1E+6", "1E-12", "123456789012345678901234567890.05")
                                .map(BigDecimal::new)));
        return Combinators.combine(amounts, Arbitraries.of("EUR", "RON", "CNY", "JPY"))
                .as(Money::new);
    }

    static Arbitrary<Duration> durations() {
        return Choice.of(
                Tuple.of(4, ints(0, 240).map(Duration::ofMinutes)),
                Tuple.of(2, ints(0, 30).map(Duration::ofDays)),
                Tuple.of(2, ints(0, 100_000).map(Duration::ofSeconds)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Duration.ofMillis(1),
                                Duration.ofNanos(1),
                                Duration.ofDays(400).plusMillis(1))));
    }

    static Arbitrary<LocalDate> dates() {
        return Choice.of(
                Tuple.of(9, ints(0, 1000).map(FIRST_DAY::plusDays)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.of(1969, 12, 31), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))));
    }

    static Arbitrary<DateRange> periods() {
        return Combinators.combine(ints(0, 1000), ints(0, 400))
                .as((start, days) -> new DateRange(
                        FIRST_DAY.plusDays(start), FIRST_DAY.plusDays(start).plusDays(days)));
    }

    static Arbitrary<SourceType> sourceTypes() {
        return Arbitraries.of(
                SourceType.INTERVIEW,
                SourceType.ANALYTICS,
                SourceType.REVIEW,
                SourceType.WORKSHOP,
                SourceType.EXPERT,
                SourceType.of("Mystery shopping"));
    }

    static Arbitrary<MapReference> mapReferences() {
        return Arbitraries.of(
                MapReference.to("checkout"),
                new MapReference("fresh-food", Optional.of("2.1")),
                new MapReference("購買", Optional.of("draft 3")));
    }
}
