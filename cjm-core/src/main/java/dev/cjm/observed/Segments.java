package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The journeys of a log in parts, and the same questions asked about each of them.
 *
 * <p>Each journey is in one segment; those that belong to none stand together in one without a name, the last. Segments are views, nothing
 * is copied.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=segments}
 */
public final class Segments implements JourneyResult, Iterable<Segment> {
    private final List<Segment> segments;
    private final List<SegmentMeasure> measures;
    private final Suppressed suppressed;

    private Segments(List<Segment> segments, List<SegmentMeasure> measures, Suppressed suppressed) {
        this.segments = List.copyOf(segments);
        this.measures = List.copyOf(measures);
        this.suppressed = suppressed;
    }

    /**
     * Parts journeys by a text that their events state, for example the channel; the first one of a journey counts.
     *
     * @param log the log
     * @param column what it is, for example {@code channel}
     * @return the segments, the largest first, then by code points
     */
    public static Segments by(EventLog log, String column) {
        return by(log, journey -> journey.text(column));
    }

    /**
     * Parts journeys by whatever can be told of them.
     *
     * @param log the log
     * @param name tells the segment of a journey, or empty if it belongs to none
     * @return the segments, the largest first, then by code points
     */
    public static Segments by(EventLog log, Function<? super ObservedJourney, Optional<String>> name) {
        return by(log, name, options -> {});
    }

    /**
     * Parts journeys by whatever can be told of them.
     *
     * @param log the log
     * @param name tells the segment of a journey, or empty if it belongs to none
     * @param options says which segments are too small to be told
     * @return the segments, the largest first, then by code points
     */
    public static Segments by(
            EventLog log,
            Function<? super ObservedJourney, Optional<String>> name,
            Consumer<? super SegmentsOptions> options) {
        return SegmentSplit.of(log, name, true, List.of(), options);
    }

    /**
     * Parts journeys by conditions; the first one that a journey fulfils counts.
     *
     * @param log the log
     * @param conditions the conditions by the name of their segment; {@link JourneyFilters} has some
     * @return the segments in the order of the conditions, those without journeys too
     */
    public static Segments where(EventLog log, Map<String, ? extends Predicate<? super ObservedJourney>> conditions) {
        Map<String, Predicate<? super ObservedJourney>> ordered = new LinkedHashMap<>(conditions);
        return SegmentSplit.of(
                log,
                journey -> ordered.entrySet().stream()
                        .filter(entry -> entry.getValue().test(journey))
                        .map(Map.Entry::getKey)
                        .findFirst(),
                false,
                List.copyOf(ordered.keySet()),
                options -> {});
    }

    static Segments of(List<Segment> segments, Suppressed suppressed) {
        return new Segments(segments, List.of(), suppressed);
    }

    /**
     * Asks a question about each segment.
     *
     * @param <R> what the question answers
     * @param question the question, for example {@code JourneyVariants::of}
     * @return the answers in the order of the segments
     */
    public <R> List<R> ask(Function<? super EventLog, ? extends R> question) {
        List<R> answers = new ArrayList<>();
        segments.forEach(segment -> answers.add(question.apply(segment.log())));
        return answers;
    }

    /**
     * Sets a share beside those that were asked for before.
     *
     * @param title what is asked, as it stands above the column
     * @param question the question
     * @return these segments with one measure more
     */
    public Segments share(String title, Function<? super EventLog, Proportion> question) {
        return with(new SegmentMeasure(title, ask(question), List.of()));
    }

    /**
     * Sets a number beside those that were asked for before.
     *
     * @param title what is asked, as it stands above the column
     * @param question the question
     * @return these segments with one measure more
     */
    public Segments number(String title, Function<? super EventLog, Estimate> question) {
        return with(new SegmentMeasure(title, List.of(), ask(question)));
    }

    private Segments with(SegmentMeasure measure) {
        List<SegmentMeasure> more = new ArrayList<>(measures);
        more.add(measure);
        return new Segments(segments, more, suppressed);
    }

    /**
     * Lists the segments.
     *
     * @return in their order, those without a name last
     */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * Finds a segment.
     *
     * @param name its name
     * @return the segment, or empty if there is none
     */
    public Optional<Segment> segment(String name) {
        return segments.stream()
                .filter(segment -> segment.name().filter(name::equals).isPresent())
                .findFirst();
    }

    @Override
    public Iterator<Segment> iterator() {
        return segments.iterator();
    }

    /**
     * Lists what was asked about each segment.
     *
     * @return in the order in which it was asked
     */
    public List<SegmentMeasure> measures() {
        return measures;
    }

    /**
     * Tells how many segments are left out because they have too few journeys.
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
                .left(labels.text("segment"))
                .right(labels.text("journeys"))
                .right(labels.text("share"))
                .cellsUpTo(40);
        measures.forEach(measure -> table.right(measure.title()));
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            List<String> cells = new ArrayList<>(List.of(
                    segment.name().orElse(labels.text("others")),
                    String.valueOf(segment.journeys().numerator()),
                    QuestionText.percent(segment.journeys())));
            for (SegmentMeasure measure : measures) {
                cells.add(measure.text(i));
            }
            table.row(cells);
        }
        return table + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
