package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.internal.PeriodCalendar;
import dev.cjm.model.Proportion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohortsTest {
    private static final ZoneId UTC = ZoneOffset.UTC;

    private static EventLog log() {
        return EventLog.builder()
                .event("1", "visit", Instant.parse("2026-01-05T10:00:00Z"))
                .event("1", "buy", Instant.parse("2026-01-13T10:00:00Z"))
                .event("1", "visit", Instant.parse("2026-01-14T10:00:00Z"))
                .event("1", "visit", Instant.parse("2026-01-19T10:00:00Z"))
                .event("2", "visit", Instant.parse("2026-01-11T23:30:00Z"))
                .event("3", "visit", Instant.parse("2026-01-12T00:00:00Z"))
                .event("3", "buy", Instant.parse("2026-01-20T00:00:00Z"))
                .build();
    }

    @Test
    void a_cohort_is_who_began_in_a_week() {
        Cohorts cohorts = Cohorts.of(log(), CohortPeriod.WEEK, UTC);
        assertEquals(
                List.of(
                        new Cohort(
                                LocalDate.of(2026, 1, 5),
                                new Proportion(2, 3),
                                List.of(new Proportion(2, 2), new Proportion(1, 2), new Proportion(1, 2)),
                                2),
                        new Cohort(
                                LocalDate.of(2026, 1, 12),
                                new Proportion(1, 3),
                                List.of(new Proportion(1, 1), new Proportion(1, 1)),
                                1)),
                cohorts.cohorts());
    }

    @Test
    void the_calendar_is_that_of_the_zone() {
        Cohorts cohorts = Cohorts.of(log(), CohortPeriod.WEEK, ZoneId.of("Europe/Berlin"));
        assertEquals(
                List.of(new Proportion(1, 3), new Proportion(2, 3)),
                cohorts.cohorts().stream().map(Cohort::journeys).toList());
        assertEquals(
                LocalDate.of(2026, 1, 1),
                Cohorts.of(log(), CohortPeriod.MONTH, UTC).cohorts().get(0).start());
        assertEquals(
                LocalDate.of(2026, 1, 11),
                Cohorts.of(log(), CohortPeriod.DAY, UTC).cohorts().get(1).start());
    }

    @Test
    void what_begins_and_what_counts_as_coming_back_can_be_said() {
        Cohorts buyers = Cohorts.of(log(), CohortPeriod.WEEK, UTC, o -> o.beginsWith("buy"));
        assertEquals(
                List.of(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 19)),
                buyers.cohorts().stream().map(Cohort::start).toList());
        Cohorts buying = Cohorts.of(log(), CohortPeriod.WEEK, UTC, o -> o.returnsBy("buy"));
        assertEquals(
                List.of(new Proportion(0, 2), new Proportion(1, 2), new Proportion(0, 2)),
                buying.cohorts().get(0).retained());
    }

    @Test
    void the_end_of_observation_can_be_said() {
        Cohorts later =
                Cohorts.of(log(), CohortPeriod.WEEK, UTC, o -> o.observedUntil(Instant.parse("2026-01-26T00:00:00Z")));
        assertEquals(3, later.cohorts().get(0).completePeriods());
        Cohorts earlier =
                Cohorts.of(log(), CohortPeriod.WEEK, UTC, o -> o.observedUntil(Instant.parse("2026-01-12T00:00:00Z")));
        assertEquals(1, earlier.cohorts().size());
        assertEquals(List.of(new Proportion(2, 2)), earlier.cohorts().get(0).retained());
        assertEquals(1, earlier.cohorts().get(0).completePeriods());
        assertEquals(
                1,
                Cohorts.of(
                                log(),
                                CohortPeriod.DAY,
                                UTC,
                                o -> o.observedUntil(Instant.MAX).periods(1))
                        .periods());
    }

    @Test
    void retention_adds_up_what_was_observed_to_its_end() {
        Retention retention = Retention.of(log(), CohortPeriod.WEEK, UTC, o -> o.periods(3));
        assertEquals(
                List.of(
                        new RetentionPoint(0, new Proportion(3, 3), 2),
                        new RetentionPoint(1, new Proportion(1, 2), 1),
                        new RetentionPoint(2, new Proportion(0, 0), 0),
                        new RetentionPoint(3, new Proportion(0, 0), 0)),
                retention.points());
        assertEquals(CohortPeriod.WEEK, retention.cohorts().period());
        assertEquals("""
                Week  Journeys  Returned    Share
                ----  --------  --------  -------
                   0         3         3  100.0 %
                   1         2         1   50.0 %
                """, retention.toString());
    }

    @Test
    void small_cohorts_are_left_out() {
        Cohorts cohorts = Cohorts.of(log(), CohortPeriod.WEEK, UTC, o -> o.minimumCases(2));
        assertEquals(1, cohorts.cohorts().size());
        assertEquals(new Suppressed(2, 1), cohorts.suppressed());
        assertThrows(
                IllegalArgumentException.class, () -> Cohorts.of(log(), CohortPeriod.WEEK, UTC, o -> o.periods(0)));
    }

    @Test
    void clocks_that_go_back_over_midnight_part_days_once() {
        ZoneId havana = ZoneId.of("America/Havana");
        PeriodCalendar calendar = new PeriodCalendar(CohortPeriod.DAY.unit(), havana);
        long before = calendar.number(Micros.of(Instant.parse("2025-11-02T03:59:59Z")));
        for (int hour = 0; hour < 24; hour++) {
            Instant time = Instant.parse("2025-11-02T04:00:00Z").plusSeconds(3_600L * hour);
            long fresh = new PeriodCalendar(CohortPeriod.DAY.unit(), havana).number(Micros.of(time));
            assertEquals(before + 1, fresh);
            assertEquals(fresh, calendar.number(Micros.of(time)));
        }
    }

    @Test
    void it_prints_a_table() {
        assertEquals(
                """
                Cohort      Journeys   Week 0    Week 1    Week 2
                ----------  --------  -------  ---------  --------
                2026-01-05         2  100.0 %     50.0 %  (50.0 %)
                2026-01-12         1  100.0 %  (100.0 %)
                (…) was not observed to the end of the period
                """.replaceAll(" +", " ").replaceAll("-+", "-"),
                Cohorts.of(log(), CohortPeriod.WEEK, UTC, o -> o.periods(2))
                        .toString()
                        .replaceAll(" +", " ")
                        .replaceAll("-+", "-"));
        assertTrue(Cohorts.of(EventLog.of(), CohortPeriod.DAY, UTC).cohorts().isEmpty());
    }
}
