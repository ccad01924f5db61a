package dev.cjm.model;

import java.time.LocalDate;
import java.util.Objects;

/** Builds an {@link Evidence}. */
public final class EvidenceBuilder extends ValueBuilder {
    private final ImmutableEvidence.Builder facts = ImmutableEvidence.builder();

    EvidenceBuilder(Problems problems, Where where, EvidenceKind kind) {
        super(problems, where);
        facts.kind(Objects.requireNonNull(kind, "kind"));
    }

    /**
     * Says what kind of source it is.
     *
     * @param sourceType the source type
     * @return this builder
     */
    public EvidenceBuilder sourceType(SourceType sourceType) {
        if (once("sourceType", sourceType)) {
            facts.sourceType(sourceType);
        }
        return this;
    }

    /**
     * Says where it comes from, for example the title of a study.
     *
     * @param source the source, not blank
     * @return this builder
     */
    public EvidenceBuilder source(String source) {
        if (text("source", source)) {
            facts.source(source);
        }
        return this;
    }

    /**
     * Says when it was gathered.
     *
     * @param date the date
     * @return this builder
     */
    public EvidenceBuilder date(LocalDate date) {
        if (once("date", date)) {
            facts.date(date);
        }
        return this;
    }

    /**
     * Says how many customers or cases it covers.
     *
     * @param sampleSize the sample size, at least 1
     * @return this builder
     */
    public EvidenceBuilder sampleSize(int sampleSize) {
        if (atLeast("sampleSize", sampleSize, 1)) {
            facts.sampleSize(sampleSize);
        }
        return this;
    }

    /**
     * Says where it can be looked up.
     *
     * @param link the link, not blank
     * @return this builder
     */
    public EvidenceBuilder link(String link) {
        if (text("link", link)) {
            facts.link(link);
        }
        return this;
    }

    Evidence build() {
        return facts.build();
    }
}
