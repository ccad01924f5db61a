package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void shares_are_percentages_with_one_decimal() {
        assertEquals("48.0 %", Shares.percent(0.48));
        assertEquals("100.0 %", Shares.percent(1));
        assertEquals("0.1 %", Shares.percent(0.001));
        assertEquals("0.0 %", Shares.percent(0));
    }

    @Test
    void what_is_rare_keeps_two_digits_and_is_never_shown_as_nothing() {
        assertEquals("0.034 %", Shares.percent(0.000341));
        assertEquals("0.099 %", Shares.percent(0.00099));
        assertEquals("1.2E-8 %", Shares.percent(1.2345e-10));
    }
}
