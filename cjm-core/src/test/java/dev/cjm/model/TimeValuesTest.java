package dev.cjm.model;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days, and hours of the week. */
class TimeValuesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 30);

    @Test
    void a_range_of_days_may_be_one_day() {
        assertEquals("2026-01-01 to 2026-01-01", new DateRange(FIRST, FIRST).toString());
        assertEquals("2026-01-01 to 2026-02-01", new DateRange(FIRST, FIRST.plusMonths(1)).toString());
    }

    @Test
    void a_range_that_runs_backwards_is_refused() {
        assertEquals(
                "The days 2026-01-01 to 2025-12-31 run backwards.\nGive the first day first.",
                assertThrows(IllegalArgumentException.class, () -> new DateRange(FIRST, FIRST.minusDays(1)))
                        .getMessage());
    }

    @Test
    void opening_hours_name_their_days_in_the_order_of_the_week() {
        OpeningHours hours = OpeningHours.of(NINE, FIVE, FRIDAY, MONDAY, FRIDAY);
        assertEquals(List.of(MONDAY, FRIDAY), List.copyOf(hours.days()));
        assertEquals(new OpeningHours(Set.of(FRIDAY, MONDAY), NINE, FIVE), hours);
        assertThrows(UnsupportedOperationException.class, () -> hours.days().add(SUNDAY));
    }

    @Test
    void opening_hours_keep_a_copy_of_their_days() {
        EnumSet<DayOfWeek> days = EnumSet.of(MONDAY);
        OpeningHours hours = new OpeningHours(days, NINE, FIVE);
        days.add(SUNDAY);
        assertEquals(Set.of(MONDAY), hours.days());
    }

    @Test
    void opening_hours_without_a_day_are_refused() {
        assertEquals(
                "Opening hours 09:00 to 17:30 need at least one day.\nName the days of the week.",
                assertThrows(IllegalArgumentException.class, () -> new OpeningHours(Set.of(), NINE, FIVE))
                        .getMessage());
    }

    @Test
    void always_is_every_day_around_the_clock() {
        assertEquals(7, OpeningHours.ALWAYS.days().size());
        assertEquals(LocalTime.MIDNIGHT, OpeningHours.ALWAYS.opensInclusive());
        assertEquals(LocalTime.MIDNIGHT, OpeningHours.ALWAYS.closesExclusive());
    }
}
