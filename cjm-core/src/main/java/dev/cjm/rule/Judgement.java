package dev.cjm.rule;

/**
 * A fact made ready for one map.
 *
 * @param <T> what it is a fact about
 */
interface Judgement<T> {
    /** Whether the fact is one of the value. */
    boolean test(T value);

    /** What makes it so or not so, after the name of the value: "feels bad", "does not name a pain point". */
    String why(T value);
}
