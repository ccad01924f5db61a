package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what an editor names, by id, then by name; what is not there, or stands for several, is a problem. */
final class DraftSearch {
    private final MapDraft draft;

    DraftSearch(MapDraft draft) {
        this.draft = draft;
    }

    Optional<TouchpointDraft> touchpoint(String reference) {
        return find("touchpoint", reference, touchpoints());
    }

    Optional<StageDraft> stage(String reference) {
        return find("stage", reference, stages(StageDraft.stages(draft.stages())));
    }

    Optional<StageDraft> outermostStage(String reference) {
        return find("outermost stage", reference, stages(draft.stages()));
    }

    Optional<Persona> persona(String reference) {
        return find("persona", reference, personas());
    }

    Optional<Outcome> outcome(String reference) {
        return find("outcome", reference, outcomes());
    }

    /** A touchpoint or outcome. */
    Optional<Object> node(String reference) {
        List<Named<?>> nodes = new ArrayList<>(touchpoints());
        nodes.addAll(outcomes());
        return find("touchpoint or outcome", reference, nodes).map(Function.identity());
    }

    /** The id of a persona that is there; else the reference as it is. */
    String personaId(String reference) {
        List<Named<Persona>> byId = personas().stream()
                .filter(named -> named.id().equals(reference))
                .toList();
        List<Named<Persona>> byName = personas().stream()
                .filter(named -> named.name().equals(reference))
                .toList();
        return byId.isEmpty() && byName.size() == 1 ? byName.get(0).id() : reference;
    }

    void rename(String reference, String name) {
        List<Named<?>> all = new ArrayList<>(touchpoints());
        all.addAll(stages(StageDraft.stages(draft.stages())));
        all.addAll(personas());
        all.addAll(outcomes());
        find("touchpoint, stage, persona or outcome", reference, all).ifPresent(found -> rename(found, name));
    }

    private void rename(Object found, String name) {
        if (found instanceof TouchpointDraft touchpoint) {
            touchpoint.value(ImmutableTouchpoint.builder()
                    .from(touchpoint.value())
                    .name(name)
                    .build());
        } else if (found instanceof StageDraft stage) {
            stage.facts(ImmutableStage.builder().from(stage.facts()).name(name).build(), true);
        } else if (found instanceof Persona persona) {
            Persona renamed =
                    ImmutablePersona.builder().from(persona).name(name).build();
            draft.personas().set(draft.personas().indexOf(persona), renamed);
        } else if (found instanceof Outcome outcome) {
            Outcome renamed =
                    ImmutableOutcome.builder().from(outcome).name(name).build();
            draft.outcomes().set(draft.outcomes().indexOf(outcome), renamed);
        }
    }

    private List<Named<TouchpointDraft>> touchpoints() {
        return StageDraft.stages(draft.stages()).stream()
                .flatMap(stage -> stage.own().stream()
                        .map(own -> new Named<>(
                                own.id(),
                                own.value().name(),
                                own,
                                Quoted.text(own.id()) + " in " + stage.where().words())))
                .toList();
    }

    private static List<Named<StageDraft>> stages(List<StageDraft> stages) {
        return stages.stream()
                .map(stage -> new Named<>(
                        stage.facts().id(),
                        stage.facts().name(),
                        stage,
                        Quoted.text(stage.facts().id())))
                .toList();
    }

    private List<Named<Persona>> personas() {
        return draft.personas().stream()
                .map(persona -> new Named<>(persona.id(), persona.name(), persona, Quoted.text(persona.id())))
                .toList();
    }

    private List<Named<Outcome>> outcomes() {
        return draft.outcomes().stream()
                .map(outcome -> new Named<>(outcome.id(), outcome.name(), outcome, Quoted.text(outcome.id())))
                .toList();
    }

    private <T> Optional<T> find(String noun, String reference, List<? extends Named<? extends T>> all) {
        Objects.requireNonNull(reference, noun);
        Optional<? extends Named<? extends T>> byId =
                all.stream().filter(named -> named.id().equals(reference)).findFirst();
        if (byId.isPresent()) {
            return Optional.of(byId.get().value());
        }
        List<? extends Named<? extends T>> byName =
                all.stream().filter(named -> named.name().equals(reference)).toList();
        if (byName.size() == 1) {
            return Optional.of(byName.get(0).value());
        }
        if (byName.isEmpty()) {
            draft.problems()
                    .unknown(
                            "",
                            noun,
                            reference,
                            "the edit",
                            () -> all.stream()
                                    .flatMap(named -> Stream.of(named.name(), named.id()))
                                    .distinct()
                                    .toList());
        } else {
            draft.problems()
                    .ambiguous(
                            "",
                            noun,
                            reference,
                            "the edit",
                            byName.stream().map(named -> named.place()).toList());
        }
        return Optional.empty();
    }

    private record Named<T>(String id, String name, T value, String place) {}
}
