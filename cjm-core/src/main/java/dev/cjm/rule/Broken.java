package dev.cjm.rule;

import java.util.function.Supplier;

/** Tells of what users gave and what throws, by rule and place. */
final class Broken {
    private Broken() {}

    /** Calls what has a lambda of a user in it. */
    static <T> T calling(String ruleId, String lambda, Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            throw rule(ruleId, " by " + lambda, "map", e);
        }
    }

    /** That a rule cannot be checked, where, and of which kind of value that may be. */
    static IllegalStateException rule(String ruleId, String where, String value, RuntimeException e) {
        return new IllegalStateException(
                "Rule '%s' cannot be checked%s: %s\nMaybe one of its lambdas does not expect such a %s."
                        .formatted(ruleId, where, e, value),
                e);
    }
}
