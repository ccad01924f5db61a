package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Money;
import dev.cjm.model.OutcomeKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {
    @Test
    void the_default_locale_makes_no_difference() {
        String text = JourneyJson.write(Samples.full());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(text, JourneyJson.write(Samples.full()));
                assertEquals(Samples.full(), JourneyJson.read(text));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_order_in_which_attributes_are_said_makes_no_difference() {
        JourneyMap one = map("b", "a");
        JourneyMap other = map("a", "b");
        assertEquals(one, other);
        assertEquals(JourneyJson.write(one), JourneyJson.write(other));
    }

    private static JourneyMap map(String first, String second) {
        return JourneyMap.named("T")
                .attribute(first, "")
                .attribute(second, "")
                .stage("S", s -> {})
                .build();
    }

    @Test
    void lines_end_with_a_line_feed_the_last_one_too() {
        String text = JourneyJson.write(Samples.full());
        assertTrue(text.endsWith("\n}\n"));
        assertFalse(text.contains("\r"));
        assertFalse(text.lines().anyMatch(line -> line.endsWith(" ")));
    }

    @Test
    void one_changed_fact_is_one_changed_line() {
        List<String> before = JourneyJson.write(Samples.freshFood()).lines().toList();
        List<String> after = JourneyJson.write(Samples.freshFood()
                        .edit(e -> e.touchpoint("Scans and pays", t -> t.pain("Payment fails", p -> p.severity(9)))))
                .lines()
                .toList();
        assertEquals(before.size(), after.size());
        long changed = java.util.stream.IntStream.range(0, before.size())
                .filter(line -> !before.get(line).equals(after.get(line)))
                .count();
        assertEquals(1, changed);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-2.0, -2",
        "0.1, 0.1",
        "2e23, 2E23",
        "1e15, 1000000000000000",
        "-1.5e-7, -1.5E-7",
        "9007199254740993, 9007199254740992",
        "1e300, 1E300",
        "4.9e-324, 5E-324",
        "123456.789, 123456.789"
    })
    void numbers_are_written_with_as_few_digits_as_needed(String read, String written) {
        JourneyMap map = JourneyJson.read(
                Documents.map("\"metrics\": [{\"name\": \"m\", \"kind\": \"kpi\", \"value\": " + read + "}]"));
        assertTrue(JourneyJson.write(map).contains("\"value\": " + written + "\n"), JourneyJson.write(map));
        assertEquals(map, JourneyJson.read(JourneyJson.write(map)));
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "-0, 0",
        "1E+3, 1000",
        "1E+300, 1E+300",
        "0.0000001, 1E-7",
        "123456789012345678901234567890.12, 123456789012345678901234567890.12"
    })
    void amounts_keep_all_their_digits(String amount, String written) {
        JourneyMap map = JourneyMap.named("T")
                .outcome("Done", OutcomeKind.SUCCESS, o -> o.value(Money.of(amount, "EUR")))
                .metric("m", MetricKind.KPI)
                .stage("S", s -> {})
                .build();
        assertTrue(JourneyJson.write(map).contains("\"amount\": \"" + written + "\""), JourneyJson.write(map));
        assertEquals(map, JourneyJson.read(JourneyJson.write(map)));
    }

    @Test
    void layout_and_order_of_fields_make_no_difference_to_a_reader() {
        JourneyMap map = JourneyJson.read(
                "{\"stages\":[{\"touchpoints\":[{\"channel\":\"web\",\"name\":\"A\"}],\"name\":\"S\"}]\r\n,\t"
                        + "\"channels\":[{\"name\":\"Web\"}],\"title\":\"T\",\"formatVersion\":1.0,\"format\":\"cjm-journey-map\"}");
        assertEquals(map, JourneyJson.read(JourneyJson.write(map)));
        assertEquals("a", map.touchpoints().get(0).id());
    }

    @Test
    void names_serve_as_references_and_are_written_as_ids() {
        String json = Documents.touchpoint("\"emotions\": [{\"score\": 1, \"persona\": \"Busy parent\"}]")
                .replaceFirst("}$", ", \"personas\": [{\"name\": \"Busy parent\"}]}");
        assertTrue(JourneyJson.write(JourneyJson.read(json)).contains("\"persona\": \"busy-parent\""));
    }
}
