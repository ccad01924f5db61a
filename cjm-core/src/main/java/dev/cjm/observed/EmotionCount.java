package dev.cjm.observed;

import dev.cjm.internal.ScoreTally;
import dev.cjm.model.EmotionScale;
import java.util.Arrays;

/** Counts scores by activity, and how each journey felt there last. */
final class EmotionCount implements JourneyCount<EmotionCount> {
    private static final int TONES = 3;

    private final NumberColumn column;
    private final EmotionScale scale;
    private final int[] metIn;
    private final int[] scoredIn;
    private final int[] tone;
    private final int[] scored;
    final ScoreTally[] scores;
    final long[] with;
    final long[] withScore;
    /** By activity: journeys whose last score there is positive, neutral, negative. */
    final long[][] tones;

    long offScale;

    EmotionCount(int activities, NumberColumn column, EmotionScale scale) {
        this.column = column;
        this.scale = scale;
        metIn = new int[activities];
        scoredIn = new int[activities];
        tone = new int[activities];
        scored = new int[activities];
        scores = new ScoreTally[activities];
        Arrays.setAll(scores, i -> new ScoreTally());
        with = new long[activities];
        withScore = new long[activities];
        tones = new long[activities][TONES];
    }

    @Override
    public void add(EventLog log, int journey) {
        int size = 0;
        for (int event = log.from(journey); event < log.to(journey); event++) {
            int activity = log.table().activity(event);
            if (metIn[activity] != journey + 1) {
                metIn[activity] = journey + 1;
                with[activity]++;
            }
            if (column.has(event)) {
                double score = column.number(event);
                if (!scale.contains(score)) {
                    offScale++;
                    continue;
                }
                scores[activity].add(score, 1);
                tone[activity] = switch (scale.tone(score)) {
                    case POSITIVE -> 0;
                    case NEUTRAL -> 1;
                    case NEGATIVE -> 2;
                };
                if (scoredIn[activity] != journey + 1) {
                    scoredIn[activity] = journey + 1;
                    scored[size++] = activity;
                }
            }
        }
        for (int i = 0; i < size; i++) {
            withScore[scored[i]]++;
            tones[scored[i]][tone[scored[i]]]++;
        }
    }

    @Override
    public void merge(EmotionCount other) {
        Counted.add(with, other.with);
        Counted.add(withScore, other.withScore);
        offScale += other.offScale;
        for (int i = 0; i < scores.length; i++) {
            scores[i].merge(other.scores[i]);
            Counted.add(tones[i], other.tones[i]);
        }
    }
}
