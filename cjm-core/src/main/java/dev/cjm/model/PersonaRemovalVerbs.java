package dev.cjm.model;

import java.util.List;
import java.util.function.Function;

/** How an edit takes single facts of a persona back. */
abstract class PersonaRemovalVerbs extends PersonaVerbs<PersonaEditor> {
    PersonaRemovalVerbs(Problems problems, Where where) {
        super(problems, where);
    }

    /**
     * Removes a task.
     *
     * @param task its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeTask(String task) {
        facts.tasks(without("tasks", "task", Persona::tasks, task));
        return self();
    }

    /**
     * Removes a goal.
     *
     * @param goal its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeGoal(String goal) {
        facts.goals(without("goals", "goal", Persona::goals, goal));
        return self();
    }

    /**
     * Removes a job to be done.
     *
     * @param jobToBeDone its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeJobToBeDone(String jobToBeDone) {
        facts.jobsToBeDone(without("jobsToBeDone", "job to be done", Persona::jobsToBeDone, jobToBeDone));
        return self();
    }

    /**
     * Removes a motivation.
     *
     * @param motivation its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeMotivation(String motivation) {
        facts.motivations(without("motivations", "motivation", Persona::motivations, motivation));
        return self();
    }

    /**
     * Removes a frustration.
     *
     * @param frustration its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeFrustration(String frustration) {
        facts.frustrations(without("frustrations", "frustration", Persona::frustrations, frustration));
        return self();
    }

    /**
     * Removes a joy.
     *
     * @param joy its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeJoy(String joy) {
        facts.joys(without("joys", "joy", Persona::joys, joy));
        return self();
    }

    /**
     * Removes a habit.
     *
     * @param habit its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeHabit(String habit) {
        facts.habits(without("habits", "habit", Persona::habits, habit));
        return self();
    }

    /**
     * Removes a behaviour pattern.
     *
     * @param behaviourPattern its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeBehaviourPattern(String behaviourPattern) {
        facts.behaviourPatterns(
                without("behaviourPatterns", "behaviour pattern", Persona::behaviourPatterns, behaviourPattern));
        return self();
    }

    /**
     * Removes a purchase.
     *
     * @param purchase its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removePurchase(String purchase) {
        facts.purchaseHistory(without("purchaseHistory", "purchase", Persona::purchaseHistory, purchase));
        return self();
    }

    /**
     * Removes a value.
     *
     * @param value its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeValue(String value) {
        facts.values(without("values", "value", Persona::values, value));
        return self();
    }

    /**
     * Removes a tag.
     *
     * @param tag its words; every one with these goes
     * @return this editor
     */
    public PersonaEditor removeTag(String tag) {
        facts.tags(without("tags", "tag", Persona::tags, tag));
        return self();
    }

    /**
     * Removes a need.
     *
     * @param need its id or words
     * @return this editor
     */
    public PersonaEditor removeNeed(String need) {
        facts.needs(removal("needs", "need").named(now().needs(), need, each -> List.of(each.text(), each.id())));
        return self();
    }

    /**
     * Says that a channel is not preferred any more.
     *
     * @param channel the channel, by id or name
     * @return this editor
     */
    public PersonaEditor removePreferred(String channel) {
        facts.preferredChannels(removal("preferredChannels", "channel")
                .named(now().preferredChannels(), channel, each -> List.of(each.name(), each.id())));
        return self();
    }

    /**
     * Removes evidence.
     *
     * @param evidence the evidence as the persona lists it
     * @return this editor
     */
    public PersonaEditor removeEvidence(Evidence evidence) {
        List<Evidence> left = removal("evidence", "evidence").same(now().evidence(), evidence);
        facts.evidence(left);
        evidenceCount = left.size();
        return self();
    }

    /**
     * Removes a fact that the model has no word for.
     *
     * @param attribute its key
     * @return this editor
     */
    public PersonaEditor removeAttribute(String attribute) {
        facts.attributes(attributes(now().attributes(), attribute));
        return self();
    }

    private Persona now() {
        return facts.build();
    }

    private Removal removal(String property, String noun) {
        return new Removal(this, property, noun);
    }

    private List<String> without(String property, String noun, Function<Persona, List<String>> values, String words) {
        return removal(property, noun).words(values.apply(now()), words);
    }
}
