package dev.cjm.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the names by which parts of a map name personas, needs, pains and work into ids. */
final class References {
    private final Problems problems;
    private final Known personas = new Known("persona");
    private final Known needs = new Known("need");
    private final Known answerable = new Known("pain point, gain or expectation");
    private final Known work = new Known("backstage work");
    private final boolean isBasedOnAnother;

    References(MapDraft draft, List<StageDraft> stages, Problems problems) {
        this.problems = problems;
        isBasedOnAnother = draft.factsAlone().basedOn().isPresent();
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

    /** A touchpoint with all that it names by id; the same one if it names by id already. */
    Touchpoint resolved(TouchpointDraft touchpoint) {
        Touchpoint value = touchpoint.value();
        if (namesNothing(value)) {
            return value;
        }
        Where where = touchpoint.where();
        ImmutableTouchpoint.Builder builder = ImmutableTouchpoint.builder().from(value);
        builder.emotions(emotions(value.emotions(), where));
        builder.statements(map(
                value.statements(),
                "statements",
                where,
                (each, at) -> each.persona()
                        .map(persona -> ImmutableStatement.builder()
                                .from(each)
                                .persona(personas.id(persona, at + "/persona", where.words()))
                                .build())
                        .orElse(each)));
        builder.painPoints(map(
                value.painPoints(),
                "painPoints",
                where,
                (each, at) -> each.persona()
                        .map(persona -> ImmutablePainPoint.builder()
                                .from(each)
                                .persona(personas.id(persona, at + "/persona", where.words()))
                                .build())
                        .orElse(each)));
        builder.gains(map(
                value.gains(),
                "gains",
                where,
                (each, at) -> each.persona()
                        .map(persona -> ImmutableGain.builder()
                                .from(each)
                                .persona(personas.id(persona, at + "/persona", where.words()))
                                .build())
                        .orElse(each)));
        builder.expectations(expectations(value.expectations(), where));
        builder.serves(distinct(value.serves(), needs, where, "serves"));
        builder.opportunities(map(
                value.opportunities(),
                "opportunities",
                where,
                (each, at) -> each.answers().isEmpty()
                        ? each
                        : ImmutableOpportunity.builder()
                                .from(each)
                                .answers(answers(each, where, at))
                                .build()));
        builder.backstageWork(map(
                value.backstageWork(),
                "backstageWork",
                where,
                (each, at) -> each.needs().isEmpty()
                        ? each
                        : ImmutableBackstageWork.builder()
                                .from(each)
                                .needs(distinct(each.needs(), work, where, "backstageWork"))
                                .build()));
        return builder.build();
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
            String at = where.path("emotions") + "/" + i;
            String persona = emotion.persona()
                    .map(name -> personas.id(name, at + "/persona", where.words()))
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

    private List<Expectation> expectations(List<Expectation> expectations, Where where) {
        return map(
                expectations,
                "expectations",
                where,
                (each, at) -> each.persona()
                        .map(persona -> ImmutableExpectation.builder()
                                .from(each)
                                .persona(personas.id(persona, at + "/persona", where.words()))
                                .build())
                        .orElse(each));
    }

    private List<String> answers(Opportunity opportunity, Where where, String at) {
        List<String> ids = new ArrayList<>();
        for (String reference : opportunity.answers()) {
            boolean isElsewhere = isBasedOnAnother && !answerable.has(reference);
            ids.add(isElsewhere ? reference : answerable.id(reference, at + "/answers", where.words()));
        }
        return List.copyOf(new LinkedHashSet<>(ids));
    }

    private List<String> distinct(List<String> references, Known known, Where where, String property) {
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> ids.add(known.id(reference, where.path(property), where.words())));
        return List.copyOf(ids);
    }

    private static <T> List<T> map(List<T> values, String property, Where where, Resolving<T> resolving) {
        List<T> resolved = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            resolved.add(resolving.apply(values.get(i), where.path(property) + "/" + i));
        }
        return resolved;
    }

    private interface Resolving<T> {
        T apply(T value, String location);
    }

    /** The things of one sort, by id and name. */
    private final class Known {
        private final String noun;
        private final Set<String> ids = new LinkedHashSet<>();
        private final Map<String, Set<String>> byName = new HashMap<>();

        Known(String noun) {
            this.noun = noun;
        }

        void add(String id, String name) {
            ids.add(id);
            byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
        }

        boolean has(String reference) {
            return ids.contains(reference) || byName.containsKey(reference);
        }

        String id(String reference, String location, String from) {
            if (ids.contains(reference)) {
                return reference;
            }
            List<String> named = List.copyOf(byName.getOrDefault(reference, Set.of()));
            if (named.isEmpty()) {
                problems.unknown(
                        location,
                        noun,
                        reference,
                        from,
                        byName.keySet().stream().sorted().toList());
            } else if (named.size() > 1) {
                problems.ambiguous(
                        location,
                        noun,
                        reference,
                        from,
                        named.stream().map(Quoted::text).toList());
            }
            return Optional.of(named)
                    .filter(list -> list.size() == 1)
                    .map(list -> list.get(0))
                    .orElse(reference);
        }
    }
}
