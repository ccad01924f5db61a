package dev.cjm.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Says why a touchpoint decides how customers think of the brand.
 */
@Value.Immutable
public abstract class MomentOfTruth {
    MomentOfTruth() {}

    /**
     * Tells which of the moments that the field names it is.
     *
     * @return the type; empty when nothing is said
     */
    public abstract Optional<MomentOfTruthType> type();

    /**
     * Tells why it decides.
     *
     * @return the reason; empty when nothing is said
     */
    public abstract Optional<String> reason();

    /**
     * Obtains a moment of truth of which nothing more is said.
     *
     * @return the moment of truth
     * @throws InvalidJourneyMapException if a value is impossible
     */
    public static MomentOfTruth of() {
        return of(momentOfTruth -> {});
    }

    /**
     * Obtains a moment of truth.
     *
     * @param details says what else is known
     * @return the moment of truth
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static MomentOfTruth of(Consumer<? super MomentOfTruthBuilder> details) {
        return Standalone.build(
                "moment of truth",
                "",
                (problems, where) -> ValueBuilder.filled(new MomentOfTruthBuilder(problems, where), details)
                        .build());
    }
}
