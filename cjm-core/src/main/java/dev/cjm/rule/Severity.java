package dev.cjm.rule;

/** How much it matters that a rule is violated, most first. */
public enum Severity {
    /** It must not stay. */
    ERROR,
    /** It should not stay. */
    WARNING,
    /** It could be better. */
    ADVICE;

    /**
     * Tells whether this matters as much as another, or more.
     *
     * @param other the other severity
     * @return true for {@code ERROR} against all, for {@code ADVICE} against itself only
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
