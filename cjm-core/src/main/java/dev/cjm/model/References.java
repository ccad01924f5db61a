package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns the names by which parts of a map name personas, needs, pains and work into ids. */
@SuppressWarnings("ReferenceEquality") // the very value that nothing has changed
final class References {
    private final Problems problems;
    private final MapDraft draft;
    private final List<StageDraft> stages;
    private final Known personas = new Known("persona", this::addPersonas);
    private final Known needs = new Known("need", this::addNeeds);
    private final Known answerable = new Known("pain point, gain or expectation", this::addAnswerable);
    private final Known work = new Known("backstage work", this::addWork);
    /** Whether it may answer what only another map has, which nobody has at hand: any id may be one of that. */
    private final boolean isBaseUnknown;

    References(MapDraft draft, List<StageDraft> stages, Problems problems) {
        this.draft = draft;
        this.stages = stages;
        this.problems = problems;
        isBaseUnknown =
                draft.current().isEmpty() && draft.factsAlone().basedOn().isPresent();
    }

    private void addPersonas(Known known) {
        draft.personas().forEach(persona -> known.add(persona.id(), persona.name()));
    }

    private void addNeeds(Known known) {
        for (Persona persona : draft.personas()) {
            persona.needs().forEach(need -> known.add(need.id(), need.text()));
        }
        for (StageDraft stage : stages) {
            stage.facts().needs().forEach(need -> known.add(need.id(), need.text()));
        }
    }

    private void addAnswerable(Known known) {
        for (StageDraft stage : stages) {
            stage.facts().expectations().forEach(each -> known.add(each.id(), each.text()));
            for (TouchpointDraft touchpoint : stage.own()) {
                Touchpoint value = touchpoint.value();
                value.painPoints().forEach(each -> known.add(each.id(), each.name()));
                value.gains().forEach(each -> known.add(each.id(), each.name()));
                value.expectations().forEach(each -> known.add(each.id(), each.text()));
            }
        }
        draft.current().ifPresent(current -> alsoAnswerable(known, current));
    }

    private void addWork(Known known) {
        for (StageDraft stage : stages) {
            for (TouchpointDraft touchpoint : stage.own()) {
                touchpoint.value().backstageWork().forEach(each -> known.add(each.id(), each.name()));
            }
        }
    }

    /** A future map may answer what only the current one has, and what that one answers already. */
    private static void alsoAnswerable(Known known, JourneyMap current) {
        for (Stage stage : current.allStages()) {
            stage.expectations().forEach(each -> known.addElsewhere(each.id(), each.text()));
        }
        for (Touchpoint touchpoint : current.touchpoints()) {
            touchpoint.painPoints().forEach(each -> known.addElsewhere(each.id(), each.name()));
            touchpoint.gains().forEach(each -> known.addElsewhere(each.id(), each.name()));
            touchpoint.expectations().forEach(each -> known.addElsewhere(each.id(), each.text()));
            touchpoint.opportunities().forEach(each -> each.answers().forEach(id -> known.addElsewhere(id, id)));
        }
    }

    /** A persona whose quote names its speaker by id. */
    Persona resolved(Persona persona, Where where) {
        Optional<Statement> quote =
                persona.quote().filter(each -> each.persona().isPresent());
        if (quote.isEmpty()) {
            return persona;
        }
        String speaker = personas.id(
                quote.get().persona().orElseThrow(),
                () -> where.child("quote", "statement", quote.get().text()),
                "persona");
        Statement resolved =
                ImmutableStatement.builder().from(quote.get()).persona(speaker).build();
        return ImmutablePersona.builder().from(persona).quote(resolved).build();
    }

    /** The facts of a stage with personas by id. */
    Stage resolved(StageDraft stage) {
        Stage facts = stage.facts();
        if (facts.expectations().stream().allMatch(each -> each.persona().isEmpty())) {
            return facts;
        }
        return ImmutableStage.builder()
                .from(facts)
                .expectations(expectations(facts.expectations(), stage.where()))
                .build();
    }

