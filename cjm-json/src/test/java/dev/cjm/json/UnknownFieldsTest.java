package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static dev.cjm.json.Documents.problem;
import static dev.cjm.json.Documents.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownFieldsTest {
    private final List<JsonProblem> warnings = new ArrayList<>();
    private final JourneyJsonReader reader = JourneyJson.reader(o -> o.onWarning(warnings::add));

    @Test
    void unknown_fields_are_told_with_pointer_and_place() {
        reader.read(touchpoint("\"color\": {\"deep\": [1, {\"a\": 2}]}, \"saitsfaction\": 3"));
        assertEquals(
                List.of(
                        "/stages/0/touchpoints/0/color: There is no field \"color\" here. What it says is not in the map.",
                        "/stages/0/touchpoints/0/saitsfaction: There is no field \"saitsfaction\" here. Maybe you meant \"satisfaction\"."),
                warnings.stream()
                        .map(warning -> warning.toString().replaceFirst("line 1, column \\d+, ", ""))
                        .toList());
        assertTrue(
                warnings.get(1).expected().startsWith("one of \"id\", \"name\", "),
                warnings.get(1).expected());
        assertTrue(
                warnings.get(1).expected().contains("\"satisfaction\""),
                warnings.get(1).expected());
    }

    @Test
    void a_strict_reader_refuses_them() {
        JourneyJsonReader strict = JourneyJson.reader(JourneyJsonOptions::refuseUnknown);
        InvalidJourneyJsonException e =
                assertThrows(InvalidJourneyJsonException.class, () -> strict.read(map("\"color\": 1, \"size\": 2")));
        assertEquals(2, e.problems().size());
    }

    @Test
    void channels_that_nobody_uses_are_told_too() {
        reader.read(map("\"channels\": [{\"name\": \"Fax\"}]"));
        assertEquals("channel.unused", warnings.get(0).code());
        assertEquals("/channels/0", warnings.get(0).pointer());
        assertEquals(1, warnings.get(0).line());
    }

    @Test
    void even_in_unknown_fields_a_field_must_not_stand_twice() {
        List<JsonProblem> problems = Documents.problems(map("\"color\": {\"r\": 1, \"g\": {\"x\": 1}, \"r\": 2}"));
        assertEquals("field.unknown", problems.get(0).code());
        assertEquals("/color/r", problems.get(1).pointer());
    }

    @Test
    void many_unknown_fields_are_counted() {
        StringBuilder fields = new StringBuilder("\"u0\": 0");
        for (int i = 1; i < 250; i++) {
            fields.append(", \"u").append(i).append("\": 0");
        }
        reader.read(map(fields.toString()));
        assertEquals(101, warnings.size());
        assertEquals(
                "There are 150 more warnings of this document.",
                warnings.get(100).message());
    }

    @Test
    void nobody_is_warned_of_a_document_that_is_refused() {
        assertThrows(InvalidJourneyJsonException.class, () -> reader.read(map("\"color\": 1, \"goal\": 2")));
        assertEquals(List.of(), warnings);
    }

    @Test
    void without_a_listener_they_go_to_the_system_logger() {
        assertEquals("T", JourneyJson.read(map("\"color\": 1")).title());
        assertEquals("/goal", problem(map("\"goal\": 2")).pointer());
    }
}
