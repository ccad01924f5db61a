package dev.cjm.json;

import dev.cjm.rule.RuleReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * What rules found, as SARIF 2.1.0: the form in which code hosts, editors and build servers take findings.
 *
 * <pre>{@code
 * RuleReport report = JourneyRules.recommended().check(map);
 * SarifLog.of(report, o -> o.artifact("maps/checkout.json", json).baseline(known)).writeTo(Path.of("rules.sarif"));
 * }</pre>
 *
 * <p>Each report is a run: its rules with sentence, reason and suggestion; each finding as a result with level, message, fingerprint (of
 * finding and map, so that those of several maps are told apart), and its place, both as path into the map ({@code /touchpoints/cart}) and, where the options name the file, in that file. A path that shows
 * a finding is a code flow. What is suppressed is there with its reason. What could not be checked, what was assumed, and suppressions
 * that nothing needs any more are notifications of the invocation, so that nothing is lost.
 *
 * <p>Errors and warnings are called so, advice is a note. Equal reports give equal text. Immutable and thread-safe.
 */
public final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<SarifRun> runs;

    private SarifLog(List<SarifRun> runs) {
        this.runs = List.copyOf(runs);
    }

    /**
     * Makes a log of a report.
     *
     * @param report what came of rules on a map
     * @return the log, with one run
     */
    public static SarifLog of(RuleReport report) {
        return of(report, options -> {});
    }

    /**
     * Makes a log of a report.
     *
     * @param report what came of rules on a map
     * @param options says in which file the map is, and what is known already
     * @return the log, with one run
     * @throws IllegalArgumentException if an option is not as it should be
     * @throws InvalidJourneyJsonException if the document of the options is not a journey map
     */
    public static SarifLog of(RuleReport report, Consumer<? super SarifOptions> options) {
        Objects.requireNonNull(report, "report");
        SarifOptions chosen = new SarifOptions();
        Objects.requireNonNull(options, "options").accept(chosen);
        return new SarifLog(List.of(SarifRun.of(report, chosen)));
    }

    /**
     * Adds the runs of another log, for one file over several maps.
     *
     * @param other the other log
     * @return the larger log; its runs are told apart by the ids of their maps
     */
    public SarifLog and(SarifLog other) {
        List<SarifRun> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new SarifLog(all);
    }

    /**
     * Writes the log.
     *
     * @return its text, with two spaces of indentation and a line feed at the end
     */
    public String toJson() {
        return JsonText.text(this::write);
    }

    /**
     * Writes the log to a file, in UTF-8.
     *
     * @param file the file, by custom with a name that ends with {@code .sarif}; what it holds is replaced; it is packed by gzip if its name
     *     ends with {@code .gz}
     * @throws IOException if the file cannot be written
     */
    public void writeTo(Path file) throws IOException {
        try (OutputStream out = GzipOutput.open(file)) {
            writeTo(out);
        }
    }

    /**
     * Writes the log to a stream, in UTF-8.
     *
     * @param out the stream; it is flushed and left open
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        writeTo(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes the log.
     *
     * @param out the writer; it is flushed and left open
     * @throws IOException if the writer fails
     */
    public void writeTo(Writer out) throws IOException {
        JsonText.write(this::write, out);
    }

    /**
     * Tells how much the log holds.
     *
     * @return for example "SARIF log of 1 run with 3 results"
     */
    @Override
    public String toString() {
        int results = runs.stream().mapToInt(SarifRun::resultCount).sum();
        return "SARIF log of " + runs.size() + (runs.size() == 1 ? " run with " : " runs with ") + results
                + (results == 1 ? " result" : " results");
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        runs.forEach(run -> run.write(json));
        json.writeEndArray();
        json.writeEndObject();
    }
}
