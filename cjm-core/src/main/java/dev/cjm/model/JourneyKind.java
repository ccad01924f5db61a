package dev.cjm.model;

import dev.cjm.internal.Quoted;
import dev.cjm.internal.Slugs;
import java.util.Objects;

/**
 * What a journey is for; an open set.
 *
 * @param id the id, made of the name
 */
public record JourneyKind(String id) {
    /** Buying. */
    public static final JourneyKind PURCHASE = new JourneyKind("purchase");

    /** Becoming a prospect. */
    public static final JourneyKind LEAD_GENERATION = new JourneyKind("lead-generation");

    /** Taking part. */
    public static final JourneyKind ENGAGEMENT = new JourneyKind("engagement");

    /** Staying. */
    public static final JourneyKind RETENTION = new JourneyKind("retention");

    /**
     * Obtains one by its id.
     *
     * @param id the id, made of the name
     * @throws IllegalArgumentException if the id is blank or holds blanks or control characters
     */
    public JourneyKind {
        Objects.requireNonNull(id, "id");
        if (!Ids.isValid(id)) {
            throw new IllegalArgumentException(
                    "The id %s of a journey kind must not be blank nor hold blanks or control characters.\nUse JourneyKind.of(name) to make one of a name."
                            .formatted(Quoted.text(id)));
        }
    }

    /**
     * Obtains one by its name, for example {@code JourneyKind.of("retail onboarding")}.
     *
     * @param name the name; its id is made of the letters and digits
     * @return the journey kind
     * @throws IllegalArgumentException if the name holds no letter or digit
     */
    public static JourneyKind of(String name) {
        return new JourneyKind(Slugs.of(name));
    }

    @Override
    public String toString() {
        return id;
    }
}
