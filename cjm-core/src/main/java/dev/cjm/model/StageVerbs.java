package dev.cjm.model;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** The facts of a stage. */
abstract class StageVerbs<B> extends ValueBuilder {
    final ImmutableStage.Builder facts = ImmutableStage.builder();
    final NamedValues<Expectation> expectations =
            new NamedValues<>(this, "expectations", Expectation::id, Expectation::text);
    final NamedValues<Metric> metrics = new NamedValues<>(this, "metrics", Metric::id, Metric::name);

    StageVerbs(Problems problems, Where where) {
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
     * Says what customers want to reach in it.
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
     * Adds something that must be so for it to begin.
     *
     * @param entryCriterion the words, not blank
     * @return this builder
     */
    public B entryCriterion(String entryCriterion) {
        if (item("entryCriteria", "entry criterion", entryCriterion)) {
            facts.addEntryCriteria(entryCriterion);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #entryCriterion(String)} does.
     *
     * @param entryCriteria the words, none blank
     * @return this builder
     */
    public B entryCriteria(Collection<String> entryCriteria) {
        each("entryCriteria", entryCriteria, this::entryCriterion);
        return self();
    }

    /**
     * Adds something that must be so for it to end.
     *
     * @param exitCriterion the words, not blank
     * @return this builder
     */
    public B exitCriterion(String exitCriterion) {
        if (item("exitCriteria", "exit criterion", exitCriterion)) {
            facts.addExitCriteria(exitCriterion);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #exitCriterion(String)} does.
     *
     * @param exitCriteria the words, none blank
     * @return this builder
     */
    public B exitCriteria(Collection<String> exitCriteria) {
        each("exitCriteria", exitCriteria, this::exitCriterion);
        return self();
    }

    /**
     * Says the name of a picture.
     *
     * @param icon the icon, not blank
     * @return this builder
     */
    public B icon(String icon) {
        if (text("icon", icon)) {
            facts.icon(icon);
        }
        return self();
    }

    /**
     * Adds a need; its id is made of its words.
     *
     * @param text what customers need, not blank
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
     * @param text what customers need, not blank
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
     * Adds a question with the answer that customers find.
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

    /**
     * Adds a figure of which nothing more is said.
     *
     * @param name what is measured, not blank
     * @param kind what kind of figure it is
     * @return this builder
     */
    public B metric(String name, MetricKind kind) {
        return metric(name, kind, metric -> {});
    }

    /**
     * Adds a figure.
     *
     * @param name what is measured, not blank
     * @param kind what kind of figure it is
     * @param details says what else is known
     * @return this builder
     */
    public B metric(String name, MetricKind kind, Consumer<? super MetricBuilder> details) {
        Where at = where().child("metrics", metrics.place(name), "metric", name);
        metrics.add(
                name,
                () -> fill(new MetricBuilder(problems(), at, name, kind), details)
                        .build(),
                before -> fill(new MetricBuilder(problems(), at, before, kind), details)
                        .build());
        return self();
    }

    /**
     * Adds a ready-made value.
     *
     * @param metric the metric
     * @return this builder
     */
    public B metric(Metric metric) {
        open();
        metrics.add(Objects.requireNonNull(metric, "metric"));
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param metrics the values in order
     * @return this builder
     */
    public B metrics(Collection<? extends Metric> metrics) {
        each("metrics", metrics, this::metric);
        return self();
    }

    /** This builder as the type that users hold. */
    abstract B self();

    /** Gathers what was kept aside. */
    void gather() {
        facts.expectations(expectations.values());
        facts.metrics(metrics.values());
    }
}
