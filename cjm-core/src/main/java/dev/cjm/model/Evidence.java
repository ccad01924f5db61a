package dev.cjm.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What a statement about customers rests on.
 */
@Value.Immutable
public abstract class Evidence {
    Evidence() {}

    /**
     * Tells how it is known.
     *
     * @return the kind
     */
    public abstract EvidenceKind kind();

    /**
     * Tells what kind of source it is.
     *
     * @return the source type; empty when nothing is said
     */
    public abstract Optional<SourceType> sourceType();

    /**
     * Tells where it comes from, for example the title of a study.
     *
     * @return the source; empty when nothing is said
     */
    public abstract Optional<String> source();

    /**
     * Tells when it was gathered.
     *
     * @return the date; empty when nothing is said
     */
    public abstract Optional<LocalDate> date();

    /**
     * Tells how many customers or cases it covers.
     *
     * @return the sample size, at least 1; empty when nothing is said
     */
    public abstract OptionalInt sampleSize();

    /**
     * Tells where it can be looked up.
     *
     * @return the link; empty when nothing is said
     */
    public abstract Optional<String> link();

    /**
     * Obtains an evidence of which nothing more is said.
     *
     * @param kind the kind
     * @return the evidence
     * @throws InvalidJourneyMapException if a value is impossible
     */
    public static Evidence of(EvidenceKind kind) {
        return of(kind, evidence -> {});
    }

    /**
     * Obtains an evidence.
     *
     * @param kind the kind
     * @param details says what else is known
     * @return the evidence
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Evidence of(EvidenceKind kind, Consumer<? super EvidenceBuilder> details) {
        return Standalone.build(
                "evidence",
                "",
                (problems, where) -> ValueBuilder.filled(new EvidenceBuilder(problems, where, kind), details)
                        .build());
    }
}
