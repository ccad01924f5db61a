package dev.cjm.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stage of a map in the making: its facts, and drafts of what it holds. */
final class StageDraft {
    private final Where where;
    private final List<TouchpointDraft> own = new ArrayList<>();
    private final List<StageDraft> within = new ArrayList<>();
    private @Nullable Stage facts;
    private @Nullable StageDraft around;
    private boolean hasOwnId;

    StageDraft(Where where) {
        this.where = where;
    }

    /** A ready-made one, with all that it holds. */
    static StageDraft of(Stage stage, Where where) {
        StageDraft outermost = new StageDraft(where);
        Deque<Stage> open = new ArrayDeque<>(List.of(stage));
        Deque<StageDraft> drafts = new ArrayDeque<>(List.of(outermost));
        while (!open.isEmpty()) {
            Stage next = open.pop();
            StageDraft draft = drafts.pop();
            draft.facts(
                    next.touchpoints().isEmpty() && next.stages().isEmpty()
                            ? next
                            : ImmutableStage.builder()
                                    .from(next)
                                    .touchpoints(List.of())
                                    .stages(List.of())
                                    .build(),
                    true);
            for (Touchpoint touchpoint : next.touchpoints()) {
                draft.add(TouchpointDraft.of(touchpoint, draft.nextTouchpoint(touchpoint.name())));
            }
            for (Stage inner : next.stages()) {
                StageDraft innerDraft = new StageDraft(draft.nextStage(inner.name()));
                draft.add(innerDraft);
                open.push(inner);
                drafts.push(innerDraft);
            }
        }
        return outermost;
    }

    Where nextTouchpoint(String name) {
        return where.child("touchpoints", own.size(), "touchpoint", name);
    }

    Where nextStage(String name) {
        return where.child("stages", within.size(), "stage", name);
    }

    void add(TouchpointDraft touchpoint) {
        own.add(touchpoint);
        touchpoint.standsIn(this);
    }

    /** Adds a touchpoint right before one that it holds. */
    void addBefore(TouchpointDraft next, TouchpointDraft touchpoint) {
        own.add(own.indexOf(next), touchpoint);
        touchpoint.standsIn(this);
    }

    void add(StageDraft stage) {
        within.add(stage);
        stage.around = this;
    }

    /** The stage around it; empty for an outermost one. */
    Optional<StageDraft> around() {
        return Optional.ofNullable(around);
    }

    void standsIn(Optional<StageDraft> holder) {
        around = holder.orElse(null);
    }

    /** The facts of the stage, without what it holds. */
    Stage facts() {
        if (facts == null) {
            throw new IllegalStateException("The facts of " + where.words() + " are asked for before they are known.");
        }
        return facts;
    }

    void facts(Stage known, boolean isOwnId) {
        facts = known;
        hasOwnId = isOwnId;
    }

    boolean hasOwnId() {
        return hasOwnId;
    }

    void settle(String id) {
        if (!facts().id().equals(id)) {
            facts = ImmutableStage.builder().from(facts()).id(id).build();
        }
        hasOwnId = true;
    }

    Where where() {
        return where;
    }

    List<TouchpointDraft> own() {
        return own;
    }

    List<StageDraft> within() {
        return within;
    }

    /** This stage and all within it, each before its sub-stages. */
    List<StageDraft> stages() {
        return stages(List.of(this));
    }

    static List<StageDraft> stages(Collection<StageDraft> outermost) {
        List<StageDraft> all = new ArrayList<>();
        Deque<StageDraft> open = new ArrayDeque<>(outermost);
        while (!open.isEmpty()) {
            StageDraft stage = open.pop();
            all.add(stage);
            for (int i = stage.within.size() - 1; i >= 0; i--) {
                open.push(stage.within.get(i));
            }
        }
        return all;
    }

    /** The touchpoints of this stage and all within it, as written. */
    List<TouchpointDraft> touchpoints() {
        List<TouchpointDraft> all = new ArrayList<>();
        stages().forEach(stage -> all.addAll(stage.own));
        return all;
    }

    /** How deep stages are nested here, this one counted. */
    int depth() {
        int depth = 0;
        List<StageDraft> level = List.of(this);
        while (!level.isEmpty()) {
            depth++;
            List<StageDraft> next = new ArrayList<>();
            level.forEach(stage -> next.addAll(stage.within));
            level = next;
        }
        return depth;
    }

    /** The stage with all that it holds; its depth was checked, so that the calls nest no deeper. */
    Stage toStage() {
        if (own.isEmpty() && within.isEmpty()) {
            return facts();
        }
        ImmutableStage.Builder whole = ImmutableStage.builder().from(facts());
        own.forEach(touchpoint -> whole.addTouchpoints(touchpoint.value()));
        within.forEach(stage -> whole.addStages(stage.toStage()));
        return whole.build();
    }
}
