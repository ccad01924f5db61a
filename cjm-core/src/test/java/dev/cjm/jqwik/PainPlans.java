package dev.cjm.jqwik;

import dev.cjm.model.Gain;
import dev.cjm.model.GainBuilder;
import dev.cjm.model.PainPoint;
import dev.cjm.model.PainPointBuilder;
import dev.cjm.model.Triage;
import dev.cjm.model.WorkStatus;
import net.jqwik.api.Arbitraries;

/** What hurts and what pleases at a touchpoint. */
final class PainPlans {
    static final Family<Boolean, PainPointBuilder, PainPoint> PAINS = new Family<>(
            "pain",
            Words.PAIN,
            Arbitraries.just(true),
            painVerbs(),
            PainPointBuilder::id,
            (name, must, details) -> PainPoint.of(name, details),
            "answerable");

    static final Family<Boolean, GainBuilder, Gain> GAINS = new Family<>(
            "gain",
            Words.GAIN,
            Arbitraries.just(true),
            gainVerbs(),
            GainBuilder::id,
            (name, must, details) -> Gain.of(name, details),
            "answerable");

    private PainPlans() {}

    private static Verbs<PainPointBuilder> painVerbs() {
        Verbs<PainPointBuilder> verbs = new Verbs<>(PainPointBuilder.class)
                .once("severity(int)", Values.ints(1, 10), PainPointBuilder::severity)
                .once("occurrence(int)", Values.ints(1, 10), PainPointBuilder::occurrence)
                .once("detection(int)", Values.ints(1, 10), PainPointBuilder::detection)
                .once("affects(double)", Values.shares(), PainPointBuilder::affects)
                .word("cause(String)", Words.TEXT, PainPointBuilder::cause)
                .once("triage(Triage)", Arbitraries.of(Triage.class), PainPointBuilder::triage)
                .once("status(WorkStatus)", Arbitraries.of(WorkStatus.class), PainPointBuilder::status);
        People.addTo(verbs, PainPointBuilder::persona);
        return EvidencePlans.addTo(
                verbs, "evidence", PainPointBuilder::evidence, PainPointBuilder::evidence, PainPointBuilder::evidence);
    }

    private static Verbs<GainBuilder> gainVerbs() {
        Verbs<GainBuilder> verbs = new Verbs<>(GainBuilder.class)
                .once("benefit(int)", Values.ints(1, 10), GainBuilder::benefit)
                .once("occurrence(int)", Values.ints(1, 10), GainBuilder::occurrence)
                .once("affects(double)", Values.shares(), GainBuilder::affects)
                .word("cause(String)", Words.TEXT, GainBuilder::cause)
                .once("status(WorkStatus)", Arbitraries.of(WorkStatus.class), GainBuilder::status);
        People.addTo(verbs, GainBuilder::persona);
        return EvidencePlans.addTo(
                verbs, "evidence", GainBuilder::evidence, GainBuilder::evidence, GainBuilder::evidence);
    }
}
