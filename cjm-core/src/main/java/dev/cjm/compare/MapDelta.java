package dev.cjm.compare;

import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;

/** What becomes of a map, part by part: as much as is needed to make the future one of the current one. */
final class MapDelta {
    private final JourneyMap before;
    private final JourneyMap after;
    private final MapParts now;
    private final MapParts then;
    private final List<MapFact> facts;
    private final PartsDelta<Channel> channels;
    private final PartsDelta<Persona> personas;
    private final PartsDelta<Stage> stages;
    private final PartsDelta<Touchpoint> touchpoints;
    private final PartsDelta<Outcome> outcomes;
    private final PartsDelta<Transition> transitions;

    MapDelta(JourneyMap before, JourneyMap after) {
        this.before = before;
        this.after = after;
        now = new MapParts(before);
        then = new MapParts(after);
        facts = MapFact.changed(before, after);
        channels = new PartsDelta<>(PartTables.CHANNELS, now.channels(), then.channels()).ofBoth();
        personas = new PartsDelta<>(PartTables.PERSONAS, now.personas(), then.personas());
        stages = new PartsDelta<>(PartTables.STAGES, now.stages(), then.stages());
        touchpoints = new PartsDelta<>(PartTables.TOUCHPOINTS, now.touchpoints(), then.touchpoints());
        outcomes = new PartsDelta<>(PartTables.OUTCOMES, now.outcomes(), then.outcomes());
        transitions = new PartsDelta<>(PartTables.TRANSITIONS, now.transitions(), then.transitions());
    }

    JourneyMap before() {
        return before;
    }

    JourneyMap after() {
        return after;
    }

    List<MapFact> facts() {
        return facts;
    }

    /** Only those that both maps have count: a channel comes and goes with the touchpoints on it. */
    PartsDelta<Channel> channels() {
        return channels;
    }

    PartsDelta<Persona> personas() {
        return personas;
    }

    PartsDelta<Stage> stages() {
        return stages;
    }

    PartsDelta<Touchpoint> touchpoints() {
        return touchpoints;
    }

    PartsDelta<Outcome> outcomes() {
        return outcomes;
    }

    PartsDelta<Transition> transitions() {
        return transitions;
    }

    /** As customers meet them: where one map is in order and the other is not, those that the order implies count too. */
    PartsDelta<Outcome> shownOutcomes() {
        return MapParts.isOneInOrder(before, after)
                ? new PartsDelta<>(
                        PartTables.OUTCOMES,
                        MapParts.implied(before.allOutcomes(), Outcome::id),
                        MapParts.implied(after.allOutcomes(), Outcome::id))
                : outcomes;
    }

    /** As customers meet them: where one map is in order and the other is not, those that the order implies count too. */
    PartsDelta<Transition> shownTransitions() {
        return MapParts.isOneInOrder(before, after)
                ? new PartsDelta<>(
                        PartTables.TRANSITIONS,
                        MapParts.implied(before.allTransitions(), Transition::id),
                        MapParts.implied(after.allTransitions(), Transition::id))
                : transitions;
    }
}
