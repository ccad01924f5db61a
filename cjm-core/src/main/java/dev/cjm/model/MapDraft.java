package dev.cjm.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private @Nullable DraftIndex index;
    private @Nullable JourneyMap current;

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
        orderEndsWith(stage);
        stages.add(stage);
    }

    /** Adds a stage at the end: within another one, or of the outermost ones. */
    void add(Optional<StageDraft> around, StageDraft stage) {
        if (around.isPresent()) {
            orderEndsWith(stage);
            around.get().add(stage);
        } else {
            add(stage);
        }
    }

    /** The list that holds a stage. */
    List<StageDraft> around(StageDraft stage) {
        return stage.around().map(StageDraft::within).orElse(stages);
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

    void add(TransitionDraft added) {
        if (isOrderInherited) {
            orderEndsWith(List.of(added));
        }
        transitions.add(added);
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
        if (given == Flow.STATED && isOrderInherited) {
            writeOutOrder();
        }
        flow = Optional.of(given);
    }

    /** Finds what an edited map holds, and follows its changes. */
    DraftIndex index() {
        if (index == null) {
            index = new DraftIndex(this);
        }
        return index;
    }

    JourneyMap build() {
        if (index != null) {
            dropGone();
        }
        JourneyMap map = new MapAssembly(this, problems).map();
        problems.throwIfAny(where.words());
        return map;
    }

    /** Makes a map that was in order a stated one, with the transitions that the order implied. */
    void writeOutOrder() {
        isOrderInherited = false;
        index = null;
        dropGone();
        Problems own = new Problems();
        Map<String, TouchpointDraft> byId = IdSettlement.settle(own, stages);
        FlowAssembly now = new FlowAssembly(this, StageDraft.stages(stages), byId, own);
        if (!own.isEmpty()) {
            return;
        }
        InOrderFlow order = order(now);
        StageDraft.stages(stages)
                .forEach(stage -> stage.own()
                        .forEach(touchpoint -> touchpoint.transitions().clear()));
        transitions.clear();
        keepTransitions(now.transitions());
        keepTransitions(order.transitions());
        outcomes.clear();
        outcomes.addAll(now.outcomes());
        order.success().ifPresent(outcomes::add);
        flow = Optional.of(Flow.STATED);
    }

    /** What the inherited order implies beside what is stated. */
    private InOrderFlow order(FlowAssembly now) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        StageDraft.stages(stages)
                .forEach(stage -> stage.own().forEach(touchpoint -> touchpoints.add(touchpoint.value())));
        return new InOrderFlow(touchpoints, now.transitions(), now.outcomes());
    }

    private Optional<InOrderFlow> impliedOrder() {
        if (!isOrderInherited) {
            return Optional.empty();
        }
        dropGone();
        Problems own = new Problems();
        List<StageDraft> all = StageDraft.stages(stages);
        FlowAssembly now = new FlowAssembly(this, all, IdSettlement.settled(all), own);
        return own.isEmpty() ? Optional.of(order(now)) : Optional.empty();
    }

    /** The outcome that the order of an edited map implies. */
    Optional<Outcome> impliedOutcome() {
        return impliedOrder().flatMap(InOrderFlow::success);
    }

    /** Tells whether the order of an edited map implies a transition of that id. */
    boolean isOrderImplying(String transition) {
        return impliedOrder().stream()
                .flatMap(order -> order.transitions().stream())
                .anyMatch(each -> each.id().equals(transition));
    }

    private void dropGone() {
        transitions.removeIf(TransitionDraft::isGone);
        StageDraft.stages(stages)
                .forEach(stage -> stage.own()
                        .forEach(touchpoint -> touchpoint.transitions().removeIf(TransitionDraft::isGone)));
    }

    boolean isOrderInherited() {
        return isOrderInherited;
    }

    /** Notes the map that this one is made from. */
    void becomeFutureOf(JourneyMap map) {
        current = map;
    }

    /** The current map of which this is the future; empty when it is none, or another map's that nobody has at hand. */
    Optional<JourneyMap> current() {
        return Optional.ofNullable(current);
    }

    private void orderEndsWith(StageDraft stage) {
        if (isOrderInherited) {
            stage.touchpoints().forEach(touchpoint -> orderEndsWith(touchpoint.transitions()));
        }
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
}
