package dev.cjm.model;

import dev.cjm.internal.Quoted;
import dev.cjm.internal.Slugs;
import java.util.Objects;

/**
 * What kind of source something comes from; an open set.
 *
 * @param id the id, made of the name
 */
public record SourceType(String id) {
    /** Answers to a questionnaire. */
    public static final SourceType SURVEY = new SourceType("survey");

    /** Talks with customers. */
    public static final SourceType INTERVIEW = new SourceType("interview");

    /** Watching customers. */
    public static final SourceType OBSERVATION = new SourceType("observation");

    /** Data of use. */
    public static final SourceType ANALYTICS = new SourceType("analytics");

    /** Complaints and questions. */
    public static final SourceType SUPPORT_CASE = new SourceType("support-case");

    /** Public reviews. */
    public static final SourceType REVIEW = new SourceType("review");

    /** What people post. */
    public static final SourceType SOCIAL_MEDIA = new SourceType("social-media");

    /** Work of a team. */
    public static final SourceType WORKSHOP = new SourceType("workshop");

    /** Something published. */
    public static final SourceType ARTICLE = new SourceType("article");

    /** Word of an expert. */
    public static final SourceType EXPERT = new SourceType("expert");

    /**
     * Obtains one by its id.
     *
     * @param id the id, made of the name
     * @throws IllegalArgumentException if the id is blank or holds blanks or control characters
     */
    public SourceType {
        Objects.requireNonNull(id, "id");
        if (!Ids.isValid(id)) {
            throw new IllegalArgumentException(
                    "The id %s of a source type must not be blank nor hold blanks or control characters.\nUse SourceType.of(name) to make one of a name."
                            .formatted(Quoted.text(id)));
        }
    }

    /**
     * Obtains one by its name, for example {@code SourceType.of("diary study")}.
     *
     * @param name the name; its id is made of the letters and digits
     * @return the source type
     * @throws IllegalArgumentException if the name holds no letter or digit
     */
    public static SourceType of(String name) {
        return new SourceType(Slugs.of(name));
    }

    @Override
    public String toString() {
        return id;
    }
}
