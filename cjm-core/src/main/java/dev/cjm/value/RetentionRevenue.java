package dev.cjm.value;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What it brings to keep some of the customers who leave (own).
 *
 * <p>Saved are {@code s = customers · churn · recoverable}; the {@link CohortModel} says how many of them are there in each period. Revenue is
 * that number times the revenue per customer, contribution is revenue times the contribution margin; both summed over the periods, and not
 * discounted.
 *
 * {@snippet class=dev.cjm.value.Snippets region=retention}
 *
 * <p>Revenue grows with the recoverable share and with churn, and is 0 where nobody leaves or nobody can be kept. Growing with churn it says how
 * much there is to save, not that churn is good.
 *
 * <p>Order: periods.
 */
public final class RetentionRevenue implements JourneyResult, Iterable<RetentionPeriod> {
    private final RetentionFigures figures;
    private final List<RetentionPeriod> rows;
    private final Memo<List<RetentionChange>> changes;

    private RetentionRevenue(RetentionFigures figures) {
        figures.check();
        this.figures = figures;
        rows = findRows();
        changes = new Memo<>(this::findChanges);
    }

    /**
     * Works out what saved customers bring.
     *
     * @param figures says customers, churn, recoverable share, revenue, contribution margin, periods and cohort model
     * @return the revenue
     * @throws IllegalArgumentException if a figure is missing or out of bounds; it tells all at once
     */
    public static RetentionRevenue of(Consumer<? super RetentionFigures> figures) {
        RetentionFigures given = new RetentionFigures();
        figures.accept(given);
        return new RetentionRevenue(new RetentionFigures(given));
    }

    /**
     * Obtains the number of customers.
     *
     * @return the number, 0 or more
     */
    public double customers() {
        return figures.customers();
    }

    /**
     * Obtains the share of customers who leave in a period.
     *
     * @return the share, 0 to 1, both inclusive
     */
    public double churn() {
        return figures.churn();
    }

    /**
     * Obtains the share of those who leave that can be kept.
     *
     * @return the share, 0 to 1, both inclusive
     */
    public double recoverable() {
        return figures.recoverable();
    }

    /**
     * Obtains what a customer pays in a period.
     *
     * @return the revenue per customer and period
     */
    public Money revenuePerCustomer() {
        return figures.revenue();
    }

    /**
     * Obtains the contribution margin.
     *
     * @return the share of the revenue that is left after variable costs, 0 to 1, both inclusive
     */
    public double margin() {
        return figures.margin();
    }

    /**
     * Tells which customers are saved, and how long they stay.
     *
     * @return the model
     */
    public CohortModel cohorts() {
        return figures.cohorts();
    }

    /**
     * Tells how many customers one cohort saves.
     *
     * @return the number, 0 or more
     */
    public double saved() {
        return savedExactly().doubleValue();
    }

    /**
     * Adds up what saved customers pay.
     *
     * @return the revenue of all periods
     */
    public Money revenue() {
        return sum(rows.stream().map(RetentionPeriod::revenue));
    }

    /**
     * Adds up what is left of it after variable costs.
     *
     * @return the contribution of all periods
     */
    public Money contribution() {
        return sum(rows.stream().map(RetentionPeriod::contribution));
    }

    /**
     * Lists what saved customers bring in each period.
     *
     * @return by period, at least one
     */
    public List<RetentionPeriod> periods() {
        return rows;
    }

    /**
     * Streams what saved customers bring in each period.
     *
     * @return by period
     */
    public Stream<RetentionPeriod> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<RetentionPeriod> iterator() {
        return rows.iterator();
    }

    /**
     * Works out the same with another recoverable share.
     *
     * @param share the share, 0 to 1, both inclusive
     * @return the revenue then
     * @throws IllegalArgumentException if it is out of bounds
     */
    public RetentionRevenue atRecoverable(double share) {
        return new RetentionRevenue(new RetentionFigures(figures).recoverable(share));
    }

    /**
     * Works out the same with another churn.
     *
     * @param share the share, 0 to 1, both inclusive
     * @return the revenue then
     * @throws IllegalArgumentException if it is out of bounds
     */
    public RetentionRevenue atChurn(double share) {
        return new RetentionRevenue(new RetentionFigures(figures).churn(share));
    }

    /**
     * Tells what a change of one figure is worth.
     *
     * @param driver what changes
     * @param by by how much: points of a share, or a share of the revenue per customer
     * @return revenue and contribution then, less those now
     * @throws IllegalArgumentException if the figure is out of bounds then
     */
    public RetentionChange changeFor(RetentionDriver driver, double by) {
        new Figures()
                .require(Double.isFinite(by), "The change must be a finite number.", "Give points, such as 0.05.")
                .throwIfWrong("the change of a revenue from retention");
        RetentionRevenue then = new RetentionRevenue(figures.moved(driver, by));
        return new RetentionChange(
                driver,
                by,
                Figures.difference(then.revenue(), revenue()),
                Figures.difference(then.contribution(), contribution()));
    }

    /**
     * Lists what changes when one figure moves up or down by a step.
     *
     * @return churn, recoverable share, revenue, margin, each up and then down; a step that leaves the bounds is left out
     */
    public List<RetentionChange> changes() {
        return changes.get();
    }

    /**
     * Lists what the formula takes for granted.
     *
     * @return the assumptions
     */
    public List<Assumption> assumptions() {
        return List.of(
                new Assumption(
                        Assumption.Kind.CONSTANT_RATES,
                        Optional.empty(),
                        "Customers, rates and revenue per customer stay as they are in all periods."),
                new Assumption(
                        Assumption.Kind.NOT_DISCOUNTED,
                        Optional.empty(),
                        "Money of later periods counts as much as money now."));
    }

    /**
     * Prints revenue and contribution as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text: the first periods, the totals, and what moves them most
     */
    @Override
    public String toText(Locale locale) {
        return RetentionText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private BigDecimal savedExactly() {
        return Decimals.exact(customers()).multiply(Decimals.exact(churn())).multiply(Decimals.exact(recoverable()));
    }

    private List<RetentionPeriod> findRows() {
        BigDecimal saved = savedExactly();
        BigDecimal stay = BigDecimal.ONE.subtract(Decimals.exact(churn()));
        List<RetentionPeriod> found = new ArrayList<>();
        BigDecimal there = saved;
        for (int period = 1; period <= figures.periods(); period++) {
            Money revenue = Figures.times(revenuePerCustomer(), there);
            Money contribution = Figures.times(revenue, Decimals.exact(margin()));
            found.add(new RetentionPeriod(period, there.doubleValue(), revenue, contribution));
            there = switch (cohorts()) {
                case ONE_COHORT_STAYS -> there;
                case ONE_COHORT_CHURNS -> there.multiply(stay, Figures.DIGITS);
                case EACH_PERIOD_CHURNS -> there.multiply(stay, Figures.DIGITS).add(saved, Figures.DIGITS);
            };
        }
        return Collections.unmodifiableList(found);
    }

    private List<RetentionChange> findChanges() {
        List<RetentionChange> found = new ArrayList<>();
        for (RetentionDriver driver : RetentionDriver.values()) {
            for (double by : new double[] {figures.step(), -figures.step()}) {
                if (figures.canMove(driver, by)) {
                    found.add(changeFor(driver, by));
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    private Money sum(Stream<Money> amounts) {
        BigDecimal sum =
                amounts.map(Money::amount).reduce(BigDecimal.ZERO, (one, other) -> one.add(other, Figures.DIGITS));
        return new Money(sum, revenuePerCustomer().currency());
    }
}
