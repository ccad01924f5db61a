package dev.cjm.value;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a customer is worth who may come back (CLV).
 *
 * <p>With m the margin per period, r the retention and i the discount rate per period, of which the period may be a month or a year:
 * {@code m·r/(1+i−r)} when the first margin is not counted, {@code m·(1+i)/(1+i−r)} when it is (S. Gupta, D. Lehmann, Customers as Assets,
 * 2003). With {@link LifetimeOptions#periods} only so many margins count: the first ones of {@code Σ m·(r/(1+i))^t}, from t = 1 or t = 0.
 *
 * {@snippet class=dev.cjm.value.Snippets region=lifetime}
 *
 * <p>The value grows with retention and with the margin, and shrinks with the discount rate; without a margin it is 0. A customer who costs
 * more than he brings has a margin and a value below 0. Amounts have 34 significant digits and are rounded in text only.
 *
 * <p>Order of the changes: retention, discount, margin; each up, then down.
 */
public final class CustomerLifetimeValue implements JourneyResult, Iterable<LifetimeChange> {
    private final Money margin;
    private final double retention;
    private final double discount;
    private final FirstMargin firstMargin;
    private final LifetimeOptions options;
    private final List<PeriodMargin> margins;
    private final Money value;
    private final Memo<List<LifetimeChange>> changes;

    private CustomerLifetimeValue(
            Money margin, double retention, double discount, FirstMargin firstMargin, LifetimeOptions options) {
        this.margin = Objects.requireNonNull(margin, "margin");
        this.retention = retention;
        this.discount = discount;
        this.firstMargin = Objects.requireNonNull(firstMargin, "firstMargin");
        this.options = options;
        check();
        LifetimeFormula formula = new LifetimeFormula(margin, retention, discount, firstMargin);
        margins = options.periods().isPresent()
                ? formula.margins(options.periods().getAsInt())
                : List.of();
        value = options.periods().isPresent() ? LifetimeFormula.sum(margins, margin.currency()) : formula.endless();
        changes = new Memo<>(this::findChanges);
    }

    /**
     * Values a customer without end.
     *
     * @param margin the margin per period
     * @param retention the share of customers who stay from one period to the next, 0 to 1, both inclusive
     * @param discount the discount rate per period, 0 to 1, both inclusive
     * @param firstMargin whether the margin that is made at once counts
     * @return the value
     * @throws IllegalArgumentException if a rate is out of bounds, or the retention is not below 1 + discount; it tells all at once
     */
    public static CustomerLifetimeValue of(Money margin, double retention, double discount, FirstMargin firstMargin) {
        return of(margin, retention, discount, firstMargin, options -> {});
    }

    /**
     * Values a customer.
     *
     * @param margin the margin per period
     * @param retention the share of customers who stay from one period to the next, 0 to 1, both inclusive
     * @param discount the discount rate per period, 0 to 1, both inclusive
     * @param firstMargin whether the margin that is made at once counts
     * @param options says how many margins count, and how far figures move
     * @return the value
     * @throws IllegalArgumentException if a figure is out of bounds, or without end the retention is not below 1 + discount; it tells all
     *     at once
     */
    public static CustomerLifetimeValue of(
            Money margin,
            double retention,
            double discount,
            FirstMargin firstMargin,
            Consumer<? super LifetimeOptions> options) {
        LifetimeOptions chosen = new LifetimeOptions();
        options.accept(chosen);
        return new CustomerLifetimeValue(margin, retention, discount, firstMargin, chosen);
    }

    /**
     * Obtains the margin per period.
     *
     * @return the margin
     */
    public Money margin() {
        return margin;
    }

    /**
     * Obtains the share of customers who stay from one period to the next.
     *
     * @return the retention, 0 to 1, both inclusive
     */
    public double retention() {
        return retention;
    }

    /**
     * Obtains the discount rate per period.
     *
     * @return the rate, 0 to 1, both inclusive
     */
    public double discount() {
        return discount;
    }

    /**
     * Tells whether the margin that is made at once counts.
     *
     * @return whether it does
     */
    public FirstMargin firstMargin() {
        return firstMargin;
    }

    /**
     * Tells how many margins count.
     *
     * @return the number; empty without end
     */
    public OptionalInt periods() {
        return options.periods();
    }

    /**
     * Obtains the value of the customer now.
     *
     * @return the value
     */
    public Money value() {
        return value;
    }

    /**
     * Lists the margins that count, each discounted to now.
     *
     * @return by period; none when the value is without end
     */
    public List<PeriodMargin> margins() {
        return margins;
    }

    /**
     * Values the customer at another retention.
     *
     * @param other the retention, 0 to 1, both inclusive
     * @return the value there, all else as it is
     * @throws IllegalArgumentException if it is out of bounds
     */
    public CustomerLifetimeValue atRetention(double other) {
        return new CustomerLifetimeValue(margin, other, discount, firstMargin, options);
    }

    /**
     * Values the customer at another discount rate.
     *
     * @param other the rate, 0 to 1, both inclusive
     * @return the value there, all else as it is
     * @throws IllegalArgumentException if it is out of bounds
     */
    public CustomerLifetimeValue atDiscount(double other) {
        return new CustomerLifetimeValue(margin, retention, other, firstMargin, options);
    }

    /**
     * Values the customer at another margin.
     *
     * @param other the margin per period
     * @return the value there, all else as it is
     */
    public CustomerLifetimeValue atMargin(Money other) {
        return new CustomerLifetimeValue(other, retention, discount, firstMargin, options);
    }

    /**
     * Tells what a change of one figure is worth.
     *
     * <p>From 100 at 80 % retention and 10 % discount, {@code changeFor(RETENTION, 0.05)} is 73.33.
     *
     * @param driver what changes
     * @param by by how much: points of a rate, or a share of the margin
     * @return the value then less the value now
     * @throws IllegalArgumentException if the figure is out of bounds then
     */
    public Money changeFor(LifetimeDriver driver, double by) {
        return Figures.difference(moved(driver, by).value(), value);
    }

    /**
     * Lists what the value becomes when one figure moves up or down by a step.
     *
     * @return retention, discount, margin, each up and then down; a step that leaves the bounds is left out
     */
    public List<LifetimeChange> changes() {
        return changes.get();
    }

    /**
     * Streams what the value becomes when one figure moves.
     *
     * @return retention, discount, margin, each up and then down
     */
    public Stream<LifetimeChange> stream() {
        return changes().stream();
    }

    @Override
    public Iterator<LifetimeChange> iterator() {
        return changes().iterator();
    }

    /**
     * Lists what the formula takes for granted.
     *
     * @return the assumptions
     */
    public List<Assumption> assumptions() {
        return List.of(new Assumption(
                Assumption.Kind.CONSTANT_RATES,
                Optional.empty(),
                "Margin, retention and discount rate stay as they are in all periods."));
    }

    /**
     * Prints the value and what moves it as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return LifetimeText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private CustomerLifetimeValue moved(LifetimeDriver driver, double by) {
        new Figures()
                .require(Double.isFinite(by), "The change must be a finite number.", "Give points, such as 0.05.")
                .throwIfWrong("the change of a lifetime value");
        return switch (driver) {
            case RETENTION -> atRetention(Figures.moved(retention, by));
            case DISCOUNT -> atDiscount(Figures.moved(discount, by));
            case MARGIN -> atMargin(Figures.grown(margin, by));
        };
    }

    private List<LifetimeChange> findChanges() {
        List<LifetimeChange> found = new ArrayList<>();
        for (LifetimeDriver driver : LifetimeDriver.values()) {
            for (double by : new double[] {options.step(), -options.step()}) {
                if (isPossible(driver, by)) {
                    Money then = moved(driver, by).value();
                    found.add(new LifetimeChange(driver, by, then, Figures.difference(then, value)));
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    private boolean isPossible(LifetimeDriver driver, double by) {
        double retained = driver == LifetimeDriver.RETENTION ? Figures.moved(retention, by) : retention;
        double rate = driver == LifetimeDriver.DISCOUNT ? Figures.moved(discount, by) : discount;
        return retained >= 0 && retained <= 1 && rate >= 0 && rate <= 1 && isBounded(retained, rate);
    }

    private boolean isBounded(double retained, double rate) {
        return options.periods().isPresent() || retained < 1 + rate;
    }

    private void check() {
        Figures figures = new Figures()
                .share("retention", retention)
                .share("discount rate", discount)
                .step(options.step());
        options.periods().ifPresent(figures::periods);
        boolean isOne = retention == 1 && discount == 0;
        figures.require(
                        !isOne || options.periods().isPresent(),
                        "With a retention of 1 and a discount rate of 0 the value has no end.",
                        "Say how many margins count: o -> o.periods(10).")
                .throwIfWrong("the customer lifetime value");
    }
}
