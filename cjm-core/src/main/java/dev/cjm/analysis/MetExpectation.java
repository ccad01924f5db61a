package dev.cjm.analysis;

import dev.cjm.model.Comparison;
import dev.cjm.model.Expectation;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is expected, beside what is experienced.
 *
 * @param expectation what is expected
 * @param stage the stage that says it, or that holds the touchpoint directly
 * @param touchpoint the touchpoint that says it; empty when the stage does
 * @param persona whose expectation it is; empty when it may be anybody's
 * @param experienced how it feels to those who expect it, on the scale of the map: at the touchpoint, or as the mean over the touchpoints of
 *     the stage that have a score (own); empty when nobody says
 */
public record MetExpectation(
        Expectation expectation,
        Stage stage,
        Optional<Touchpoint> touchpoint,
        Optional<Persona> persona,
        OptionalDouble experienced) {
    /**
     * Obtains an expectation with its experience.
     *
     * @param expectation what is expected
     * @param stage the stage that says it, or that holds the touchpoint directly
     * @param touchpoint the touchpoint that says it
     * @param persona whose expectation it is
     * @param experienced how it feels to those who expect it
     */
    public MetExpectation {
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(persona, "persona");
        Objects.requireNonNull(experienced, "experienced");
    }

    /**
     * Tells how far the experience is from what was expected.
     *
     * @return the experienced score less the expected one, below 0 where customers are disappointed; empty unless both are known
     */
    public OptionalDouble gap() {
        return experienced.isPresent() && expectation.score().isPresent()
                ? OptionalDouble.of(CurveShape.difference(
                        experienced.getAsDouble(), expectation.score().getAsDouble()))
                : OptionalDouble.empty();
    }

    /**
     * Tells how the experience compares.
     *
     * @return what the map says; else what the gap says; empty when neither does
     */
    public Optional<Comparison> verdict() {
        return expectation.comparison().or(this::byGap);
    }

    /**
     * Tells whether the map says one thing and the scores another.
     *
     * @return true if the stated comparison is not that of the gap
     */
    public boolean isContradicted() {
        return byGap().isPresent() && expectation.comparison().isPresent() && !byGap().equals(expectation.comparison());
    }

    /** Where it is said: the touchpoint, else the stage. */
    String place() {
        return touchpoint.map(Touchpoint::name).orElse(stage.name());
    }

    private Optional<Comparison> byGap() {
        if (gap().isEmpty()) {
            return Optional.empty();
        }
        double gap = gap().getAsDouble();
        return Optional.of(gap < 0 ? Comparison.WORSE : gap > 0 ? Comparison.BETTER : Comparison.AS_EXPECTED);
    }
}
