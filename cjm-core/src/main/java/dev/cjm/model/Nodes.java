package dev.cjm.model;

import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The touchpoints and outcomes of a map in the making, found by id and name; ends bring outcomes into being. */
final class Nodes {
    private final Problems problems;
    private final Where whole;
    private final List<StageDraft> stages;
    private final Map<String, TouchpointDraft> touchpoints;
    /** Looks at the names of touchpoints when somebody asks for the first time: most documents name all by id. */
    private final Memo<Names> named = new Memo<>(this::named);

    private final Memo<BitSet> lengths = new Memo<>(this::lengths);
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, Outcome> outcomeById = new HashMap<>();
    private final Map<String, Outcome> outcomeByName = new HashMap<>();
    private List<String> names = List.of();

    Nodes(List<StageDraft> stages, Map<String, TouchpointDraft> touchpoints, MapDraft draft, Problems problems) {
        this.problems = problems;
        this.stages = stages;
        this.touchpoints = touchpoints;
        whole = draft.where();
        for (int i = 0; i < draft.outcomes().size(); i++) {
            Outcome outcome = draft.outcomes().get(i);
            add(outcome, draft.where().child("outcomes", i, "outcome", outcome.name()), "id");
        }
    }

    private Names named() {
        Names names = new Names(new HashMap<>(2 * touchpoints.size()), new HashMap<>());
        stages.forEach(stage -> stage.own().forEach(names::add));
        return names;
    }

    private BitSet lengths() {
        BitSet found = new BitSet();
        stages.forEach(stage ->
                stage.own().forEach(each -> found.set(each.value().name().length())));
        return found;
    }

    /** Whether a touchpoint has the name; only one of its length can. */
    private boolean isName(String name) {
        return lengths.get().get(name.length()) && named.get().first.containsKey(name);
    }

    private List<TouchpointDraft> places(String name) {
        return named.get().places(name);
    }

    /** Where a touchpoint stands among all; -1 if none has the id. */
    int place(String id) {
        TouchpointDraft touchpoint = touchpoints.get(id);
        return touchpoint == null ? -1 : touchpoint.place();
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    boolean isOutcome(String id) {
        return outcomeById.containsKey(id) && !touchpoints.containsKey(id);
    }

    /** What people call the touchpoint or outcome of an id. */
    String name(String id) {
        TouchpointDraft touchpoint = touchpoints.get(id);
        Outcome outcome = outcomeById.get(id);
        if (touchpoint != null) {
            return touchpoint.value().name();
        }
        return outcome != null ? outcome.name() : id;
    }

    /** The id of a touchpoint, by id or by a name that only one has. */
    Optional<String> touchpoint(String reference, Where from, String property) {
        TouchpointDraft known = touchpoints.get(reference);
        if (known != null) {
            return Optional.of(known.id());
        }
        List<TouchpointDraft> places = places(reference);
        if (places.size() == 1) {
            return Optional.of(places.get(0).id());
        }
        if (places.isEmpty() && outcome(reference).isPresent()) {
            problems.conflicting(
                    from.path(property),
                    "The %s starts at the outcome %s.".formatted(from.words(), Quoted.text(reference)),
                    "A journey ends with its outcome; make it a touchpoint if something follows.");
        } else if (places.isEmpty()) {
            problems.unknown(from.path(property), "touchpoint", reference, from.words(), this::names);
        } else {
            problems.ambiguous(
                    from.path(property),
                    "touchpoint",
                    reference,
                    from.words(),
                    places.stream().map(Nodes::words).toList());
        }
        return Optional.empty();
    }

    /** The id of a touchpoint or outcome: by id first, then by name. */
    Optional<String> node(String reference, Where from, String property) {
        TouchpointDraft touchpoint = touchpoints.get(reference);
        if (touchpoint != null) {
            return Optional.of(touchpoint.id());
        }
        boolean isTouchpoint = !outcomeById.containsKey(reference) && isName(reference);
        Optional<Outcome> outcome = isTouchpoint ? Optional.empty() : outcome(reference);
        return outcome.isPresent() ? outcome.map(Outcome::id) : touchpoint(reference, from, property);
    }

    /** The id of the outcome that an end names; it comes into being here if nobody has named it before. */
    Optional<String> end(TransitionDraft end, OutcomeKind kind) {
        String name = end.target();
        Optional<Outcome> known = outcome(name);
        if (known.isEmpty()) {
            Where at = whole.child("outcomes", outcomes.size(), "outcome", name);
            Outcome made = new OutcomeBuilder(problems, at, name, kind).build();
            return Optional.of(add(made, end.where(), "target").id());
        }
        if (known.get().kind() != kind) {
            problems.conflicting(
                    end.where().path("target"),
                    "The outcome %s is a %s in one place and a %s in another: %s."
                            .formatted(
                                    Quoted.text(name),
                                    words(known.get().kind()),
                                    words(kind),
                                    end.where().words()),
                    "Name one of them differently.");
        }
        return known.map(Outcome::id);
    }

    private Outcome add(Outcome outcome, Where where, String property) {
        TouchpointDraft touchpoint = touchpoints.get(outcome.id());
        if (touchpoint != null || isName(outcome.name())) {
            problems.conflicting(
                    where.path(property),
                    "The outcome %s has the id or name of a touchpoint: %s."
                            .formatted(
                                    Quoted.text(outcome.name()),
                                    touchpoint != null
                                            ? touchpoint.where().words()
                                            : words(places(outcome.name()).get(0))),
                    "Name the outcome differently, or lead there with leadsTo.");
        }
        Outcome other = outcomeById.putIfAbsent(outcome.id(), outcome);
        if (other != null) {
            problems.duplicateId(
                    where.path(property),
                    "outcomes",
                    outcome.id(),
                    Quoted.text(other.name()),
                    Quoted.text(outcome.name()));
            return other;
        }
        outcomeByName.putIfAbsent(outcome.name(), outcome);
        names = List.of();
        outcomes.add(outcome);
        return outcome;
    }

    private Optional<Outcome> outcome(String reference) {
        return Optional.ofNullable(outcomeById.get(reference))
                .or(() -> Optional.ofNullable(outcomeByName.get(reference)));
    }

    private List<String> names() {
        if (names.isEmpty()) {
            names = sortedNames();
        }
        return names;
    }

    private List<String> sortedNames() {
        return Stream.of(named.get().first.keySet(), touchpoints.keySet(), outcomeByName.keySet())
                .flatMap(java.util.Collection::stream)
                .sorted()
                .distinct()
                .toList();
    }

    private static String words(OutcomeKind kind) {
        return switch (kind) {
            case SUCCESS -> "success";
            case FAILURE -> "failure";
            case NEUTRAL -> "neutral end";
        };
    }

    private static String words(TouchpointDraft touchpoint) {
        return Quoted.text(touchpoint.id()) + " in "
                + touchpoint.stage().where().words();
    }

    /** The touchpoints by name: the first with each, and all where several have it, which few names are. */
    private record Names(Map<String, TouchpointDraft> first, Map<String, List<TouchpointDraft>> shared) {
        void add(TouchpointDraft touchpoint) {
            String name = touchpoint.value().name();
            TouchpointDraft before = first.putIfAbsent(name, touchpoint);
            if (before != null) {
                shared.computeIfAbsent(name, key -> new ArrayList<>(List.of(before)))
                        .add(touchpoint);
            }
        }

        List<TouchpointDraft> places(String name) {
            TouchpointDraft only = first.get(name);
            return only == null ? List.of() : shared.getOrDefault(name, List.of(only));
        }
    }
}
