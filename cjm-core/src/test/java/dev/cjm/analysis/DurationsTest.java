package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void the_two_largest_units_are_shown() {
        assertEquals("0 s", Durations.seconds(0));
        assertEquals("1 s", Durations.seconds(0.9));
        assertEquals("59 s", Durations.seconds(59));
        assertEquals("1 min 30 s", Durations.seconds(90));
        assertEquals("2 h", Durations.seconds(7_200));
        assertEquals("1 h 2 min", Durations.seconds(3_720.4));
        assertEquals("3 d 4 h", Durations.seconds(3 * 86_400 + 4 * 3_600 + 100));
    }
}
