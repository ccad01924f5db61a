package dev.cjm.observed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A log with the scores of a survey at the events that they are about.
 *
 * <p>A score belongs to the last event of its journey at or before its time. Of several scores at one event the last one counts; of
 * those at the same time the one that was told last.
 */
public final class JoinedScores {
    private final EventLog log;
    private final List<SurveyScore> unknownJourney = new ArrayList<>();
    private final List<SurveyScore> beforeJourney = new ArrayList<>();
    private final List<SurveyScore> replaced = new ArrayList<>();
    private final int joined;

    private JoinedScores(EventLog source, String column, Collection<SurveyScore> scores) {
        Map<String, Integer> journeys = new HashMap<>();
        for (int i = 0; i < source.journeyCount(); i++) {
            journeys.put(source.id(i), i);
        }
        List<SurveyScore> ordered = new ArrayList<>(scores);
        ordered.sort(Comparator.comparing(SurveyScore::time));
        Map<Integer, SurveyScore> atEvents = new HashMap<>();
        for (SurveyScore score : ordered) {
            Integer journey = journeys.get(score.journey());
            if (journey == null) {
                unknownJourney.add(score);
                continue;
            }
            int event = lastBefore(source, journey, score);
            if (event < source.from(journey)) {
                beforeJourney.add(score);
                continue;
            }
            SurveyScore earlier = atEvents.put(event, score);
            if (earlier != null) {
                replaced.add(earlier);
            }
        }
        NumberColumn numbers = new NumberColumn(column);
        for (int event = 0; event < source.table().size(); event++) {
            SurveyScore score = atEvents.get(event);
            if (score != null) {
                numbers.set(event, score.score());
            }
        }
        numbers.pad(source.table().size());
        joined = atEvents.size();
        log = source.over(source.table().with(numbers));
    }

    /**
     * Joins scores to a log.
     *
     * @param log the log
     * @param column how the scores are called from then on; a column of that name is replaced
     * @param scores the scores, in any order
     * @return the log with the scores, and those that found no event
     */
    public static JoinedScores of(EventLog log, String column, Collection<SurveyScore> scores) {
        return new JoinedScores(log, column, scores);
    }

    private static int lastBefore(EventLog log, int journey, SurveyScore score) {
        int event = log.to(journey) - 1;
        while (event >= log.from(journey)
                && Micros.instant(log.table().micros(event)).isAfter(score.time())) {
            event--;
        }
        return event;
    }

    /**
     * Tells the log with the scores.
     *
     * @return the same journeys and events, with one column more
     */
    public EventLog log() {
        return log;
    }

    /**
     * Counts the scores that found an event.
     *
     * @return the number; with those that did not, all scores
     */
    public int joined() {
        return joined;
    }

    /**
     * Lists the scores of journeys that are not in the log.
     *
     * @return by time, perhaps none
     */
    public List<SurveyScore> unknownJourney() {
        return List.copyOf(unknownJourney);
    }

    /**
     * Lists the scores that were given before their journey began.
     *
     * @return by time, perhaps none
     */
    public List<SurveyScore> beforeJourney() {
        return List.copyOf(beforeJourney);
    }

    /**
     * Lists the scores in whose place a later one counts.
     *
     * @return perhaps none
     */
    public List<SurveyScore> replaced() {
        return List.copyOf(replaced);
    }

    @Override
    public String toString() {
        return "%s scores joined, %s of unknown journeys, %s before their journey, %s replaced by later ones"
                .formatted(joined, unknownJourney.size(), beforeJourney.size(), replaced.size());
    }
}
