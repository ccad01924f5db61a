package dev.cjm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Words of a customer or an observer.
 *
 * <p>Quotes and thoughts are statements; so is what an observer notes down.
 */
@Value.Immutable
public abstract class Statement {
    Statement() {}

    /**
     * Tells who says it and how.
     *
     * @return the kind
     */
    public abstract StatementKind kind();

    /**
     * Tells what is said.
     *
     * @return the words, never blank
     */
    public abstract String text();

    /**
     * Tells how good or bad it sounds, on the scale of the map.
     *
     * @return the score, -1e9 to 1e9, both inclusive; empty when nobody scored it
     */
    public abstract OptionalDouble score();

    /**
     * Tells how much it counts beside others; without a weight it counts 1.
     *
     * @return the weight, 0 to 1e9, both inclusive; empty when it counts 1
     */
    public abstract OptionalDouble weight();

    /**
     * Tells the persona who says it, by id or name.
     *
     * @return the persona; empty when it may be anybody
     */
    public abstract Optional<String> persona();

    /**
     * Tells where it was said.
     *
     * @return the source; empty when nothing is said
     */
    public abstract Optional<String> source();

    /**
     * Tells when it was said.
     *
     * @return the date; empty when nothing is said
     */
    public abstract Optional<LocalDate> date();

    /**
     * Lists what the statement rests on.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Evidence> evidence();

    /**
     * Obtains a statement of which nothing more is said.
     *
     * @param kind the kind
     * @param text the words, not blank
     * @return the statement
     * @throws InvalidJourneyMapException if the text is blank
     */
    public static Statement of(StatementKind kind, String text) {
        return of(kind, text, statement -> {});
    }

    /**
     * Obtains a statement.
     *
     * @param kind the kind
     * @param text the words, not blank
     * @param details says what else is known
     * @return the statement
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Statement of(StatementKind kind, String text, Consumer<? super StatementBuilder> details) {
        return Standalone.build(
                "statement",
                text,
                (problems, where) -> ValueBuilder.filled(new StatementBuilder(problems, where, kind, text), details)
                        .build());
    }
}
