package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * In how many journeys a path stands, and how often.
 *
 * <p>Matches in one journey do not overlap, and there are as many as can be; see {@link PathPattern}. {@link JourneyFilters#follows} keeps the
 * journeys that are counted here.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=pathMatches}
 */
public final class PathMatches implements JourneyResult {
    private static final int PRINTED = 10;

    private final PathPattern pattern;
    private final Proportion journeys;
    private final long total;
    private final SortedMap<Integer, Proportion> distribution;
    private final Suppressed suppressed;

    PathMatches(EventLog log, PathPattern pattern, int minimumCases, MatchCount count) {
        this.pattern = pattern;
        TreeMap<Integer, Proportion> shares = new TreeMap<>();
        long with = 0;
        long sum = 0;
        long rare = 0;
        for (Map.Entry<Integer, long[]> entry : count.journeysBy.entrySet()) {
            long number = entry.getValue()[0];
            with += entry.getKey() > 0 ? number : 0;
            sum += entry.getKey() * number;
            if (number >= minimumCases) {
                shares.put(entry.getKey(), new Proportion(number, log.journeyCount()));
            } else {
                rare++;
            }
        }
        journeys = new Proportion(with, log.journeyCount());
        total = sum;
        distribution = Collections.unmodifiableSortedMap(shares);
        suppressed = new Suppressed(minimumCases, rare);
    }

    /**
     * Counts where a path stands.
     *
     * @param log the log
     * @param pattern the path, as {@link PathPattern} reads it, for example {@code a->[b|c]->[^d]*->e}
     * @return the counts
     * @throws IllegalArgumentException if the pattern is none, or needs no event
     */
    public static PathMatches of(EventLog log, String pattern) {
        return of(log, pattern, options -> {});
    }

    /**
     * Counts where a path stands.
     *
     * @param log the log
     * @param pattern the path, as {@link PathPattern} reads it, for example {@code a->[b|c]->[^d]*->e}
     * @param options says which numbers of matches are too rare to be told
     * @return the counts
     * @throws IllegalArgumentException if the pattern is none, or needs no event
     */
    public static PathMatches of(EventLog log, String pattern, Consumer<? super PathMatchesOptions> options) {
        PathPattern parsed = PathPattern.countable(pattern);
        PathMatchesOptions said = new PathMatchesOptions();
        options.accept(said);
        MatchCount count = JourneyPass.over(log, () -> new MatchCount(log, parsed));
        return new PathMatches(log, parsed, said.minimumCases(), count);
    }

    /**
     * Tells which path is counted.
     *
     * @return the pattern
     */
    public PathPattern pattern() {
        return pattern;
    }

    /**
     * Tells in how many journeys the path stands.
     *
     * @return the share of all journeys with at least one match
     */
    public Proportion journeys() {
        return journeys;
    }

    /**
     * Counts the matches in all journeys.
     *
     * @return the number, 0 or more
     */
    public long total() {
        return total;
    }

    /**
     * Tells how many journeys have each number of matches.
     *
     * @return by number from 0, ascending; shares of all journeys; numbers that no journey has are not in it
     */
    public SortedMap<Integer, Proportion> distribution() {
        return distribution;
    }

    /**
     * Tells the mean number of matches in a journey.
     *
     * @return the mean over all journeys
     */
    public Estimate mean() {
        long n = journeys.denominator();
        return n == 0 ? Estimate.noData() : Estimate.of((double) total / n, n);
    }

    /**
     * Tells how many numbers of matches are left out.
     *
     * @return what is left out; all other figures rest on all journeys nevertheless
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    /**
     * Prints the counts as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .right(pattern.toString())
                .right(labels.text("journeys"))
                .right(labels.text("share"));
        distribution.entrySet().stream()
                .limit(PRINTED)
                .forEach(entry -> table.row(
                        String.valueOf(entry.getKey()),
                        String.valueOf(entry.getValue().numerator()),
                        QuestionText.percent(entry.getValue())));
        String more = distribution.size() > PRINTED ? labels.text("andMore", distribution.size() - PRINTED) + "\n" : "";
        return table
                + more
                + QuestionText.line("count", String.valueOf(total), labels)
                + QuestionText.line("journeys", QuestionText.interval(journeys, labels), labels)
                + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
