package dev.cjm.value;

import dev.cjm.model.Money;
import java.util.Objects;
import java.util.Optional;

/** Says what a success is worth, and how many journeys count. */
public final class RiskOptions {
    private double journeys = 1;
    private double staying = 1;
    private Optional<Money> success = Optional.empty();
    private Optional<String> currency = Optional.empty();

    RiskOptions() {}

    /**
     * Says how many journeys start in a period, so that amounts are per period; one unless said.
     *
     * @param number the number, 0 or more
     * @return these options
     */
    public RiskOptions journeys(double number) {
        journeys = number;
        return this;
    }

    /**
     * Says what each success is worth; else the values of outcomes count, those of failures among them.
     *
     * @param value the value of one success
     * @return these options
     */
    public RiskOptions success(Money value) {
        success = Optional.of(Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Says in which currency values of outcomes are counted; needed where they have several.
     *
     * @param code three capital letters, for example EUR; values in others count nothing
     * @return these options
     */
    public RiskOptions currency(String code) {
        currency = Optional.of(Objects.requireNonNull(code, "code"));
        return this;
    }

    /**
     * Says which part of those who leave because of a pain would stay without it; all unless said.
     *
     * @param share the part, 0 to 1, both inclusive
     * @return these options
     */
    public RiskOptions staying(double share) {
        staying = share;
        return this;
    }

    void check() {
        new Figures()
                .amount("journeys", journeys)
                .share("share of those who would stay", staying)
                .throwIfWrong("the revenue at risk");
    }

    double journeys() {
        return journeys;
    }

    double staying() {
        return staying;
    }

    Optional<Money> success() {
        return success;
    }

    Optional<String> currency() {
        return currency;
    }
}
