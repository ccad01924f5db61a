package dev.cjm.model;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The facts of a stage that may be said or left out. */
public enum StageField {
    /** Where it stands in time. */
    PHASE("phase", Stage::phase, ImmutableStage::withPhase),
    /** More about it. */
    DESCRIPTION("description", Stage::description, ImmutableStage::withDescription),
    /** What customers want to reach in it. */
    GOAL("goal", Stage::goal, ImmutableStage::withGoal),
    /** What must be so for it to begin. */
    ENTRY_CRITERIA("entryCriteria", Stage::entryCriteria, ImmutableStage::withEntryCriteria),
    /** What must be so for it to end. */
    EXIT_CRITERIA("exitCriteria", Stage::exitCriteria, ImmutableStage::withExitCriteria),
    /** What customers need in it. */
    NEEDS("needs", Stage::needs, ImmutableStage::withNeeds),
    /** What they expect of it. */
    EXPECTATIONS("expectations", Stage::expectations, ImmutableStage::withExpectations),
    /** What they ask themselves in it. */
    QUESTIONS("questions", Stage::questions, ImmutableStage::withQuestions),
    /** Which figures tell how it does. */
    METRICS("metrics", Stage::metrics, ImmutableStage::withMetrics),
    /** The name of a picture. */
    ICON("icon", Stage::icon, ImmutableStage::withIcon);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Stage, Object> reading;

    @SuppressWarnings("ImmutableEnumChecker") // nor has a copy of it
    private final BinaryOperator<Stage> copying;

    <V> StageField(
            String property,
            Function<Stage, V> reading,
            BiFunction<ImmutableStage, ? super V, ? extends Stage> writing) {
        this.property = property;
        this.reading = reading::apply;
        copying = (from, into) -> writing.apply((ImmutableStage) into, reading.apply(from));
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

    /**
     * Takes the fact over from another stage.
     *
     * @param from the stage that says it
     * @param into the stage that is to say the same
     * @return the second one, with what the first one says here; all else stays
     */
    public Stage copy(Stage from, Stage into) {
        return copying.apply(Objects.requireNonNull(from, "from"), Objects.requireNonNull(into, "into"));
    }
}
