package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a result says what a document must have, and refuses others. */
class ResultSchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<JourneyResult> results() {
        return Results.samples();
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_document_without_a_field_or_with_an_impossible_one_is_refused(JourneyResult result) throws IOException {
        ResultTable<?> table = ResultTables.of(result.getClass());
        List<String> broken = new ArrayList<>();
        for (Field<?, ?, ?> field : table.document().fields()) {
            broken.add(document(result).putNull(field.name()).toString());
            if (field.isRequired()) {
                ObjectNode without = document(result);
                without.remove(field.name());
                broken.add(without.toString());
            }
        }
        broken.add(document(result).put("result", "other").toString());
        broken.add(document(result).put("formatVersion", 2).toString());
        for (String each : broken) {
            assertFalse(Schemas.errors(result.getClass(), each).isEmpty(), each);
        }
        Schemas.leave("result-" + table.kind() + "-1.invalid", broken);
    }

    @Test
    void fields_of_later_releases_are_taken() {
        for (JourneyResult result : results()) {
            String later = document(result).put("later", true).toString();
            assertTrue(Schemas.errors(result.getClass(), later).isEmpty(), later);
        }
    }

    @Test
    void impossible_numbers_are_refused() {
        JourneyResult variants = results().stream()
                .filter(each -> ResultTables.of(each.getClass()).kind().equals("path-variants"))
                .findFirst()
                .orElseThrow();
        assertFalse(Schemas.errors(
                        variants.getClass(),
                        document(variants).put("coveredLikelihood", 1.5).toString())
                .isEmpty());
        assertFalse(Schemas.errors(
                        variants.getClass(),
                        document(variants).put("visits", -1).toString())
                .isEmpty());
        assertFalse(Schemas.errors(
                        variants.getClass(),
                        document(variants).put("visits", 1.5).toString())
                .isEmpty());
    }

    private static ObjectNode document(JourneyResult result) {
        return (ObjectNode) MAPPER.readTree(JourneyJson.write(result));
    }
}
