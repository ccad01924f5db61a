package dev.cjm.observed.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.EmotionScale;
import dev.cjm.observed.CohortPeriod;
import dev.cjm.observed.Cohorts;
import dev.cjm.observed.Conversion;
import dev.cjm.observed.CountBefore;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventuallyFollows;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.FunnelStep;
import dev.cjm.observed.Logs;
import dev.cjm.observed.ObservedEmotion;
import dev.cjm.observed.PathMatches;
import dev.cjm.observed.Retention;
import dev.cjm.observed.StepMatrix;
import dev.cjm.observed.TransitionMatrix;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Holds summaries against the questions about the whole log. */
class QuestionSummaryProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Provide
    Arbitrary<String> letters() {
        return net.jqwik.api.Arbitraries.of("a", "b", "c", "d", "never");
    }

    private static <R> R result(EventLog log, JourneySummary<?, R> summary) {
        log.forEach(summary::add);
        return summary.result();
    }

    @Property
    void transitions_are_those_of_the_matrix(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 3) int minimum) {
        FlowFigures figures = result(log, new FlowSummary());
        assertEquals(TransitionMatrix.of(log).rows(), figures.transitions());
        assertEquals(
                TransitionMatrix.of(log, o -> o.minimumCases(minimum)).rows(),
                figures.minimumCases(minimum).transitions());
    }

    @Property
    void conversions_and_lifts_are_those_of_the_question(
            @ForAll("logs") EventLog log,
            @ForAll("letters") String goal,
            @ForAll @IntRange(min = 1, max = 3) int minimum) {
        ConversionFigures figures = result(log, new ConversionSummary(goal));
        Conversion all = Conversion.of(log, goal);
        assertEquals(new ConversionFigures(goal, all.journeys(), all.lifts()), figures);
        assertEquals(
                Conversion.of(log, goal, o -> o.minimumCases(minimum)).lifts(),
                figures.minimumCases(minimum).lifts());
    }

    @Property
    void counts_before_are_those_of_the_question(
            @ForAll("logs") EventLog log,
            @ForAll("letters") String activity,
            @ForAll @IntRange(min = 1, max = 3) int minimum) {
        CountBeforeFigures figures = result(log, new CountBeforeSummary(activity, goal(activity)));
        CountBefore all = CountBefore.of(log, activity, goal(activity), o -> o.minimumCases(minimum));
        assertEquals(
                new CountBeforeFigures(
                        activity, goal(activity), all.journeys(), all.distribution(), all.mean(), all.median()),
                figures.minimumCases(minimum));
    }

    private static String goal(String activity) {
        return activity.equals("b") ? "a" : "b";
    }

    @Property
    void steps_are_those_of_the_matrix(
            @ForAll("logs") EventLog log,
            @ForAll("letters") String centre,
            @ForAll @IntRange(min = 1, max = 4) int steps,
            @ForAll @IntRange(min = 1, max = 3) int minimum) {
        StepMatrix first = StepMatrix.of(log, o -> o.steps(steps).minimumCases(minimum));
        assertEquals(
                new StepFigures(first.journeys(), first.steps()),
                result(log, new StepSummary(steps)).minimumCases(minimum));
        StepMatrix around = StepMatrix.of(log, o -> o.steps(steps).around(centre));
        assertEquals(
                new StepFigures(around.journeys(), around.steps()), result(log, StepSummary.around(centre, steps)));
    }

    @Property
    void funnels_are_those_of_the_question(
            @ForAll("logs") EventLog log,
            @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("letters") String> steps,
            @ForAll @IntRange(min = 1, max = 3) int minimum) {
        Funnel funnel = Funnel.of(log, steps, o -> o.minimumCases(minimum));
        FunnelFigures figures = result(log, new FunnelSummary(steps));
        assertEquals(funnel.conversion(), figures.conversion());
        assertEquals(
                funnel.steps().stream().map(QuestionSummaryProperties::share).toList(),
                figures.minimumCases(minimum).steps());
    }

    private static FunnelShare share(FunnelStep step) {
        return new FunnelShare(
                step.activity(), step.journeys(), step.fromPrevious(), step.lost(), step.ended(), step.next());
    }

    @Property
    void cohorts_and_retention_are_those_of_the_question(
            @ForAll("logs") EventLog letters,
            @ForAll CohortPeriod period,
            @ForAll @IntRange(min = 1, max = 6) int periods,
            @ForAll("letters") String activity,
            @ForAll boolean begins,
            @ForAll boolean returns,
            @ForAll @IntRange(max = 120) int days,
            @ForAll @IntRange(min = 1, max = 3) int minimum) {
        EventLog log = Logs.spread(letters);
        ZoneId zone = ZoneId.of("Europe/Berlin");
        Instant end = Logs.at(days * 86_400L);
        CohortSummary summary = new CohortSummary(period, zone, o -> {
            o.periods(periods);
            said(begins, () -> o.beginsWith(activity));
            said(returns, () -> o.returnsBy(activity));
            said(days > 0, () -> o.observedUntil(end));
        });
        Cohorts cohorts = Cohorts.of(log, period, zone, o -> {
            o.periods(periods).minimumCases(minimum);
            said(begins, () -> o.beginsWith(activity));
            said(returns, () -> o.returnsBy(activity));
            said(days > 0, () -> o.observedUntil(end));
        });
        CohortFigures figures = result(log, summary).minimumCases(minimum);
        assertEquals(new CohortFigures(period, zone, periods, cohorts.cohorts()), figures);
        assertEquals(Retention.of(cohorts).points(), figures.retention());
    }

    private static void said(boolean isSaid, Runnable option) {
        if (isSaid) {
            option.run();
        }
    }

    @Property
    void emotions_are_those_of_the_question(
            @ForAll("logs") EventLog log,
            @ForAll @IntRange(min = 1, max = 2) int most,
            @ForAll @IntRange(min = 1, max = 3) int minimum) {
        EmotionScale scale = EmotionScale.of(-2, most, 0);
        ObservedEmotion all =
                ObservedEmotion.of(log, "score", o -> o.scale(scale).minimumCases(minimum));
        assertEquals(
                new EmotionFigures("score", scale, all.activities(), all.offScale()),
                result(log, new EmotionSummary("score", scale)).minimumCases(minimum));
    }

    @Property
    void what_comes_later_is_that_of_the_question(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 3) int minimum) {
        EventuallyFollowsFigures figures = result(log, new EventuallyFollowsSummary());
        assertEquals(
                new EventuallyFollowsFigures(
                        log.journeyCount(), EventuallyFollows.of(log).follows()),
                figures);
        assertEquals(
                EventuallyFollows.of(log, o -> o.minimumCases(minimum)).follows(),
                figures.minimumCases(minimum).follows());
    }

    @Property
    void matches_of_paths_are_those_of_the_question(
            @ForAll("logs") EventLog log,
            @ForAll("paths") String path,
            @ForAll @IntRange(min = 1, max = 3) int minimum) {
        PathMatches matches = PathMatches.of(log, path, o -> o.minimumCases(minimum));
        assertEquals(
                new PathFigures(path, matches.journeys(), matches.total(), matches.distribution(), matches.mean()),
                result(log, new PathSummary(path)).minimumCases(minimum));
    }

    @Provide
    Arbitrary<String> paths() {
        return net.jqwik.api.Arbitraries.of("a", "a->b", "a->.*->b", "^->[a|b]+", "[^a]->$", "never", "a->a");
    }
}
