package dev.cjm.analysis;

/** What must not be passed, yet can be by callers without null checks. */
final class Nothing {
    private Nothing() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T at() {
        return null;
    }
}
