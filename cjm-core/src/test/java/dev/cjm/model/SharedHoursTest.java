package dev.cjm.model;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which share of some opening hours finds others open. */
class SharedHoursTest {
    @Test
    void hours_on_one_day_share_what_overlaps_and_nothing_when_they_touch() {
        assertEquals(1.0 / 3, share(open(9, 12, MONDAY), 0, open(11, 18, MONDAY)));
        assertEquals(0, share(open(9, 12, MONDAY), 0, open(12, 18, MONDAY)));
        assertEquals(0, share(open(9, 12, MONDAY), 0, open(9, 12, TUESDAY)));
        assertEquals(1, share(open(9, 12, MONDAY), 0, open(8, 13, MONDAY)));
    }

    @Test
    void waiting_moves_the_arrival() {
        assertEquals(1, share(open(9, 12, MONDAY), 24, open(9, 12, TUESDAY)));
        assertEquals(0, share(open(9, 12, MONDAY), 12, open(9, 12, TUESDAY)));
        assertEquals(1, share(open(9, 12, FRIDAY), 72, open(9, 12, MONDAY)));
        assertEquals(1, share(open(9, 12, MONDAY), 7 * 24, open(9, 12, MONDAY)));
        assertEquals(2.0 / 3, share(open(9, 12, MONDAY), 1, open(9, 12, MONDAY)));
    }

    @Test
    void nights_and_the_end_of_the_week_go_on() {
        assertEquals(0.25, share(open(22, 2, SUNDAY), 0, open(1, 3, MONDAY)));
        assertEquals(0.5, share(open(1, 3, MONDAY), 0, open(22, 2, SUNDAY)));
        assertEquals(0.25, share(open(20, 0, MONDAY), 0, open(23, 0, MONDAY)));
        assertEquals(0, share(open(20, 0, MONDAY), 0, open(0, 1, MONDAY)));
        assertEquals(0.5, share(open(23, 1, SUNDAY), 1, open(0, 1, MONDAY)));
    }

    @Test
    void what_is_always_open_is_found_open() {
        assertEquals(1, share(open(3, 4, SUNDAY), 5, OpeningHours.ALWAYS));
        assertEquals(1.0 / 168, share(OpeningHours.ALWAYS, 5, open(3, 4, SUNDAY)));
    }

    @Test
    void hours_that_overlap_count_once() {
        List<OpeningHours> twice = List.of(open(9, 13, MONDAY), open(11, 15, MONDAY));
        assertEquals(0.5, OpeningHours.shareOpen(twice, Duration.ZERO, List.of(open(9, 12, MONDAY))));
        assertEquals(
                0.75,
                OpeningHours.shareOpen(List.of(open(9, 17, MONDAY)), Duration.ZERO, twice),
                "those found open, too");
    }

    @Test
    void hours_of_less_than_a_second_and_waits_of_ages_are_fine() {
        OpeningHours blink = OpeningHours.of(LocalTime.of(9, 0, 0, 100), LocalTime.of(9, 0, 0, 200), MONDAY);
        assertEquals(1, OpeningHours.shareOpen(List.of(blink), Duration.ZERO, List.of(blink)));
        assertEquals(0.5, OpeningHours.shareOpen(List.of(blink), Duration.ofNanos(50), List.of(blink)));
        assertEquals(1, OpeningHours.shareOpen(List.of(blink), Duration.ofDays(7_000_000_000_000L), List.of(blink)));
    }

    @Test
    void no_hours_and_a_wait_back_in_time_are_refused() {
        List<OpeningHours> some = List.of(OpeningHours.ALWAYS);
        IllegalArgumentException none = assertThrows(
                IllegalArgumentException.class, () -> OpeningHours.shareOpen(some, Duration.ZERO, List.of()));
        assertEquals(
                "Opening hours (1 and 0 of them) and a wait (PT0S) are needed that is not negative.\nSay when both are open.",
                none.getMessage());
        assertThrows(IllegalArgumentException.class, () -> OpeningHours.shareOpen(List.of(), Duration.ZERO, some));
        assertThrows(IllegalArgumentException.class, () -> OpeningHours.shareOpen(some, Duration.ofSeconds(-1), some));
    }

    private static double share(OpeningHours source, int hours, OpeningHours target) {
        return OpeningHours.shareOpen(List.of(source), Duration.ofHours(hours), List.of(target));
    }

    private static OpeningHours open(int from, int to, DayOfWeek day) {
        return OpeningHours.of(LocalTime.of(from, 0), LocalTime.of(to, 0), day);
    }
}
