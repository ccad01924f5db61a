package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import java.util.stream.Collectors;

/** An assertion about a journey; what it should satisfy is to be said. */
public final class JourneyAssert {
    private final Ground ground;
    private final boolean mayCheckNothing;

    JourneyAssert(Ground ground, boolean mayCheckNothing) {
        this.ground = ground;
        this.mayCheckNothing = mayCheckNothing;
    }

    /**
     * Lets rules pass for which the map has nothing to check; otherwise they fail, because they prove nothing.
     *
     * @return the same assertion, more lenient
     */
    public JourneyAssert allowingNothingToCheck() {
        return new JourneyAssert(ground, true);
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
     * @throws AssertionError if one is violated, or has nothing to check and that is not allowed; it tells all of them
     */
    public JourneyAssert satisfies(RuleSet rules) {
        RuleReport report = rules.on(ground);
        try {
            report.throwIfViolated();
        } catch (RuleViolationException e) {
            throw new AssertionError(e.getMessage(), e);
        }
        if (!mayCheckNothing && report.count(RuleOutcome.NOTHING_TO_CHECK) > 0) {
            throw new AssertionError(nothing(report));
        }
        return this;
    }

    private static String nothing(RuleReport report) {
        String each = report.results().stream()
                .filter(result -> result.nothingToCheck().isPresent())
                .map(result -> "\n  - [" + result.rule().id() + "] "
                        + result.nothingToCheck().orElse(""))
                .collect(Collectors.joining());
        return "Journey map " + Quoted.text(report.map().title()) + " has nothing to check for these rules:" + each
                + "\nGive it what they speak of, or call allowingNothingToCheck().";
    }
}
