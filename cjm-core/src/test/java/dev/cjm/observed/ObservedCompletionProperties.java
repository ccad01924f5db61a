package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The chain of a log against its own counts, and against walking it step by step. */
class ObservedCompletionProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Property
    void without_open_journeys_the_chain_gives_the_observed_share(@ForAll("logs") EventLog log) {
        ObservedCompletion completion = ObservedCompletion.of(log, "d", o -> o.failsAt("c"));
        long failed = 0;
        for (ObservedJourney journey : log) {
            int goal = journey.activities().indexOf("d");
            int failure = journey.activities().indexOf("c");
            failed += failure >= 0 && (goal < 0 || failure < goal) ? 1 : 0;
        }
        if (log.journeyCount() > 0) {
            double n = log.journeyCount();
            assertEquals(
                    completion.observed().numerator() / n,
                    completion.success().value().orElseThrow(),
                    1e-12);
            assertEquals(failed / n, completion.failure().value().orElseThrow(), 1e-12);
            assertEquals(0, completion.unknown().value().orElseThrow());
        }
    }

    @Property
    void all_ends_sum_to_one(@ForAll("logs") EventLog log, @ForAll @IntRange(max = 14) int gap) {
        ObservedCompletion completion =
                ObservedCompletion.of(log, "d", o -> o.failsAt("c").openWithin(Duration.ofMinutes(gap)));
        if (log.journeyCount() > 0) {
            assertEquals(
                    1,
                    completion.success().value().orElseThrow()
                            + completion.failure().value().orElseThrow()
                            + completion.lost().value().orElseThrow()
                            + completion.unknown().value().orElseThrow(),
                    1e-12);
        }
        for (ObservedChance at : completion) {
            assertEquals(
                    1,
                    at.success().value().orElseThrow()
                            + at.failure().value().orElseThrow()
                            + at.lost().value().orElseThrow()
                            + at.unknown().value().orElseThrow(),
                    1e-12);
        }
    }

    @Property(tries = 200)
    void chances_are_those_of_walking_on_step_by_step(@ForAll("logs") EventLog log) {
        Map<String, Double> success = new LinkedHashMap<>();
        Map<String, Map<String, Long>> next = new LinkedHashMap<>();
        Map<String, Long> sums = new LinkedHashMap<>();
        for (ObservedJourney journey : log) {
            for (int i = 0; i < journey.length() && !journey.activity(i).equals("d"); i++) {
                String after = i + 1 < journey.length() ? journey.activity(i + 1) : "";
                next.computeIfAbsent(journey.activity(i), key -> new LinkedHashMap<>())
                        .merge(after, 1L, Long::sum);
                sums.merge(journey.activity(i), 1L, Long::sum);
            }
        }
        success.put("d", 1.0);
        for (int round = 0; round < 2_000; round++) {
            next.forEach((activity, targets) -> {
                double sum = 0;
                for (Map.Entry<String, Long> target : targets.entrySet()) {
                    sum += target.getValue() * success.getOrDefault(target.getKey(), 0.0);
                }
                success.put(activity, sum / sums.getOrDefault(activity, 1L));
            });
        }
        ObservedCompletion completion = ObservedCompletion.of(log, "d");
        assertEquals(next.size(), completion.activities().size());
        for (ObservedChance at : completion) {
            assertEquals(
                    success.getOrDefault(at.activity(), -1.0),
                    at.success().value().orElseThrow(),
                    1e-9);
            assertTrue(at.furtherEvents().value().orElseThrow() >= 0);
        }
    }
}
