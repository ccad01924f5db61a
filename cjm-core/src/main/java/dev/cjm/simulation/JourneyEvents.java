package dev.cjm.simulation;

import dev.cjm.model.Touchpoint;
import dev.cjm.observed.DeviationKind;
import dev.cjm.observed.ObservedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Turns a walk with its times, scores and fates into events. */
final class JourneyEvents {
    private final List<Touchpoint> touchpoints;
    private final List<String> activities;
    private final SimulatedWalk walk;
    private final Map<String, String> ofJourney = new TreeMap<>();
    private final List<ObservedEvent> events = new ArrayList<>();
    private final List<SimulatedDeviation> deviations = new ArrayList<>();

    JourneyEvents(List<Touchpoint> touchpoints, List<String> activities, SimulatedWalk walk, Optional<String> persona) {
        this.touchpoints = touchpoints;
        this.activities = activities;
        this.walk = walk;
        persona.ifPresent(id -> ofJourney.put(JourneySimulator.PERSONA, id));
    }

    /** Of times there is one more than steps: when the next event would be. */
    void add(long[] millis, OptionalDouble[] scores, StepFates fates, List<String> adHoc) {
        int[] order = fates.order();
        for (int place = 0; place < order.length; place++) {
            int step = order[place];
            Instant time = Instant.ofEpochMilli(millis[place]);
            if (fates.isMissing(step)) {
                deviations.add(new SimulatedDeviation(DeviationKind.MISSING, activity(step), time));
                continue;
            }
            if (fates.isSwapped(place)) {
                deviations.add(new SimulatedDeviation(DeviationKind.IRREGULAR_SEQUENCE, activity(step), time));
            }
            events.add(event(step, time, scores[step], fates.isFailed(step)));
            if (fates.isFailed(step)) {
                deviations.add(new SimulatedDeviation(DeviationKind.FAILURE, activity(step), time));
            }
            if (fates.isBeforeAdHoc(step)) {
                double between = (double) millis[place + 1] - millis[place];
                Instant later = Instant.ofEpochMilli(millis[place] + (long) (between * fates.adHocPlace(step)));
                String activity = adHoc.get(fates.adHocActivity(step));
                deviations.add(new SimulatedDeviation(DeviationKind.AD_HOC, activity, later));
                events.add(new ObservedEvent(activity, later, ofJourney, Map.of()));
            }
        }
    }

    /** Says at the last event how the journey ended. */
    void end(String outcome) {
        int last = events.size() - 1;
        events.set(last, events.get(last).with(JourneySimulator.OUTCOME, outcome));
    }

    List<ObservedEvent> events() {
        return events;
    }

    List<SimulatedDeviation> deviations() {
        return deviations;
    }

    private String activity(int step) {
        return activities.get(walk.touchpoint(step));
    }

    private ObservedEvent event(int step, Instant time, OptionalDouble score, boolean isFailed) {
        Map<String, String> texts = new TreeMap<>(ofJourney);
        texts.put(
                JourneySimulator.CHANNEL,
                touchpoints.get(walk.touchpoint(step)).channel().id());
        if (isFailed) {
            texts.put(JourneySimulator.STATUS, JourneySimulator.FAILED);
        }
        return new ObservedEvent(
                activity(step),
                time,
                texts,
                score.isPresent() ? Map.of(JourneySimulator.SCORE, score.getAsDouble()) : Map.of());
    }
}
