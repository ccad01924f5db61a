package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What one criterion of a moment of truth says about one touchpoint, and why. */
public final class MomentScore {
    private final JourneyGraph graph;
    private final MomentCriterion.Kind criterion;
    private final Touchpoint touchpoint;
    private final OptionalDouble value;
    private final List<MomentFact> facts;

    MomentScore(
            JourneyGraph graph,
            MomentCriterion.Kind criterion,
            Touchpoint touchpoint,
            OptionalDouble value,
            List<MomentFact> facts) {
        this.graph = graph;
        this.criterion = criterion;
        this.touchpoint = touchpoint;
        this.value = value;
        this.facts = List.copyOf(facts);
    }

    /**
     * Tells what was looked at.
     *
     * @return the criterion, which has the unit of the value
     */
    public MomentCriterion.Kind criterion() {
        return criterion;
    }

    /**
     * Finds what was scored.
     *
     * @return the touchpoint
     */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /**
     * Tells how much speaks for a moment of truth here.
     *
     * @return the value in the unit of the criterion; empty when the map does not say enough, which is never 0
     */
    public OptionalDouble value() {
        return value;
    }

    /**
     * Lists what the value rests on.
     *
     * @return the facts in a fixed order; none when the value is missing, or says that something is not so
     */
    public List<MomentFact> facts() {
        return facts;
    }

    /**
     * Tells the same as the facts in words.
     *
     * @return an English sentence
     */
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    /**
     * Tells the same as the facts in words.
     *
     * @param locale the language; English where there is no translation
     * @return a sentence
     */
    public String reason(Locale locale) {
        return VisibleText.of(MomentReasons.of(this, graph, new ResultText(locale)));
    }

    @Override
    public String toString() {
        return VisibleText.of(touchpoint.name()) + ": " + reason();
    }
}
