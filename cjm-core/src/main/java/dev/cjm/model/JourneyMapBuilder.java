package dev.cjm.model;

import dev.cjm.internal.Slugs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds a {@link JourneyMap}. */
public final class JourneyMapBuilder extends JourneyMapVerbs<JourneyMapBuilder> {
    private final MapDraft draft;

    JourneyMapBuilder(MapDraft draft) {
        super(draft, false);
        this.draft = draft;
    }

    /** Continues a map: what was said there counts as said. */
    JourneyMapBuilder(JourneyMap before) {
        this(MapDraft.of(before));
        for (JourneyMapField field : JourneyMapField.values()) {
            if (field.of(before) instanceof Optional<?> fact && fact.isPresent()) {
                once(field.property(), fact.get());
            }
        }
        if (!before.id().equals(Slugs.of(before.title()))) {
            once("id", before.id());
        }
        if (before.state() != MapState.CURRENT) {
            once("state", before.state());
        }
        if (!before.scale().equals(EmotionScale.DEFAULT)) {
            once("scale", before.scale());
        }
        if (before.flow() == Flow.STATED) {
            once("flow", before.flow());
        }
        before.attributes().forEach((key, text) -> once("attributes/" + key, "attributes", key, text));
    }

    /**
     * Gives it an id that stays when the title changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public JourneyMapBuilder id(String id) {
        if (ownId(id)) {
            draft.id(id);
        }
        return this;
    }

    /**
     * Adds a persona of which nothing more is said.
     *
     * @param name the name, not blank
     * @return this builder
     */
    public JourneyMapBuilder persona(String name) {
        return persona(name, persona -> {});
    }

    /**
     * Adds a persona.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return this builder
     */
    public JourneyMapBuilder persona(String name, Consumer<? super PersonaBuilder> details) {
        open();
        draft.add(fill(new PersonaBuilder(problems(), draft.nextPersona(name), name), details)
                .build());
        return this;
    }

    /**
     * Adds a ready-made persona.
     *
     * @param persona the persona
     * @return this builder
     */
    public JourneyMapBuilder persona(Persona persona) {
        open();
        draft.add(Objects.requireNonNull(persona, "persona"));
        return this;
    }

    /**
     * Adds several ready-made personas.
     *
     * @param personas the personas in order
     * @return this builder
     */
    public JourneyMapBuilder personas(Collection<? extends Persona> personas) {
        each("personas", personas, this::persona);
        return this;
    }

    /**
     * Adds a stage that stands nowhere in particular in time.
     *
     * @param name the name, not blank
     * @param details says what it holds
     * @return this builder
     */
    public JourneyMapBuilder stage(String name, Consumer<? super StageBuilder> details) {
        return stage(name, Optional.empty(), details);
    }

    /**
     * Adds a stage.
     *
     * @param name the name, not blank
     * @param phase where it stands in time, seen from the purchase
     * @param details says what it holds
     * @return this builder
     */
    public JourneyMapBuilder stage(String name, Phase phase, Consumer<? super StageBuilder> details) {
        return stage(name, Optional.of(Objects.requireNonNull(phase, "phase")), details);
    }

    private JourneyMapBuilder stage(String name, Optional<Phase> phase, Consumer<? super StageBuilder> details) {
        open();
        draft.add(fill(new StageBuilder(problems(), draft.nextStage(name), name, phase), details)
                .draft());
        return this;
    }

    /**
     * Adds a ready-made stage.
     *
     * @param stage the stage
     * @return this builder
     */
    public JourneyMapBuilder stage(Stage stage) {
        open();
        draft.add(StageDraft.of(Objects.requireNonNull(stage, "stage"), draft.nextStage(stage.name())));
        return this;
    }

    /**
     * Adds several ready-made stages.
     *
     * @param stages the stages in order
     * @return this builder
     */
    public JourneyMapBuilder stages(Collection<? extends Stage> stages) {
        each("stages", stages, this::stage);
        return this;
    }

    /**
     * Adds a transition with an equal part of what stated likelihoods leave.
     *
     * @param source the touchpoint where it starts, by id or name
     * @param target the touchpoint or outcome where it leads, by id or name
     * @return this builder
     */
    public JourneyMapBuilder transition(String source, String target) {
        return transition(source, target, transition -> {});
    }

