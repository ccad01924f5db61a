package dev.cjm.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Changes a touchpoint that is there: single facts are replaced, listed ones added, and either can be cleared.
 *
 * <p>A pain point, gain, opportunity, figure, expectation or piece of work that is named again is changed, not added.
 */
public final class TouchpointEditor extends TouchpointRemovalVerbs {
    /** Whose emotions were there and have not been said anew. */
    private final Set<String> found = new HashSet<>();

    TouchpointEditor(Problems problems, Where where, Touchpoint before, DraftSearch search) {
        super(problems, where, before.name(), search);
        facts.from(before);
        before.emotions().forEach(emotion -> emotions.put(emotion.persona().orElse(""), emotion));
        found.addAll(emotions.keySet());
        actionCount = before.actions().size();
        statementCount = before.statements().size();
        evidenceCount = before.evidence().size();
        expectations.startWith(before.expectations());
        painPoints.startWith(before.painPoints());
        gains.startWith(before.gains());
        opportunities.startWith(before.opportunities());
        metrics.startWith(before.metrics());
        backstageWork.startWith(before.backstageWork());
    }

    /**
     * Changes what the customer does here; the id stays.
     *
     * @param name the new name, not blank
     * @return this editor
     */
    public TouchpointEditor name(String name) {
        if (text("name", name)) {
            facts.name(name);
        }
        return this;
    }

    /**
     * Changes where it happens in the first place.
     *
     * @param channel the new channel
     * @return this editor
     */
    public TouchpointEditor channel(Channel channel) {
        if (once("channel", channel)) {
            facts.channel(channel);
        }
        return this;
    }

    /**
     * Takes facts back, as if they had never been said.
     *
     * @param fields the facts
     * @return this editor
     */
    public TouchpointEditor clear(TouchpointField... fields) {
        each("fields", fields, this::clear);
        return this;
    }

    @Override
    boolean isEditor() {
        return true;
    }

    @Override
    TouchpointEditor self() {
        return this;
    }

    @Override
    boolean replaces(String persona) {
        return found.remove(persona);
    }

    @Override
    void forgetEmotion(String persona) {
        super.forgetEmotion(persona);
        found.remove(persona);
    }

    Touchpoint build() {
        gather();
        return facts.build();
    }

    private void clear(TouchpointField field) {
        switch (field) {
            case DESCRIPTION -> facts.description(Optional.empty());
            case GOAL -> facts.goal(Optional.empty());
            case MOTIVATION -> facts.motivation(Optional.empty());
            case TRIGGER -> facts.trigger(Optional.empty());
            case INFLUENCES -> facts.influences(List.of());
            case ALTERNATIVES -> facts.alternatives(List.of());
            case ACTIONS -> {
                facts.actions(List.of());
                actionCount = 0;
            }
            case DECISIONS -> facts.decisions(List.of());
            case FIELDS -> facts.fields(List.of());
            case QUESTIONS -> facts.questions(List.of());
            case SERVES -> facts.serves(List.of());
            case EXPECTATIONS -> expectations.clear();
            case STATEMENTS -> {
                facts.statements(List.of());
                statementCount = 0;
            }
            case EMOTIONS -> List.copyOf(emotions.keySet()).forEach(this::forgetEmotion);
            case PAIN_POINTS -> painPoints.clear();
            case GAINS -> gains.clear();
            case OPPORTUNITIES -> opportunities.clear();
            case MOMENT_OF_TRUTH -> facts.momentOfTruth(Optional.empty());
            case OPINION_EFFECTS -> facts.opinionEffects(List.of());
            case IMPORTANCE_TO_CUSTOMER -> facts.importanceToCustomer(OptionalDouble.empty());
            case IMPORTANCE_TO_ORGANISATION -> facts.importanceToOrganisation(OptionalDouble.empty());
            case SATISFACTION -> facts.satisfaction(OptionalDouble.empty());
            case ALSO_ON -> facts.alsoOn(List.of());
            case METRICS -> metrics.clear();
            case EVIDENCE -> {
                facts.evidence(List.of());
                evidenceCount = 0;
            }
            case OWNER -> facts.owner(Optional.empty());
            case INITIATOR -> facts.initiator(Optional.empty());
            case RECEIVER -> facts.receiver(Optional.empty());
            case ACTORS -> facts.actors(List.of());
            case MILESTONE -> facts.milestone(Optional.empty());
            case BACKSTAGE_WORK -> backstageWork.clear();
            case NESTED_MAP -> facts.nestedMap(Optional.empty());
            case ICON -> facts.icon(Optional.empty());
            case TAGS -> facts.tags(List.of());
            case ATTRIBUTES -> facts.attributes(Map.of());
            case ENTRY -> facts.entry(Optional.empty());
        }
    }
}
