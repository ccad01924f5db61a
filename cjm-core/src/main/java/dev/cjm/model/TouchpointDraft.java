package dev.cjm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A touchpoint of a map in the making: its id may still change, and it holds where it leads. */
final class TouchpointDraft {
    private Touchpoint value;
    private boolean hasOwnId;
    private final Where where;
    private final List<TransitionDraft> transitions;
    private @Nullable StageDraft stage;
    private int place = -1;

    /** One whose builder is done; the list is the draft's from now on. */
    TouchpointDraft(Touchpoint value, boolean hasOwnId, Where where, List<TransitionDraft> transitions) {
        this.value = value;
        this.hasOwnId = hasOwnId;
        this.where = where;
        this.transitions = transitions;
        transitions.forEach(transition -> transition.comesFrom(this));
    }

    /** A ready-made one. */
    static TouchpointDraft of(Touchpoint value, Where where) {
        return new TouchpointDraft(value, true, where, new ArrayList<>());
    }

    Touchpoint value() {
        return value;
    }

    void value(Touchpoint changed) {
        value = changed;
    }

    String id() {
        return value.id();
    }

    boolean hasOwnId() {
        return hasOwnId;
    }

    /** Gives the id that the whole map allows. */
    void settle(String id) {
        if (!value.id().equals(id)) {
            value = ImmutableTouchpoint.builder().from(value).id(id).build();
        }
        hasOwnId = true;
    }

    /** The stage that holds it. */
    StageDraft stage() {
        return Objects.requireNonNull(stage, "stage");
    }

    void standsIn(StageDraft holder) {
        stage = holder;
    }

    /** Notes its place among all touchpoints of the map, as written. */
    void standsAt(int among) {
        place = among;
    }

    int place() {
        return place;
    }

    Where where() {
        return where;
    }

    List<TransitionDraft> transitions() {
        return transitions;
    }

    void refuseTransitions(Problems problems) {
        for (TransitionDraft transition : transitions) {
            problems.conflicting(
                    transition.where().path(),
                    "The %s cannot be kept by a touchpoint or stage outside a map."
                            .formatted(transition.where().words()),
                    "Say it on the map: transition(\"…\", \"…\").");
        }
    }
}
