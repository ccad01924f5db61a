package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapEditor;
import dev.cjm.model.JourneyResult;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What an edit changes, in every measure of completion.
 *
 * <p>Before and after side by side; what only one of the two maps has, an outcome or a currency, stands there with the other side empty.
 *
 * <pre>{@code
 * WhatIf.of(map, e -> e.transition("Scans and pays", "Home delivery", t -> t.likelihood(0.9))
 *         .transition("Scans and pays", "Gives up", t -> t.likelihood(0.1)));
 * }</pre>
 *
 * <p>Order: success, outcomes, drop-off, touchpoints, duration, emotion, cost, value.
 */
public final class WhatIf implements JourneyResult, Iterable<MeasureChange> {
    private final JourneyMap before;
    private final JourneyMap after;
    private final CompletionProbability completionBefore;
    private final CompletionProbability completionAfter;
    private final List<MeasureChange> changes;

    private WhatIf(JourneyMap before, JourneyMap after) {
        this.before = before;
        this.after = after;
        completionBefore = CompletionProbability.of(before);
        completionAfter = CompletionProbability.of(after);
        changes = new MeasureTable(completionBefore, completionAfter).rows();
    }

    /**
     * Works out what an edit changes.
     *
     * @param map the map, which stays as it is
     * @param changes says what changes
     * @return the measures before and after
     * @throws dev.cjm.model.InvalidJourneyMapException if something in the edit is impossible or not there
     * @throws EndlessJourneyException if before or after there are touchpoints from which journeys can never end
     */
    public static WhatIf of(JourneyMap map, Consumer<? super JourneyMapEditor> changes) {
        return new WhatIf(map, map.edit(changes));
    }

    /**
     * Compares two maps that are there already.
     *
     * @param before the map as it is
     * @param after the map as it may become
     * @return the measures of both
     * @throws EndlessJourneyException if before or after there are touchpoints from which journeys can never end
     */
    public static WhatIf between(JourneyMap before, JourneyMap after) {
        return new WhatIf(before, after);
    }

    /**
     * Obtains the map before the edit.
     *
     * @return the map
     */
    public JourneyMap before() {
        return before;
    }

    /**
     * Obtains the map after the edit.
     *
     * @return the map
     */
    public JourneyMap after() {
        return after;
    }

    /**
     * Obtains all about the journeys before the edit.
     *
     * @return how they end, how long they are and where they are lost
     */
    public CompletionProbability completionBefore() {
        return completionBefore;
    }

    /**
     * Obtains all about the journeys after the edit.
     *
     * @return how they end, how long they are and where they are lost
     */
    public CompletionProbability completionAfter() {
        return completionAfter;
    }

    /**
     * Lists all measures that one of the maps has.
     *
     * @return the measures, unchanged ones among them
     */
    public List<MeasureChange> measures() {
        return changes;
    }

    /**
     * Lists the measures that the edit changes.
     *
     * @return those that differ by more than rounding, or that only one of the maps has; perhaps none
     */
    public List<MeasureChange> changes() {
        return stream().filter(MeasureChange::isChanged).toList();
    }

    /**
     * Streams all measures that one of the maps has.
     *
     * @return the measures, unchanged ones among them
     */
    public Stream<MeasureChange> stream() {
        return changes.stream();
    }

    @Override
    public Iterator<MeasureChange> iterator() {
        return changes.iterator();
    }

    /**
     * Lists what the maps do not say and the numbers take for granted.
     *
     * @return the assumptions of the map before, then those that only the map after has; perhaps none
     */
    public List<Assumption> assumptions() {
        return Stream.concat(completionBefore.assumptions().stream(), completionAfter.assumptions().stream())
                .distinct()
                .toList();
    }

    /**
     * Prints all measures before and after as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return WhatIfText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
