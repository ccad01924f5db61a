package dev.cjm.observed.summary;

import dev.cjm.observed.ObservedJourney;
import java.io.Serializable;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * Gathers what is asked about journeys, one journey or one part of them at a time.
 *
 * <p>Not thread-safe: each thread fills a summary of its own. Results do not change with what is added later.
 *
 * @param <S> the summary itself
 * @param <R> what it gives
 */
public interface JourneySummary<S extends JourneySummary<S, R>, R> extends Serializable {
    /**
     * Obtains a summary of no journeys, with the same options.
     *
     * @return an empty one
     */
    S empty();

    /**
     * Adds a journey, once and whole.
     *
     * @param journey the journey
     * @throws ArithmeticException if a count becomes too large for 63 bits
     */
    void add(ObservedJourney journey);

    /**
     * Adds what was gathered over other journeys.
     *
     * @param other another summary, which is left as it is
     * @throws IllegalArgumentException if it has other options
     * @throws ArithmeticException if a count becomes too large for 63 bits
     */
    void merge(S other);

    /**
     * Tells what was gathered so far.
     *
     * @return the result
     */
    R result();

    /**
     * Writes the summary, for other machines and other times.
     *
     * @return bytes with a version; the same ones for what was gathered over the same journeys
     */
    byte[] toBytes();

    /**
     * Collects a stream of journeys, also a parallel one.
     *
     * @param empty gives summaries of no journeys, all with the same options
     * @param <S> the summary
     * @param <R> what it gives
     * @return a collector
     */
    static <S extends JourneySummary<S, R>, R> Collector<ObservedJourney, S, R> collector(Supplier<S> empty) {
        return Collector.of(
                empty,
                JourneySummary::add,
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                JourneySummary::result);
    }
}
