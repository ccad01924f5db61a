package dev.cjm.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** How an edit takes single facts of a touchpoint back. */
abstract class TouchpointRemovalVerbs extends TouchpointFlowVerbs<TouchpointEditor> {
    private final DraftSearch search;

    TouchpointRemovalVerbs(Problems problems, Where where, String name, DraftSearch search) {
        super(problems, where, name);
        this.search = search;
    }

    @Override
    final String personaId(String reference) {
        return search.personaId(reference);
    }

    /**
     * Removes a pain point.
     *
     * @param reference its id or name
     * @return this editor
     */
    public TouchpointEditor removePain(String reference) {
        painPoints.remove(reference, "pain point");
        return self();
    }

    /**
     * Removes a gain.
     *
     * @param reference its id or name
     * @return this editor
     */
    public TouchpointEditor removeGain(String reference) {
        gains.remove(reference, "gain");
        return self();
    }

    /**
     * Removes an opportunity.
     *
     * @param reference its id or name
     * @return this editor
     */
    public TouchpointEditor removeOpportunity(String reference) {
        opportunities.remove(reference, "opportunity");
        return self();
    }

    /**
     * Removes a figure.
     *
     * @param reference its id or name
     * @return this editor
     */
    public TouchpointEditor removeMetric(String reference) {
        metrics.remove(reference, "metric");
        return self();
    }

    /**
     * Removes an expectation.
     *
     * @param reference its id or text
     * @return this editor
     */
    public TouchpointEditor removeExpectation(String reference) {
        expectations.remove(reference, "expectation");
        return self();
    }

    /**
     * Removes work out of sight.
     *
     * @param reference its id or name
     * @return this editor
     */
    public TouchpointEditor removeBackstage(String reference) {
        backstageWork.remove(reference, "backstage work");
        return self();
    }

    /**
     * Removes how it feels to everybody.
     *
     * @return this editor
     */
    public TouchpointEditor removeEmotion() {
        removeEmotionOf("", "everybody");
        return self();
    }

    /**
     * Removes how it feels to one persona.
     *
     * @param persona the persona, by id or name
     * @return this editor
     */
    public TouchpointEditor removeEmotion(String persona) {
        String id = personaId(Objects.requireNonNull(persona, "persona"));
        removeEmotionOf(id, persona);
        return self();
    }

    /**
     * Removes an influence.
     *
     * @param influence its words; every one with these goes
     * @return this editor
     */
    public TouchpointEditor removeInfluence(String influence) {
        facts.influences(without("influences", "influence", Touchpoint::influences, influence));
        return self();
    }

    /**
     * Removes an alternative.
     *
     * @param alternative its words; every one with these goes
     * @return this editor
     */
    public TouchpointEditor removeAlternative(String alternative) {
        facts.alternatives(without("alternatives", "alternative", Touchpoint::alternatives, alternative));
        return self();
    }

    /**
     * Removes a decision.
     *
     * @param decision its words; every one with these goes
     * @return this editor
     */
    public TouchpointEditor removeDecision(String decision) {
        facts.decisions(without("decisions", "decision", Touchpoint::decisions, decision));
        return self();
    }

    /**
     * Removes a field.
     *
     * @param field its words; every one with these goes
     * @return this editor
     */
    public TouchpointEditor removeField(String field) {
        facts.fields(without("fields", "field", Touchpoint::fields, field));
        return self();
    }

    /**
     * Removes a tag.
     *
     * @param tag its words; every one with these goes
     * @return this editor
     */
    public TouchpointEditor removeTag(String tag) {
        facts.tags(without("tags", "tag", Touchpoint::tags, tag));
        return self();
    }

    /**
     * Says that it does not serve a need any more.
     *
     * @param need the need, by id or words
     * @return this editor
     */
    public TouchpointEditor removeServed(String need) {
        Objects.requireNonNull(need, "need");
        List<String> left = removal("serves", "need").named(now().serves(), needId(need), List::of);
        facts.serves(left);
        return self();
    }

    /**
     * Removes an action.
     *
     * @param action its name; every one of that name goes
     * @return this editor
     */
    public TouchpointEditor removeAction(String action) {
        List<Action> left = removal("actions", "action").named(now().actions(), action, each -> List.of(each.name()));
        facts.actions(left);
        actionCount = left.size();
        return self();
    }

    /**
     * Removes a question.
     *
     * @param question its words; every one with these goes
     * @return this editor
     */
    public TouchpointEditor removeQuestion(String question) {
        facts.questions(
                removal("questions", "question").named(now().questions(), question, each -> List.of(each.text())));
        return self();
    }

    /**
     * Removes a quote, a thought or other words.
     *
     * @param statement the words; every statement with these goes
     * @return this editor
     */
    public TouchpointEditor removeStatement(String statement) {
        List<Statement> left =
                removal("statements", "statement").named(now().statements(), statement, each -> List.of(each.text()));
        facts.statements(left);
        statementCount = left.size();
        return self();
    }

    /**
     * Removes what an opinion formed here leads to.
     *
     * @param opinionEffect the effect
     * @return this editor
     */
    public TouchpointEditor removeOpinion(OpinionEffect opinionEffect) {
        facts.opinionEffects(removal("opinionEffects", "opinion effect").same(now().opinionEffects(), opinionEffect));
        return self();
    }

    /**
     * Says that it does not happen on a second channel any more.
     *
     * @param channel the channel, by id or name
     * @return this editor
     */
    public TouchpointEditor removeAlsoOn(String channel) {
        facts.alsoOn(
                removal("alsoOn", "channel").named(now().alsoOn(), channel, each -> List.of(each.name(), each.id())));
        return self();
    }

    /**
     * Removes evidence.
     *
     * @param evidence the evidence as the touchpoint lists it
     * @return this editor
     */
    public TouchpointEditor removeEvidence(Evidence evidence) {
        List<Evidence> left = removal("evidence", "evidence").same(now().evidence(), evidence);
        facts.evidence(left);
        evidenceCount = left.size();
        return self();
    }

    /**
     * Removes somebody who takes part.
     *
     * @param actor the name; every actor of that name goes
     * @return this editor
     */
    public TouchpointEditor removeActor(String actor) {
        facts.actors(removal("actors", "actor").named(now().actors(), actor, each -> List.of(each.name())));
        return self();
    }

    /**
     * Removes a fact that the model has no word for.
     *
     * @param attribute its key
     * @return this editor
     */
    public TouchpointEditor removeAttribute(String attribute) {
        facts.attributes(attributes(now().attributes(), attribute));
        return self();
    }

    private void removeEmotionOf(String persona, String words) {
        open();
        if (emotions.containsKey(persona)) {
            forgetEmotion(persona);
        } else {
            List<String> felt =
                    emotions.keySet().stream().filter(id -> !id.isEmpty()).toList();
            problems().unknown(where().path("emotions"), "emotion of", words, where().words(), () -> felt);
        }
    }

    private String needId(String reference) {
        return search.needId(reference);
    }

    private Touchpoint now() {
        return facts.build();
    }

    private Removal removal(String property, String noun) {
        return new Removal(this, property, noun);
    }

    private List<String> without(
            String property, String noun, Function<Touchpoint, List<String>> values, String words) {
        return removal(property, noun).words(values.apply(now()), words);
    }
}
