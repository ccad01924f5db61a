package dev.cjm.jqwik;

import dev.cjm.model.JourneyMap;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A named mistake that can be made in any journey map. */
public final class Defect {
    private final String name;
    private final String description;
    private final UnaryOperator<JourneyMap> injection;

    private Defect(String name, String description, UnaryOperator<JourneyMap> injection) {
        this.name = name;
        this.description = description;
        this.injection = injection;
    }

    /**
     * Makes a defect of one's own, for a rule of one's own.
     *
     * @param name identifies it, such as the id of the rule that should catch it
     * @param description what is wrong then, in words
     * @param injection makes the mistake in any valid map
     * @return the defect
     */
    public static Defect of(String name, String description, UnaryOperator<JourneyMap> injection) {
        return new Defect(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(description, "description"),
                Objects.requireNonNull(injection, "injection"));
    }

    /**
     * Identifies the defect.
     *
     * @return the name; that of a shipped one is the id of the rule of the catalogue that should catch it, and for a further way to make
     *     the same mistake, a colon and what is special
     */
    public String name() {
        return name;
    }

    /**
     * Names the rule that should catch it.
     *
     * @return the name up to a colon
     */
    public String ruleId() {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /**
     * Tells what is wrong.
     *
     * @return a few English words
     */
    public String description() {
        return description;
    }

    /**
     * Makes the mistake.
     *
     * @param map any map, even one without touchpoints; what the mistake needs and the map lacks is added
     * @return a valid map with the defect
     */
    public JourneyMap injectInto(JourneyMap map) {
        return injection.apply(Objects.requireNonNull(map, "map"));
    }

    @Override
    public String toString() {
        return name + ": " + description;
    }
}
