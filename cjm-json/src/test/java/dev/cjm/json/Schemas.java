package dev.cjm.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cjm.model.JourneyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Asks a validator that is not ours. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema SCHEMA = REGISTRY.getSchema(JourneySchema.text());

    private static final Schema PORTFOLIO = REGISTRY.getSchema(JourneySchema.portfolio());

    private static final Map<Class<?>, Schema> RESULTS = new ConcurrentHashMap<>();

    /** Its parser refuses them in names. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}");

    private Schemas() {}

    static List<Error> errors(String json) {
        return errors(SCHEMA, json);
    }

    static List<Error> portfolioErrors(String json) {
        return errors(PORTFOLIO, json);
    }

    static List<Error> errors(Class<? extends JourneyResult> result, String json) {
        return errors(RESULTS.computeIfAbsent(result, type -> REGISTRY.getSchema(JourneySchema.of(result))), json);
    }

    /** Leaves documents, one per line, where validators of other languages can be asked about them. */
    static void leave(String name, Collection<String> documents) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/schema-documents"));
        Files.write(
                folder.resolve(name + ".ndjson"),
                documents.stream().map(json -> json.replace('\n', ' ')).toList());
    }

    private static List<Error> errors(Schema schema, String json) {
        String accepted = LONE_SURROGATE.matcher(json).replaceAll("\\\\uFFFD");
        return schema.validate(accepted, InputFormat.JSON);
    }
}
