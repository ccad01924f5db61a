package dev.cjm.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Binds the personas that touchpoints, stages and quotes of an edited map name, as soon as they are there. */
@SuppressWarnings("ReferenceEquality") // the very list that nothing has changed
final class PersonaReferences {
    private final MapDraft draft;
    private final Map<String, Set<TouchpointDraft>> touchpoints = new HashMap<>();
    private final Map<String, Set<StageDraft>> stages = new HashMap<>();

    PersonaReferences(MapDraft draft) {
        this.draft = draft;
    }

    void bind(StageDraft stage) {
        Stage facts = stage.facts();
        List<Expectation> bound = expectations(facts.expectations(), binding(stages, stage));
        if (!bound.equals(facts.expectations())) {
            stage.facts(ImmutableStage.builder().from(facts).expectations(bound).build(), stage.hasOwnId());
        }
    }

    void bind(TouchpointDraft touchpoint) {
        touchpoint.value(bound(touchpoint.value(), binding(touchpoints, touchpoint)));
    }

    /** A persona whose quote names its speaker by id, if that persona is there. */
    Persona bound(Persona persona) {
        Optional<Statement> quote = persona.quote();
        return quote.isEmpty()
                ? persona
                : ImmutablePersona.builder()
                        .from(persona)
                        .quote(statement(quote.get(), this::id))
                        .build();
    }

    /** Binds what was waiting for a persona of that name or id. */
    void appeared(String reference) {
        Optional.ofNullable(touchpoints.remove(reference)).ifPresent(waiting -> waiting.forEach(this::bind));
        Optional.ofNullable(stages.remove(reference)).ifPresent(waiting -> waiting.forEach(this::bind));
    }

    private String id(String reference) {
        List<Persona> found = Matches.of(draft.personas(), reference, Persona::id, Persona::name)
                .found();
        return found.size() == 1 ? found.get(0).id() : reference;
    }

    private <D> UnaryOperator<String> binding(Map<String, Set<D>> waiting, D holder) {
        return reference -> {
            List<Persona> found = Matches.of(draft.personas(), reference, Persona::id, Persona::name)
                    .found();
            if (found.size() == 1) {
                return found.get(0).id();
            }
            waiting.computeIfAbsent(reference, absent -> new LinkedHashSet<>()).add(holder);
            return reference;
        };
    }

    private static Touchpoint bound(Touchpoint value, UnaryOperator<String> ids) {
        List<Emotion> emotions = each(
                value.emotions(),
                Emotion::persona,
                ids,
                (each, persona) ->
                        ImmutableEmotion.builder().from(each).persona(persona).build());
        List<Statement> statements = each(value.statements(), Statement::persona, ids, PersonaReferences::spokenBy);
        List<PainPoint> painPoints = each(
                value.painPoints(),
                PainPoint::persona,
                ids,
                (each, persona) ->
                        ImmutablePainPoint.builder().from(each).persona(persona).build());
        List<Gain> gains = each(
                value.gains(),
                Gain::persona,
                ids,
                (each, persona) ->
                        ImmutableGain.builder().from(each).persona(persona).build());
        List<Expectation> expectations = expectations(value.expectations(), ids);
        boolean isSame = emotions == value.emotions()
                && statements == value.statements()
                && painPoints == value.painPoints()
                && gains == value.gains()
                && expectations == value.expectations();
        return isSame
                ? value
                : ImmutableTouchpoint.builder()
                        .from(value)
                        .emotions(emotions)
                        .statements(statements)
                        .painPoints(painPoints)
                        .gains(gains)
                        .expectations(expectations)
                        .build();
    }

    private static List<Expectation> expectations(List<Expectation> values, UnaryOperator<String> ids) {
        return each(
                values,
                Expectation::persona,
                ids,
                (each, persona) -> ImmutableExpectation.builder()
                        .from(each)
                        .persona(persona)
                        .build());
    }

    private static Statement statement(Statement value, UnaryOperator<String> ids) {
        return value.persona()
                .map(persona -> spokenBy(value, ids.apply(persona)))
                .orElse(value);
    }

    private static Statement spokenBy(Statement value, String persona) {
        return ImmutableStatement.builder().from(value).persona(persona).build();
    }

    /** The values with the ids of their personas; the same list where all are ids already. */
    private static <T> List<T> each(
            List<T> values,
            Function<T, Optional<String>> persona,
            UnaryOperator<String> ids,
            BiFunction<T, String, T> with) {
        List<T> result = values;
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            String reference = persona.apply(value).orElse("");
            String id = reference.isEmpty() ? reference : ids.apply(reference);
            if (!id.equals(reference)) {
                result = result == values ? new ArrayList<>(values) : result;
                result.set(i, with.apply(value, id));
            }
        }
        return result;
    }
}
