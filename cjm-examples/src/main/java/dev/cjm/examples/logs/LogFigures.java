package dev.cjm.examples.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cjm.model.Proportion;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.Durations;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventuallyFollows;
import dev.cjm.observed.Follows;
import dev.cjm.observed.JourneyVariant;
import dev.cjm.observed.JourneyVariants;
import dev.cjm.observed.Rework;
import dev.cjm.observed.StartsAndEnds;
import dev.cjm.observed.TimeSpans;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of a log, under the names that truth files give them. */
final class LogFigures {
    private static final String BETWEEN = "\u001F";

    private final EventLog log;
    private final JourneyVariants variants;
    private final DirectlyFollows follows;
    private final EventuallyFollows later;
    private final Map<String, Long> occurrences = new TreeMap<>();

    LogFigures(EventLog log) {
        this.log = log;
        variants = JourneyVariants.of(log);
        follows = DirectlyFollows.of(log);
        later = EventuallyFollows.of(log);
        for (JourneyVariant variant : variants) {
            variant.activities().forEach(activity -> occurrences.merge(activity, variant.count(), Long::sum));
        }
    }

    Map<String, Object> all() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("cases", (long) log.journeyCount());
        figures.put("events", log.eventCount());
        figures.put("activities", (long) log.activities().size());
        figures.put("activity_counts", occurrences);
        figures.put("variants", (long) variants.variants().size());
        figures.put("top10_variants", top());
        figures.put(
                "variants_sha256",
                sha(variants.stream()
                        .map(variant -> variant.count() + "\t" + String.join(BETWEEN, variant.activities()))
                        .toList()));
        figures.put("variants_covering_80pct_cases", (long) variants.covering(0.8));
        figures.put("case_length", lengths());
        figures.put("dfg_distinct_edges", (long) follows.follows().size());
        figures.put("dfg_total", follows.total());
        figures.put(
                "dfg_sha256",
                sha(follows.stream()
                        .sorted(Comparator.comparing(Follows::source, LogFigures::byCodePoints)
                                .thenComparing(Follows::target, LogFigures::byCodePoints))
                        .map(pair -> pair.source() + BETWEEN + pair.target() + "\t" + pair.count())
                        .toList()));
        figures.put("start_activities", counts(StartsAndEnds.of(log).starts()));
        figures.put("end_activities", counts(StartsAndEnds.of(log).ends()));
        figures.put("exit_probability", exits());
        figures.put("case_duration_s", durations());
        figures.put("case_arrival_average_s", arrivals());
        figures.put("cases_with_rework_per_activity", counts(Rework.of(log).again()));
        figures.put("eventually_follows_distinct", (long) later.follows().size());
        return figures;
    }

    /** The probability of a pair, for tables of pairs. */
    Object probability(String source, String target) {
        return follows.follows(source, target)
                .map(pair -> (Object) pair.probability().value().orElse(0))
                .orElse("no such pair");
    }

    Object count(String source, String target) {
        return follows.follows(source, target)
                .map(pair -> (Object) pair.count())
                .orElse("no such pair");
    }

    /** How often a pair comes in this order at any time. */
    Object countLater(String source, String target) {
        return later.follows(source, target).map(pair -> (Object) pair.count()).orElse("no such pair");
    }

    /** The times of a pair. */
    Object performance(String source, String target) {
        return follows.spans(source, target).map(spans -> (Object) times(spans)).orElse("no such pair");
    }

    private List<Object> top() {
        List<Object> top = new ArrayList<>();
        variants.top(10)
                .forEach(variant -> top.add(Map.of("count", variant.count(), "activities", variant.activities())));
        return top;
    }

    private Map<String, Object> lengths() {
        long[] lengths =
                log.stream().mapToLong(journey -> journey.length()).sorted().toArray();
        int half = lengths.length / 2;
        double median = lengths.length % 2 == 1 ? lengths[half] : (lengths[half - 1] + lengths[half]) / 2.0;
        return Map.of(
                "min",
                lengths[0],
                "max",
                lengths[lengths.length - 1],
                "mean",
                (double) log.eventCount() / lengths.length,
                "median",
                median);
    }

    private Map<String, Object> exits() {
        Map<String, Object> exits = new TreeMap<>();
        StartsAndEnds.of(log)
                .ends()
                .forEach((activity, share) ->
                        exits.put(activity, (double) share.numerator() / occurrences.getOrDefault(activity, 1L)));
        return exits;
    }

    private Map<String, Object> durations() {
        TimeSpans spans = Durations.of(log).spans().orElseThrow();
        Map<String, Object> times = times(spans);
        times.put("p90_linear", seconds(spans.percentile(90)));
        return times;
    }

    private static Map<String, Object> times(TimeSpans spans) {
        Map<String, Object> times = new TreeMap<>();
        times.put("mean", seconds(spans.mean()));
        times.put("median", seconds(spans.median()));
        times.put("min", seconds(spans.min()));
        times.put("max", seconds(spans.max()));
        return times;
    }

    private double arrivals() {
        Duration between = Duration.between(
                log.journeys().get(0).start(),
                log.journeys().get(log.journeyCount() - 1).start());
        return seconds(between) / (log.journeyCount() - 1);
    }

    private static double seconds(Duration time) {
        return time.toSeconds() + time.toNanosPart() / 1e9;
    }

    private static Map<String, Object> counts(Map<String, Proportion> shares) {
        Map<String, Object> counts = new TreeMap<>();
        shares.forEach((activity, share) -> counts.put(activity, share.numerator()));
        return counts;
    }

    private static int byCodePoints(String one, String other) {
        return java.util.Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private static String sha(List<String> lines) {
        try {
            byte[] text = lines.stream().collect(Collectors.joining("\n")).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
