package dev.cjm.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says how a reader differs from the default.
 *
 * <p>Limits stand between a service and documents made to exhaust it. Reading needs memory of up to twenty times the length of a
 * document, so a service with little of it lowers {@link #maxLength}.
 */
public final class JourneyJsonOptions {
    /** The longest document that is read unless something else is said, in bytes: 64 MiB. */
    public static final int DEFAULT_MAX_LENGTH = 64 << 20;

    /** How deep objects and lists may nest unless something else is said. */
    public static final int DEFAULT_MAX_DEPTH = 64;

    /** How many elements of lists and attributes a document may have unless something else is said. */
    public static final int DEFAULT_MAX_PARTS = 500_000;

    /** How many problems are collected unless something else is said. */
    public static final int DEFAULT_MAX_PROBLEMS = 100;

    private static final int DEEPEST = 1_000;

    private int maxLength = DEFAULT_MAX_LENGTH;
    private int maxDepth = DEFAULT_MAX_DEPTH;
    private int maxParts = DEFAULT_MAX_PARTS;
    private int maxProblems = DEFAULT_MAX_PROBLEMS;
    private boolean isStrict;
    private Optional<Consumer<? super JsonProblem>> listener = Optional.empty();

    JourneyJsonOptions() {}

    /**
     * Says how long a document may be.
     *
     * @param bytesInclusive the most bytes, at least 1; characters where the document comes as text
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public JourneyJsonOptions maxLength(int bytesInclusive) {
        maxLength = between("maxLength", bytesInclusive, Integer.MAX_VALUE - 8);
        return this;
    }

    /**
     * Says how deep objects and lists may nest.
     *
     * <p>Maps themselves nest no deeper than 21: eight stages within one another, a touchpoint, its pain, its evidence.
     *
     * @param levelsInclusive the most levels, 1 to 1,000
     * @return these options
     * @throws IllegalArgumentException if the number is not within these bounds
     */
    public JourneyJsonOptions maxDepth(int levelsInclusive) {
        maxDepth = between("maxDepth", levelsInclusive, DEEPEST);
        return this;
    }

    /**
     * Says how many elements all lists and attributes of a document may have together.
     *
     * <p>A stage, a touchpoint, a transition, a tag is one each, so a touchpoint of which much is known has about ten.
     *
     * @param partsInclusive the most parts, at least 1
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public JourneyJsonOptions maxParts(int partsInclusive) {
        maxParts = between("maxParts", partsInclusive, Integer.MAX_VALUE);
        return this;
    }

    /**
     * Says how many problems are collected before reading ends.
     *
     * @param problemsInclusive the most problems, 1 to 1,000,000; also the most warnings that are told one by one
     * @return these options
     * @throws IllegalArgumentException if the number is not within these bounds
     */
    public JourneyJsonOptions maxProblems(int problemsInclusive) {
        maxProblems = between("maxProblems", problemsInclusive, 1_000_000);
        return this;
    }

    /**
     * Refuses documents with fields that nobody knows, or channels that nobody uses.
     *
     * <p>Without this call they are told as warnings, since a newer release may have written them.
     *
     * @return these options
     */
    public JourneyJsonOptions refuseUnknown() {
        isStrict = true;
        return this;
    }

    /**
     * Says who is told of what is in a document and not in its map: unknown fields and unused channels.
     *
     * @param told is called for each of them, in the order of the document, after it has been read; the system logger
     *     {@code dev.cjm.json} unless said
     * @return these options
     */
    public JourneyJsonOptions onWarning(Consumer<? super JsonProblem> told) {
        listener = Optional.of(Objects.requireNonNull(told, "told"));
        return this;
    }

    JsonSettings settings() {
        return settingsTelling(JourneyJsonOptions::log);
    }

    /** The same, with someone to tell of warnings if nobody was named. */
    JsonSettings settingsTelling(Consumer<? super JsonProblem> otherwise) {
        return JsonSettings.of(
                maxLength,
                maxDepth,
                maxParts,
                maxProblems,
                isStrict,
                listener.isPresent() ? listener.get() : otherwise);
    }

    private static int between(String name, int value, int max) {
        if (value < 1 || value > max) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be between 1 and %s.\nChoose a number in between.".formatted(name, value, max));
        }
        return value;
    }

    private static void log(JsonProblem warning) {
        System.getLogger("dev.cjm.json").log(System.Logger.Level.WARNING, warning::toString);
    }
}
