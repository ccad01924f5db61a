package dev.cjm.examples.logs;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.csv.CsvEvents;
import dev.cjm.observed.xes.XesEvents;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares the figures of logs in a folder with those in truth files beside them, and prints each difference. */
public final class CheckLogs {
    private static final String TRUTH = ".truth.json";

    /** What is compared pair by pair, or belongs to other questions. */
    private static final List<String> PAIRS =
            List.of("dfg", "transition_probabilities_top20", "edge_performance_s", "eventually_follows_top20");

    /**
     * Where truth files tell the local times of a zone as if they were UTC: an XES file that states offsets is compared by its local
     * times, else all times across a change of clocks would differ by an hour.
     */
    private static final Map<String, ZoneId> LOCAL_TIMES = Map.of("bpic2012", ZoneId.of("Europe/Amsterdam"));

    private CheckLogs() {}

    /**
     * Checks a folder.
     *
     * @param arguments the folder
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("Say which folder has the logs.");
            return;
        }
        int differences = check(Path.of(arguments[0]), out);
        out.println(differences == 0 ? "All figures are equal." : differences + " figures differ.");
    }

    /**
     * Checks all logs of a folder that have a truth file.
     *
     * @param folder the folder
     * @param out where differences are printed
     * @return how many figures differ
     * @throws IOException if a file cannot be read
     */
    public static int check(Path folder, PrintStream out) throws IOException {
        List<Path> truths;
        try (Stream<Path> files = Files.list(folder)) {
            truths = files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .toList();
        }
        int differences = 0;
        for (Path truth : truths) {
            String name = String.valueOf(truth.getFileName()).replace(TRUTH, "");
            Map<String, Object> expected = Json.read(truth);
            if (!expected.containsKey("variants_sha256")) {
                out.println(name + ": no figures of an event log");
                continue;
            }
            Path csv = folder.resolve(name + ".csv.gz");
            differences += check(csv, CsvEvents.read(csv), expected, out);
            Path xes = folder.resolve(name + ".xes.gz");
            if (Files.exists(xes)) {
                EventLog log = XesEvents.read(xes);
                ZoneId zone = LOCAL_TIMES.get(name);
                if (zone != null) {
                    out.println(xes.getFileName() + ": compared by local times of " + zone);
                    log = LocalTimes.of(log, zone);
                }
                differences += check(xes, log, expected, out);
            }
        }
        Path published = folder.resolve(PublishedFigures.FILE);
        return differences + (Files.exists(published) ? PublishedFigures.check(folder, out) : 0);
    }

    private static int check(Path file, EventLog log, Map<String, Object> expected, PrintStream out) {
        Differences differences = new Differences();
        LogFigures figures = new LogFigures(log);
        figures.all().forEach((name, actual) -> {
            if (expected.containsKey(name)) {
                differences.compare(name, expected.get(name), actual);
            }
        });
        for (String pairs : PAIRS) {
            if (expected.get(pairs) instanceof List<?> rows) {
                rows.forEach(row -> comparePair(pairs, (List<?>) row, figures, differences));
            }
        }
        out.printf(
                "%s: %s events, %s figures compared, %s differ%n",
                file.getFileName(),
                log.eventCount(),
                differences.compared(),
                differences.found().size());
        differences.found().forEach(difference -> out.println("  " + difference));
        return differences.found().size();
    }

    private static void comparePair(String table, List<?> row, LogFigures figures, Differences differences) {
        String source = String.valueOf(row.get(0));
        String target = String.valueOf(row.get(1));
        if (target.equals(Json.NULL)) {
            return;
        }
        Object actual = switch (table) {
            case "dfg" -> figures.count(source, target);
            case "eventually_follows_top20" -> figures.countLater(source, target);
            case "edge_performance_s" -> figures.performance(source, target);
            default -> figures.probability(source, target);
        };
        differences.compare(table + " " + source + " -> " + target, row.get(2), actual);
    }
}
