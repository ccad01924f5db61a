package dev.cjm.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** A map in the making: all that builder and editor have gathered, with names still unresolved. */
final class MapDraft {
    private final Problems problems = new Problems();
    private final Where where;
    private final ImmutableJourneyMap.Builder facts = ImmutableJourneyMap.builder();
    private final List<Metric> metricsBefore;
    private final int sourcesBefore;
    private final String title;
    private Optional<String> id;
    private final List<Persona> personas = new ArrayList<>();
    private final List<StageDraft> stages = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<TransitionDraft> transitions = new ArrayList<>();
    private final List<List<String>> paths = new ArrayList<>();
    private boolean isOrderFilled;
    private Optional<Flow> flow = Optional.empty();
    private boolean isOrderInherited;

    private MapDraft(String title, Optional<String> id, List<Metric> metricsBefore, int sourcesBefore) {
        this.title = Objects.requireNonNull(title, "title");
        this.id = id;
        this.metricsBefore = metricsBefore;
        this.sourcesBefore = sourcesBefore;
        where = Where.root("journey map", title);
        if (title.isBlank()) {
            problems.blank(where, "title", "title");
        }
        facts.title(title);
    }

    static MapDraft named(String title) {
        return new MapDraft(title, Optional.empty(), List.of(), 0);
    }

    static MapDraft of(JourneyMap map) {
        MapDraft draft = new MapDraft(
                map.title(),
                Optional.of(map.id()),
                map.metrics(),
                map.dataSources().size());
        draft.facts
                .from(map)
                .personas(List.of())
                .stages(List.of())
                .outcomes(List.of())
                .transitions(List.of());
        draft.personas.addAll(map.personas());
        draft.outcomes.addAll(map.outcomes());
        map.stages().forEach(stage -> draft.stages.add(StageDraft.of(stage, draft.nextStage(stage.name()))));
        draft.keepTransitions(map.transitions());
        draft.isOrderInherited = map.flow() == Flow.IN_ORDER;
        draft.flow = map.flow() == Flow.STATED ? Optional.of(Flow.STATED) : Optional.empty();
        return draft;
    }

    Problems problems() {
        return problems;
    }

    Where where() {
        return where;
    }

    ImmutableJourneyMap.Builder facts() {
        return facts;
    }

    /** The facts of the map itself, without what it holds. */
    JourneyMap factsAlone() {
        return facts.id(id.orElse(title)).flow(Flow.STATED).build();
    }

    List<Metric> metricsBefore() {
        return metricsBefore;
    }

    int sourcesBefore() {
        return sourcesBefore;
    }

    String title() {
        return title;
    }

    Optional<String> id() {
        return id;
    }

    void id(String given) {
        id = Optional.of(given);
    }

    List<Persona> personas() {
        return personas;
    }

    Where nextPersona(String name) {
        return where.child("personas", personas.size(), "persona", name);
    }

    void add(Persona persona) {
        personas.add(persona);
    }

    List<StageDraft> stages() {
        return stages;
    }

    Where nextStage(String name) {
        return where.child("stages", stages.size(), "stage", name);
    }

    void add(StageDraft stage) {
        stage.touchpoints().forEach(touchpoint -> orderEndsWith(touchpoint.transitions()));
        stages.add(stage);
    }

    void add(StageDraft stage, TouchpointDraft touchpoint) {
        orderEndsWith(touchpoint.transitions());
        stage.add(touchpoint);
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    Where nextOutcome(String name) {
        return where.child("outcomes", outcomes.size(), "outcome", name);
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** The transitions that no touchpoint draft holds. */
    List<TransitionDraft> transitions() {
        return transitions;
    }

    int transitionCount() {
        return transitions.size();
    }

    void add(Collection<TransitionDraft> added) {
        orderEndsWith(added);
        transitions.addAll(added);
    }

    void addPath(List<String> path) {
        if (isOrderInherited) {
            writeOutOrder();
        }
        paths.add(path);
    }

    List<List<String>> paths() {
        return paths;
    }

    void fillOrder() {
        isOrderFilled = true;
    }

    boolean isOrderFilled() {
        return isOrderFilled;
    }

    Optional<Flow> flow() {
        return flow;
    }

    void flow(Flow given) {
        flow = Optional.of(given);
    }

    StageDraft stageOf(TouchpointDraft touchpoint) {
        return StageDraft.stages(stages).stream()
                .filter(stage -> stage.own().contains(touchpoint))
                .findFirst()
                .orElseThrow();
    }

    /** Takes a touchpoint out of its stage; its transitions stay. */
    void take(TouchpointDraft touchpoint) {
        stageOf(touchpoint).own().remove(touchpoint);
    }

    /** Removes a touchpoint with the transitions that start or end there. */
    void remove(TouchpointDraft touchpoint) {
        take(touchpoint);
        dropTransitionsOf(touchpoint);
    }

    void remove(StageDraft stage) {
        stages.remove(stage);
        StageDraft.stages(stages).forEach(other -> other.within().remove(stage));
        stage.touchpoints().forEach(this::dropTransitionsOf);
    }

    void remove(Outcome outcome) {
        outcomes.remove(outcome);
        removeTransitions(transition -> transition.leadsTo(outcome));
    }

    void removeTransitions(Predicate<TransitionDraft> which) {
        transitions.removeIf(which);
        StageDraft.stages(stages)
                .forEach(stage -> stage.own()
                        .forEach(touchpoint -> touchpoint.transitions().removeIf(which)));
    }

    JourneyMap build() {
        JourneyMap map = new MapAssembly(this, problems).map();
        problems.throwIfAny(where.words());
        return map;
    }

    /** Makes a map that was in order a stated one, with the transitions that the order implied. */
    void writeOutOrder() {
        isOrderInherited = false;
        Problems own = new Problems();
        IdSettlement.settle(own, stages);
        List<StageDraft> all = StageDraft.stages(stages);
        FlowAssembly now = new FlowAssembly(this, all, own);
        if (!own.isEmpty()) {
            return;
        }
        List<Touchpoint> touchpoints = new ArrayList<>();
        all.forEach(stage -> stage.own().forEach(touchpoint -> touchpoints.add(touchpoint.value())));
        InOrderFlow order = new InOrderFlow(touchpoints, now.transitions(), now.outcomes());
        all.forEach(stage ->
                stage.own().forEach(touchpoint -> touchpoint.transitions().clear()));
        transitions.clear();
        keepTransitions(now.transitions());
        keepTransitions(order.transitions());
        outcomes.clear();
        outcomes.addAll(now.outcomes());
        order.success().ifPresent(outcomes::add);
        flow = Optional.of(Flow.STATED);
    }

    boolean isOrderInherited() {
        return isOrderInherited;
    }

    private void orderEndsWith(Collection<TransitionDraft> added) {
        if (isOrderInherited
                && added.stream().anyMatch(transition -> transition.end().isEmpty())) {
            writeOutOrder();
        }
    }

    private void keepTransitions(List<Transition> kept) {
        for (Transition transition : kept) {
            transitions.add(TransitionDraft.kept(problems, where, transitions.size(), transition));
        }
    }

    private void dropTransitionsOf(TouchpointDraft touchpoint) {
        removeTransitions(transition -> transition.startsAt(touchpoint) || transition.leadsTo(touchpoint));
    }
}
