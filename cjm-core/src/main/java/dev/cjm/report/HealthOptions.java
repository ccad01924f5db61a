package dev.cjm.report;

import dev.cjm.model.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says how views weigh, and what a success is worth. */
public final class HealthOptions {
    private double experience = 1;
    private double operation = 1;
    private double money = 1;
    private Optional<Money> success = Optional.empty();
    private Optional<String> currency = Optional.empty();

    HealthOptions() {}

    /**
     * Says how much each view weighs in the total; all the same unless said.
     *
     * @param ofExperience the weight of experience, 0 or more
     * @param ofOperation the weight of operation, 0 or more
     * @param ofMoney the weight of money, 0 or more
     * @return these options
     */
    public HealthOptions weights(double ofExperience, double ofOperation, double ofMoney) {
        experience = ofExperience;
        operation = ofOperation;
        money = ofMoney;
        return this;
    }

    /**
     * Says what each success is worth; else the values of outcomes count.
     *
     * @param value the value of one success
     * @return these options
     */
    public HealthOptions success(Money value) {
        success = Optional.of(Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Says in which currency values and costs are counted; needed where outcomes have values in several.
     *
     * @param code three capital letters, for example EUR; amounts in others count nothing
     * @return these options
     */
    public HealthOptions currency(String code) {
        currency = Optional.of(Objects.requireNonNull(code, "code"));
        return this;
    }

    void check() {
        boolean isPossible = isWeight(experience) && isWeight(operation) && isWeight(money);
        if (!isPossible || experience + operation + money <= 0) {
            throw new IllegalArgumentException(
                    "The weights of experience, operation and money must be 0 or more, finite, and not all 0.\nGive for example weights(2, 1, 1).");
        }
    }

    Optional<Money> success() {
        return success;
    }

    Optional<String> currency() {
        return currency;
    }

    /** The weighted mean of what is known; empty when nothing that weighs is. */
    OptionalDouble total(HealthScore ofExperience, HealthScore ofOperation, HealthScore ofMoney) {
        double weight = weight(ofExperience, experience) + weight(ofOperation, operation) + weight(ofMoney, money);
        double sum = ofExperience.value().orElse(0) * experience
                + ofOperation.value().orElse(0) * operation
                + ofMoney.value().orElse(0) * money;
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }

    private static double weight(HealthScore score, double weight) {
        return score.value().isPresent() ? weight : 0;
    }

    private static boolean isWeight(double weight) {
        return weight >= 0 && weight <= 1e300;
    }
}
