package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResultLinesTest {
    @Test
    void money_is_rounded_to_cents_and_whole_amounts_have_none() {
        assertEquals("266.67 EUR", ResultLines.money(new BigDecimal("266.6666"), "EUR"));
        assertEquals("12 EUR", ResultLines.money(new BigDecimal("11.999"), "EUR"));
        assertEquals("1200000 EUR", ResultLines.money(new BigDecimal("1.2E+6"), "EUR"));
        assertEquals("\u22122.50 EUR", ResultLines.money(new BigDecimal("-2.5"), "EUR"));
        assertEquals("0 EUR", ResultLines.money(new BigDecimal("-0.004"), "EUR"));
    }

    @Test
    void changes_have_a_sign_unless_they_are_zero() {
        assertEquals("+73.33 EUR", ResultLines.signedMoney(new BigDecimal("73.333"), "EUR"));
        assertEquals("\u22121 EUR", ResultLines.signedMoney(new BigDecimal("-1"), "EUR"));
        assertEquals("0 EUR", ResultLines.signedMoney(new BigDecimal("0.001"), "EUR"));
    }

    @Test
    void three_assumptions_are_told_and_how_many_more_there_are() {
        assertEquals(
                "Assumed: a\nAssumed: b\nAssumed: c\n1 more assumptions\n",
                new ResultLines(Locale.ENGLISH)
                        .assumptions(List.of("a", "b", "c", "d"))
                        .toString());
        assertEquals("", new ResultLines(Locale.ENGLISH).assumptions(List.of()).toString());
    }

    @Test
    void lines_follow_one_another_in_the_language_of_the_reader() {
        ResultLines lines = new ResultLines(Locale.forLanguageTag("ro"));
        assertEquals(
                "Punct dureros: x\nși încă 2\n",
                lines.line(lines.labelled("painPoint", "x"))
                        .more(5, 3)
                        .more(3, 3)
                        .toString());
    }
}
