package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are those that Java reads. */
class NumeralsProperties {
    @Property
    void decimals_are_read_as_java_reads_them(
            @ForAll long digits, @ForAll @IntRange(max = 25) int scale, @ForAll boolean isPlain) {
        BigDecimal decimal = BigDecimal.valueOf(digits, scale);
        String text = isPlain ? decimal.toPlainString() : decimal.toString();
        assertEquals(Double.parseDouble(text), number(text));
    }

    @Property
    void amounts_are_read_as_java_reads_them(
            @ForAll @LongRange(min = -9_999_999_999L, max = 9_999_999_999L) long digits,
            @ForAll @IntRange(max = 12) int scale) {
        String text = BigDecimal.valueOf(digits, scale).toPlainString();
        assertEquals(Double.parseDouble(text), number(text));
    }

    @Property
    void all_numbers_are_read_back(@ForAll double number) {
        assertEquals(number + 0.0, number(Double.toString(number)) + 0.0);
    }

    @Property
    void any_other_text_is_none(@ForAll String text) {
        double number = number(text);
        assertTrue(Double.isNaN(number) || number == Double.parseDouble(text), text);
    }

    @Example
    void what_stands_around_does_not_count() {
        byte[] row = "12,34.5,67".getBytes(UTF_8);
        assertEquals(34.5, Numerals.number(row, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1.2.3",
                "1,5",
                "12d",
                "1f",
                "NaN",
                "Infinity",
                "0x1p3",
                "1e999",
                "--1",
                "1-",
                "twelve"
            })
    void what_is_no_decimal_number_is_none(String text) {
        assertTrue(Double.isNaN(number(text)), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+1",
                ".5",
                "5.",
                "007",
                "1e3",
                "1E-3",
                " 12 ",
                "999999999999999",
                "9999999999999999",
                "0.000000000000001",
                "0.0000000000000001",
                "123456789012345.6",
                "-12.50",
                "1e22"
            })
    void what_java_reads_is_read(String text) {
        assertEquals(Double.parseDouble(text), number(text));
    }

    private static double number(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        return Numerals.number(utf8, 0, utf8.length);
    }
}
