package dev.cjm.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes a stage that is there: single facts are replaced, listed ones added, and either can be cleared.
 *
 * <p>Its touchpoints and sub-stages are changed through {@link JourneyMapEditor}.
 */
public final class StageEditor extends StageVerbs<StageEditor> {
    StageEditor(Problems problems, Where where, Stage before) {
        super(problems, where);
        facts.from(before);
        expectations.startWith(before.expectations());
        metrics.startWith(before.metrics());
    }

    /**
     * Changes what people call it; the id stays.
     *
     * @param name the new name, not blank
     * @return this editor
     */
    public StageEditor name(String name) {
        if (text("name", name)) {
            facts.name(name);
        }
        return this;
    }

    /**
     * Changes where it stands in time.
     *
     * @param phase the phase
     * @return this editor
     */
    public StageEditor phase(Phase phase) {
        if (once("phase", phase)) {
            facts.phase(phase);
        }
        return this;
    }

    /**
     * Takes facts back, as if they had never been said.
     *
     * @param fields the facts
     * @return this editor
     */
    public StageEditor clear(StageField... fields) {
        each("fields", fields, this::clear);
        return this;
    }

    /**
     * Removes an entry criterion.
     *
     * @param entryCriterion its words; every one with these goes
     * @return this editor
     */
    public StageEditor removeEntryCriterion(String entryCriterion) {
        facts.entryCriteria(without("entryCriteria", "entry criterion", Stage::entryCriteria, entryCriterion));
        return this;
    }

    /**
     * Removes an exit criterion.
     *
     * @param exitCriterion its words; every one with these goes
     * @return this editor
     */
    public StageEditor removeExitCriterion(String exitCriterion) {
        facts.exitCriteria(without("exitCriteria", "exit criterion", Stage::exitCriteria, exitCriterion));
        return this;
    }

    /**
     * Removes a need.
     *
     * @param need its id or words
     * @return this editor
     */
    public StageEditor removeNeed(String need) {
        facts.needs(new Removal(this, "needs", "need")
                .named(facts.build().needs(), need, each -> List.of(each.text(), each.id())));
        return this;
    }

    /**
     * Removes an expectation.
     *
     * @param reference its id or text
     * @return this editor
     */
    public StageEditor removeExpectation(String reference) {
        expectations.remove(reference, "expectation");
        return this;
    }

    /**
     * Removes a question.
     *
     * @param question its words; every one with these goes
     * @return this editor
     */
    public StageEditor removeQuestion(String question) {
        facts.questions(new Removal(this, "questions", "question")
                .named(facts.build().questions(), question, each -> List.of(each.text())));
        return this;
    }

    /**
     * Removes a figure.
     *
     * @param reference its id or name
     * @return this editor
     */
    public StageEditor removeMetric(String reference) {
        metrics.remove(reference, "metric");
        return this;
    }

    @Override
    boolean isEditor() {
        return true;
    }

    @Override
    StageEditor self() {
        return this;
    }

    Stage build() {
        gather();
        return facts.build();
    }

    private List<String> without(String property, String noun, Function<Stage, List<String>> values, String words) {
        return new Removal(this, property, noun).words(values.apply(facts.build()), words);
    }

    private void clear(StageField field) {
        switch (field) {
            case PHASE -> facts.phase(Optional.empty());
            case DESCRIPTION -> facts.description(Optional.empty());
            case GOAL -> facts.goal(Optional.empty());
            case ENTRY_CRITERIA -> facts.entryCriteria(List.of());
            case EXIT_CRITERIA -> facts.exitCriteria(List.of());
            case NEEDS -> facts.needs(List.of());
            case EXPECTATIONS -> expectations.clear();
            case QUESTIONS -> facts.questions(List.of());
            case METRICS -> metrics.clear();
            case ICON -> facts.icon(Optional.empty());
        }
    }
}
