package dev.cjm.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Changes a persona that is there: single facts are replaced, listed ones added, and either can be cleared. */
public final class PersonaEditor extends PersonaRemovalVerbs {
    PersonaEditor(Problems problems, Where where, Persona before) {
        super(problems, where);
        facts.from(before);
        evidenceCount = before.evidence().size();
    }

    /**
     * Changes what people call it; the id stays.
     *
     * @param name the new name, not blank
     * @return this editor
     */
    public PersonaEditor name(String name) {
        if (text("name", name)) {
            facts.name(name);
        }
        return this;
    }

    /**
     * Takes facts back, as if they had never been said.
     *
     * @param fields the facts
     * @return this editor
     */
    public PersonaEditor clear(PersonaField... fields) {
        each("fields", fields, this::clear);
        return this;
    }

    @Override
    boolean isEditor() {
        return true;
    }

    @Override
    PersonaEditor self() {
        return this;
    }

    Persona build() {
        return facts.build();
    }

    private void clear(PersonaField field) {
        switch (field) {
            case GENDER -> facts.gender(Optional.empty());
            case EDUCATION -> facts.education(Optional.empty());
            case INCOME -> facts.income(Optional.empty());
            case LOCATION -> facts.location(Optional.empty());
            case AGE -> facts.age(Optional.empty());
            case ROLE -> facts.role(Optional.empty());
            case FUNCTION -> facts.function(Optional.empty());
            case TASKS -> facts.tasks(List.of());
            case NEEDS -> facts.needs(List.of());
            case GOALS -> facts.goals(List.of());
            case JOBS_TO_BE_DONE -> facts.jobsToBeDone(List.of());
            case MOTIVATIONS -> facts.motivations(List.of());
            case FRUSTRATIONS -> facts.frustrations(List.of());
            case JOYS -> facts.joys(List.of());
            case HABITS -> facts.habits(List.of());
            case BEHAVIOUR_PATTERNS -> facts.behaviourPatterns(List.of());
            case PURCHASE_HISTORY -> facts.purchaseHistory(List.of());
            case LIFESTYLE -> facts.lifestyle(Optional.empty());
            case VALUES -> facts.values(List.of());
            case SOCIAL_CLASS -> facts.socialClass(Optional.empty());
            case PREFERRED_CHANNELS -> facts.preferredChannels(List.of());
            case EMOTIONAL_EXPERIENCE -> facts.emotionalExperience(Optional.empty());
            case QUOTE -> facts.quote(Optional.empty());
            case PICTURE -> facts.picture(Optional.empty());
            case BASIS -> facts.basis(Optional.empty());
            case SHARE -> facts.share(OptionalDouble.empty());
            case DESCRIPTION -> facts.description(Optional.empty());
            case EVIDENCE -> {
                facts.evidence(List.of());
                evidenceCount = 0;
            }
            case TAGS -> facts.tags(List.of());
            case ATTRIBUTES -> facts.attributes(Map.of());
        }
    }
}
