package dev.cjm.jqwik;

import dev.cjm.model.Emotion;
import dev.cjm.model.Expectation;
import dev.cjm.model.Gain;
import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import java.util.List;

/** Writes how a touchpoint is experienced. */
final class ExperienceCode {
    private final Facts facts;
    private final MapNames names;
    private final StatementCode statements;

    ExperienceCode(Facts facts, MapNames names, StatementCode statements) {
        this.facts = facts;
        this.names = names;
        this.statements = statements;
    }

    void write(Chain chain, Touchpoint touchpoint) {
        chain.each(touchpoint.emotions(), this::feels)
                .each(touchpoint.statements(), statements::write)
                .each(touchpoint.painPoints(), this::pain)
                .each(touchpoint.gains(), this::gain)
                .each(touchpoint.opportunities(), this::opportunity);
        touchpoint.momentOfTruth().ifPresent(moment -> moment(chain, moment));
        if (!touchpoint.opinionEffects().isEmpty()) {
            chain.call(
                    "formsOpinion",
                    touchpoint.opinionEffects().stream().map(facts::constant).toArray(String[]::new));
        }
        chain.number("importanceToCustomer", touchpoint.importanceToCustomer())
                .number("importanceToOrganisation", touchpoint.importanceToOrganisation())
                .number("satisfaction", touchpoint.satisfaction());
    }

    void expects(Chain chain, Expectation expectation) {
        chain.callIfSaid("expects", List.of(Literals.text(expectation.text())), "x", inner -> {
            Facts.id(inner, expectation.id(), expectation.text());
            inner.number("score", expectation.score())
                    .value("comparison", expectation.comparison(), facts::constant)
                    .value("persona", expectation.persona(), names::persona);
            facts.evidence(inner, expectation.evidence());
        });
    }

    private void feels(Chain chain, Emotion emotion) {
        String score = Literals.number(emotion.score());
        Chain details = new Chain().text("word", emotion.word()).number("arousal", emotion.arousal());
        facts.evidence(details, emotion.evidence());
        List<String> arguments = emotion.persona()
                .map(persona -> List.of(names.persona(persona), score))
                .orElse(List.of(score));
        chain.callIfSaid("feels", arguments, "f", inner -> inner.addAll(details));
    }

    private void pain(Chain chain, PainPoint pain) {
        chain.callIfSaid("pain", List.of(Literals.text(pain.name())), "p", inner -> {
            Facts.id(inner, pain.id(), pain.name());
            inner.number("severity", pain.severity())
                    .number("occurrence", pain.occurrence())
                    .number("detection", pain.detection())
                    .number("affects", pain.affects())
                    .value("persona", pain.persona(), names::persona)
                    .text("cause", pain.cause())
                    .value("triage", pain.triage(), facts::constant)
                    .value("status", pain.status(), facts::constant);
            facts.evidence(inner, pain.evidence());
        });
    }

    private void gain(Chain chain, Gain gain) {
        chain.callIfSaid("gain", List.of(Literals.text(gain.name())), "g", inner -> {
            Facts.id(inner, gain.id(), gain.name());
            inner.number("benefit", gain.benefit())
                    .number("occurrence", gain.occurrence())
                    .number("affects", gain.affects())
                    .value("persona", gain.persona(), names::persona)
                    .text("cause", gain.cause())
                    .value("status", gain.status(), facts::constant);
            facts.evidence(inner, gain.evidence());
        });
    }

    private void opportunity(Chain chain, Opportunity opportunity) {
        chain.callIfSaid("opportunity", List.of(Literals.text(opportunity.name())), "o", inner -> {
            Facts.id(inner, opportunity.id(), opportunity.name());
            inner.number("importance", opportunity.importance())
                    .number("satisfaction", opportunity.satisfaction())
                    .number("customerValue", opportunity.customerValue())
                    .number("businessValue", opportunity.businessValue())
                    .number("effort", opportunity.effort())
                    .each(opportunity.answers(), (deep, id) -> deep.call("answers", names.answered(id)))
                    .text("owner", opportunity.owner())
                    .value("status", opportunity.status(), facts::constant);
            facts.evidence(inner, opportunity.evidence());
        });
    }

    private void moment(Chain chain, MomentOfTruth moment) {
        chain.callIfSaid(
                "momentOfTruth",
                List.of(),
                "m",
                inner -> inner.value("type", moment.type(), facts::constant).text("reason", moment.reason()));
    }
}
