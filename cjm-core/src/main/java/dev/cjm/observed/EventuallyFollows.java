package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What comes after what at any time later in a journey.
 *
 * <p>All pairs of places are counted: a journey a, a, b has two pairs of a and b, and one of a and a. The journeys with a pair are told
 * beside. Order: by count, the most frequent first, then by source and target in code points.
 */
public final class EventuallyFollows implements JourneyResult, Iterable<LaterFollows> {
    private static final int PRINTED = 10;

    private final List<LaterFollows> follows;
    private final Suppressed suppressed;

    EventuallyFollows(EventLog log, EventuallyCount count, int minimumCases) {
        follows = List.copyOf(count.pairs(log, minimumCases));
        suppressed = new Suppressed(minimumCases, count.suppressed(minimumCases));
    }

    /**
     * Counts what comes after what in a log.
     *
     * @param log the log
     * @return the pairs
     */
    public static EventuallyFollows of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Counts what comes after what in a log.
     *
     * @param log the log
     * @param options says which pairs are too rare to be told
     * @return the pairs
     */
    public static EventuallyFollows of(EventLog log, Consumer<? super EventuallyFollowsOptions> options) {
        EventuallyFollowsOptions said = new EventuallyFollowsOptions();
        options.accept(said);
        int activities = log.table().activities().size();
        return new EventuallyFollows(
                log, JourneyPass.over(log, () -> new EventuallyCount(activities)), said.minimumCases());
    }

    /**
     * Lists all pairs that occur.
     *
     * @return the most frequent first, perhaps none
     */
    public List<LaterFollows> follows() {
        return follows;
    }

    @Override
    public Iterator<LaterFollows> iterator() {
        return follows.iterator();
    }

    /**
     * Finds a pair.
     *
     * @param source the activity before
     * @param target the activity after
     * @return the pair, or empty if the target never comes after the source
     */
    public Optional<LaterFollows> follows(String source, String target) {
        return follows.stream()
                .filter(pair -> pair.source().equals(source) && pair.target().equals(target))
                .findFirst();
    }

    /**
     * Tells how many pairs are left out because too few journeys have them.
     *
     * @return what is left out
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .left(labels.text("eventuallyFollows"))
                .left(labels.text("target"))
                .right(labels.text("count"))
                .right(labels.text("journeys"))
                .right(labels.text("share"));
        follows.stream()
                .limit(PRINTED)
                .forEach(pair -> table.row(
                        pair.source(),
                        pair.target(),
                        String.valueOf(pair.count()),
                        String.valueOf(pair.journeys().numerator()),
                        QuestionText.percent(pair.journeys())));
        String more = follows.size() > PRINTED ? labels.text("andMore", follows.size() - PRINTED) + "\n" : "";
        return table + more + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
