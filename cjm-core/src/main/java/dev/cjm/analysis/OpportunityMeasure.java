package dev.cjm.analysis;

import java.util.OptionalDouble;
import java.util.function.Function;

/** By which number opportunities are ranked. */
public enum OpportunityMeasure {
    /** Importance and satisfaction, 0 to 20. */
    ULWICK(RankedOpportunity::ulwick),
    /** Value less effort, −10 to 10 (own). */
    VALUE_LESS_EFFORT(OpportunityMeasure::net),
    /** The severity, weighted by reach, of the pains that are answered (own). */
    PAIN(RankedOpportunity::painReach),
    /** How far having it satisfies, 0 to 1. */
    KANO_BETTER(each -> each.kano().map(KanoAnswers::better).orElse(OptionalDouble.empty()));

    @SuppressWarnings("ImmutableEnumChecker") // a lambda, which has no state
    private final Function<RankedOpportunity, OptionalDouble> number;

    OpportunityMeasure(Function<RankedOpportunity, OptionalDouble> number) {
        this.number = number;
    }

    /**
     * Reads the number.
     *
     * @param opportunity an opportunity
     * @return its number by this measure; empty when the map does not say what it takes
     */
    public OptionalDouble of(RankedOpportunity opportunity) {
        return number.apply(opportunity);
    }

    /** For sorting: the largest first, those without a number last. */
    double descending(RankedOpportunity opportunity) {
        OptionalDouble value = of(opportunity);
        return value.isPresent() ? -value.getAsDouble() : Double.POSITIVE_INFINITY;
    }

    private static OptionalDouble net(RankedOpportunity each) {
        return each.value().isPresent() && each.opportunity().effort().isPresent()
                ? OptionalDouble.of(CurveShape.difference(
                        each.value().getAsDouble(), each.opportunity().effort().getAsDouble()))
                : OptionalDouble.empty();
    }
}
