package dev.cjm.analysis;

import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One way to read what a moment of truth is, with all that it says about a map.
 *
 * <p>A reading looks at one criterion, or at several between which the field has not decided: then all that any of them names counts.
 */
public final class MomentReading implements Iterable<MomentCriterion> {
    /** The seven readings, in the order in which they are listed. */
    public enum Kind {
        /** What the map declares. */
        DECLARED(MomentCriterion.Kind.DECLARED),
        /** Every contact with the brand (Carlzon 1987); left out where readings are counted. */
        CONTACT(MomentCriterion.Kind.CONTACT),
        /** Zero (Lecinski 2011), first, second (P&amp;G 2005) and third moment, as the map says. */
        TYPED(MomentCriterion.Kind.TYPED),
        /** Where opinions are formed (UXPressia). */
        OPINION_FORMING(MomentCriterion.Kind.OPINION_FORMING),
        /** Where satisfaction falls farthest behind importance (Strativity). */
        GAP(MomentCriterion.Kind.GAP),
        /** Where it feels strongest, changes most, or ends (Kahneman, Fredrickson). */
        EXPERIENCE(MomentCriterion.Kind.EXTREME, MomentCriterion.Kind.STEEPEST_CHANGE, MomentCriterion.Kind.END),
        /** Where success swings, or is decided (Kobialka, Mannhardt, Tapia Tarifa, Johnsen 2022). */
        OUTCOME(MomentCriterion.Kind.SWING, MomentCriterion.Kind.DECISION_BOUNDARY);

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<MomentCriterion.Kind> criteria;

        Kind(MomentCriterion.Kind... criteria) {
            this.criteria = List.of(criteria);
        }

        /**
         * Lists what it looks at.
         *
         * @return at least one criterion
         */
        public List<MomentCriterion.Kind> criteria() {
            return criteria;
        }
    }

    private final Kind kind;
    private final List<MomentCriterion> criteria;

    MomentReading(Kind kind, List<MomentCriterion> criteria) {
        this.kind = kind;
        this.criteria = List.copyOf(criteria);
    }

    /**
     * Tells which reading it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Lists what it looks at.
     *
     * @return at least one criterion with its scores, in the order of the kind
     */
    public List<MomentCriterion> criteria() {
        return criteria;
    }

    @Override
    public Iterator<MomentCriterion> iterator() {
        return criteria.iterator();
    }

    /**
     * Finds one of the criteria.
     *
     * @param wanted its kind
     * @return the criterion; empty when this reading does not look at it
     */
    public Optional<MomentCriterion> criterion(MomentCriterion.Kind wanted) {
        return criteria.stream().filter(each -> each.kind() == wanted).findFirst();
    }

    /**
     * Lists all scores.
     *
     * @return by criterion, then by touchpoint as written
     */
    public List<MomentScore> scores() {
        return criteria.stream().flatMap(each -> each.scores().stream()).toList();
    }

    /**
     * Lists the scores that name a touchpoint.
     *
     * @return of each criterion the highest with all that tie; none when the reading has nothing to say
     */
    public List<MomentScore> top() {
        return top(1);
    }

    /**
     * Lists the highest scores.
     *
     * @param most how many of each criterion, at least 1; those that tie with the last one are listed as well
     * @return by criterion, the highest first
     * @throws IllegalArgumentException if the number is below 1
     */
    public List<MomentScore> top(int most) {
        List<MomentScore> top = new ArrayList<>();
        criteria.forEach(each -> top.addAll(each.top(most)));
        return Collections.unmodifiableList(top);
    }

    /**
     * Lists the moments of truth by this reading.
     *
     * @return the touchpoints of {@link #top()}, each once; none when the reading has nothing to say
     */
    public Set<Touchpoint> touchpoints() {
        Set<Touchpoint> touchpoints = new LinkedHashSet<>();
        top().forEach(each -> touchpoints.add(each.touchpoint()));
        return Collections.unmodifiableSet(touchpoints);
    }

    /**
     * Tells whether it has nothing to say about the map.
     *
     * @return true when no criterion names a touchpoint
     */
    public boolean isSilent() {
        return criteria.stream().allMatch(MomentCriterion::isSilent);
    }

    /**
     * Tells why it has nothing to say.
     *
     * @param locale the language; English where there is no translation
     * @return a sentence for each criterion; empty when one of them names a touchpoint
     */
    public Optional<String> silence(Locale locale) {
        if (!isSilent()) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        criteria.forEach(each -> each.silence(locale).ifPresent(sentences::add));
        return Optional.of(String.join(" ", sentences));
    }

    @Override
    public String toString() {
        return kind + " " + top();
    }
}
