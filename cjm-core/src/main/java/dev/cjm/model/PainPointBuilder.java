package dev.cjm.model;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds a {@link PainPoint}. */
public final class PainPointBuilder extends ValueBuilder {
    private final ImmutablePainPoint.Builder facts = ImmutablePainPoint.builder();
    private int evidenceCount;
    private String id;
    private final String name;

    PainPointBuilder(Problems problems, Where where, String name) {
        super(problems, where);
        facts.name(checkedName("name", name));
        this.id = "";
        this.name = name;
    }

    PainPointBuilder(Problems problems, Where where, PainPoint before) {
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
    public PainPointBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    /**
     * Says how bad it is when it happens, 10 worst.
     *
     * @param severity the severity, 1 to 10, both inclusive
     * @return this builder
     */
    public PainPointBuilder severity(int severity) {
        if (number("severity", severity, 1, 10)) {
            facts.severity(severity);
        }
        return this;
    }

    /**
     * Says how often it happens, 10 most often.
     *
     * @param occurrence the occurrence, 1 to 10, both inclusive
     * @return this builder
     */
    public PainPointBuilder occurrence(int occurrence) {
        if (number("occurrence", occurrence, 1, 10)) {
            facts.occurrence(occurrence);
        }
        return this;
    }

    /**
     * Says how hard it is to notice in time, 10 hardest.
     *
     * @param detection the detection, 1 to 10, both inclusive
     * @return this builder
     */
    public PainPointBuilder detection(int detection) {
        if (number("detection", detection, 1, 10)) {
            facts.detection(detection);
        }
        return this;
    }

    /**
     * Says the share of those passing the touchpoint who are hit.
     *
     * @param affects the affects, 0 to 1, both inclusive
     * @return this builder
     */
    public PainPointBuilder affects(double affects) {
        if (number("affects", affects, 0, 1)) {
            facts.affects(affects + 0.0);
        }
        return this;
    }

    /**
     * Says the persona whom it hurts, by id or name.
     *
     * @param persona the persona, not blank
     * @return this builder
     */
    public PainPointBuilder persona(String persona) {
        if (text("persona", persona)) {
            facts.persona(persona);
        }
        return this;
    }

    /**
     * Says why it happens.
     *
     * @param cause the cause, not blank
     * @return this builder
     */
    public PainPointBuilder cause(String cause) {
        if (text("cause", cause)) {
            facts.cause(cause);
        }
        return this;
    }

    /**
     * Says what customers do about it.
     *
     * @param triage the triage
     * @return this builder
     */
    public PainPointBuilder triage(Triage triage) {
        if (once("triage", triage)) {
            facts.triage(triage);
        }
        return this;
    }

    /**
     * Says how far the work on it is.
     *
     * @param status the status
     * @return this builder
     */
    public PainPointBuilder status(WorkStatus status) {
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
    public PainPointBuilder evidence(Evidence value) {
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
    public PainPointBuilder evidence(Collection<? extends Evidence> evidence) {
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
    public PainPointBuilder evidence(EvidenceKind kind, Consumer<? super EvidenceBuilder> details) {
        Where at = where().child("evidence", evidenceCount, "evidence", "");
        return evidence(fill(new EvidenceBuilder(problems(), at, kind), details).build());
    }

    PainPoint build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
