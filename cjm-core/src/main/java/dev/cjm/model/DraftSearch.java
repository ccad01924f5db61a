package dev.cjm.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what an editor names, by id, then by name; what is not there, or stands for several, is a problem. */
final class DraftSearch {
    private static final String EDIT = "the edit";

    private final MapDraft draft;

    DraftSearch(MapDraft draft) {
        this.draft = draft;
    }

    Optional<TouchpointDraft> touchpoint(String reference) {
        Objects.requireNonNull(reference, "touchpoint");
        return only(
                "touchpoint",
                reference,
                "stages",
                draft.index().touchpoints(reference).found(),
                this::touchpoints);
    }

    Optional<StageDraft> stage(String reference) {
        Objects.requireNonNull(reference, "stage");
        return only(
                "stage", reference, "stages", draft.index().stages(reference).found(), this::stages);
    }

    Optional<Persona> persona(String reference) {
        Objects.requireNonNull(reference, "persona");
        return only(
                "persona",
                reference,
                "personas",
                draft.index().personas(reference).found(),
                this::personas);
    }

    Optional<Outcome> outcome(String reference) {
        Objects.requireNonNull(reference, "outcome");
        List<Outcome> found = draft.index().outcomes(reference).found();
        if (found.isEmpty() && imply(reference)) {
            found = draft.index().outcomes(reference).found();
        }
        return only("outcome", reference, "outcomes", found, this::outcomes);
    }

    /** A touchpoint or outcome. */
    Optional<Object> node(String reference) {
        List<Object> found = draft.index().nodes(reference);
        if (found.isEmpty() && imply(reference)) {
            found = draft.index().nodes(reference);
        }
        return only(
                "touchpoint or outcome",
                reference,
                "stages",
                found,
                () -> Stream.concat(touchpoints().stream(), outcomes().stream()).toList());
    }

    /** A transition, by id. */
    Optional<TransitionDraft> transition(String id) {
        Objects.requireNonNull(id, "transition");
        List<TransitionDraft> found = draft.index().transitions().withId(id);
        if (found.isEmpty() && draft.isOrderImplying(id)) {
            draft.writeOutOrder();
            found = draft.index().transitions().withId(id);
        }
        return only("transition", id, "transitions", found, draft.index().transitions()::ids);
    }

    /** Anything that has a name of its own. */
    Optional<Object> named(String reference) {
        List<Object> found = all(reference);
        if (found.isEmpty() && imply(reference)) {
            found = all(reference);
        }
        String noun = "touchpoint, stage, persona or outcome";
        if (found.size() > 1) {
            List<Place> places = found.stream().map(Place::of).toList();
            draft.problems()
                    .ambiguous(
                            places.get(0).where(draft).path(),
                            noun,
                            reference,
                            EDIT,
                            places.stream().map(Place::words).toList(),
                            "Say which: "
                                    + String.join(
                                            " or ",
                                            places.stream().map(Place::verb).toList()) + ".");
            return Optional.empty();
        }
        return only(
                noun,
                reference,
                "",
                found,
                () -> Stream.of(touchpoints(), stages(), personas(), outcomes())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The id of a need that is there; else the reference as it is. */
    String needId(String reference) {
        List<Need> needs = Stream.concat(
                        draft.personas().stream().flatMap(each -> each.needs().stream()),
                        StageDraft.stages(draft.stages()).stream().flatMap(each -> each.facts().needs().stream()))
                .distinct()
                .toList();
        List<Need> found = Matches.of(needs, reference, Need::id, Need::text).found();
        return found.size() == 1 ? found.get(0).id() : reference;
    }

    private List<Object> all(String reference) {
        DraftIndex index = draft.index();
        return Matches.both(
                        Matches.both(index.touchpoints(reference), index.stages(reference)),
                        Matches.both(index.personas(reference), index.outcomes(reference)))
                .found();
    }

    /** The id of a persona that is there; else the reference as it is. */
    String personaId(String reference) {
        List<Persona> found = draft.index().personas(reference).found();
        return found.size() == 1 ? found.get(0).id() : reference;
    }

    /** Writes the order out if the outcome that it implies is meant, so that this can be changed. */
    private boolean imply(String reference) {
        boolean isImplied = draft.impliedOutcome()
                .filter(outcome ->
                        outcome.id().equals(reference) || outcome.name().equals(reference))
                .isPresent();
        if (isImplied) {
            draft.writeOutOrder();
        }
        return isImplied;
    }

    private <T> Optional<T> only(
            String noun,
            String reference,
            String property,
            List<? extends T> found,
            Supplier<? extends Collection<String>> known) {
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        String location = property.isEmpty() ? "" : draft.where().path(property);
        if (found.isEmpty()) {
            draft.problems().unknown(location, noun, reference, EDIT, known);
        } else {
            List<Place> places = found.stream().map(Place::of).toList();
            draft.problems()
                    .ambiguous(
                            places.get(0).where(draft).path(),
                            noun,
                            reference,
                            EDIT,
                            places.stream().map(Place::shortWords).toList());
        }
        return Optional.empty();
    }

    private List<String> touchpoints() {
        return StageDraft.stages(draft.stages()).stream()
                .flatMap(stage -> stage.own().stream())
                .flatMap(each -> Stream.of(each.value().name(), each.id()))
                .distinct()
                .toList();
    }

    private List<String> stages() {
        return StageDraft.stages(draft.stages()).stream()
                .flatMap(each -> Stream.of(each.facts().name(), each.facts().id()))
                .distinct()
                .toList();
    }

    private List<String> personas() {
        return draft.personas().stream()
                .flatMap(each -> Stream.of(each.name(), each.id()))
                .distinct()
                .toList();
    }

    private List<String> outcomes() {
        return draft.outcomes().stream()
                .flatMap(each -> Stream.of(each.name(), each.id()))
                .distinct()
                .toList();
    }
}
