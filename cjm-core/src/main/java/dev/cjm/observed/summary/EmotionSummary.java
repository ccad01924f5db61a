package dev.cjm.observed.summary;

import dev.cjm.internal.ScoreTally;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import dev.cjm.observed.ActivityEmotion;
import dev.cjm.observed.ObservedJourney;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers how journeys feel at each activity; exact, in memory for the scores that occur, each once per activity.
 *
 * <p>Events without a score have none, also where a whole part has no such column. The whole log is asked by {@link
 * dev.cjm.observed.ObservedEmotion}.
 */
public final class EmotionSummary implements JourneySummary<EmotionSummary, EmotionFigures> {
    private static final long serialVersionUID = 1L;

    private static final int WITH = 0;
    private static final int SCORED = 1;
    private static final int POSITIVE = 2;
    private static final int NEUTRAL = 3;
    private static final int NEGATIVE = 4;

    private final transient String column;
    private final transient EmotionScale scale;
    private final transient Tally tally = new Tally(1, 5);
    private final transient Map<String, ScoreTally> scores = new TreeMap<>(ActivityNumbers::compare);

    /** All scores; no tally has more, so if these can be added, all can. */
    private transient long total;

    private transient long offScale;

    /**
     * Begins without journeys, on the scale of −2 to +2.
     *
     * @param column where events have their scores, for example {@code score}
     */
    public EmotionSummary(String column) {
        this(column, EmotionScale.DEFAULT);
    }

    /**
     * Begins without journeys.
     *
     * @param column where events have their scores, for example {@code score}
     * @param scale on which scale scores lie; others are counted and left out
     */
    public EmotionSummary(String column, EmotionScale scale) {
        this.column = Objects.requireNonNull(column, "column");
        this.scale = Objects.requireNonNull(scale, "scale");
    }

    @Override
    public EmotionSummary empty() {
        return new EmotionSummary(column, scale);
    }

    @Override
    public void add(ObservedJourney journey) {
        tally.journey();
        Set<String> met = new HashSet<>();
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int position = 0; position < journey.length(); position++) {
            String activity = journey.activity(position);
            if (met.add(activity)) {
                tally.names.count(activity, WITH);
            }
            OptionalDouble score = journey.number(position, column);
            if (score.isPresent()) {
                total = Math.addExact(total, 1);
                if (scale.contains(score.getAsDouble())) {
                    scores.computeIfAbsent(activity, key -> new ScoreTally()).add(score.getAsDouble(), 1);
                    last.put(activity, tone(score.getAsDouble()));
                } else {
                    offScale++;
                }
            }
        }
        last.forEach((activity, tone) -> {
            tally.names.count(activity, SCORED);
            tally.names.count(activity, tone);
        });
    }

    private int tone(double score) {
        return switch (scale.tone(score)) {
            case POSITIVE -> POSITIVE;
            case NEUTRAL -> NEUTRAL;
            case NEGATIVE -> NEGATIVE;
        };
    }

    @Override
    public void merge(EmotionSummary other) {
        Tally.same(List.of(column, scale), List.of(other.column, other.scale));
        long sum = Math.addExact(total, other.total);
        tally.merge(other.tally);
        other.scores.forEach((activity, more) ->
                scores.computeIfAbsent(activity, key -> new ScoreTally()).merge(more));
        offScale += other.offScale;
        total = sum;
    }

    @Override
    public EmotionFigures result() {
        List<ActivityEmotion> activities = new ArrayList<>();
        scores.forEach((activity, of) -> activities.add(emotion(activity, of)));
        activities.sort(Comparator.comparingDouble(each -> each.mean().value().orElse(0)));
        return new EmotionFigures(column, scale, activities, offScale);
    }

    private ActivityEmotion emotion(String activity, ScoreTally of) {
        long n = tally.names.get(activity, SCORED);
        return new ActivityEmotion(
                activity,
                new Proportion(n, tally.names.get(activity, WITH)),
                of.size(),
                Estimate.of(of.mean(), n),
                Estimate.of(of.median(), n),
                of.lowest(),
                of.highest(),
                new Proportion(tally.names.get(activity, POSITIVE), n),
                new Proportion(tally.names.get(activity, NEUTRAL), n),
                new Proportion(tally.names.get(activity, NEGATIVE), n));
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out = new SummaryWriter(SummaryKind.EMOTION).text(column);
        ScaleBytes.write(scale, out);
        tally.write(out);
        out.number(offScale);
        scores.values().forEach(of -> {
            double[] distinct = of.distinct();
            out.number(distinct.length);
            for (double score : distinct) {
                out.real(score).number(of.times(score));
            }
        });
        return out.bytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes the bytes, which nobody need trust
     * @return the summary
     * @throws InvalidSummaryException if they are no such summary
     */
    public static EmotionSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.EMOTION);
        EmotionSummary summary = new EmotionSummary(in.text(), ScaleBytes.read(in));
        summary.tally.read(in);
        summary.offScale = in.number();
        summary.total = summary.offScale;
        summary.tally.names.names().forEach(name -> summary.read(name, in));
        return Tally.checked(summary, in);
    }

    private void read(String activity, SummaryReader in) {
        long scored = tally.names.get(activity, SCORED);
        if (tally.names.get(activity, WITH) == 0 || scored != tones(activity)) {
            throw InvalidSummaryException.damaged("the counts do not fit each other");
        }
        if (scored > 0) {
            ScoreTally read = new ScoreTally();
            double before = Double.NEGATIVE_INFINITY;
            for (int left = in.size(1 + Double.BYTES); left > 0; left--) {
                double score = in.real();
                if (!scale.contains(score) || score <= before) {
                    throw InvalidSummaryException.damaged("a score is off the scale, or not in order");
                }
                read.add(score, in.number(1, Long.MAX_VALUE - total));
                total += read.times(score);
                before = score;
            }
            if (read.size() < scored) {
                throw InvalidSummaryException.damaged("the counts do not fit each other");
            }
            scores.put(activity, read);
        }
    }

    private long tones(String activity) {
        return tally.names.get(activity, POSITIVE)
                + tally.names.get(activity, NEUTRAL)
                + tally.names.get(activity, NEGATIVE);
    }

    /**
     * Stands as its bytes in a stream of objects.
     *
     * @return the bytes
     */
    private Object writeReplace() {
        return SerializedSummary.of(this);
    }
}
