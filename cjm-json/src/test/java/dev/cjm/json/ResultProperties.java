package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

class ResultProperties {
    private static final Map<String, List<String>> VALID = new LinkedHashMap<>();

    @Property(tries = 150)
    void every_result_is_valid_against_its_schema(@ForAll JourneyMap map) {
        for (JourneyResult result : Results.of(map)) {
            String json = JourneyJson.write(result);
            assertEquals(List.of(), Schemas.errors(result.getClass(), json), json);
            VALID.computeIfAbsent(ResultTables.of(result.getClass()).kind(), kind -> new ArrayList<>())
                    .add(json);
        }
    }

    @Property(tries = 50)
    void a_result_begins_with_what_it_is(@ForAll JourneyMap map) {
        for (JourneyResult result : Results.of(map)) {
            String kind = ResultTables.of(result.getClass()).kind();
            assertTrue(JourneyJson.write(result).startsWith("""
                                    {
                                      "format": "cjm-journey-result",
                                      "formatVersion": 1,
                                      "result": "%s",
                                    """.formatted(kind)), kind);
        }
    }

    @Property(tries = 50)
    void a_map_that_was_written_and_read_gives_the_same_bytes(@ForAll JourneyMap map) {
        assertEquals(texts(map), texts(JourneyJson.read(JourneyJson.write(map))));
    }

    @AfterContainer
    static void leave_the_documents_for_other_validators() throws IOException {
        for (Map.Entry<String, List<String>> each : VALID.entrySet()) {
            Schemas.leave("result-" + each.getKey(), each.getValue());
        }
    }

    private static List<String> texts(JourneyMap map) {
        return Results.of(map).stream().map(JourneyJson::write).toList();
    }
}
