package dev.cjm.simulation;

import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A journey that was made up, with what really happened in it.
 *
 * @param id which journey it is
 * @param persona who travelled; empty for nobody in particular
 * @param walk the touchpoints that the customer passed, as the map has them; at least one
 * @param outcome how the journey ended; empty if the customer dropped off
 * @param deviations what was done to the walk, in the order of the designed steps; perhaps nothing
 * @param events what is observed of it, in order; at least one event
 */
public record SimulatedJourney(
        String id,
        Optional<Persona> persona,
        List<Touchpoint> walk,
        Optional<Outcome> outcome,
        List<SimulatedDeviation> deviations,
        List<ObservedEvent> events) {
    /**
     * Obtains a journey.
     *
     * @param id which journey it is
     * @param persona who travelled
     * @param walk the touchpoints that the customer passed
     * @param outcome how the journey ended
     * @param deviations what was done to the walk
     * @param events what is observed of it
     */
    public SimulatedJourney {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(persona, "persona");
        walk = List.copyOf(walk);
        Objects.requireNonNull(outcome, "outcome");
        deviations = List.copyOf(deviations);
        events = List.copyOf(events);
    }

    /**
     * Tells what is observed of the journey.
     *
     * @return the journey as a log has it
     * @throws dev.cjm.observed.InvalidEventsException if its times leave the years 0 to 9999
     */
    public ObservedJourney observed() {
        return ObservedJourney.of(id, events);
    }

    @Override
    public String toString() {
        return observed() + outcome.map(end -> " ⇒ " + end.name()).orElse("");
    }
}
