package dev.cjm.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Says for whom a map is redacted; each profile shows what the one before it shows, and more.
 *
 * <p>What belongs to whom is said once, in the rows of the tables that reader, writer and schema follow too.
 */
public enum RedactionProfile {
    /**
     * For everybody: the journey, how it feels, pains and gains, figures of the flow.
     *
     * <p>Hidden, besides all that the other profiles hide, are what personas are made of, figures and plans of the organisation:
     * metrics, opportunities, backstage work, causes, tags.
     */
    PUBLIC(SeenBy.EVERYBODY),

    /**
     * For other organisations that work on the journey.
     *
     * <p>Hidden, besides what {@link #INTERNAL} hides, are the words of customers, names and demographics of personas, names of staff,
     * costs and values, systems, data sources and attributes.
     */
    PARTNER(SeenBy.PARTNERS),

    /**
     * For the whole organisation.
     *
     * <p>Hidden is what leads back to single people: where and when a statement was made, sources and links of evidence, pictures of
     * personas and their attributes.
     */
    INTERNAL(SeenBy.COLLEAGUES);

    private final SeenBy audience;

    RedactionProfile(SeenBy audience) {
        this.audience = audience;
    }

    /**
     * Lists the fields that a map redacted so does not have, for those who have to account for it.
     *
     * @return type and field, for example {@code Touchpoint.owner}, in the order of the tables; unmodifiable
     */
    public List<String> leavesOut() {
        return fields(Treatment.LEFT_OUT);
    }

    /**
     * Lists the fields that stand without their words, because the facts beside them would be lost too.
     *
     * @return type and field, for example {@code Statement.text}, in the order of the tables; unmodifiable
     */
    public List<String> replaces() {
        return fields(Treatment.REPLACED);
    }

    /** What becomes of a field. */
    Treatment of(Field<?, ?, ?> field) {
        if (field.shape().table().filter(this::leavesOut).isPresent()) {
            return Treatment.LEFT_OUT;
        }
        if (field.seenBy().compareTo(audience) <= 0) {
            return Treatment.KEPT;
        }
        return field.shape().instead() == Instead.NOTHING ? Treatment.LEFT_OUT : Treatment.REPLACED;
    }

    /** Whether objects cannot be without something that is left out, and so are left out themselves. */
    private boolean leavesOut(Table<?, ?> table) {
        return table.fields().stream().anyMatch(field -> field.isRequired() && of(field) == Treatment.LEFT_OUT);
    }

    private List<String> fields(Treatment treatment) {
        List<String> fields = new ArrayList<>();
        for (Table<?, ?> table : JourneyMapTable.JOURNEY_MAP.reachable()) {
            table.fields().stream()
                    .filter(field -> of(field) == treatment)
                    .forEach(field -> fields.add(table.type().getSimpleName() + "." + field.name()));
        }
        return List.copyOf(fields);
    }

    /** What becomes of a field in a profile. */
    enum Treatment {
        KEPT,
        REPLACED,
        LEFT_OUT
    }
}
