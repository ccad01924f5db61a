package dev.cjm.jqwik;

import dev.cjm.model.Opportunity;
import dev.cjm.model.OpportunityBuilder;
import dev.cjm.model.WorkStatus;
import java.util.Optional;
import net.jqwik.api.Arbitraries;

/** Chances to make a touchpoint better; they answer what was said before them. */
final class OpportunityPlans {
    static final Family<Boolean, OpportunityBuilder, Opportunity> FAMILY = new Family<>(
            "opportunity",
            Words.OPPORTUNITY,
            Arbitraries.just(true),
            verbs(),
            OpportunityBuilder::id,
            (name, must, details) -> Opportunity.of(name, details),
            "");

    private OpportunityPlans() {}

    private static Verbs<OpportunityBuilder> verbs() {
        Verbs<OpportunityBuilder> verbs = new Verbs<>(OpportunityBuilder.class)
                .once("importance(double)", Values.grades(), OpportunityBuilder::importance)
                .once("satisfaction(double)", Values.grades(), OpportunityBuilder::satisfaction)
                .once("customerValue(double)", Values.grades(), OpportunityBuilder::customerValue)
                .once("businessValue(double)", Values.grades(), OpportunityBuilder::businessValue)
                .once("effort(double)", Values.grades(), OpportunityBuilder::effort)
                .verb(1, "answers(String)", Voice.picks(), (builder, pick, telling) -> {
                    Optional<String> answered =
                            telling.scene().named("answerable", pick).filter(id -> telling.once("answers:" + id));
                    answered.ifPresent(builder::answers);
                    return answered.isPresent();
                })
                .verb(1, "answersAll(Collection)", Voice.picks().list().ofMaxSize(3), (builder, picks, telling) -> {
                    builder.answersAll(Scene.all(
                            picks,
                            pick -> telling.scene()
                                    .named("answerable", pick)
                                    .filter(id -> telling.once("answers:" + id))));
                    return true;
                })
                .word("owner(String)", Words.TEXT, OpportunityBuilder::owner)
                .once("status(WorkStatus)", Arbitraries.of(WorkStatus.class), OpportunityBuilder::status);
        return EvidencePlans.addTo(
                verbs,
                "evidence",
                OpportunityBuilder::evidence,
                OpportunityBuilder::evidence,
                OpportunityBuilder::evidence);
    }
}
