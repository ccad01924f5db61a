package dev.cjm.model;

import java.util.function.Function;

/** The facts of a stage that may be said or left out. */
public enum StageField {
    /** Where it stands in time. */
    PHASE("phase", Stage::phase),
    /** More about it. */
    DESCRIPTION("description", Stage::description),
    /** What customers want to reach in it. */
    GOAL("goal", Stage::goal),
    /** What must be so for it to begin. */
    ENTRY_CRITERIA("entryCriteria", Stage::entryCriteria),
    /** What must be so for it to end. */
    EXIT_CRITERIA("exitCriteria", Stage::exitCriteria),
    /** What customers need in it. */
    NEEDS("needs", Stage::needs),
    /** What they expect of it. */
    EXPECTATIONS("expectations", Stage::expectations),
    /** What they ask themselves in it. */
    QUESTIONS("questions", Stage::questions),
    /** Which figures tell how it does. */
    METRICS("metrics", Stage::metrics),
    /** The name of a picture. */
    ICON("icon", Stage::icon);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Stage, Object> reading;

    StageField(String property, Function<Stage, Object> reading) {
        this.property = property;
        this.reading = reading;
    }

    /**
     * Tells what the accessor of the fact is called.
     *
     * @return the name of the accessor and of the field in JSON
     */
    public String property() {
        return property;
    }

    /**
     * Reads the fact.
     *
     * @param stage where to read
     * @return the value: an {@code Optional}, a collection, or the plain value
     */
    public Object of(Stage stage) {
        return reading.apply(stage);
    }
}
