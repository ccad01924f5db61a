package dev.cjm.value;

import dev.cjm.model.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Takes the figures of revenue from retention; all must be said but the step. */
public final class RetentionFigures {
    private OptionalDouble customers = OptionalDouble.empty();
    private OptionalDouble churn = OptionalDouble.empty();
    private OptionalDouble recoverable = OptionalDouble.empty();
    private Optional<Money> revenue = Optional.empty();
    private OptionalDouble margin = OptionalDouble.empty();
    private OptionalInt periods = OptionalInt.empty();
    private Optional<CohortModel> cohorts = Optional.empty();
    private double step = Figures.USUAL_STEP;

    RetentionFigures() {}

    /** The figures of a result, to change one of them. */
    RetentionFigures(RetentionFigures others) {
        customers = others.customers;
        churn = others.churn;
        recoverable = others.recoverable;
        revenue = others.revenue;
        margin = others.margin;
        periods = others.periods;
        cohorts = others.cohorts;
        step = others.step;
    }

    /**
     * Says how many customers there are; as many in each period, those who leave are replaced.
     *
     * @param number the number, 0 or more
     * @return these figures
     */
    public RetentionFigures customers(double number) {
        customers = OptionalDouble.of(number);
        return this;
    }

    /**
     * Says which share of the customers leaves in a period.
     *
     * @param share the share, 0 to 1, both inclusive
     * @return these figures
     */
    public RetentionFigures churn(double share) {
        churn = OptionalDouble.of(share);
        return this;
    }

    /**
     * Says which share of those who leave can be kept.
     *
     * @param share the share, 0 to 1, both inclusive
     * @return these figures
     */
    public RetentionFigures recoverable(double share) {
        recoverable = OptionalDouble.of(share);
        return this;
    }

    /**
     * Says what a customer pays in a period.
     *
     * @param perCustomer the revenue per customer and period
     * @return these figures
     */
    public RetentionFigures revenue(Money perCustomer) {
        revenue = Optional.of(Objects.requireNonNull(perCustomer, "perCustomer"));
        return this;
    }

    /**
     * Says which share of the revenue is left after variable costs: the contribution margin.
     *
     * @param share the share, 0 to 1, both inclusive
     * @return these figures
     */
    public RetentionFigures margin(double share) {
        margin = OptionalDouble.of(share);
        return this;
    }

    /**
     * Says how many periods count.
     *
     * @param number the number, 1 to 1,000, both inclusive
     * @return these figures
     */
    public RetentionFigures periods(int number) {
        periods = OptionalInt.of(number);
        return this;
    }

    /**
     * Says which customers are saved, and how long they stay.
     *
     * @param model the model
     * @return these figures
     */
    public RetentionFigures cohorts(CohortModel model) {
        cohorts = Optional.of(Objects.requireNonNull(model, "model"));
        return this;
    }

    /**
     * Says how far each figure moves in {@link RetentionRevenue#changes}; 0.05 unless said.
     *
     * @param points the points of a share, and the share of the revenue, 0 exclusive to 1 exclusive
     * @return these figures
     */
    public RetentionFigures step(double points) {
        step = points;
        return this;
    }

    /** Moves one of them; they are all said. */
    RetentionFigures moved(RetentionDriver driver, double by) {
        RetentionFigures other = new RetentionFigures(this);
        return switch (driver) {
            case CHURN -> other.churn(Figures.moved(churn(), by));
            case RECOVERABLE -> other.recoverable(Figures.moved(recoverable(), by));
            case REVENUE -> other.revenue(Figures.grown(revenue(), by));
            case MARGIN -> other.margin(Figures.moved(margin(), by));
        };
    }

    /** Whether a figure stays within its bounds when it moves. */
    boolean canMove(RetentionDriver driver, double by) {
        return switch (driver) {
            case CHURN -> isShare(Figures.moved(churn(), by));
            case RECOVERABLE -> isShare(Figures.moved(recoverable(), by));
            case REVENUE -> true;
            case MARGIN -> isShare(Figures.moved(margin(), by));
        };
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    void check() {
        Figures figures = new Figures()
                .require(customers.isPresent(), "The customers are missing.", "Say how many: customers(1000).")
                .require(churn.isPresent(), "The churn is missing.", "Say it: churn(0.2).")
                .require(recoverable.isPresent(), "The recoverable share is missing.", "Say it: recoverable(0.25).")
                .require(revenue.isPresent(), "The revenue is missing.", "Say it: revenue(Money.of(\"100\", \"EUR\")).")
                .require(margin.isPresent(), "The contribution margin is missing.", "Say it: margin(0.3).")
                .require(periods.isPresent(), "The number of periods is missing.", "Say it: periods(3).")
                .require(
                        cohorts.isPresent(),
                        "The cohort model is missing.",
                        "Say it: cohorts(CohortModel.ONE_COHORT_CHURNS).")
                .step(step);
        customers.ifPresent(number -> figures.amount("customers", number));
        churn.ifPresent(share -> figures.share("churn", share));
        recoverable.ifPresent(share -> figures.share("recoverable share", share));
        margin.ifPresent(share -> figures.share("contribution margin", share));
        periods.ifPresent(figures::periods);
        figures.throwIfWrong("the revenue from retention");
    }

    double customers() {
        return customers.orElseThrow();
    }

    double churn() {
        return churn.orElseThrow();
    }

    double recoverable() {
        return recoverable.orElseThrow();
    }

    Money revenue() {
        return revenue.orElseThrow();
    }

    double margin() {
        return margin.orElseThrow();
    }

    int periods() {
        return periods.orElseThrow();
    }

    CohortModel cohorts() {
        return cohorts.orElseThrow();
    }

    double step() {
        return step;
    }
}
