package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An assertion about a journey; what it should satisfy is to be said.
 *
 * {@snippet class=dev.cjm.rule.RuleSnippets region=lenient}
 */
public final class JourneyAssert {
    private final Ground ground;
    private final boolean mayCheckNothing;
    private final Severity least;

    private JourneyAssert(Ground ground, boolean mayCheckNothing, Severity least) {
        this.ground = ground;
        this.mayCheckNothing = mayCheckNothing;
        this.least = least;
    }

    static JourneyAssert about(Ground ground) {
        return new JourneyAssert(ground, false, Severity.ADVICE);
    }

    /**
     * Lets rules pass for which the map has nothing to check; otherwise they fail, because they prove nothing.
     *
     * @return the same assertion, more lenient
     */
    public JourneyAssert allowingNothingToCheck() {
        return new JourneyAssert(ground, true, least);
    }

    /**
     * Lets rules pass that matter less than a severity, whether they are violated or have nothing to check.
     *
     * @param least the least severity that counts; advice unless said, so that all rules count
     * @return the same assertion, more lenient
     */
    public JourneyAssert ignoringBelow(Severity least) {
        return new JourneyAssert(ground, mayCheckNothing, Objects.requireNonNull(least, "least"));
    }

    /**
     * Asserts that a rule holds.
     *
     * @param rule the rule
     * @return this assertion, for more
     * @throws AssertionError if it is violated, or has nothing to check and that is not allowed
     */
    public JourneyAssert satisfies(JourneyRule rule) {
        return satisfies(RuleSet.of(rule));
    }

    /**
     * Asserts that all rules of a set hold; suppressed findings do not count.
     *
     * @param rules the rules
     * @return this assertion, for more
     * @throws AssertionError if one is violated, or has nothing to check and that is not allowed; it tells of all such rules, with the
     *     first hundred findings, and its cause, if one is violated, is the {@link RuleViolationException} that has them all
     */
    public JourneyAssert satisfies(RuleSet rules) {
        RuleReport report = rules.on(ground);
        String nothing = mayCheckNothing ? "" : nothing(report);
        try {
            report.throwIfViolated(least);
        } catch (RuleViolationException e) {
            throw new AssertionError(e.getMessage() + (nothing.isEmpty() ? "" : "\n" + nothing), e);
        }
        if (!nothing.isEmpty()) {
            throw new AssertionError(nothing);
        }
        return this;
    }

    /** Which rules have nothing to check; empty if all that count have something. */
    private String nothing(RuleReport report) {
        String each = report.results().stream()
                .filter(result -> result.rule().severity().isAtLeast(least))
                .flatMap(result -> result.nothingToCheck().stream()
                        .map(why -> "\n  - [" + result.rule().id() + "] " + why))
                .collect(Collectors.joining());
        return each.isEmpty()
                ? ""
                : "Journey map " + Quoted.text(report.map().title()) + " has nothing to check for these rules:" + each
                        + "\nGive it what they speak of, or call allowingNothingToCheck().";
    }
}
