package dev.cjm.model;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** What a persona wants, does and feels. */
abstract class PersonaVerbs<B> extends PersonaFactVerbs<B> {

    PersonaVerbs(Problems problems, Where where) {
        super(problems, where);
    }

    /**
     * Adds something that they want to reach.
     *
     * @param goal the words, not blank
     * @return this builder
     */
    public B goal(String goal) {
        if (item("goals", "goal", goal)) {
            facts.addGoals(goal);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #goal(String)} does.
     *
     * @param goals the words, none blank
     * @return this builder
     */
    public B goals(Collection<String> goals) {
        each("goals", goals, this::goal);
        return self();
    }

    /**
     * Adds a job for which they hire a product.
     *
     * @param jobToBeDone the words, not blank
     * @return this builder
     */
    public B jobToBeDone(String jobToBeDone) {
        if (item("jobsToBeDone", "job to be done", jobToBeDone)) {
            facts.addJobsToBeDone(jobToBeDone);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #jobToBeDone(String)} does.
     *
     * @param jobsToBeDone the words, none blank
     * @return this builder
     */
    public B jobsToBeDone(Collection<String> jobsToBeDone) {
        each("jobsToBeDone", jobsToBeDone, this::jobToBeDone);
        return self();
    }

    /**
     * Adds something that makes them act.
     *
     * @param motivation the words, not blank
     * @return this builder
     */
    public B motivation(String motivation) {
        if (item("motivations", "motivation", motivation)) {
            facts.addMotivations(motivation);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #motivation(String)} does.
     *
     * @param motivations the words, none blank
     * @return this builder
     */
    public B motivations(Collection<String> motivations) {
        each("motivations", motivations, this::motivation);
        return self();
    }

    /**
     * Adds something that annoys them.
     *
     * @param frustration the words, not blank
     * @return this builder
     */
    public B frustration(String frustration) {
        if (item("frustrations", "frustration", frustration)) {
            facts.addFrustrations(frustration);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #frustration(String)} does.
     *
     * @param frustrations the words, none blank
     * @return this builder
     */
    public B frustrations(Collection<String> frustrations) {
        each("frustrations", frustrations, this::frustration);
        return self();
    }

    /**
     * Adds something that pleases them.
     *
     * @param joy the words, not blank
     * @return this builder
     */
    public B joy(String joy) {
        if (item("joys", "joy", joy)) {
            facts.addJoys(joy);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #joy(String)} does.
     *
     * @param joys the words, none blank
     * @return this builder
     */
    public B joys(Collection<String> joys) {
        each("joys", joys, this::joy);
        return self();
    }

    /**
     * Adds something that they use to do.
     *
     * @param habit the words, not blank
     * @return this builder
     */
    public B habit(String habit) {
        if (item("habits", "habit", habit)) {
            facts.addHabits(habit);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #habit(String)} does.
     *
     * @param habits the words, none blank
     * @return this builder
     */
    public B habits(Collection<String> habits) {
        each("habits", habits, this::habit);
        return self();
    }

    /**
     * Adds a way in which they behave.
     *
     * @param behaviourPattern the words, not blank
     * @return this builder
     */
    public B behaviourPattern(String behaviourPattern) {
        if (item("behaviourPatterns", "behaviour pattern", behaviourPattern)) {
            facts.addBehaviourPatterns(behaviourPattern);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #behaviourPattern(String)} does.
     *
     * @param behaviourPatterns the words, none blank
     * @return this builder
     */
    public B behaviourPatterns(Collection<String> behaviourPatterns) {
        each("behaviourPatterns", behaviourPatterns, this::behaviourPattern);
        return self();
    }

    /**
     * Adds a channel that they like.
     *
     * @param prefers the ready-made value
     * @return this builder
     */
    public B prefers(Channel prefers) {
        open();
        facts.addPreferredChannels(Objects.requireNonNull(prefers, "prefers"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param preferredChannels the values in order
     * @return this builder
     */
    public B prefersAll(Collection<? extends Channel> preferredChannels) {
        each("preferredChannels", preferredChannels, facts::addPreferredChannels);
        return self();
    }

    /**
     * Says how they feel when they use products of this kind.
     *
     * @param emotionalExperience the emotional experience, not blank
     * @return this builder
     */
    public B emotionalExperience(String emotionalExperience) {
        if (text("emotionalExperience", emotionalExperience)) {
            facts.emotionalExperience(emotionalExperience);
        }
        return self();
    }

    /**
     * Adds a need; its id is made of its words.
     *
     * @param text what they need, not blank
     * @return this builder
     */
    public B need(String text) {
        Needs.add(this, text, facts::addNeeds);
        return self();
    }

    /**
     * Adds a need with an id of its own.
     *
     * @param id the id, by which touchpoints say that they serve it
     * @param text what they need, not blank
     * @return this builder
     */
    public B need(String id, String text) {
        Needs.add(this, id, text, facts::addNeeds);
        return self();
    }

    /**
     * Adds a ready-made need.
     *
     * @param need the ready-made value
     * @return this builder
     */
    public B need(Need need) {
        open();
        facts.addNeeds(Objects.requireNonNull(need, "need"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param needs the values in order
     * @return this builder
     */
    public B needs(Collection<? extends Need> needs) {
        each("needs", needs, facts::addNeeds);
        return self();
    }

    /**
     * Says what such a customer says.
     *
     * @param words the words, not blank
     * @return this builder
     */
    public B quote(String words) {
        quote(words, statement -> {});
        return self();
    }

    /**
     * Says what such a customer says.
     *
     * @param words the words, not blank
     * @param details says source, date, evidence
     * @return this builder
     */
    public B quote(String words, Consumer<? super StatementBuilder> details) {
        Objects.requireNonNull(words, "words");
        Where at = where().child("quote", "statement", words);
        quote(fill(new StatementBuilder(problems(), at, StatementKind.QUOTE, words), details)
                .build());
        return self();
    }

    /**
     * Says what such a customer says.
     *
     * @param quote the quote
     * @return this builder
     */
    public B quote(Statement quote) {
        if (once("quote", quote)) {
            facts.quote(quote);
        }
        return self();
    }
}
