package dev.cjm.json;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.CriticalTouchpoints;
import dev.cjm.analysis.DecisionBoundary;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.MomentsOfTruth;
import dev.cjm.analysis.PainPoints;
import dev.cjm.analysis.PathVariants;
import dev.cjm.analysis.Sensitivity;
import dev.cjm.analysis.WhatIf;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.Durations;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.JourneyVariants;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.Rework;
import dev.cjm.observed.StartsAndEnds;
import dev.cjm.rule.Baseline;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.catalog.JourneyRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One result of each class, asked about any map or any log. A new result stands here too. */
final class Results {
    private static final Instant MORNING = Instant.parse("2026-11-21T08:30:00Z");

    private static final RuleSet RULES = JourneyRules.strict();

    private static final List<Function<JourneyMap, JourneyResult>> OF_MAPS = List.of(
            CompletionProbability::of,
            CriticalTouchpoints::of,
            DecisionBoundary::of,
            EmotionCurve::of,
            JourneyAnalysis::of,
            MomentsOfTruth::of,
            PainPoints::of,
            PathVariants::of,
            Sensitivity::of,
            Results::change,
            Results::report,
            Results::comparison);

    private static final List<Function<EventLog, JourneyResult>> OF_LOGS = List.of(
            log -> log,
            DirectlyFollows::of,
            Durations::of,
            JourneyVariants::of,
            Rework::of,
            StartsAndEnds::of);

    private Results() {}

    /** All that can be said of a map; where journeys can never end, some cannot. */
    static List<JourneyResult> of(JourneyMap map) {
        List<JourneyResult> results = new ArrayList<>();
        for (Function<JourneyMap, JourneyResult> question : OF_MAPS) {
            try {
                results.add(question.apply(map));
            } catch (EndlessJourneyException e) {
                // Rightly without an answer.
            }
        }
        return results;
    }

    /** All that can be said of a log. */
    static List<JourneyResult> of(EventLog log) {
        return OF_LOGS.stream().map(question -> question.apply(log)).toList();
    }

    /** Results that people can check by hand. */
    static List<JourneyResult> samples() {
        List<JourneyResult> all = new ArrayList<>(of(Samples.freshFood()));
        all.addAll(of(log()));
        return all;
    }

    /** Two journeys: one returns to the cart before it pays, the other leaves. */
    static EventLog log() {
        return EventLog.of(
                ObservedJourney.of(
                        "1", event("Cart", 0), event("Pays", 2), event("Cart", 3), event("Pays", 10).with("amount", 12.5)),
                ObservedJourney.of("2", event("Cart", 60).with("channel", "web"), event("Leaves", 61)));
    }

    static ObservedEvent event(String activity, long minutes) {
        return ObservedEvent.of(activity, MORNING.plus(Duration.ofMinutes(minutes)));
    }

    /** Something is accepted, and something that is accepted is not found. */
    private static RuleReport report(JourneyMap map) {
        return RULES.suppress("touchpoint.owner", "The reorganisation is under way.")
                .suppressAt("journey.owner", "/personas/nobody", "Asked for.")
                .check(map);
    }

    /** What the strict rules find is new, what the recommended ones find is known, and something is resolved. */
    private static JourneyResult comparison(JourneyMap map) {
        return report(map)
                .against(Baseline.of(JourneyRules.recommended().check(map))
                        .and(Baseline.parse("0123456789abcdef journey.owner /gone")));
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
}
