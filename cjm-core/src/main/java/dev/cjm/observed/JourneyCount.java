package dev.cjm.observed;

/**
 * What a question counts, journey by journey; journeys of one table that were counted apart are merged.
 *
 * <p>It holds whole numbers only, so that no order and no parting of the journeys makes a difference.
 *
 * @param <C> itself
 */
interface JourneyCount<C extends JourneyCount<C>> {
    /** Counts one more journey. */
    void add(EventLog log, int journey);

    /** Adds what was counted over other journeys; the other is not used again. */
    void merge(C other);
}
