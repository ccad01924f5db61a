package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Turns the names by which parts of a map name personas, needs, pains and work into ids. */
final class References {
    private final Problems problems;
    private final Known personas = new Known("persona");
    private final Known needs = new Known("need");
    private final Known answerable = new Known("pain point, gain or expectation");
    private final Known work = new Known("backstage work");
    /** Whether it may answer what only another map has, which nobody has at hand: any id may be one of that. */
    private final boolean isBaseUnknown;

    References(MapDraft draft, List<StageDraft> stages, Problems problems) {
        this.problems = problems;
        isBaseUnknown =
                draft.current().isEmpty() && draft.factsAlone().basedOn().isPresent();
        for (Persona persona : draft.personas()) {
            personas.add(persona.id(), persona.name());
            persona.needs().forEach(need -> needs.add(need.id(), need.text()));
        }
        for (StageDraft stage : stages) {
            stage.facts().needs().forEach(need -> needs.add(need.id(), need.text()));
            stage.facts().expectations().forEach(each -> answerable.add(each.id(), each.text()));
            for (TouchpointDraft touchpoint : stage.own()) {
                Touchpoint value = touchpoint.value();
                value.painPoints().forEach(each -> answerable.add(each.id(), each.name()));
                value.gains().forEach(each -> answerable.add(each.id(), each.name()));
                value.expectations().forEach(each -> answerable.add(each.id(), each.text()));
                value.backstageWork().forEach(each -> work.add(each.id(), each.name()));
            }
        }
        draft.current().ifPresent(this::alsoAnswerable);
    }

    /** A future map may answer what only the current one has, and what that one answers already. */
    private void alsoAnswerable(JourneyMap current) {
        for (Stage stage : current.allStages()) {
            stage.expectations().forEach(each -> answerable.addElsewhere(each.id(), each.text()));
        }
        for (Touchpoint touchpoint : current.touchpoints()) {
            touchpoint.painPoints().forEach(each -> answerable.addElsewhere(each.id(), each.name()));
            touchpoint.gains().forEach(each -> answerable.addElsewhere(each.id(), each.name()));
            touchpoint.expectations().forEach(each -> answerable.addElsewhere(each.id(), each.text()));
            touchpoint.opportunities().forEach(each -> each.answers().forEach(id -> answerable.addElsewhere(id, id)));
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
                where.child("quote", "statement", quote.get().text()),
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

    /** A touchpoint with all that it names by id; the same one if it names nothing. */
    Touchpoint resolved(TouchpointDraft touchpoint) {
        Touchpoint value = touchpoint.value();
        if (namesNothing(value)) {
            return value;
        }
        Where where = touchpoint.where();
        return ImmutableTouchpoint.builder()
                .from(value)
                .emotions(emotions(value.emotions(), where))
                .statements(ofPersonas(
                        value.statements(),
                        where,
                        "statements",
                        "statement",
                        Statement::text,
                        Statement::persona,
                        (each, persona) -> ImmutableStatement.builder()
                                .from(each)
                                .persona(persona)
                                .build()))
                .painPoints(ofPersonas(
                        value.painPoints(),
                        where,
                        "painPoints",
                        "pain point",
                        PainPoint::name,
                        PainPoint::persona,
                        (each, persona) -> ImmutablePainPoint.builder()
                                .from(each)
                                .persona(persona)
                                .build()))
                .gains(ofPersonas(
                        value.gains(),
                        where,
                        "gains",
                        "gain",
                        Gain::name,
                        Gain::persona,
                        (each, persona) -> ImmutableGain.builder()
                                .from(each)
                                .persona(persona)
                                .build()))
                .expectations(expectations(value.expectations(), where))
                .serves(distinct(value.serves(), needs, where, "serves"))
                .opportunities(opportunities(value.opportunities(), where))
                .backstageWork(backstageWork(value.backstageWork(), where))
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
        List<T> resolved = new ArrayList<>(values.size());
        for (T value : values) {
            Where at = where.child(property, resolved.size(), noun, name.apply(value));
            resolved.add(persona.apply(value)
                    .map(reference -> with.apply(value, personas.id(reference, at, "persona")))
                    .orElse(value));
        }
        return resolved;
    }

    private List<Opportunity> opportunities(List<Opportunity> values, Where where) {
        List<Opportunity> resolved = new ArrayList<>(values.size());
        for (Opportunity value : values) {
            Where at = where.child("opportunities", resolved.size(), "opportunity", value.name());
            resolved.add(
                    value.answers().isEmpty()
                            ? value
                            : ImmutableOpportunity.builder()
                                    .from(value)
                                    .answers(answers(value, at))
                                    .build());
        }
        return resolved;
    }

    private List<BackstageWork> backstageWork(List<BackstageWork> values, Where where) {
        List<BackstageWork> resolved = new ArrayList<>(values.size());
        for (BackstageWork value : values) {
            Where at = where.child("backstageWork", resolved.size(), "backstage work", value.name());
            resolved.add(
                    value.needs().isEmpty()
                            ? value
                            : ImmutableBackstageWork.builder()
                                    .from(value)
                                    .needs(distinct(value.needs(), work, at, "needs"))
                                    .build());
        }
        return resolved;
    }

    private static boolean namesNothing(Touchpoint value) {
        return value.emotions().isEmpty()
                && value.statements().isEmpty()
                && value.painPoints().isEmpty()
                && value.gains().isEmpty()
                && value.expectations().isEmpty()
                && value.serves().isEmpty()
                && value.opportunities().isEmpty()
                && value.backstageWork().isEmpty();
    }

    private List<Emotion> emotions(List<Emotion> emotions, Where where) {
        Map<String, Emotion> kept = new LinkedHashMap<>();
        for (int i = 0; i < emotions.size(); i++) {
            Emotion emotion = emotions.get(i);
            Where at = where.child("emotions", i, "emotion", "");
            String persona = emotion.persona()
                    .map(name -> personas.id(name, at, "persona"))
                    .orElse("");
            Emotion resolved = persona.isEmpty()
                            || emotion.persona().filter(persona::equals).isPresent()
                    ? emotion
                    : ImmutableEmotion.builder().from(emotion).persona(persona).build();
            Emotion other = kept.putIfAbsent(persona, resolved);
            if (other != null) {
                problems.twice(
                        where, "emotions/" + i, "emotion for " + Quoted.text(persona), other.score(), emotion.score());
            }
        }
        return new ArrayList<>(kept.values());
    }

    private List<String> answers(Opportunity opportunity, Where where) {
        List<String> ids = new ArrayList<>();
        for (String reference : opportunity.answers()) {
            boolean isElsewhere = isBaseUnknown && !answerable.has(reference) && Ids.isValid(reference);
            ids.add(isElsewhere ? reference : answerable.id(reference, where, "answers"));
        }
        return List.copyOf(new LinkedHashSet<>(ids));
    }

    private List<String> distinct(List<String> references, Known known, Where where, String property) {
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> ids.add(known.id(reference, where, property)));
        return List.copyOf(ids);
    }

    /** The things of one sort, by id and name. */
    private final class Known {
        private final String noun;
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<String> elsewhere = new HashSet<>();
        private final Map<String, Set<String>> byName = new HashMap<>();

        Known(String noun) {
            this.noun = noun;
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
            return ids.contains(reference) || byName.containsKey(reference);
        }

        String id(String reference, Where from, String property) {
            if (ids.contains(reference)) {
                return reference;
            }
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
