package dev.cjm.value;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Checks what a formula is given, and tells all that is wrong with it at once. */
final class Figures {
    /** More digits than any amount of money has. */
    static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Five points. */
    static final double USUAL_STEP = 0.05;

    static final int MOST_PERIODS = 1000;

    private final List<String> problems = new ArrayList<>();

    Figures share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            wrong(
                    "The %s (%s) must be between 0 and 1.".formatted(name, number(value)),
                    value > 1 && value <= 100
                            ? "Maybe it is a percentage; divide by 100."
                            : "Give a share, such as 0.2.");
        }
        return this;
    }

    Figures step(double value) {
        if (!(value > 0 && value < 1)) {
            wrong("The step (%s) must be above 0 and below 1.".formatted(number(value)), "Give points, such as 0.05.");
        }
        return this;
    }

    Figures periods(int value) {
        if (value < 1 || value > MOST_PERIODS) {
            wrong(
                    "The number of periods (%s) must be between 1 and %s.".formatted(value, MOST_PERIODS),
                    "Count in longer periods, or leave it out where it may.");
        }
        return this;
    }

    Figures amount(String name, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            wrong(
                    "The number of %s (%s) must be 0 or more, and finite.".formatted(name, number(value)),
                    "Count again.");
        }
        return this;
    }

    Figures require(boolean isRight, String problem, String hint) {
        if (!isRight) {
            wrong(problem, hint);
        }
        return this;
    }

    void throwIfWrong(String what) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Cannot compute %s: %s problem%s.\n%s"
                    .formatted(what, problems.size(), problems.size() == 1 ? "" : "s", String.join("\n", problems)));
        }
    }

    private void wrong(String problem, String hint) {
        problems.add("  - " + problem + "\n    " + hint);
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Decimals.shortest(value) : Double.toString(value);
    }

    static Money difference(Money after, Money before) {
        return new Money(after.amount().subtract(before.amount(), DIGITS), after.currency());
    }

    static Money times(Money money, BigDecimal factor) {
        return new Money(money.amount().multiply(factor, DIGITS), money.currency());
    }

    /** A rate moved by points; as decimals, so that 0.8 + 0.05 is 0.85. */
    static double moved(double rate, double by) {
        return Decimals.exact(rate).add(Decimals.exact(by)).doubleValue();
    }

    /** Money moved by a share of itself. */
    static Money grown(Money money, double by) {
        return new Money(money.amount().multiply(BigDecimal.ONE.add(Decimals.exact(by))), money.currency());
    }
}
