package dev.cjm.json;

import static dev.cjm.model.JourneyMapField.VERSION;
import static dev.cjm.rule.JourneyRule.rule;

import dev.cjm.analysis.Blueprint;
import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.Coverage;
import dev.cjm.analysis.CriticalTouchpoints;
import dev.cjm.analysis.DecisionBoundary;
import dev.cjm.analysis.Effort;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.EvidenceQuality;
import dev.cjm.analysis.ExpectationGaps;
import dev.cjm.analysis.Improvements;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.KanoAnswers;
import dev.cjm.analysis.MomentsOfTruth;
import dev.cjm.analysis.Opportunities;
import dev.cjm.analysis.PainPoints;
import dev.cjm.analysis.PathVariants;
import dev.cjm.analysis.SatisfactionMetrics;
import dev.cjm.analysis.Sensitivity;
import dev.cjm.analysis.WhatIf;
import dev.cjm.compare.JourneyDiff;
import dev.cjm.compare.MetricHistory;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Money;
import dev.cjm.observed.CohortPeriod;
import dev.cjm.observed.Cohorts;
import dev.cjm.observed.Conversion;
import dev.cjm.observed.CountBefore;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.Durations;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventuallyFollows;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.JoinedScores;
import dev.cjm.observed.JourneyVariants;
import dev.cjm.observed.ObservedCompletion;
import dev.cjm.observed.ObservedEmotion;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.PathMatches;
import dev.cjm.observed.Retention;
import dev.cjm.observed.Rework;
import dev.cjm.observed.Segments;
import dev.cjm.observed.StartsAndEnds;
import dev.cjm.observed.StepMatrix;
import dev.cjm.observed.SurveyScore;
import dev.cjm.observed.TransitionMatrix;
import dev.cjm.report.JourneyHealth;
import dev.cjm.report.JourneyPortfolio;
import dev.cjm.rule.Baseline;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.Severity;
import dev.cjm.rule.Touchpoints;
import dev.cjm.rule.Transitions;
import dev.cjm.rule.catalog.JourneyRules;
import dev.cjm.value.CohortModel;
import dev.cjm.value.CustomerLifetimeValue;
import dev.cjm.value.FirstMargin;
import dev.cjm.value.RetentionRevenue;
import dev.cjm.value.RevenueAtRisk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One result of each class, asked about any map or any log. A new result stands here too. */
final class Results {
    private static final Instant MORNING = Instant.parse("2026-11-21T08:30:00Z");

    /** Few, so that the sample does not change with every wording. */
    private static final RuleSet HOUSE = RuleSet.of(
            rule("house.explained")
                    .touchpoints()
                    .that(Touchpoints.FEEL_BAD)
                    .should(Touchpoints.NAME_A_PAIN)
                    .because("nobody can mend what nobody names"),
            rule("house.owned").touchpoints().should(Touchpoints.HAVE_AN_OWNER).withSeverity(Severity.ADVICE),
            rule("house.recovers").transitions().that(Transitions.ARE_FAILURES).should(Transitions.HAVE_A_LIKELIHOOD));

    private static final List<Function<JourneyMap, JourneyResult>> OF_MAPS = List.of(
            ChannelMix::of,
            CompletionProbability::of,
            Coverage::of,
            CriticalTouchpoints::of,
            DecisionBoundary::of,
            EmotionCurve::of,
            Improvements::of,
            JourneyAnalysis::of,
            map -> JourneyHealth.of(map, o -> o.success(Money.of("30", "EUR"))),
            MomentsOfTruth::of,
            PainPoints::of,
            PathVariants::of,
            map -> RevenueAtRisk.of(map, o -> o.success(Money.of("30", "EUR")).journeys(1_000)),
            Sensitivity::of,
            Results::change,
            Results::diff,
            map -> MetricHistory.of(
                    List.of(map, map.edit(edit -> edit.title("Another title").clear(VERSION)))));

    /** What only maps tell that say much. */
    private static final List<Function<JourneyMap, JourneyResult>> OF_DETAILS = List.of(
            Blueprint::of,
            Effort::of,
            map -> EvidenceQuality.of(map, o -> o.asOf(LocalDate.of(2026, 11, 21))),
            ExpectationGaps::of,
            Results::opportunities,
            Results::portfolio,
            SatisfactionMetrics::of);

    private static final List<Function<EventLog, JourneyResult>> OF_LOGS = List.of(
            log -> log,
            log -> Cohorts.of(log, CohortPeriod.WEEK, ZoneOffset.UTC, o -> o.periods(2)),
            log -> Conversion.of(log, "Pays"),
            log -> CountBefore.of(log, "Cart", "Pays"),
            DirectlyFollows::of,
            Durations::of,
            EventuallyFollows::of,
            log -> Funnel.of(log, List.of("Cart", "Pays")),
            JourneyVariants::of,
            log -> ObservedCompletion.of(log, "Pays", o -> o.failsAt("Leaves")),
            log -> ObservedEmotion.of(
                    JoinedScores.of(log, "score", List.of(new SurveyScore("1", MORNING.plusSeconds(150), 1)))
                            .log(),
                    "score"),
            log -> PathMatches.of(log, "Cart->[^Leaves]*->Pays"),
            log -> Retention.of(log, CohortPeriod.MONTH, ZoneOffset.UTC, o -> o.periods(1)),
            Rework::of,
            log -> Segments.by(log, "channel")
                    .share("Pays", part -> Conversion.of(part, "Pays").journeys())
                    .number("Entropy", part -> JourneyVariants.of(part).entropy()),
            StartsAndEnds::of,
            log -> StepMatrix.of(log, o -> o.steps(1).around("Pays")),
            TransitionMatrix::of);

