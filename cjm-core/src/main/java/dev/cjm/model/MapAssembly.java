package dev.cjm.model;

import dev.cjm.internal.Quoted;
import dev.cjm.internal.ShareSum;
import dev.cjm.internal.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a map of its draft: settles ids, resolves names, checks what only the whole can tell. */
final class MapAssembly {
    private final MapDraft draft;
    private final Problems problems;

    MapAssembly(MapDraft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** The map; of use only if no problem was found. */
    JourneyMap map() {
        if (draft.stages().isEmpty()) {
            problems.conflicting(
                    draft.where().path("stages"),
                    "The %s has no stage.".formatted(draft.where().words()),
                    "Add one: stage(\"…\", s -> …).");
        }
        int before = problems.count();
        Map<String, TouchpointDraft> byId = IdSettlement.settle(problems, draft.stages());
        boolean isNestable = problems.count() == before;
        personas();
        List<StageDraft> stages = StageDraft.stages(draft.stages());
        FlowAssembly flow = new FlowAssembly(draft, stages, byId, problems);
        References references = new References(draft, stages, problems);
        WholeChecks checks = new WholeChecks(draft, problems);
        for (int i = 0; i < draft.personas().size(); i++) {
            Persona persona = draft.personas().get(i);
            Where where = draft.where().child("personas", i, "persona", persona.name());
            draft.personas().set(i, references.resolved(persona, where));
        }
        for (StageDraft stage : stages) {
            stage.facts(references.resolved(stage), stage.hasOwnId());
            checks.stage(stage);
            for (TouchpointDraft touchpoint : stage.own()) {
                touchpoint.value(references.resolved(touchpoint));
                checks.touchpoint(touchpoint);
            }
        }
        checks.entries();
        ImmutableJourneyMap.Builder whole = draft.facts()
                .id(draft.id().orElseGet(this::derivedId))
                .personas(draft.personas())
                .outcomes(flow.outcomes())
                .flow(flow.flow())
                .transitions(flow.transitions());
        if (isNestable) {
            whole.stages(draft.stages().stream().map(StageDraft::toStage).toList());
        }
        return whole.build();
    }

    private String derivedId() {
        String id = Slugs.of(draft.title());
        if (id.isEmpty() && !draft.title().isBlank()) {
            problems.noId(draft.where());
        }
        return id;
    }

    private void personas() {
        Map<String, Persona> taken = new HashMap<>();
        List<Persona> personas = draft.personas();
        for (int i = 0; i < personas.size(); i++) {
            Persona persona = personas.get(i);
            Persona other = taken.putIfAbsent(persona.id(), persona);
            if (other != null) {
                problems.duplicateId(
                        "/personas/" + i + "/id",
                        "personas",
                        persona.id(),
                        Quoted.text(other.name()),
                        Quoted.text(persona.name()));
            }
        }
        problems.sumAboveOne(
                "/personas",
                "shares of the personas of the " + draft.where().words(),
                ShareSum.of(personas.stream().map(Persona::share).toList()),
                new ArrayList<>(personas.stream().map(Persona::name).toList()));
    }
}
