package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DurationsTest {
    private static ObservedEvent event(String activity, long start, long end) {
        return ObservedEvent.of(activity, at(end))
                .with("start_timestamp", at(start).toString());
    }

    private static final EventLog LOG = EventLog.of(
            ObservedJourney.of("1", event("a", 0, 10), event("b", 40, 100), event("c", 90, 120)),
            ObservedJourney.of("2", event("a", 0, 30), event("b", 40, 45), ObservedEvent.of("c", at(60))),
            ObservedJourney.of("3", event("b", 50, 20)));

    @Test
    void a_step_takes_from_start_to_end_and_is_waited_for_from_the_end_before() {
        Durations durations = Durations.of(LOG);
        ActivityTimes b = durations.activity("b").orElseThrow();
        assertEquals(3, b.count());
        assertEquals(3, b.journeys().numerator());
        TimeSpans step = b.step().orElseThrow();
        assertEquals(2, step.count());
        assertEquals(Duration.ofSeconds(5), step.min());
        assertEquals(Duration.ofMillis(32_500), step.median());
        assertEquals(Duration.ofMillis(57_250), step.percentile(95));
        TimeSpans waiting = b.waiting().orElseThrow();
        assertEquals(Duration.ofSeconds(10), waiting.min());
        assertEquals(Duration.ofSeconds(20), waiting.mean());
        assertTrue(durations.activity("a").orElseThrow().waiting().isEmpty());
        assertEquals(Optional.empty(), durations.activity("d"));
    }

    @Test
    void who_begins_before_the_end_of_the_event_before_does_not_wait() {
        ActivityTimes c = Durations.of(LOG).activity("c").orElseThrow();
        assertEquals(1, c.waiting().orElseThrow().count());
        assertEquals(Duration.ZERO, c.waiting().orElseThrow().max());
        assertEquals(Duration.ofSeconds(30), c.step().orElseThrow().max());
    }

    @Test
    void starts_after_their_end_are_counted_and_told() {
        assertEquals(1, Durations.of(LOG).unusableStarts());
        assertTrue(Durations.of(LOG).toString().endsWith("""
                Activity  Count  Step (median)  95 %  Waiting (median)  95 %
                --------  -----  -------------  ----  ----------------  ----
                b             3           32 s  57 s              20 s  29 s
                a             2           20 s  29 s
                c             2           30 s  30 s              0 ms  0 ms
                1 starts are no times, or after the end of their event; they are left out.
                """), Durations.of(LOG).toString());
        for (String language : List.of("ro", "zh-Hans", "zh-Hant")) {
            String text = Durations.of(LOG).toText(Locale.forLanguageTag(language));
            assertFalse(text.contains("Waiting") || text.contains("starts"), text);
        }
    }

    @Test
    void without_starts_steps_have_no_times_and_all_time_is_waiting() {
        Durations durations = Durations.of(Logs.of("1: a b a", "2: b"));
        assertTrue(
                durations.activities().stream().allMatch(times -> times.step().isEmpty()));
        assertEquals(
                Duration.ofMinutes(1),
                durations.activity("b").orElseThrow().waiting().orElseThrow().max());
        assertEquals(0, durations.unusableStarts());
    }

    @Test
    void pairs_of_start_and_completion_give_the_same_times_as_starts() {
        EventLogBuilder builder = EventLog.builder();
        for (ObservedJourney journey : LOG.where(each -> !each.id().equals("3"))) {
            journey.forEach(event -> {
                String start = event.texts().get("start_timestamp");
                if (start != null) {
                    builder.event(
                            journey.id(),
                            ObservedEvent.of(event.activity(), java.time.Instant.parse(start))
                                    .with("lifecycle", "start"));
                }
                builder.event(journey.id(), ObservedEvent.of(event.activity(), event.time()));
            });
        }
        EventLog pairs =
                StartComplete.of(builder.build(), "lifecycle", "seconds").log();
        assertEquals(
                Durations.of(LOG.where(each -> !each.id().equals("3"))).activities(),
                Durations.of(pairs, o -> o.stepsBy("seconds")).activities());
    }

    @Test
    void what_is_no_time_is_unusable() {
        EventLog log = EventLog.of(ObservedJourney.of(
                "1",
                ObservedEvent.of("a", at(1)).with("began", "soon").with("took", -1),
                ObservedEvent.of("b", at(2)).with("began", "9999-01-01").with("took", 1e300),
                ObservedEvent.of("c", at(3)).with("began", at(2).toString()).with("took", 1.5)));
        Durations began = Durations.of(log, o -> o.stepsBy("began"));
        assertEquals(2, began.unusableStarts());
        assertEquals(
                Duration.ZERO,
                began.activity("c").orElseThrow().waiting().orElseThrow().max());
        Durations took = Durations.of(log, o -> o.stepsBy("took"));
        assertEquals(2, took.unusableStarts());
        assertEquals(
                Duration.ofMillis(1_500),
                took.activity("c").orElseThrow().step().orElseThrow().max());
    }

    @Test
    void rare_activities_are_left_out_and_counted() {
        Durations durations = Durations.of(LOG, o -> o.minimumCases(3));
        assertEquals(
                List.of("b"),
                durations.activities().stream().map(ActivityTimes::activity).toList());
        assertEquals(new Suppressed(3, 2), durations.suppressed());
    }

    @Test
    void an_unknown_column_is_refused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Durations.of(LOG, o -> o.stepsBy("begin")));
        assertEquals(
                "The log has no column 'begin'; it has [start_timestamp].\n"
                        + "Name one of these, or read it: texts(…), instants(…).",
                refused.getMessage());
    }

    @Test
    void a_log_without_journeys_has_no_times() {
        assertEquals(List.of(), Durations.of(EventLog.of()).activities());
        assertEquals(0, Durations.of(EventLog.of()).suppressed().count());
    }
}
