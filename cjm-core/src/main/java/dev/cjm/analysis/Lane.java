package dev.cjm.analysis;

import dev.cjm.model.Stage;
import dev.cjm.model.StatementKind;
import dev.cjm.model.Touchpoint;
import java.util.function.ToIntFunction;

/** A row of a journey map below its stages; a stage fills it if one of its touchpoints, or the stage itself, says something there. */
public enum Lane {
    /** The steps themselves. */
    TOUCHPOINTS(stage -> 0, touchpoint -> 1),
    /** What customers do. */
    ACTIONS(stage -> 0, touchpoint -> touchpoint.actions().size()),
    /** Why customers do it: goals and motivations. */
    MOTIVATIONS(stage -> stage.goal().isPresent() ? 1 : 0, Lane::motives),
    /** What customers ask themselves. */
    QUESTIONS(
            stage -> stage.questions().size(),
            touchpoint -> touchpoint.questions().size()),
    /** What customers need, and which needs are served. */
    NEEDS(stage -> stage.needs().size(), touchpoint -> touchpoint.serves().size()),
    /** What customers expect. */
    EXPECTATIONS(
            stage -> stage.expectations().size(),
            touchpoint -> touchpoint.expectations().size()),
    /** What customers say and think, and what observers note. */
    STATEMENTS(stage -> 0, touchpoint -> touchpoint.statements().size()),
    /** What customers say in their own words: a part of the statements. */
    QUOTES(stage -> 0, Lane::quotes),
    /** How customers feel, declared or told by scored statements. */
    EMOTIONS(stage -> 0, Lane::feelings),
    /** What hurts. */
    PAINS(stage -> 0, touchpoint -> touchpoint.painPoints().size()),
    /** What pleases. */
    GAINS(stage -> 0, touchpoint -> touchpoint.gains().size()),
    /** What could be better. */
    OPPORTUNITIES(stage -> 0, touchpoint -> touchpoint.opportunities().size()),
    /** What is measured. */
    METRICS(stage -> stage.metrics().size(), touchpoint -> touchpoint.metrics().size()),
    /** What the organisation does behind. */
    BACKSTAGE(stage -> 0, touchpoint -> touchpoint.backstageWork().size());

    @SuppressWarnings("ImmutableEnumChecker") // a lambda, which has no state
    private final ToIntFunction<Stage> inStage;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda, which has no state
    private final ToIntFunction<Touchpoint> inTouchpoint;

    Lane(ToIntFunction<Stage> inStage, ToIntFunction<Touchpoint> inTouchpoint) {
        this.inStage = inStage;
        this.inTouchpoint = inTouchpoint;
    }

    /**
     * Counts what a touchpoint says here.
     *
     * @param touchpoint the touchpoint
     * @return how many facts, 0 or more
     */
    public int count(Touchpoint touchpoint) {
        return inTouchpoint.applyAsInt(touchpoint);
    }

    /**
     * Counts what a stage, its sub-stages and all their touchpoints say here.
     *
     * @param stage the stage
     * @return how many facts, 0 or more
     */
    public int count(Stage stage) {
        int count = 0;
        for (Stage each : stage.allStages()) {
            count += inStage.applyAsInt(each);
            for (Touchpoint touchpoint : each.touchpoints()) {
                count += count(touchpoint);
            }
        }
        return count;
    }

    /**
     * Tells whether a stage fills it.
     *
     * @param stage the stage
     * @return true if the stage, a sub-stage or one of their touchpoints says something here
     */
    public boolean isFilled(Stage stage) {
        return count(stage) > 0;
    }

    private static int motives(Touchpoint touchpoint) {
        return (touchpoint.goal().isPresent() ? 1 : 0)
                + (touchpoint.motivation().isPresent() ? 1 : 0);
    }

    private static int quotes(Touchpoint touchpoint) {
        return (int) touchpoint.statements().stream()
                .filter(each -> each.kind() == StatementKind.QUOTE)
                .count();
    }

    private static int feelings(Touchpoint touchpoint) {
        return touchpoint.emotions().isEmpty()
                ? (int) touchpoint.statements().stream()
                        .filter(each -> each.score().isPresent())
                        .count()
                : touchpoint.emotions().size();
    }
}
