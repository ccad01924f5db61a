package dev.cjm.model;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * How an edit changes the transitions and outcomes of a map.
 *
 * <p>In a map whose flow is in order, a verb that adds, changes or removes what the order implies first writes the order out: the flow is
 * stated from then on, and stays so though what was added is removed again.
 */
abstract class MapFlowVerbs extends MapStructureVerbs {
    private final TransitionEdit transitions;

    MapFlowVerbs(MapDraft draft) {
        super(draft);
        transitions = new TransitionEdit(this, draft, search(), structure());
    }

    /**
     * Changes the transition between two nodes, or adds one if there is none.
     *
     * <p>If there are several, {@link #transition(String, Consumer)} tells them apart.
     *
     * @param source the touchpoint where it starts, by id or name
     * @param target the touchpoint or outcome where it leads, by id or name
     * @param changes says what changes
     * @return this editor
     */
    public JourneyMapEditor transition(String source, String target, Consumer<? super TransitionEditor> changes) {
        open();
        requireEnds(source, target);
        Objects.requireNonNull(changes, "changes");
        transitions.change(source, target, changes);
        return self();
    }

    /**
     * Changes a transition.
     *
     * @param id the id of the transition
     * @param changes says what changes
     * @return this editor
     */
    public JourneyMapEditor transition(String id, Consumer<? super TransitionEditor> changes) {
        open();
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(changes, "changes");
        transitions.change(id, changes);
        return self();
    }

    /**
     * Adds a transition, even beside one with the same ends; those that are there keep their ids.
     *
     * @param source the touchpoint where it starts, by id or name
     * @param target the touchpoint or outcome where it leads, by id or name
     * @param details says likelihood, kind, condition and what else is known
     * @return this editor
     */
    public JourneyMapEditor addTransition(String source, String target, Consumer<? super TransitionBuilder> details) {
        open();
        requireEnds(source, target);
        Objects.requireNonNull(details, "details");
        transitions.add(source, target, details);
        return self();
    }

    /**
     * Adds a ready-made transition, even beside one with the same ends.
     *
     * @param transition the transition
     * @return this editor
     */
    public JourneyMapEditor addTransition(Transition transition) {
        open();
        transitions.add(Objects.requireNonNull(transition, "transition"));
        return self();
    }

    /**
     * Removes all transitions between two nodes; outcomes stay.
     *
     * @param source the touchpoint where they start, by id or name
     * @param target the touchpoint or outcome where they lead, by id or name
     * @return this editor
     */
    public JourneyMapEditor removeTransition(String source, String target) {
        open();
        requireEnds(source, target);
        transitions.remove(source, target);
        return self();
    }

    /**
     * Removes a transition; its outcome stays.
     *
     * @param id the id of the transition
     * @return this editor
     */
    public JourneyMapEditor removeTransition(String id) {
        open();
        transitions.remove(Objects.requireNonNull(id, "id"));
        return self();
    }

    /**
     * Changes an outcome.
     *
     * @param outcome the outcome, by id or name
     * @param changes says what changes
     * @return this editor
     */
    public JourneyMapEditor outcome(String outcome, Consumer<? super OutcomeEditor> changes) {
        open();
        Objects.requireNonNull(changes, "changes");
        search().outcome(outcome).ifPresent(found -> {
            Where at = where().child("outcomes", draft().outcomes().indexOf(found), "outcome", found.name());
            Outcome changed =
                    fill(new OutcomeEditor(problems(), at, found), changes).build();
            structure().change(found, changed);
        });
        return self();
    }

    /**
     * Adds an outcome of which nothing more is said.
     *
     * @param name the name, not blank
     * @param kind how good it is
     * @return this editor
     */
    public JourneyMapEditor addOutcome(String name, OutcomeKind kind) {
        return addOutcome(name, kind, outcome -> {});
    }

    /**
     * Adds an outcome.
     *
     * @param name the name, not blank
     * @param kind how good it is
     * @param details says what else is known
     * @return this editor
     */
    public JourneyMapEditor addOutcome(String name, OutcomeKind kind, Consumer<? super OutcomeBuilder> details) {
        open();
        Where at = draft().nextOutcome(name);
        structure()
                .add(fill(new OutcomeBuilder(problems(), at, name, kind), details)
                        .build());
        return self();
    }

    /**
     * Adds a ready-made outcome.
     *
     * @param outcome the outcome
     * @return this editor
     */
    public JourneyMapEditor addOutcome(Outcome outcome) {
        open();
        structure().add(Objects.requireNonNull(outcome, "outcome"));
        return self();
    }

    /**
     * Removes an outcome, and the transitions that lead there.
     *
     * @param outcome the outcome, by id or name
     * @return this editor
     */
    public JourneyMapEditor removeOutcome(String outcome) {
        open();
        search().outcome(outcome).ifPresent(structure()::remove);
        return self();
    }

    private static void requireEnds(String source, String target) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
    }
}
