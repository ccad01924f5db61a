package dev.cjm.analysis;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/** Says from which day evidence is looked at, and when it is stale. */
public final class EvidenceQualityOptions {
    private static final int STANDARD_MONTHS = 24;

    private Optional<LocalDate> asOf = Optional.empty();
    private Period staleAfter = Period.ofMonths(STANDARD_MONTHS);

    EvidenceQualityOptions() {}

    /**
     * Says from which day the map is looked at; nothing is stale unless it is said.
     *
     * @param day the day
     * @return these options
     */
    public EvidenceQualityOptions asOf(LocalDate day) {
        asOf = Optional.of(Objects.requireNonNull(day, "day"));
        return this;
    }

    /**
     * Says after which time evidence is stale.
     *
     * @param age how old it may be, inclusive; 24 months unless said
     * @return these options
     * @throws IllegalArgumentException if the age is negative
     */
    public EvidenceQualityOptions staleAfter(Period age) {
        if (age.isNegative()) {
            throw new IllegalArgumentException(
                    "The age (%s) after which evidence is stale must not be negative.\nSay it in months or years."
                            .formatted(age));
        }
        staleAfter = age;
        return this;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Period staleAfter() {
        return staleAfter;
    }
}
