package dev.cjm.examples.logs;

import dev.cjm.observed.Conversion;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.csv.CsvEvents;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures of a web shop's sessions that the makers of another tool publish in their notebooks.
 *
 * <p>Most of their tables are about users, of whom the sessions say nothing; what they say about sessions is compared.
 */
final class PublishedFigures {
    static final String FILE = "ecom_published_tables.json";
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    private PublishedFigures() {}

    static int check(Path folder, PrintStream out) throws IOException {
        EventLog log = CsvEvents.read(folder.resolve("ecom_session.csv.gz"));
        Map<String, List<Object>> found = new LinkedHashMap<>();
        found.put(
                "Sessions that hit checkout_bug:",
                List.of(Conversion.of(log, "checkout_bug").journeys().numerator()));
        found.put(
                "Sessions that hit payment_error:",
                List.of(Funnel.of(log, List.of("payment_error"))
                        .steps()
                        .get(0)
                        .journeys()
                        .numerator()));
        found.put("rows:", List.of(log.eventCount()));
        found.put("Original sessions:", List.of((long) log.journeyCount(), (long)
                log.sessions(Duration.ofMinutes(30)).journeyCount()));
        Differences differences = new Differences();
        Map<String, Object> published = Json.read(folder.resolve(FILE));
        found.forEach((text, actual) -> differences.compare(text, numbers(published, text, actual.size()), actual));
        out.printf(
                "%s: %s figures compared, %s differ%n",
                FILE, differences.compared(), differences.found().size());
        differences.found().forEach(difference -> out.println("  " + difference));
        return differences.found().size();
    }

    /** The first numbers in the output that begins with a text. */
    private static Object numbers(Map<String, Object> published, String text, int most) {
        for (Object cells : ((Map<?, ?>) published.getOrDefault("cells", Map.of())).values()) {
            for (Object cell : (List<?>) cells) {
                Object output = ((Map<?, ?>) cell).get("text");
                if (output instanceof String printed && printed.startsWith(text)) {
                    Matcher numbers = NUMBER.matcher(printed);
                    return numbers.results()
                            .limit(most)
                            .map(result ->
                                    (Object) Long.parseLong(result.group().replace(",", "")))
                            .toList();
                }
            }
        }
        return "nothing published";
    }
}
