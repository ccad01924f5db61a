package dev.cjm.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What customers expect, and how the experience compared.
 */
@Value.Immutable
public abstract class Expectation {
    Expectation() {}

    /**
     * Identifies it; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what is expected.
     *
     * @return the words, never blank
     */
    public abstract String text();

    /**
     * Tells the feeling that customers expect, on the scale of the map.
     *
     * @return the score, -1e9 to 1e9, both inclusive; empty when nothing is said
     */
    public abstract OptionalDouble score();

    /**
     * Tells how the experience compared.
     *
     * @return the comparison; empty when nothing is said
     */
    public abstract Optional<Comparison> comparison();

    /**
     * Tells the persona who expects it, by id or name.
     *
     * @return the persona; empty when it may be anybody
     */
    public abstract Optional<String> persona();

    /**
     * Lists what the expectation rests on.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Evidence> evidence();

    /**
     * Obtains an expectation of which nothing more is said.
     *
     * @param text the words, not blank
     * @return the expectation
     * @throws InvalidJourneyMapException if the text is blank
     */
    public static Expectation of(String text) {
        return of(text, expectation -> {});
    }

    /**
     * Obtains an expectation.
     *
     * @param text the words, not blank
     * @param details says what else is known
     * @return the expectation
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Expectation of(String text, Consumer<? super ExpectationBuilder> details) {
        return Standalone.build(
                "expectation",
                text,
                (problems, where) -> ValueBuilder.filled(new ExpectationBuilder(problems, where, text), details)
                        .build());
    }
}
