package dev.cjm.model;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds an {@link Opportunity}. */
public final class OpportunityBuilder extends ValueBuilder {
    private final ImmutableOpportunity.Builder facts = ImmutableOpportunity.builder();
    private int evidenceCount;
    private String id;
    private final String name;

    OpportunityBuilder(Problems problems, Where where, String name) {
        super(problems, where);
        facts.name(checkedName("name", name));
        this.id = "";
        this.name = name;
    }

    OpportunityBuilder(Problems problems, Where where, Opportunity before) {
        super(problems, where);
        facts.from(before);
        evidenceCount = before.evidence().size();
        this.id = before.id();
        this.name = before.name();
    }

    /**
     * Gives it an id that stays when the name changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public OpportunityBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    /**
     * Says how important the matter is to customers, 10 most.
     *
     * @param importance the importance, 0 to 10, both inclusive
     * @return this builder
     */
    public OpportunityBuilder importance(double importance) {
        if (number("importance", importance, 0, 10)) {
            facts.importance(importance + 0.0);
        }
        return this;
    }

    /**
     * Says how satisfied customers are with it today, 10 most.
     *
     * @param satisfaction the satisfaction, 0 to 10, both inclusive
     * @return this builder
     */
    public OpportunityBuilder satisfaction(double satisfaction) {
        if (number("satisfaction", satisfaction, 0, 10)) {
            facts.satisfaction(satisfaction + 0.0);
        }
        return this;
    }

    /**
     * Says what doing it is worth to customers, 10 most.
     *
     * @param customerValue the customer value, 0 to 10, both inclusive
     * @return this builder
     */
    public OpportunityBuilder customerValue(double customerValue) {
        if (number("customerValue", customerValue, 0, 10)) {
            facts.customerValue(customerValue + 0.0);
        }
        return this;
    }

    /**
     * Says what doing it is worth to the organisation, 10 most.
     *
     * @param businessValue the business value, 0 to 10, both inclusive
     * @return this builder
     */
    public OpportunityBuilder businessValue(double businessValue) {
        if (number("businessValue", businessValue, 0, 10)) {
            facts.businessValue(businessValue + 0.0);
        }
        return this;
    }

    /**
     * Says how much work it is, 10 most.
     *
     * @param effort the effort, 0 to 10, both inclusive
     * @return this builder
     */
    public OpportunityBuilder effort(double effort) {
        if (number("effort", effort, 0, 10)) {
            facts.effort(effort + 0.0);
        }
        return this;
    }

    /**
     * Adds what it answers: a pain point, gain or expectation, by id or name.
     *
     * @param text the words, not blank
     * @return this builder
     */
    public OpportunityBuilder answers(String text) {
        if (item("answers", "answer", Objects.requireNonNull(text, "text"))) {
            facts.addAnswers(text);
        }
        return this;
    }

    /**
     * Adds several, each as {@link #answers(String)} does.
     *
     * @param answers the words, none blank
     * @return this builder
     */
    public OpportunityBuilder answersAll(Collection<String> answers) {
        each("answers", answers, this::answers);
        return this;
    }

    /**
     * Says who is to see to it.
     *
     * @param owner the owner, not blank
     * @return this builder
     */
    public OpportunityBuilder owner(String owner) {
        if (text("owner", owner)) {
            facts.owner(owner);
        }
        return this;
    }

    /**
     * Says how far the work on it is.
     *
     * @param status the status
     * @return this builder
     */
    public OpportunityBuilder status(WorkStatus status) {
        if (once("status", status)) {
            facts.status(status);
        }
        return this;
    }

    /**
     * Adds ready-made evidence.
     *
     * @param value the ready-made value
     * @return this builder
     */
    public OpportunityBuilder evidence(Evidence value) {
        open();
        facts.addEvidence(Objects.requireNonNull(value, "value"));
        evidenceCount++;
        return this;
    }

    /**
     * Adds several ready-made values.
     *
     * @param evidence the values in order
     * @return this builder
     */
    public OpportunityBuilder evidence(Collection<? extends Evidence> evidence) {
        each("evidence", evidence, this::evidence);
        return this;
    }

    /**
     * Adds evidence.
     *
     * @param kind how it is known
     * @param details says where it comes from
     * @return this builder
     */
    public OpportunityBuilder evidence(EvidenceKind kind, Consumer<? super EvidenceBuilder> details) {
        Where at = where().child("evidence", evidenceCount, "evidence", "");
        return evidence(fill(new EvidenceBuilder(problems(), at, kind), details).build());
    }

    Opportunity build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
