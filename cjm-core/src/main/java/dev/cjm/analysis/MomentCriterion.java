package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One thing to look at when moments of truth are sought: a number for each touchpoint, highest where most speaks for one.
 *
 * <p>Only values above 0 speak for a moment of truth. Values that agree in 12 significant digits tie.
 */
public final class MomentCriterion implements Iterable<MomentScore> {
    /** What can be looked at. */
    public enum Kind {
        /** The map declares it a moment of truth. */
        DECLARED(Unit.YES_OR_NO),
        /** It is a contact with the brand (Carlzon 1987). */
        CONTACT(Unit.YES_OR_NO),
        /** The map says that it is a zero (Lecinski 2011), first, second (P&amp;G 2005) or third moment of truth. */
        TYPED(Unit.YES_OR_NO),
        /** On how much an opinion formed there has effect: repurchase, recommendation, public criticism (UXPressia). */
        OPINION_FORMING(Unit.EFFECTS),
        /** Importance to customers less their satisfaction (Strativity). */
        GAP(Unit.POINTS),
        /** How far from neutral it feels (Kahneman, Fredrickson). */
        EXTREME(Unit.SCORE),
        /** How much the feeling changes there, up or down, from the touchpoint written before. */
        STEEPEST_CHANGE(Unit.SCORE),
        /** It is the last scored touchpoint of the likeliest way to success (Kahneman, Fredrickson). */
        END(Unit.YES_OR_NO),
        /** How much the probability of success changes in the next step: Σ p(u,v)·|B(v) − B(u)| with drop-off (own). */
        SWING(Unit.PROBABILITY),
        /** It is on the decision boundary (Kobialka, Mannhardt, Tapia Tarifa, Johnsen 2022): {@link DecisionBoundary}. */
        DECISION_BOUNDARY(Unit.YES_OR_NO);

        private final Unit unit;

        Kind(Unit unit) {
            this.unit = unit;
        }

        /**
         * Tells in what it is measured.
         *
         * @return the unit
         */
        public Unit unit() {
            return unit;
        }
    }

    /** What a value is measured in. */
    public enum Unit {
        /** 1 for yes, 0 for no. */
        YES_OR_NO,
        /** A number of effects, 0 to 3. */
        EFFECTS,
        /** Points of importance and satisfaction, −10 to 10. */
        POINTS,
        /** Points of the emotion scale of the map, 0 or more. */
        SCORE,
        /** A change of probability, 0 to 1. */
        PROBABILITY
    }

    private static final MathContext TWELVE_DIGITS = new MathContext(12);

    private final JourneyGraph graph;
    private final Kind kind;
    private final double[] values;
    private final IntFunction<List<MomentFact>> facts;
    private final int[] named;

    /** Values by position of the touchpoint, NaN for missing ones. */
    MomentCriterion(JourneyGraph graph, Kind kind, double[] values, IntFunction<List<MomentFact>> facts) {
        this.graph = graph;
        this.kind = kind;
        this.values = values;
        this.facts = facts;
        named = IntStream.range(0, values.length)
                .filter(at -> values[at] > 0)
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(this::rounded).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Tells what is looked at.
     *
     * @return the kind, which has the unit
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Lists what is said about each touchpoint.
     *
     * @return one score per touchpoint as written
     */
    public List<MomentScore> scores() {
        return IntStream.range(0, values.length).mapToObj(this::score).toList();
    }

    @Override
    public Iterator<MomentScore> iterator() {
        return scores().iterator();
    }

    /**
     * Lists the touchpoints for which most speaks.
     *
     * @return the highest one with all that tie, as written; none when nothing is said
     */
    public List<MomentScore> top() {
        return top(1);
    }

    /**
     * Lists the touchpoints for which most speaks.
     *
     * @param most how many, at least 1; those that tie with the last one are listed as well
     * @return the highest first, ties as written; fewer when fewer have a value above 0
     * @throws IllegalArgumentException if the number is below 1
     */
    public List<MomentScore> top(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "The number of touchpoints (%s) must be at least 1.\nAsk for one or more.".formatted(most));
        }
        List<MomentScore> top = new ArrayList<>();
        for (int i = 0; i < named.length; i++) {
            boolean isTie = i > 0 && rounded(named[i]).compareTo(rounded(named[i - 1])) == 0;
            if (i >= most && !isTie) {
                break;
            }
            top.add(score(named[i]));
        }
        return Collections.unmodifiableList(top);
    }

    /**
     * Tells whether it points at no touchpoint.
     *
     * @return true when no value is above 0
     */
    public boolean isSilent() {
        return named.length == 0;
    }

    /**
     * Tells why it points at no touchpoint.
     *
     * @param locale the language; English where there is no translation
     * @return a sentence; empty when it points at one
     */
    public Optional<String> silence(Locale locale) {
        return isSilent()
                ? Optional.of(MomentReasons.silence(kind, isWithoutData(), graph, new ResultText(locale)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + " " + top();
    }

    /** Whether the map says nothing that could be measured. */
    private boolean isWithoutData() {
        return IntStream.range(0, values.length).allMatch(at -> Double.isNaN(values[at]));
    }

    MomentScore score(int at) {
        Touchpoint touchpoint = graph.touchpoints().get(at);
        boolean isMissing = Double.isNaN(values[at]);
        return new MomentScore(
                graph,
                kind,
                touchpoint,
                isMissing ? OptionalDouble.empty() : OptionalDouble.of(values[at]),
                isMissing ? List.of() : facts.apply(at));
    }

    private BigDecimal rounded(int at) {
        return new BigDecimal(values[at]).round(TWELVE_DIGITS);
    }
}
