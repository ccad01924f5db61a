package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Proportion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Questions against journeys read one by one. */
class CountedQuestionsProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Provide
    Arbitrary<EventLog> anyLogs() {
        return Logs.any();
    }

    @Property
    void eventually_follows_counts_all_pairs_of_places(@ForAll("anyLogs") EventLog log) {
        Map<List<String>, Long> expected = new LinkedHashMap<>();
        Map<List<String>, Long> journeys = new LinkedHashMap<>();
        for (ObservedJourney journey : log) {
            TreeMap<String, List<String>> met = new TreeMap<>();
            for (int i = 0; i < journey.length(); i++) {
                for (int j = i + 1; j < journey.length(); j++) {
                    List<String> pair = List.of(journey.activity(i), journey.activity(j));
                    expected.merge(pair, 1L, Long::sum);
                    met.put(pair.get(0).length() + ":" + pair, pair);
                }
            }
            met.values().forEach(pair -> journeys.merge(pair, 1L, Long::sum));
        }
        EventuallyFollows follows = EventuallyFollows.of(log);
        assertEquals(expected.size(), follows.follows().size());
        for (LaterFollows pair : follows) {
            assertEquals(expected.get(List.of(pair.source(), pair.target())), pair.count());
            assertEquals(
                    journeys.get(List.of(pair.source(), pair.target())),
                    pair.journeys().numerator());
        }
    }

    @Property
    void rows_of_transitions_sum_to_one_and_conserve_events(@ForAll("anyLogs") EventLog log) {
        TransitionMatrix matrix = TransitionMatrix.of(log);
        long events = 0;
        long ended = 0;
        for (TransitionRow row : matrix) {
            double sum = row.endShare().value().orElseThrow();
            for (Follows pair : row.next()) {
                sum += pair.probability().value().orElseThrow();
            }
            assertEquals(1, sum, 1e-12);
            events += row.count();
            ended += row.ended().numerator();
        }
        assertEquals(log.eventCount(), events);
        assertEquals(log.journeyCount(), ended);
        assertEquals(log.activities().size(), matrix.rows().size());
    }

    @Property
    void each_step_has_every_journey_once(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 10) int steps, @ForAll boolean isCentred) {
        StepMatrix matrix = StepMatrix.of(log, o -> {
            o.steps(steps);
            if (isCentred) {
                o.around("c");
            }
        });
        for (StepShares step : matrix) {
            Map<String, Long> expected = new LinkedHashMap<>();
            long ended = 0;
            long all = 0;
            for (ObservedJourney journey : log) {
                int zero = isCentred ? journey.activities().indexOf("c") : -1;
                if (!isCentred || zero >= 0) {
                    int place = zero + step.step();
                    all++;
                    ended += place >= journey.length() ? 1 : 0;
                    if (place >= 0 && place < journey.length()) {
                        expected.merge(journey.activity(place), 1L, Long::sum);
                    }
                }
            }
            assertEquals(expected.size(), step.activities().size());
            long sum = step.ended().numerator() + step.notBegun().numerator();
            for (Map.Entry<String, Proportion> cell : step.activities().entrySet()) {
                assertEquals(expected.get(cell.getKey()), cell.getValue().numerator());
                sum += cell.getValue().numerator();
            }
            assertEquals(ended, step.ended().numerator());
            assertEquals(all, sum);
            assertEquals(all, matrix.journeys().numerator());
        }
    }

    @Property
    void cohorts_are_those_of_the_calendar(@ForAll("logs") EventLog log, @ForAll CohortPeriod period) {
        EventLog days = Logs.spread(log);
        Cohorts cohorts = Cohorts.of(days, period, ZoneOffset.UTC, o -> o.periods(5));
        Map<LocalDate, long[]> expected = new TreeMap<>();
        for (ObservedJourney journey : days) {
            LocalDate own = first(LocalDate.ofInstant(journey.start(), ZoneOffset.UTC), period);
            TreeSet<LocalDate> met = new TreeSet<>();
            for (ObservedEvent event : journey) {
                met.add(first(LocalDate.ofInstant(event.time(), ZoneOffset.UTC), period));
            }
            long[] counts = expected.computeIfAbsent(own, key -> new long[6]);
            LocalDate start = own;
            for (int i = 0; i < counts.length; i++) {
                counts[i] += met.contains(start) ? 1 : 0;
                start = next(start, period);
            }
        }
        assertEquals(
                List.copyOf(expected.keySet()),
                cohorts.cohorts().stream().map(Cohort::start).toList());
        for (Cohort cohort : cohorts) {
            long[] counts = expected.getOrDefault(cohort.start(), new long[0]);
            for (int i = 0; i < cohort.retained().size(); i++) {
                assertEquals(counts[i], cohort.retained().get(i).numerator());
            }
            for (int i = cohort.retained().size(); i < counts.length; i++) {
                assertEquals(0, counts[i]);
            }
            assertTrue(cohort.completePeriods() <= cohort.retained().size());
        }
        assertEquals(
                days.journeyCount(),
                cohorts.cohorts().stream()
                        .mapToLong(each -> each.journeys().numerator())
                        .sum());
    }

    private static LocalDate first(LocalDate day, CohortPeriod period) {
        return switch (period) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private static LocalDate next(LocalDate day, CohortPeriod period) {
        return switch (period) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
        };
    }

    @Property
    void emotions_are_those_of_the_events(@ForAll("logs") EventLog log) {
        ObservedEmotion emotion = ObservedEmotion.of(log, "score");
        Map<String, List<Double>> scores = new TreeMap<>();
        Map<String, long[]> tones = new TreeMap<>();
        for (ObservedJourney journey : log) {
            Map<String, Double> last = new LinkedHashMap<>();
            IntStream.range(0, journey.length())
                    .forEach(i -> journey.number(i, "score").ifPresent(score -> {
                        scores.computeIfAbsent(journey.activity(i), key -> new ArrayList<>())
                                .add(score);
                        last.put(journey.activity(i), score);
                    }));
            last.forEach((activity, score) ->
                    tones.computeIfAbsent(activity, key -> new long[3])[score > 0 ? 0 : score < 0 ? 2 : 1]++);
        }
        assertEquals(scores.size(), emotion.activities().size());
        for (ActivityEmotion each : emotion) {
            List<Double> all = scores.getOrDefault(each.activity(), List.of()).stream()
                    .sorted()
                    .toList();
            BigDecimal sum = all.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(
                    sum.divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL128)
                            .doubleValue(),
                    each.mean().value().orElseThrow());
            assertEquals(
                    (all.get((all.size() - 1) / 2) + all.get(all.size() / 2)) / 2,
                    each.median().value().orElseThrow());
            long[] counts = tones.getOrDefault(each.activity(), new long[3]);
            assertEquals(counts[0], each.positive().numerator());
            assertEquals(counts[1], each.neutral().numerator());
            assertEquals(counts[2], each.negative().numerator());
        }
    }

    @Property
    void segments_part_the_log(@ForAll("logs") EventLog log) {
        Segments segments = Segments.by(
                log,
                journey ->
                        journey.length() > 4 ? java.util.Optional.empty() : java.util.Optional.of(journey.activity(0)));
        List<ObservedJourney> all = new ArrayList<>();
        segments.forEach(segment -> segment.log().forEach(all::add));
        assertEquals(log, EventLog.of(all));
        assertEquals(log.journeyCount(), all.size());
        for (Segment segment : segments) {
            segment.name()
                    .ifPresent(name -> assertTrue(segment.log().stream()
                            .allMatch(journey -> journey.activity(0).equals(name))));
        }
    }
}
