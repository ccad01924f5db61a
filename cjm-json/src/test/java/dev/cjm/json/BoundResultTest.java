package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.PathVariants;
import dev.cjm.model.JourneyResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results in the classes of a host. */
class BoundResultTest {
    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    static List<JourneyResult> results() {
        return Results.samples();
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_result_is_written_as_by_the_facade_wherever_it_stands(JourneyResult result) {
        JsonNode expected = HOST.readTree(JourneyJson.write(result));
        assertEquals(expected, HOST.readTree(HOST.writeValueAsString(result)));
        assertEquals(
                expected,
                HOST.readTree(HOST.writeValueAsString(List.of(result))).get(0));
        assertEquals(
                expected,
                HOST.readTree(HOST.writeValueAsString(Map.of("a", result))).get("a"));
        assertEquals(expected.toString(), HOST.valueToTree(result).toString());
    }

    @Test
    void no_setting_of_the_host_changes_it() {
        PathVariants result = PathVariants.of(Samples.freshFood());
        JsonMapper other = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        assertEquals(JourneyJson.write(result).stripTrailing(), other.writeValueAsString(result));
        String within = other.writeValueAsString(new Hosts.Answer("who", result));
        assertTrue(within.contains("    \"formatVersion\" : 1") || within.contains("    \"formatVersion\": 1"), within);
    }

    @Test
    void a_result_cannot_be_read() {
        String json = JourneyJson.write(PathVariants.of(Samples.freshFood()));
        assertThrows(JacksonException.class, () -> HOST.readValue(json, PathVariants.class));
    }
}
