package dev.cjm.compare;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What changes between a current and a future map, what for, and with what effect.
 *
 * <p>Parts are the same if they have the same id, which stays across renames. As few parts as possible count as moved: one touchpoint that
 * goes elsewhere among many is one change. Where both maps are in order, the transitions that the order implies are no changes.
 *
 * <pre>{@code
 * JourneyDiff diff = JourneyDiff.from(current).to(future);
 * diff.needless();                    // what customers would have to get used to for nothing
 * diff.unansweredPains();             // what hurts as before
 * diff.apply(current).equals(future); // true
 * diff.inverse().apply(future).equals(current);
 * }</pre>
 *
 * <p>Order: the map itself, channels, personas, stages, touchpoints, outcomes, transitions; of each those that go as the current map has
 * them, then the others as the future map does. Immutable and thread-safe; equal for equal maps.
 */
public final class JourneyDiff implements JourneyResult, Iterable<JourneyChange> {
    private final MapDelta delta;
    private final List<JourneyChange> changes;
    private final List<UnansweredPain> unanswered;
    private final Memo<JourneyEffect> effect;

    private JourneyDiff(JourneyMap current, JourneyMap future) {
        delta = new MapDelta(current, future);
        PainChanges pains = new PainChanges(current, future);
        ChangeNatures natures = new ChangeNatures(delta);
        Reasons reasons = new Reasons(delta, pains);
        changes = PartChanges.of(delta).stream()
                .map(each -> {
                    ChangeNature nature = natures.of(each);
                    return each.because(nature, reasons.of(each, nature));
                })
                .toList();
        unanswered = pains.unanswered();
        effect = new Memo<>(() -> new JourneyEffect(current, future));
    }

    /**
     * Begins a comparison.
     *
     * @param current the map as it is
     * @return what asks for the map as it is to be
     */
    public static From from(JourneyMap current) {
        return new From(Objects.requireNonNull(current, "current"));
    }

    /** A comparison that knows the current map and waits for the future one. */
    public static final class From {
        private final JourneyMap current;

        private From(JourneyMap current) {
            this.current = current;
        }

        /**
         * Compares with the map as it is to be.
         *
         * @param future the map as it is to be; it need not be made of the current one
         * @return the changes
         */
        public JourneyDiff to(JourneyMap future) {
            return new JourneyDiff(current, Objects.requireNonNull(future, "future"));
        }
    }

    /**
     * Obtains the map as it is.
     *
     * @return the map that changes
     */
    public JourneyMap current() {
        return delta.before();
    }

    /**
     * Obtains the map as it is to be.
     *
     * @return the map that comes of the changes
     */
    public JourneyMap future() {
        return delta.after();
    }

    /**
     * Lists the changes.
     *
     * @return all changes, each traced to what it answers; none if and only if the maps are equal
     */
    public List<JourneyChange> changes() {
        return changes;
    }

    /**
     * Streams the changes.
     *
     * @return all changes
     */
    public Stream<JourneyChange> stream() {
        return changes.stream();
    }

    @Override
    public Iterator<JourneyChange> iterator() {
        return changes.iterator();
    }

    /**
     * Tells whether nothing changes.
     *
     * @return true if the maps are equal
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Lists the changes of one kind.
     *
     * @param kind what happens
     * @return the changes, perhaps none
     */
    public List<JourneyChange> that(JourneyChange.Kind kind) {
        return stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Lists the changes that answer no pain, gap or opportunity.
     *
     * @return changes of what customers meet that neither map gives a reason for, perhaps none
     */
    public List<JourneyChange> needless() {
        return stream().filter(JourneyChange::isNeedless).toList();
    }

    /**
     * Lists what is answered, each once.
     *
     * @return the reasons in the order of the changes, perhaps none
     */
    public List<ChangeReason> answered() {
        return stream().flatMap(each -> each.reasons().stream()).distinct().toList();
    }

    /**
     * Lists the pain points that hurt in the future map as they do in the current one.
     *
     * @return the pain points as the future map has them, without those that are done or dismissed; perhaps none
     */
    public List<UnansweredPain> unansweredPains() {
        return unanswered;
    }

    /**
     * Works out what the changes do to curve, completion, value, effort and channels.
     *
     * @return the numbers before and after, found when they are first asked for
     */
    public JourneyEffect effect() {
        return effect.get();
    }

    /**
     * Makes the same changes in a map.
     *
     * <p>The map may differ from the current one in what the changes do not touch. A fact that is a list counts as a whole. If anything is in the
     * way, nothing is changed.
     *
     * @param map the map to change, mostly the current one
     * @return the changed map; the future one if the map is the current one
     * @throws JourneyConflictException if the map does not say what the changes take for granted, or would become impossible; it tells
     *     all conflicts at once
     */
    public JourneyMap apply(JourneyMap map) {
        return AppliedMap.of(delta, Objects.requireNonNull(map, "map"));
    }

    /**
     * Turns the changes around.
     *
     * @return the changes from the future map to the current one
     */
    public JourneyDiff inverse() {
        return from(future()).to(current());
    }

    /**
     * Puts further changes behind these.
     *
     * @param next changes that begin where these end
     * @return all changes in one, from the current map of these to the future map of the next
     * @throws IllegalArgumentException if the next ones begin with another map
     */
    public JourneyDiff then(JourneyDiff next) {
        if (!next.current().equals(future())) {
            throw new IllegalArgumentException(
                    "The next changes begin with map %s, which is not the map %s that these end with.\nApply them one after the other."
                            .formatted(Quoted.text(next.current().title()), Quoted.text(future().title())));
        }
        return from(current()).to(next.future());
    }

    /**
     * Lists what the maps do not say and the numbers take for granted.
     *
     * @return the assumptions of the {@linkplain #effect effect}, perhaps none
     */
    public List<Assumption> assumptions() {
        return effect().assumptions();
    }

    /**
     * Prints the changes, their reasons and their effect for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return JourneyDiffText.of(this, locale);
    }

    /**
     * Tells whether another object has the same changes between the same maps.
     *
     * @param other the other one
     * @return true if both maps are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyDiff diff && current().equals(diff.current()) && future().equals(diff.future());
    }

    @Override
    public int hashCode() {
        return 31 * current().hashCode() + future().hashCode();
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
