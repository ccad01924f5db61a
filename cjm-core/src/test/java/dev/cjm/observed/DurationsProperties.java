package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds step and waiting times against lists of them that are made event by event. */
class DurationsProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        Arbitrary<ObservedEvent> event = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-3, 30).injectNull(0.3))
                .as((activity, end, took) -> {
                    ObservedEvent told = ObservedEvent.of(activity, Logs.at(end));
                    return took == null
                            ? told
                            : told.with("took", (double) took)
                                    .with("start_timestamp", Logs.at(end - took).toString());
                });
        return event.list().ofMinSize(1).ofMaxSize(8).list().ofMaxSize(6).map(journeys -> {
            EventLogBuilder builder = EventLog.builder().numberColumn("took").textColumn("start_timestamp");
            for (int i = 0; i < journeys.size(); i++) {
                for (ObservedEvent each : journeys.get(i)) {
                    builder.event("j" + i, each);
                }
            }
            return builder.build();
        });
    }

    @Property
    void times_are_those_of_each_event(@ForAll("logs") EventLog log) {
        Durations durations = Durations.of(log);
        assertEquals(
                log.activities(),
                durations.activities().stream()
                        .map(ActivityTimes::activity)
                        .sorted()
                        .toList());
        for (ActivityTimes times : durations.activities()) {
            List<Duration> steps = new ArrayList<>();
            List<Duration> waits = new ArrayList<>();
            for (ObservedJourney journey : log) {
                for (int i = 0; i < journey.length(); i++) {
                    Optional<Instant> start = start(journey, i);
                    if (journey.activity(i).equals(times.activity()) && start.isPresent()) {
                        steps.add(Duration.between(start.get(), journey.time(i)));
                        if (i > 0) {
                            Duration wait = Duration.between(journey.time(i - 1), start.get());
                            waits.add(wait.isNegative() ? Duration.ZERO : wait);
                        }
                    }
                }
            }
            assertSame(steps, times.step());
            assertSame(waits, times.waiting());
        }
    }

    @Property
    void starts_and_seconds_tell_the_same(@ForAll("logs") EventLog log) {
        Durations byStart = Durations.of(log);
        Durations bySeconds = Durations.of(log, o -> o.stepsBy("took"));
        assertEquals(byStart.activities(), bySeconds.activities());
        assertEquals(byStart.unusableStarts(), bySeconds.unusableStarts());
    }

    @Property
    void known_unusable_and_missing_starts_are_all_events(@ForAll("logs") EventLog log) {
        Durations durations = Durations.of(log);
        long known = durations.activities().stream()
                .flatMap(times -> times.step().stream())
                .mapToLong(TimeSpans::count)
                .sum();
        long missing = log.stream()
                .flatMap(journey ->
                        IntStream.range(0, journey.length()).mapToObj(i -> journey.text(i, "start_timestamp")))
                .filter(Optional::isEmpty)
                .count();
        assertEquals(log.eventCount(), known + missing + durations.unusableStarts());
    }

    private static Optional<Instant> start(ObservedJourney journey, int position) {
        return journey.text(position, "start_timestamp")
                .map(Instant::parse)
                .filter(start -> !start.isAfter(journey.time(position)));
    }

    private static void assertSame(List<Duration> expected, Optional<TimeSpans> found) {
        assertEquals(expected.size(), found.map(TimeSpans::count).orElse(0));
        found.ifPresent(spans -> {
            List<Duration> sorted = new ArrayList<>(expected);
            Collections.sort(sorted);
            assertEquals(sorted.get(0), spans.min());
            assertEquals(sorted.get(sorted.size() - 1), spans.max());
            Duration sum = sorted.stream().reduce(Duration.ZERO, Duration::plus);
            assertEquals(sum.dividedBy(sorted.size()), spans.mean());
            Stream.of(50, 95).forEach(percent -> assertEquals(quantile(sorted, percent), spans.percentile(percent)));
        });
    }

    /** Type 7: the place (n − 1) · p between two neighbours. */
    private static Duration quantile(List<Duration> sorted, int percent) {
        BigDecimal place = BigDecimal.valueOf((sorted.size() - 1L) * percent, 2);
        int low = place.intValue();
        BigDecimal lower = BigDecimal.valueOf(sorted.get(low).toNanos());
        BigDecimal upper = BigDecimal.valueOf(
                sorted.get(Math.min(low + 1, sorted.size() - 1)).toNanos());
        BigDecimal part = place.subtract(BigDecimal.valueOf(low));
        return Duration.ofNanos(lower.add(upper.subtract(lower).multiply(part))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
    }
}
