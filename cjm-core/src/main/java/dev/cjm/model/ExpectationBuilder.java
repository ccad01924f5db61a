package dev.cjm.model;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds an {@link Expectation}. */
public final class ExpectationBuilder extends ValueBuilder {
    private final ImmutableExpectation.Builder facts = ImmutableExpectation.builder();
    private int evidenceCount;
    private String id;
    private final String name;

    ExpectationBuilder(Problems problems, Where where, String text) {
        super(problems, where);
        facts.text(checkedName("text", text));
        this.id = "";
        this.name = text;
    }

    ExpectationBuilder(Problems problems, Where where, Expectation before) {
        super(problems, where);
        facts.from(before);
        evidenceCount = before.evidence().size();
        this.id = before.id();
        this.name = before.text();
    }

    /**
     * Gives it an id that stays when the text changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public ExpectationBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    /**
     * Says the feeling that customers expect, on the scale of the map.
     *
     * @param score the score, -1e9 to 1e9, both inclusive
     * @return this builder
     */
    public ExpectationBuilder score(double score) {
        if (number("score", score, -1e9, 1e9)) {
            facts.score(score + 0.0);
        }
        return this;
    }

    /**
     * Says how the experience compared.
     *
     * @param comparison the comparison
     * @return this builder
     */
    public ExpectationBuilder comparison(Comparison comparison) {
        if (once("comparison", comparison)) {
            facts.comparison(comparison);
        }
        return this;
    }

    /**
     * Says the persona who expects it, by id or name.
     *
     * @param persona the persona, not blank
     * @return this builder
     */
    public ExpectationBuilder persona(String persona) {
        if (text("persona", persona)) {
            facts.persona(persona);
        }
        return this;
    }

    /**
     * Adds ready-made evidence.
     *
     * @param value the ready-made value
     * @return this builder
     */
    public ExpectationBuilder evidence(Evidence value) {
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
    public ExpectationBuilder evidence(Collection<? extends Evidence> evidence) {
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
    public ExpectationBuilder evidence(EvidenceKind kind, Consumer<? super EvidenceBuilder> details) {
        Where at = where().child("evidence", evidenceCount, "evidence", "");
        return evidence(fill(new EvidenceBuilder(problems(), at, kind), details).build());
    }

    Expectation build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
