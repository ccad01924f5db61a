package dev.cjm.jqwik;

import dev.cjm.model.Gain;
import dev.cjm.model.OpinionEffect;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.TouchpointBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** How customers experience a touchpoint, and what could be better. */
final class ExperiencePlans {
    private ExperiencePlans() {}

    static Verbs<TouchpointBuilder> addTo(Verbs<TouchpointBuilder> verbs) {
        Arbitrary<OpinionEffect[]> effects =
                Arbitraries.of(OpinionEffect.class).array(OpinionEffect[].class).ofMaxSize(3);
        verbs.each("formsOpinion(OpinionEffect[])", effects, TouchpointBuilder::formsOpinion)
                .once("importanceToCustomer(double)", Values.grades(), TouchpointBuilder::importanceToCustomer)
                .once("importanceToOrganisation(double)", Values.grades(), TouchpointBuilder::importanceToOrganisation)
                .once("satisfaction(double)", Values.grades(), TouchpointBuilder::satisfaction)
                .once(
                        "momentOfTruth",
                        "momentOfTruth()",
                        Arbitraries.just(true),
                        (touchpoint, said) -> touchpoint.momentOfTruth())
                .verb(1, "momentOfTruth(Consumer)", MomentPlans.calls(), (touchpoint, calls, telling) -> {
                    boolean isFirst = telling.once("momentOfTruth");
                    if (isFirst) {
                        touchpoint.momentOfTruth(moment -> calls.tell(moment, telling.scene()));
                    }
                    return isFirst;
                })
                .onceMade(
                        "momentOfTruth",
                        "momentOfTruth(MomentOfTruth)",
                        MomentPlans.plans(),
                        TouchpointBuilder::momentOfTruth);
        statements(verbs);
        families(verbs);
        return EmotionPlans.addTo(verbs);
    }

    private static void statements(Verbs<TouchpointBuilder> verbs) {
        verbs.verb(1, "quote(String)", Voice.picks(), (touchpoint, pick, telling) -> {
                    touchpoint.quote(telling.scene().say(Words.TEXT, pick));
                    return true;
                })
                .verb(1, "thinks(String)", Voice.picks(), (touchpoint, pick, telling) -> {
                    touchpoint.thinks(telling.scene().say(Words.TEXT, pick));
                    return true;
                })
                .verb(1, "quote(String, Consumer)", StatementPlans.said(), (touchpoint, said, telling) -> {
                    touchpoint.quote(
                            said.words(telling.scene()),
                            statement -> said.calls().tell(statement, telling.scene()));
                    return true;
                })
                .verb(1, "thinks(String, Consumer)", StatementPlans.said(), (touchpoint, said, telling) -> {
                    touchpoint.thinks(
                            said.words(telling.scene()),
                            statement -> said.calls().tell(statement, telling.scene()));
                    return true;
                })
                .verb(
                        2,
                        "statement(StatementKind, String, Consumer)",
                        StatementPlans.said(),
                        (touchpoint, said, telling) -> {
                            touchpoint.statement(
                                    said.kind(),
                                    said.words(telling.scene()),
                                    statement -> said.calls().tell(statement, telling.scene()));
                            return true;
                        })
                .made(
                        "statement(Statement)",
                        "statements(Collection)",
                        StatementPlans.plans(),
                        TouchpointBuilder::statement,
                        TouchpointBuilder::statements);
    }

    private static void families(Verbs<TouchpointBuilder> verbs) {
        PainPlans.PAINS.addTo(
                verbs,
                2,
                "pain",
                "",
                (touchpoint, name, must) -> touchpoint.pain(name),
                (touchpoint, name, must, details) -> touchpoint.pain(name, details),
                new Family.Ready<>(
                        PainPoint.class, "painPoints", TouchpointBuilder::pain, TouchpointBuilder::painPoints));
        PainPlans.GAINS.addTo(
                verbs,
                1,
                "gain",
                "",
                (touchpoint, name, must) -> touchpoint.gain(name),
                (touchpoint, name, must, details) -> touchpoint.gain(name, details),
                new Family.Ready<>(Gain.class, "gains", TouchpointBuilder::gain, TouchpointBuilder::gains));
        OpportunityPlans.FAMILY.addTo(
                verbs,
                1,
                "opportunity",
                "",
                (touchpoint, name, must) -> touchpoint.opportunity(name),
                (touchpoint, name, must, details) -> touchpoint.opportunity(name, details),
                new Family.Ready<>(
                        Opportunity.class,
                        "opportunities",
                        TouchpointBuilder::opportunity,
                        TouchpointBuilder::opportunities));
    }
}
