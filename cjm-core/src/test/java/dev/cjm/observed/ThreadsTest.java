package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void threads_that_share_a_log_get_the_same_text_as_one_alone() {
        EventLogBuilder builder = EventLog.builder();
        for (int i = 0; i < 20_000; i++) {
            builder.event("c" + i % 700, "a" + i * 31L % 23, Logs.at(i * 7_919L % 10_007));
        }
        EventLog log = builder.build();
        String alone = text(log);
        DirectlyFollows shared = DirectlyFollows.of(log);
        List<String> found = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> i % 2 == 0
                        ? text(log)
                        : text(log).replace(DirectlyFollows.of(log).toString(), shared.toString()))
                .distinct()
                .toList();
        assertEquals(List.of(alone), found);
    }

    @Test
    void the_default_locale_changes_nothing() {
        String before = text(Logs.of("1: a b", "2: a"));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(before, text(Logs.of("1: a b", "2: a")));
            assertEquals("A2", new RowProblem(0, "x", "A", "2").toString().replace(" ", ""));
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static String text(EventLog log) {
        return "" + log + DirectlyFollows.of(log) + JourneyVariants.of(log)
                + JourneyVariants.of(log).entropy()
                + JourneyVariants.of(log).complexity() + StartsAndEnds.of(log) + Rework.of(log) + Durations.of(log)
                + Durations.of(log).spans().map(TimeSpans::toString).orElse("")
                + newer(log);
    }

    private static String newer(EventLog log) {
        Cohorts cohorts = Cohorts.of(log, CohortPeriod.DAY, ZoneOffset.UTC);
        return "" + Funnel.of(log, List.of("a1", "a2")) + Conversion.of(log, "a3") + CountBefore.of(log, "a1", "a3")
                + ObservedCompletion.of(log, "a3") + cohorts + Retention.of(cohorts) + TransitionMatrix.of(log)
                + StepMatrix.of(log) + EventuallyFollows.of(log) + PathMatches.of(log, "a1->[^a3]*->a2")
                + Segments.by(log, journey -> Optional.of(journey.activity(0)));
    }

    @Test
    void a_log_that_is_counted_in_parts_gives_what_one_pass_gives() {
        EventLogBuilder builder = EventLog.builder();
        for (int i = 0; i < JourneyPass.WORTH_PARTS + 1_000; i++) {
            builder.event("c" + i % 9_001, "a" + i * 31L % 23, Logs.at(i * 7_919L % 1_000_003));
        }
        EventLog log = builder.build();
        int size = log.table().activities().size();
        FollowsCount alone = JourneyPass.over(log, 1, () -> new FollowsCount(size));
        assertEquals(
                new DirectlyFollows(log, alone, 1).follows(),
                DirectlyFollows.of(log).follows());
        List<String> steps = List.of("a1", "a2", "a3");
        FunnelOptions options = new FunnelOptions();
        FunnelCount funnel = JourneyPass.over(
                log, 1, () -> new FunnelCount(log.table().activities(), steps, options, options.open(log)));
        assertEquals(
                new Funnel(log, steps, options, funnel).steps(),
                Funnel.of(log, steps).steps());
    }
}
