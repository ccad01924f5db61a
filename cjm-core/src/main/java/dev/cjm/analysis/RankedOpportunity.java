package dev.cjm.analysis;

import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An opportunity in its place, with all that it answers.
 *
 * @param opportunity the opportunity
 * @param map the map that states it
 * @param stage the stage that holds its touchpoint directly
 * @param touchpoint the touchpoint that states it
 * @param pains the pain points that it answers, perhaps of another map; perhaps none
 * @param gains the gains that it answers, perhaps of another map; perhaps none
 * @param expectations the expectations that it answers, perhaps of another map; perhaps none
 * @param painReach the severity, weighted by reach, of the pains that it answers; empty when none has one, or journeys can never end
 * @param quadrant where it stands by value and effort; empty unless both are known
 * @param kano what customers answered; empty unless the options say it
 */
public record RankedOpportunity(
        Opportunity opportunity,
        JourneyMap map,
        Stage stage,
        Touchpoint touchpoint,
        List<TouchpointPain> pains,
        List<Gain> gains,
        List<MetExpectation> expectations,
        OptionalDouble painReach,
        Optional<ValueEffort> quadrant,
        Optional<KanoAnswers> kano) {
    /**
     * Obtains an opportunity in its place.
     *
     * @param opportunity the opportunity
     * @param map the map that states it
     * @param stage the stage that holds its touchpoint directly
     * @param touchpoint the touchpoint that states it
     * @param pains the pain points that it answers
     * @param gains the gains that it answers
     * @param expectations the expectations that it answers
     * @param painReach the severity, weighted by reach, of the pains that it answers
     * @param quadrant where it stands by value and effort
     * @param kano what customers answered
     */
    public RankedOpportunity {
        Objects.requireNonNull(opportunity, "opportunity");
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(touchpoint, "touchpoint");
        pains = List.copyOf(pains);
        gains = List.copyOf(gains);
        expectations = List.copyOf(expectations);
        Objects.requireNonNull(painReach, "painReach");
        Objects.requireNonNull(quadrant, "quadrant");
        Objects.requireNonNull(kano, "kano");
    }

    /**
     * Scores it by importance and satisfaction.
     *
     * @return the score of {@link UlwickBand#score}, 0 to 20, both inclusive; empty unless both are stated
     */
    public OptionalDouble ulwick() {
        return opportunity.importance().isPresent()
                        && opportunity.satisfaction().isPresent()
                ? OptionalDouble.of(UlwickBand.score(
                        opportunity.importance().getAsDouble(),
                        opportunity.satisfaction().getAsDouble()))
                : OptionalDouble.empty();
    }

    /**
     * Finds the band of its score.
     *
     * @return the band; empty without a score
     */
    public Optional<UlwickBand> band() {
        return ulwick().isPresent() ? Optional.of(UlwickBand.of(ulwick().getAsDouble())) : Optional.empty();
    }

    /**
     * Tells what doing it is worth: the mean of what it is worth to customers and to the organisation (TheyDo).
     *
     * @return the value, 0 to 10, both inclusive; the one that is stated if the other is not; empty when neither is
     */
    public OptionalDouble value() {
        return value(opportunity);
    }

    static OptionalDouble value(Opportunity opportunity) {
        ExactMean mean = new ExactMean();
        opportunity.customerValue().ifPresent(each -> mean.add(each, 1));
        opportunity.businessValue().ifPresent(each -> mean.add(each, 1));
        return mean.value();
    }
}
