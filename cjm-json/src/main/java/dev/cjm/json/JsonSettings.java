package dev.cjm.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What a reader was told, and its parsers. */
record JsonSettings(
        int maxLength,
        int maxParts,
        int maxProblems,
        boolean isStrict,
        Consumer<? super JsonProblem> listener,
        JsonFactory factory) {
    static JsonSettings of(
            int maxLength,
            int maxDepth,
            int maxParts,
            int maxProblems,
            boolean isStrict,
            Consumer<? super JsonProblem> listener) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(maxDepth)
                .maxStringLength(maxLength)
                .maxNameLength(maxLength)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).build();
        return new JsonSettings(maxLength, maxParts, maxProblems, isStrict, listener, factory);
    }

    JsonParser parser(Source source) {
        return source.parser(factory);
    }
}
