package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

/** Small documents for tests, and what is wrong with them. */
final class Documents {
    private static final String START = "{\"format\": \"cjm-journey-map\", \"formatVersion\": 1, \"title\": \"T\"";

    private Documents() {}

    /** A map with these fields besides its title; a stage is added. */
    static String map(String fields) {
        return START + ", \"stages\": [{\"name\": \"S\"}]" + more(fields) + "}";
    }

    /** A map with one stage and one touchpoint that has these fields. */
    static String touchpoint(String fields) {
        return START
                + ", \"channels\": [{\"name\": \"Web\"}], \"stages\": [{\"name\": \"S\", \"touchpoints\": [{\"name\": \"A\", \"channel\": \"web\""
                + more(fields) + "}]}]}";
    }

    private static String more(String fields) {
        return fields.isEmpty() ? "" : ", " + fields;
    }

    static List<JsonProblem> problems(String json) {
        return assertThrows(InvalidJourneyJsonException.class, () -> JourneyJson.read(json))
                .problems();
    }

    static JsonProblem problem(String json) {
        List<JsonProblem> problems = problems(json);
        if (problems.size() != 1) {
            throw new AssertionError(problems.toString());
        }
        return problems.get(0);
    }
}
