package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.Memo;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What directly follows what: the graph that most process mining starts from.
 *
 * <p>No start or end is invented: all counts together are the events minus the journeys. Order: by count, the most frequent first, then by
 * source and target in code points.
 */
public final class DirectlyFollows implements JourneyResult, Iterable<Follows> {
    private static final int PRINTED = 10;

    private final List<Follows> follows;
    private final long total;
    private final Suppressed suppressed;
    private final Memo<Map<List<String>, TimeSpans>> spans;

    DirectlyFollows(EventLog log, FollowsCount count, int minimumCases) {
        follows = List.copyOf(count.follows(log, minimumCases));
        total = log.eventCount() - log.journeyCount();
        suppressed = new Suppressed(minimumCases, count.suppressed(minimumCases));
        spans = new Memo<>(() -> count.spans(log, minimumCases));
    }

    /**
     * Counts what follows what in a log.
     *
     * @param log the log
     * @return the counts
     */
    public static DirectlyFollows of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Counts what follows what in a log.
     *
     * @param log the log
     * @param options says which pairs are too rare to be told
     * @return the counts
     */
    public static DirectlyFollows of(EventLog log, Consumer<? super DirectlyFollowsOptions> options) {
        DirectlyFollowsOptions said = new DirectlyFollowsOptions();
        options.accept(said);
        return new DirectlyFollows(log, FollowsCount.of(log), said.minimumCases());
    }

    /**
     * Lists all pairs that occur.
     *
     * @return the most frequent first, perhaps none
     */
    public List<Follows> follows() {
        return follows;
    }

    /**
     * Streams all pairs that occur.
     *
     * @return the most frequent first
     */
    public Stream<Follows> stream() {
        return follows.stream();
    }

    @Override
    public Iterator<Follows> iterator() {
        return follows.iterator();
    }

    /**
     * Finds a pair.
     *
     * @param source the activity before
     * @param target the activity after
     * @return the pair, or empty if the target never comes directly after the source
     */
    public Optional<Follows> follows(String source, String target) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        return follows.stream()
                .filter(pair -> pair.source().equals(source) && pair.target().equals(target))
                .findFirst();
    }

    /**
     * Lists what follows an activity.
     *
     * @param source the activity before
     * @return the most frequent first, perhaps none
     */
    public List<Follows> after(String source) {
        Objects.requireNonNull(source, "source");
        return follows.stream().filter(pair -> pair.source().equals(source)).toList();
    }

    /**
     * Tells how long it takes from one activity to the next.
     *
     * <p>The first call measures all pairs, which takes eight bytes an event.
     *
     * @param source the activity before
     * @param target the activity after
     * @return one value per occurrence, or empty if the target never comes directly after the source
     */
    public Optional<TimeSpans> spans(String source, String target) {
        return Optional.ofNullable(spans.get().get(List.of(source, target)));
    }

    /**
     * Counts all pairs, each as often as it occurs, those too that are left out.
     *
     * @return the events minus the journeys
     */
    public long total() {
        return total;
    }

    /**
     * Tells how many pairs are left out because too few journeys have them.
     *
     * @return what is left out; nothing unless {@linkplain DirectlyFollowsOptions#minimumCases said}
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    /**
     * Prints the most frequent pairs as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .left(labels.text("source"))
                .left(labels.text("target"))
                .right(labels.text("count"))
                .right(labels.text("share"))
                .right(labels.text("median"));
        follows.stream()
                .limit(PRINTED)
                .forEach(pair -> table.row(
                        pair.source(),
                        pair.target(),
                        String.valueOf(pair.count()),
                        Decimals.percent(pair.probability().value().orElse(0), 1),
                        spans(pair.source(), pair.target())
                                .map(times -> SpanText.of(times.median()))
                                .orElse("")));
        String more = follows.size() > PRINTED ? labels.text("andMore", follows.size() - PRINTED) + "\n" : "";
        return table + more + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
