package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.observed.Logs.Row;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of rows in a file makes no difference where no two events of a journey share a time. */
class ShuffledRowsProperties {
    private static final long DAYS = 4 * 86_400;
    private static final String TOOK = "took";

    /** Rows four days apart, over each other in time; some journeys begin at once. */
    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Row> row = Combinators.combine(
                        Arbitraries.of("1", "2", "NA", "4", "5"),
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.doubles().between(-2, 2).ofScale(1).injectNull(0.3),
                        Arbitraries.of("web", "shop").injectNull(0.3),
                        Arbitraries.integers().between(0, 100_000))
                .as((journey, activity, score, channel, took) -> {
                    ObservedEvent event = ObservedEvent.of(activity, Logs.at(0)).with(TOOK, took);
                    event = channel == null ? event : event.with("channel", channel);
                    return new Row(journey, score == null ? event : event.with("score", (double) score));
                });
        return row.list().ofMinSize(1).ofMaxSize(30).map(rows -> {
            List<Row> apart = new ArrayList<>();
            for (Row each : rows) {
                ObservedEvent event = each.event();
                long place = apart.stream()
                        .filter(other -> other.journey().equals(each.journey()))
                        .count();
                apart.add(new Row(
                        each.journey(),
                        new ObservedEvent(event.activity(), Logs.at(-DAYS * place), event.texts(), event.numbers())));
            }
            return apart;
        });
    }

    private static EventLog log(List<Row> rows) {
        EventLogBuilder builder = EventLog.builder();
        builder.numberColumn("score").textColumn("channel");
        rows.forEach(row -> builder.event(row.journey(), row.event()));
        return builder.build();
    }

    @Property
    void shuffled_rows_give_the_same_answers(@ForAll("rows") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        EventLog one = log(rows);
        EventLog other = log(shuffled);
        assertEquals(one, other);
        assertEquals(goals(one), goals(other));
        assertEquals(steps(one), steps(other));
        assertEquals(times(one), times(other));
        assertEquals(parts(one), parts(other));
    }

    private static List<Object> goals(EventLog log) {
        Duration open = Duration.ofSeconds(DAYS);
        Funnel funnel = Funnel.of(log, List.of("a", "b", "c"), o -> o.openWithin(open));
        Conversion conversion = Conversion.of(log, "d", o -> o.openWithin(open));
        CountBefore before = CountBefore.of(log, "a", "d");
        ObservedCompletion completion = ObservedCompletion.of(log, "d", o -> o.failsAt("c"));
        return List.of(
                funnel.steps(),
                funnel.toString(),
                conversion.lifts(),
                conversion.times(),
                conversion.toString(),
                before.distribution(),
                before.toString(),
                completion.activities(),
                completion.success(),
                completion.lost(),
                completion.toString());
    }

    private static List<Object> steps(EventLog log) {
        return List.of(
                TransitionMatrix.of(log).rows(),
                StepMatrix.of(log).steps(),
                StepMatrix.of(log, o -> o.around("b").steps(2)).steps(),
                EventuallyFollows.of(log).follows(),
                EventuallyFollows.of(log).toString(),
                PathMatches.of(log, "a->[^d]*->b").toString());
    }

    private static List<Object> times(EventLog log) {
        Cohorts cohorts = Cohorts.of(log, CohortPeriod.WEEK, ZoneOffset.UTC);
        Durations durations = Durations.of(log, o -> o.stepsBy(TOOK));
        return List.of(
                cohorts.cohorts(),
                cohorts.toString(),
                Retention.of(cohorts).points(),
                durations.activities(),
                durations.spans(),
                durations.toString());
    }

    private static List<Object> parts(EventLog log) {
        ObservedEmotion emotion = ObservedEmotion.of(log, "score");
        Segments segments = Segments.by(log, "channel")
                .share("reach d", part -> Conversion.of(part, "d").journeys())
                .number("chance of d", part -> ObservedCompletion.of(part, "d").success());
        return List.of(
                emotion.activities(),
                emotion.toString(),
                segments.segments().stream().map(Segment::name).toList(),
                segments.measures(),
                segments.toString());
    }
}