    /**
     * Adds a transition.
     *
     * @param source the touchpoint where it starts, by id or name
     * @param target the touchpoint or outcome where it leads, by id or name
     * @param details says likelihood, kind, condition and what else is known
     * @return this builder
     */
    public JourneyMapBuilder transition(String source, String target, Consumer<? super TransitionBuilder> details) {
        open();
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        TransitionDraft transition = TransitionDraft.at(
                problems(), where(), "transitions", draft.transitionCount(), source, target, TransitionKind.NORMAL);
        fill(transition.facts(), details);
        draft.add(transition);
        return this;
    }

    /**
     * Adds a ready-made transition.
     *
     * @param transition the transition
     * @return this builder
     */
    public JourneyMapBuilder transition(Transition transition) {
        open();
        Objects.requireNonNull(transition, "transition");
        draft.add(TransitionDraft.of(problems(), where(), draft.transitionCount(), transition));
        return this;
    }

    /**
     * Adds several ready-made transitions.
     *
     * @param transitions the transitions, in any order
     * @return this builder
     */
    public JourneyMapBuilder transitions(Collection<? extends Transition> transitions) {
        each("transitions", transitions, this::transition);
        return this;
    }

    /**
     * Adds an outcome of which nothing more is said; touchpoints may name it by {@code succeeds}, {@code fails} and {@code ends}.
     *
     * @param name the name, not blank
     * @param kind how good it is
     * @return this builder
     */
    public JourneyMapBuilder outcome(String name, OutcomeKind kind) {
        return outcome(name, kind, outcome -> {});
    }

    /**
     * Adds an outcome; touchpoints may name it by {@code succeeds}, {@code fails} and {@code ends}.
     *
     * @param name the name, not blank
     * @param kind how good it is
     * @param details says what else is known
     * @return this builder
     */
    public JourneyMapBuilder outcome(String name, OutcomeKind kind, Consumer<? super OutcomeBuilder> details) {
        open();
        draft.add(fill(new OutcomeBuilder(problems(), draft.nextOutcome(name), name, kind), details)
                .build());
        return this;
    }

    /**
     * Adds a ready-made outcome.
     *
     * @param outcome the outcome
     * @return this builder
     */
    public JourneyMapBuilder outcome(Outcome outcome) {
        open();
        draft.add(Objects.requireNonNull(outcome, "outcome"));
        return this;
    }

    /**
     * Adds several ready-made outcomes.
     *
     * @param outcomes the outcomes in order
     * @return this builder
     */
    public JourneyMapBuilder outcomes(Collection<? extends Outcome> outcomes) {
        each("outcomes", outcomes, this::outcome);
        return this;
    }

    /**
     * Says how the touchpoints follow one another, where it would not follow from the transitions.
     *
     * @param flow in order, or as stated; in order cannot be where a transition between touchpoints is stated
     * @return this builder
     */
    public JourneyMapBuilder flow(Flow flow) {
        if (once("flow", flow)) {
            draft.flow(flow);
        }
        return this;
    }

    /**
     * Adds the transitions from each touchpoint to the next as written that a stated map lacks.
     *
     * <p>They have no likelihood: they take an equal part of what stated ones leave. Where those leave nothing, none is added. A map
     * without any transition between touchpoints is in order anyway.
     *
     * @return this builder
     */
    public JourneyMapBuilder inOrder() {
        if (once("inOrder", true)) {
            draft.fillOrder();
        }
        return this;
    }

    /**
     * Adds the transitions along one walk that the map lacks, without likelihoods.
     *
     * @param first where the walk starts, by id or name
     * @param more where it goes on, by id or name; the last one may be an outcome
     * @return this builder
     */
    public JourneyMapBuilder path(String first, String... more) {
        open();
        List<String> path = new ArrayList<>(List.of(Objects.requireNonNull(first, "first")));
        each("more", more, path::add);
        draft.addPath(path);
        return this;
    }

    /**
     * Builds the map.
     *
     * @return the map
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public JourneyMap build() {
        end();
        gather();
        return draft.build();
    }

    @Override
    JourneyMapBuilder self() {
        return this;
    }
}
