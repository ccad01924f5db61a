package dev.cjm.jqwik;

import dev.cjm.model.Expectation;
import dev.cjm.model.Metric;
import dev.cjm.model.StageBuilder;

/** What is said about a stage beside what it holds. */
final class StageFactPlans {
    static final Verbs<StageBuilder> VERBS = verbs();

    private StageFactPlans() {}

    private static Verbs<StageBuilder> verbs() {
        Verbs<StageBuilder> verbs = new Verbs<>(StageBuilder.class)
                .word("description(String)", Words.TEXT, StageBuilder::description)
                .word("goal(String)", Words.TEXT, StageBuilder::goal)
                .word("icon(String)", Words.TEXT, StageBuilder::icon)
                .words(
                        "entryCriterion",
                        "entryCriteria",
                        Words.TEXT,
                        StageBuilder::entryCriterion,
                        StageBuilder::entryCriteria)
                .words(
                        "exitCriterion",
                        "exitCriteria",
                        Words.TEXT,
                        StageBuilder::exitCriterion,
                        StageBuilder::exitCriteria);
        NeedPlans.addTo(verbs, StageBuilder::need, StageBuilder::need, StageBuilder::need, StageBuilder::needs);
        QuestionPlans.addTo(verbs, StageBuilder::asks, StageBuilder::asks, StageBuilder::asks, StageBuilder::questions);
        ExpectationPlans.FAMILY.addTo(
                verbs,
                1,
                "expects",
                "",
                (stage, text, must) -> stage.expects(text),
                (stage, text, must, details) -> stage.expects(text, details),
                new Family.Ready<>(
                        Expectation.class, "expectations", StageBuilder::expects, StageBuilder::expectations));
        MetricPlans.FAMILY.addTo(
                verbs,
                1,
                "metric",
                ", MetricKind",
                StageBuilder::metric,
                StageBuilder::metric,
                new Family.Ready<>(Metric.class, "metrics", StageBuilder::metric, StageBuilder::metrics));
        return verbs;
    }
}