    /** A touchpoint with all that it names by id; the same one if it names nothing otherwise. */
    Touchpoint resolved(TouchpointDraft touchpoint) {
        Touchpoint value = touchpoint.value();
        Where where = touchpoint.where();
        List<Emotion> emotions = emotions(value.emotions(), where);
        List<Statement> statements = ofPersonas(
                value.statements(),
                where,
                "statements",
                "statement",
                Statement::text,
                Statement::persona,
                (each, persona) ->
                        ImmutableStatement.builder().from(each).persona(persona).build());
        List<PainPoint> painPoints = ofPersonas(
                value.painPoints(),
                where,
                "painPoints",
                "pain point",
                PainPoint::name,
                PainPoint::persona,
                (each, persona) ->
                        ImmutablePainPoint.builder().from(each).persona(persona).build());
        List<Gain> gains = ofPersonas(
                value.gains(),
                where,
                "gains",
                "gain",
                Gain::name,
                Gain::persona,
                (each, persona) ->
                        ImmutableGain.builder().from(each).persona(persona).build());
        List<Expectation> expectations = expectations(value.expectations(), where);
        List<String> serves = distinct(value.serves(), needs, where, "serves");
        List<Opportunity> opportunities = opportunities(value.opportunities(), where);
        List<BackstageWork> backstageWork = backstageWork(value.backstageWork(), where);
        boolean isResolved = emotions == value.emotions()
                && statements == value.statements()
                && painPoints == value.painPoints()
                && gains == value.gains()
                && expectations == value.expectations()
                && serves == value.serves()
                && opportunities == value.opportunities()
                && backstageWork == value.backstageWork();
        return isResolved
                ? value
                : ImmutableTouchpoint.builder()
                        .from(value)
                        .emotions(emotions)
                        .statements(statements)
                        .painPoints(painPoints)
                        .gains(gains)
                        .expectations(expectations)
                        .serves(serves)
                        .opportunities(opportunities)
                        .backstageWork(backstageWork)
                        .build();
    }

    private List<Expectation> expectations(List<Expectation> values, Where where) {
        return ofPersonas(
                values,
                where,
                "expectations",
                "expectation",
                Expectation::text,
                Expectation::persona,
                (each, persona) -> ImmutableExpectation.builder()
                        .from(each)
                        .persona(persona)
                        .build());
    }

    /** Values that may name a persona, with the id of the persona. */
    private <T> List<T> ofPersonas(
            List<T> values,
            Where where,
            String property,
            String noun,
            Function<T, String> name,
            Function<T, Optional<String>> persona,
            BiFunction<T, String, T> with) {
        if (values.isEmpty()) {
            return values;
        }
        return changed(values, (value, place) -> {
            String reference = persona.apply(value).orElse("");
            String id = reference.isEmpty()
                    ? reference
                    : personas.id(reference, () -> where.child(property, place, noun, name.apply(value)), "persona");
            return id.equals(reference) ? value : with.apply(value, id);
        });
    }

    private List<Opportunity> opportunities(List<Opportunity> values, Where where) {
        return changed(values, (value, place) -> {
            List<String> answers =
                    answers(value, () -> where.child("opportunities", place, "opportunity", value.name()));
            return answers.equals(value.answers())
                    ? value
                    : ImmutableOpportunity.builder()
                            .from(value)
                            .answers(answers)
                            .build();
        });
    }

    private List<BackstageWork> backstageWork(List<BackstageWork> values, Where where) {
        return changed(values, (value, place) -> {
            Supplier<Where> at = () -> where.child("backstageWork", place, "backstage work", value.name());
            List<String> needed = distinct(value.needs(), work, at, "needs");
            return needed == value.needs()
                    ? value
                    : ImmutableBackstageWork.builder().from(value).needs(needed).build();
        });
    }

    /** The values with their changes; the same list where nothing changes. */
    private static <T> List<T> changed(List<T> values, Change<T> change) {
        List<T> result = values;
        for (int place = 0; place < values.size(); place++) {
            T value = values.get(place);
            T next = change.of(value, place);
            if (next != value) {
                result = result == values ? new ArrayList<>(values) : result;
                result.set(place, next);
            }
        }
        return result;
    }

    private interface Change<T> {
        T of(T value, int place);
    }

