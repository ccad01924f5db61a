package dev.cjm.rule.catalog;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channel;
import dev.cjm.model.OpeningHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OpenHoursTest {
    private static final Channel ALWAYS = Channel.of("Always", c -> c.availability(OpeningHours.ALWAYS));

    @Test
    void hours_on_one_day_meet_when_they_overlap_and_not_when_they_touch() {
        assertTrue(meet(open(9, 12, MONDAY), 0, open(11, 18, MONDAY)));
        assertFalse(meet(open(9, 12, MONDAY), 0, open(12, 18, MONDAY)));
        assertFalse(meet(open(9, 12, MONDAY), 0, open(9, 12, TUESDAY)));
    }

    @Test
    void waiting_moves_the_arrival() {
        assertTrue(meet(open(9, 12, MONDAY), 24, open(9, 12, TUESDAY)));
        assertFalse(meet(open(9, 12, MONDAY), 12, open(9, 12, TUESDAY)));
        assertTrue(meet(open(9, 12, FRIDAY), 72, open(9, 12, MONDAY)));
        assertTrue(meet(open(9, 12, MONDAY), 7 * 24, open(9, 12, MONDAY)));
    }

    @Test
    void nights_and_the_end_of_the_week_go_on() {
        assertTrue(meet(open(22, 2, SUNDAY), 0, open(1, 3, MONDAY)));
        assertTrue(meet(open(1, 3, MONDAY), 0, open(22, 2, SUNDAY)));
        assertTrue(meet(open(20, 0, MONDAY), 0, open(23, 0, MONDAY)));
        assertFalse(meet(open(20, 0, MONDAY), 0, open(0, 1, MONDAY)));
    }

    @Test
    void what_is_always_open_meets_everything() {
        assertTrue(meet(ALWAYS, 5, open(3, 4, SUNDAY)));
        assertTrue(meet(open(3, 4, SUNDAY), 5, ALWAYS));
    }

    private static boolean meet(Channel source, int hours, Channel target) {
        return OpenHours.meet(source, Duration.ofHours(hours), target);
    }

    private static Channel open(int from, int to, DayOfWeek day) {
        return Channel.of(
                "Desk", c -> c.availability(OpeningHours.of(LocalTime.of(from, 0), LocalTime.of(to, 0), day)));
    }
}
