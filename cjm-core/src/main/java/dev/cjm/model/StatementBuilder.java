package dev.cjm.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds a {@link Statement}. */
public final class StatementBuilder extends ValueBuilder {
    private final ImmutableStatement.Builder facts = ImmutableStatement.builder();
    private int evidenceCount;

    StatementBuilder(Problems problems, Where where, StatementKind kind, String text) {
        super(problems, where);
        facts.kind(Objects.requireNonNull(kind, "kind"));
        facts.text(checkedName("text", text));
    }

    /**
     * Says how good or bad it sounds, on the scale of the map.
     *
     * @param score the score, -1e9 to 1e9, both inclusive
     * @return this builder
     */
    public StatementBuilder score(double score) {
        if (number("score", score, -1e9, 1e9)) {
            facts.score(score + 0.0);
        }
        return this;
    }

    /**
     * Says how much it counts beside others; without a weight it counts 1.
     *
     * @param weight the weight, 0 to 1e9, both inclusive
     * @return this builder
     */
    public StatementBuilder weight(double weight) {
        if (number("weight", weight, 0, 1e9)) {
            facts.weight(weight + 0.0);
        }
        return this;
    }

    /**
     * Says the persona who says it, by id or name.
     *
     * @param persona the persona, not blank
     * @return this builder
     */
    public StatementBuilder persona(String persona) {
        if (text("persona", persona)) {
            facts.persona(persona);
        }
        return this;
    }

    /**
     * Says where it was said.
     *
     * @param source the source, not blank
     * @return this builder
     */
    public StatementBuilder source(String source) {
        if (text("source", source)) {
            facts.source(source);
        }
        return this;
    }

    /**
     * Says when it was said.
     *
     * @param date the date
     * @return this builder
     */
    public StatementBuilder date(LocalDate date) {
        if (once("date", date)) {
            facts.date(date);
        }
        return this;
    }

    /**
     * Adds ready-made evidence.
     *
     * @param value the ready-made value
     * @return this builder
     */
    public StatementBuilder evidence(Evidence value) {
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
    public StatementBuilder evidence(Collection<? extends Evidence> evidence) {
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
    public StatementBuilder evidence(EvidenceKind kind, Consumer<? super EvidenceBuilder> details) {
        Where at = where().child("evidence", evidenceCount, "evidence", "");
        return evidence(fill(new EvidenceBuilder(problems(), at, kind), details).build());
    }

    Statement build() {
        return facts.build();
    }
}
