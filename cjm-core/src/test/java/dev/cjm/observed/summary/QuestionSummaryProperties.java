package dev.cjm.observed.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.observed.Conversion;
import dev.cjm.observed.CountBefore;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.FunnelStep;
import dev.cjm.observed.Logs;
import dev.cjm.observed.StepMatrix;
import dev.cjm.observed.TransitionMatrix;
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
}