    private List<Emotion> emotions(List<Emotion> emotions, Where where) {
        if (emotions.isEmpty()) {
            return emotions;
        }
        List<Emotion> resolved = changed(emotions, (emotion, place) -> {
            String reference = emotion.persona().orElse("");
            String id = reference.isEmpty()
                    ? reference
                    : personas.id(reference, () -> where.child("emotions", place, "emotion", ""), "persona");
            return id.equals(reference)
                    ? emotion
                    : ImmutableEmotion.builder().from(emotion).persona(id).build();
        });
        if (resolved != emotions) {
            refuseTwice(resolved, where); // by id and by name; the same word twice was refused where it was said
        }
        return resolved;
    }

    private void refuseTwice(List<Emotion> emotions, Where where) {
        Map<String, Emotion> felt = new HashMap<>();
        for (int i = 0; i < emotions.size(); i++) {
            Emotion emotion = emotions.get(i);
            String persona = emotion.persona().orElse("");
            Emotion other = felt.putIfAbsent(persona, emotion);
            if (other != null) {
                problems.twice(
                        where, "emotions/" + i, "emotion for " + Quoted.text(persona), other.score(), emotion.score());
            }
        }
    }

    private List<String> answers(Opportunity opportunity, Supplier<Where> where) {
        List<String> ids = new ArrayList<>();
        for (String reference : opportunity.answers()) {
            boolean isElsewhere = isBaseUnknown && !answerable.has(reference) && Ids.isValid(reference);
            ids.add(isElsewhere ? reference : answerable.id(reference, where, "answers"));
        }
        return List.copyOf(new LinkedHashSet<>(ids));
    }

    private List<String> distinct(List<String> references, Known known, Where where, String property) {
        return distinct(references, known, () -> where, property);
    }

    /** Ids, each once; the same list if the references are that. */
    private List<String> distinct(List<String> references, Known known, Supplier<Where> where, String property) {
        if (references.isEmpty()) {
            return references;
        }
        if (references.size() == 1) {
            String reference = references.get(0);
            String id = known.id(reference, where, property);
            return id.equals(reference) ? references : List.of(id);
        }
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> ids.add(known.id(reference, where, property)));
        List<String> distinct = List.copyOf(ids);
        return distinct.equals(references) ? references : distinct;
    }

    /** The things of one sort, by id and name. */
    private final class Known {
        private final String noun;
        private final Consumer<Known> filling;
        private boolean isFilled;
        /** The id that was found last: parts of a map often name the same. */
        private @Nullable String last;

        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<String> elsewhere = new HashSet<>();
        private final Map<String, Set<String>> byName = new HashMap<>();

        Known(String noun, Consumer<Known> filling) {
            this.noun = noun;
            this.filling = filling;
        }

        /** Looks around when somebody asks for the first time: most maps name few things. */
        private void fill() {
            if (!isFilled) {
                isFilled = true;
                filling.accept(this);
            }
        }

        void add(String id, String name) {
            ids.add(id);
            byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
        }

        /** Adds one of another map; the name means that only where nothing here has it. */
        void addElsewhere(String id, String name) {
            if (ids.add(id)) {
                elsewhere.add(id);
                Set<String> same = byName.computeIfAbsent(name, key -> new LinkedHashSet<>());
                if (elsewhere.containsAll(same)) {
                    same.add(id);
                }
            }
        }

        boolean has(String reference) {
            fill();
            return ids.contains(reference) || byName.containsKey(reference);
        }

        String id(String reference, Supplier<Where> place, String property) {
            if (reference.equals(last)) {
                return reference;
            }
            fill();
            if (ids.contains(reference)) {
                last = reference;
                return reference;
            }
            Where from = place.get();
            List<String> named = List.copyOf(byName.getOrDefault(reference, Set.of()));
            if (named.isEmpty()) {
                problems.unknown(
                        from.path(property),
                        noun,
                        reference,
                        from.words(),
                        () -> byName.keySet().stream().sorted().toList());
            } else if (named.size() > 1) {
                problems.ambiguous(
                        from.path(property),
                        noun,
                        reference,
                        from.words(),
                        named.stream().map(Quoted::text).toList());
            }
            return Optional.of(named)
                    .filter(list -> list.size() == 1)
                    .map(list -> list.get(0))
                    .orElse(reference);
        }
    }
}
