package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

class SchemaProperties {
    private static final List<String> LINES =
            JourneyJson.write(Samples.full()).lines().toList();
    private static final Pattern SCALAR = Pattern.compile("^( *(?:\"[A-Za-z]+\": )?)([^\\[{}\\]\\s][^\\[{]*?)(,?)$");

    private static final List<String> VALID = new ArrayList<>();

    /** What both can see: the schema states it, and the reader checks it where it stands. */
    private static final Set<String> SEEN_BY_BOTH =
            Set.of("value.type", "value.range", "value.word", "field.missing", "format.unknown", "format.version");

    @Property(tries = 300)
    void every_map_is_valid_against_the_schema(@ForAll JourneyMap map) {
        String json = JourneyJson.write(map);
        assertEquals(List.of(), Schemas.errors(json));
        VALID.add(json);
    }

    @AfterContainer
    static void leave_the_documents_for_other_validators() throws IOException {
        Schemas.leave("journey-map-1.valid", VALID);
    }

    @Property(tries = 2_000)
    void what_the_schema_refuses_the_reader_refuses_and_what_both_can_see_the_other_way_round(
            @ForAll @IntRange(max = 5_000) int place, @ForAll("values") String value) {
        String json = changed(place, value);
        boolean isValid = Schemas.errors(json).isEmpty();
        List<String> codes = codes(json);
        if (!isValid) {
            assertFalse(codes.isEmpty(), json);
        }
        if (codes.stream().anyMatch(SEEN_BY_BOTH::contains)) {
            assertFalse(isValid, json);
        }
    }

    /** Without whole numbers beyond 64 bits, over which networknt 3.0.9 stumbles where an integer is asked for. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "-1",
                "0",
                "2.0",
                "2.7",
                "11",
                "1e9",
                "1e18",
                "\"\"",
                "\"x\"",
                "\"two words\"",
                "[]",
                "[1]",
                "{}",
                "\"12\"",
                "\"PT1H\"",
                "\"2026-01-01\"",
                "2147483648");
    }

    private static String changed(int place, String value) {
        List<String> lines = new ArrayList<>(LINES);
        for (int i = place % lines.size(); ; i = (i + 1) % lines.size()) {
            Matcher scalar = SCALAR.matcher(lines.get(i));
            if (scalar.matches()) {
                lines.set(i, scalar.group(1) + value + scalar.group(3));
                return String.join("\n", lines);
            }
        }
    }

    private static List<String> codes(String json) {
        try {
            JourneyJson.read(json);
            return List.of();
        } catch (InvalidJourneyJsonException e) {
            return e.problems().stream().map(JsonProblem::code).toList();
        }
    }
}
