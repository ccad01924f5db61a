package dev.cjm.model;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** What customers want, do, ask and expect at a touchpoint. */
abstract class TouchpointIntentVerbs<B> extends ValueBuilder {
    final ImmutableTouchpoint.Builder facts = ImmutableTouchpoint.builder();
    final NamedValues<Expectation> expectations =
            new NamedValues<>(this, "expectations", Expectation::id, Expectation::text);
    int actionCount;

    TouchpointIntentVerbs(Problems problems, Where where) {
        super(problems, where);
    }

    /**
     * Says more about it.
     *
     * @param description the description, not blank
     * @return this builder
     */
    public B description(String description) {
        if (text("description", description)) {
            facts.description(description);
        }
        return self();
    }

    /**
     * Says what customers want to reach here.
     *
     * @param goal the goal, not blank
     * @return this builder
     */
    public B goal(String goal) {
        if (text("goal", goal)) {
            facts.goal(goal);
        }
        return self();
    }

    /**
     * Says why they want it.
     *
     * @param motivation the motivation, not blank
     * @return this builder
     */
    public B motivation(String motivation) {
        if (text("motivation", motivation)) {
            facts.motivation(motivation);
        }
        return self();
    }

    /**
     * Says what makes them start.
     *
     * @param trigger the trigger, not blank
     * @return this builder
     */
    public B trigger(String trigger) {
        if (text("trigger", trigger)) {
            facts.trigger(trigger);
        }
        return self();
    }

    /**
     * Adds what else moves them.
     *
     * @param influence the words, not blank
     * @return this builder
     */
    public B influence(String influence) {
        if (item("influences", "influence", influence)) {
            facts.addInfluences(influence);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #influence(String)} does.
     *
     * @param influences the words, none blank
     * @return this builder
     */
    public B influences(Collection<String> influences) {
        each("influences", influences, this::influence);
        return self();
    }

    /**
     * Adds something else that they consider.
     *
     * @param alternative the words, not blank
     * @return this builder
     */
    public B alternative(String alternative) {
        if (item("alternatives", "alternative", alternative)) {
            facts.addAlternatives(alternative);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #alternative(String)} does.
     *
     * @param alternatives the words, none blank
     * @return this builder
     */
    public B alternatives(Collection<String> alternatives) {
        each("alternatives", alternatives, this::alternative);
        return self();
    }

    /**
     * Adds something that they have to decide.
     *
     * @param decision the words, not blank
     * @return this builder
     */
    public B decision(String decision) {
        if (item("decisions", "decision", decision)) {
            facts.addDecisions(decision);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #decision(String)} does.
     *
     * @param decisions the words, none blank
     * @return this builder
     */
    public B decisions(Collection<String> decisions) {
        each("decisions", decisions, this::decision);
        return self();
    }

    /**
     * Adds a field to fill.
     *
     * @param field the words, not blank
     * @return this builder
     */
    public B field(String field) {
        if (item("fields", "field", field)) {
            facts.addFields(field);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #field(String)} does.
     *
     * @param fields the words, none blank
     * @return this builder
     */
    public B fields(Collection<String> fields) {
        each("fields", fields, this::field);
        return self();
    }

    /**
     * Adds a need that it serves, by id or text.
     *
     * @param text the words, not blank
     * @return this builder
     */
    public B serves(String text) {
        if (item("serves", "served need", Objects.requireNonNull(text, "text"))) {
            facts.addServes(text);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #serves(String)} does.
     *
     * @param serves the words, none blank
     * @return this builder
     */
    public B servesAll(Collection<String> serves) {
        each("serves", serves, this::serves);
        return self();
    }

    /**
     * Adds something that customers do.
     *
     * @param name what they do, not blank
     * @return this builder
     */
    public B action(String name) {
        return action(name, action -> {});
    }

    /**
     * Adds something that customers do.
     *
     * @param name what they do, not blank
     * @param details says how often and how long
     * @return this builder
     */
    public B action(String name, Consumer<? super ActionBuilder> details) {
        open();
        Where at = where().child("actions", actionCount, "action", name);
        return action(fill(new ActionBuilder(problems(), at, name), details).build());
    }

    /**
     * Adds a ready-made action.
     *
     * @param action the ready-made value
     * @return this builder
     */
    public B action(Action action) {
        open();
        facts.addActions(Objects.requireNonNull(action, "action"));
        actionCount++;
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param actions the values in order
     * @return this builder
     */
    public B actions(Collection<? extends Action> actions) {
        each("actions", actions, this::action);
        return self();
    }

    /**
     * Adds a question without an answer.
     *
     * @param question what customers ask themselves, not blank
     * @return this builder
     */
    public B asks(String question) {
        if (item("questions", "question", question)) {
            facts.addQuestions(Question.of(question));
        }
        return self();
    }

    /**
     * Adds a question with the answer that customers find here.
     *
     * @param question what customers ask themselves, not blank
     * @param answer what answers it, not blank
     * @return this builder
     */
    public B asks(String question, String answer) {
        boolean isAsked = item("questions", "question", question);
        boolean isAnswered = item("questions", "answer", answer);
        if (isAsked && isAnswered) {
            facts.addQuestions(Question.of(question, answer));
        }
        return self();
    }

    /**
     * Adds a ready-made question.
     *
     * @param asks the ready-made value
     * @return this builder
     */
    public B asks(Question asks) {
        open();
        facts.addQuestions(Objects.requireNonNull(asks, "asks"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param questions the values in order
     * @return this builder
     */
    public B questions(Collection<? extends Question> questions) {
        each("questions", questions, facts::addQuestions);
        return self();
    }

    /**
     * Adds an expectation of which nothing more is said.
     *
     * @param text what customers expect, not blank
     * @return this builder
     */
    public B expects(String text) {
        return expects(text, expectation -> {});
    }

    /**
     * Adds an expectation.
     *
     * @param text what customers expect, not blank
     * @param details says what else is known
     * @return this builder
     */
    public B expects(String text, Consumer<? super ExpectationBuilder> details) {
        Objects.requireNonNull(text, "text");
        Where at = where().child("expectations", expectations.place(text), "expectation", text);
        expectations.add(
                text,
                () -> fill(new ExpectationBuilder(problems(), at, text), details)
                        .build(),
                before -> fill(new ExpectationBuilder(problems(), at, before), details)
                        .build());
        return self();
    }

    /**
     * Adds a ready-made value.
     *
     * @param expectation the expectation
     * @return this builder
     */
    public B expects(Expectation expectation) {
        open();
        expectations.add(Objects.requireNonNull(expectation, "expectation"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param expectations the values in order
     * @return this builder
     */
    public B expectations(Collection<? extends Expectation> expectations) {
        each("expectations", expectations, this::expects);
        return self();
    }

    /** This builder as the type that users hold. */
    abstract B self();

    /** Gathers what was kept aside. */
    void gather() {
        if (expectations.isSaid()) {
            facts.expectations(expectations.values());
        }
    }
}