    private Results() {}

    /** All that can be said of a map; where journeys can never end, some cannot. */
    static List<JourneyResult> of(JourneyMap map) {
        List<JourneyResult> results = answers(OF_MAPS, map);
        results.addAll(answers(OF_DETAILS, map));
        return results;
    }

    private static List<JourneyResult> answers(List<Function<JourneyMap, JourneyResult>> questions, JourneyMap map) {
        List<JourneyResult> results = new ArrayList<>();
        for (Function<JourneyMap, JourneyResult> question : questions) {
            try {
                results.add(question.apply(map));
            } catch (EndlessJourneyException e) {
                // Rightly without an answer.
            }
        }
        return results;
    }

    /** All that all rules can say of a map. */
    static List<JourneyResult> ofRules(JourneyMap map) {
        return ofRules(map, JourneyRules.strict(), "touchpoint.owner");
    }

    /** Something is accepted, and something that is accepted is not found; then something new, known and resolved. */
    private static List<JourneyResult> ofRules(JourneyMap map, RuleSet rules, String accepted) {
        RuleReport report = rules.suppressAt(accepted, "/touchpoints/home-delivery", "The reorganisation is under way.")
                .suppressAt(accepted, "/touchpoints/closed", "Asked for.")
                .check(map);
        List<Finding> findings = report.findings();
        Baseline resolved = Baseline.parse("0123456789abcdef " + accepted + " " + map.id() + " /gone");
        Baseline known = findings.isEmpty()
                ? resolved
                : resolved.and(Baseline.parse(
                        findings.get(0).fingerprint() + " " + findings.get(0).ruleId() + " " + map.id()));
        return List.of(report, report.against(known));
    }

    /** All that can be said of a log. */
    static List<JourneyResult> of(EventLog log) {
        return OF_LOGS.stream().map(question -> question.apply(log)).toList();
    }

    /** Results that people can check by hand. */
    static List<JourneyResult> samples() {
        List<JourneyResult> all = answers(OF_MAPS, Samples.freshFood());
        all.addAll(answers(OF_DETAILS, Samples.full()));
        all.addAll(ofRules(Samples.freshFood(), HOUSE, "house.owned"));
        all.addAll(of(log()));
        all.addAll(ofFigures());
        return all;
    }

    /** What is asked of figures alone. */
    static List<JourneyResult> ofFigures() {
        Money hundred = Money.of("100", "EUR");
        return List.of(
                CustomerLifetimeValue.of(hundred, 0.8, 0.25, FirstMargin.COUNTED, o -> o.periods(3)),
                RetentionRevenue.of(f -> f.customers(1_000)
                        .churn(0.2)
                        .recoverable(0.25)
                        .revenue(hundred)
                        .margin(0.3)
                        .periods(3)
                        .cohorts(CohortModel.ONE_COHORT_CHURNS)));
    }

    /** Two journeys: one returns to the cart before it pays, the other leaves. */
    static EventLog log() {
        return EventLog.of(
                ObservedJourney.of(
                        "1",
                        event("Cart", 0),
                        event("Pays", 2),
                        event("Cart", 3),
                        event("Pays", 10).with("amount", 12.5)),
                ObservedJourney.of("2", event("Cart", 60).with("channel", "web"), event("Leaves", 61)));
    }

    static ObservedEvent event(String activity, long minutes) {
        return ObservedEvent.of(activity, MORNING.plus(Duration.ofMinutes(minutes)));
    }

    /** Of the sample, one that customers were asked about. */
    private static JourneyResult opportunities(JourneyMap map) {
        return Opportunities.of(map, o -> {
            if (map.equals(Samples.full())) {
                o.kano("print-it-on-the-box", new KanoAnswers(5, 3, 2, 1, 1, 0));
            }
        });
    }

    /** Beside another map, which has touchpoints of the same ids. */
    private static JourneyResult portfolio(JourneyMap map) {
        JourneyMap other = map.edit(edit -> edit.id(map.id() + "-again"));
        return JourneyPortfolio.of(List.of(map, other), o -> o.depth(2).stages(List.of("Renewal")));
    }

    /** Of the sample, something that pays; of others, nothing that counts. */
    private static JourneyResult change(JourneyMap map) {
        return WhatIf.of(
                map,
                map.equals(Samples.freshFood())
                        ? edit -> edit.transition("Scans and pays", "Home delivery", t -> t.likelihood(0.95))
                                .transition("Scans and pays", "Gives up", t -> t.likelihood(0.05))
                        : edit -> edit.title("Another title"));
    }

    /** Of the sample with a value, the pain that is mended; of others, another title. */
    private static JourneyResult diff(JourneyMap map) {
        if (!map.equals(Samples.freshFood())) {
            return JourneyDiff.from(map).to(map.edit(edit -> edit.title("Another title")));
        }
        JourneyMap worth = map.edit(edit -> edit.outcome("Eats in time", o -> o.value(Money.of("30", "EUR"))));
        return JourneyDiff.from(worth)
                .to(worth.toFuture(edit -> edit.touchpoint(
                                "Scans and pays",
                                t -> t.feels(1).removePain("Payment fails").action("Taps once"))
                        .transition("Scans and pays", "Home delivery", t -> t.likelihood(0.95))
                        .transition("Scans and pays", "Gives up", t -> t.likelihood(0.05))));
    }
}
