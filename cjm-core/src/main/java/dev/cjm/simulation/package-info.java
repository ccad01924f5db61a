/**
 * Journeys made up from a map: as it was designed, with what happens to designs in real life.
 *
 * {@snippet class=dev.cjm.simulation.Snippets region=simulate}
 *
 * <p>Simulated journeys show how a map will look in an event log, before there is one; and they test what is asked about logs, because here
 * it is known what really happened: {@link dev.cjm.simulation.SimulatedJourney} tells it.
 *
 * <p>Events are called like their touchpoints ({@link dev.cjm.simulation.JourneySimulator#activity}). Their further values are
 * {@code persona}, {@code channel} and {@code outcome} by id, {@code score} on the scale of the map, and {@code status}, which is
 * {@code failed} or nothing; the outcome stands at the last event, and nowhere if the customer dropped off.
 *
 * <p>Why it is built this way:
 * <ul>
 *   <li>What happens in a journey depends on the seed and on the number of the journey, on nothing else. So any journey can be had alone,
 *       streams may run in parallel, and the same seed gives the same bytes on every machine and JDK.
 *   <li>Walks, times, scores and deviations have generators of their own: with other rates of deviations customers still walk the same ways.
 *   <li>Deviations change what is observed, not where the customer goes next. How losses follow from failures is said by likelihoods.
 *   <li>Numbers of a map that have a closed form are not simulated here; they are answered exactly in {@code dev.cjm.analysis}.
 * </ul>
 */
@NullMarked
package dev.cjm.simulation;

import org.jspecify.annotations.NullMarked;
