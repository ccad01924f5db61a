package dev.cjm.compare;

/** What can change between two maps. */
public enum PartType {
    /** The map itself. */
    MAP(""),
    /** A channel that both maps have. */
    CHANNEL("channels"),
    /** A persona. */
    PERSONA("personas"),
    /** A stage or sub-stage. */
    STAGE("stages"),
    /** A touchpoint. */
    TOUCHPOINT("touchpoints"),
    /** An outcome. */
    OUTCOME("outcomes"),
    /** A transition. */
    TRANSITION("transitions");

    private final String property;

    PartType(String property) {
        this.property = property;
    }

    /**
     * Tells where a map holds such parts.
     *
     * @return the name of the accessor and of the field in JSON; empty for the map itself
     */
    public String property() {
        return property;
    }
}
