package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.internal.PeriodCalendar;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Journeys counted in parts, as several threads do, give what one pass gives. */
class JourneyPassProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.letters();
    }

    @Property
    void variants_are_the_same_in_parts(@ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        VariantTable whole = new VariantTable(log, 1);
        VariantTable parted = new VariantTable(log, parts);
        int[] order = whole.order();
        int[] partedOrder = parted.order();
        assertEquals(order.length, partedOrder.length);
        for (int rank = 0; rank < order.length; rank++) {
            assertEquals(whole.activities(order[rank]), parted.activities(partedOrder[rank]));
            assertEquals(whole.count(order[rank]), parted.count(partedOrder[rank]));
        }
        for (int rank = 0; rank < log.journeyCount(); rank++) {
            assertEquals(log.journeys().get(rank).activities(), parted.activities(parted.variantOf(log.order()[rank])));
        }
    }

    @Property
    void a_funnel_is_the_same_in_parts(@ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        List<String> steps = List.of("a", "b", "a");
        FunnelOptions options = new FunnelOptions().openWithin(Duration.ofMinutes(2));
        FunnelCount count = JourneyPass.over(
                log, parts, () -> new FunnelCount(log.table().activities(), steps, options, options.open(log)));
        assertEquals(
                Funnel.of(log, steps, o -> o.openWithin(Duration.ofMinutes(2))).steps(),
                new Funnel(log, steps, options, count).steps());
    }

    @Property
    void conversion_is_the_same_in_parts(@ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        ConversionOptions options = new ConversionOptions();
        int activities = log.table().activities().size();
        int goal = log.table().activities().indexOf("d");
        ConversionCount count =
                JourneyPass.over(log, parts, () -> new ConversionCount(activities, goal, options, options.open(log)));
        Conversion whole = Conversion.of(log, "d");
        Conversion parted = new Conversion(log, "d", options, count);
        assertEquals(whole.lifts(), parted.lifts());
        assertEquals(whole.times(), parted.times());
        assertEquals(whole.toString(), parted.toString());
    }

    @Property
    void counts_before_are_the_same_in_parts(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        CountBeforeOptions options = new CountBeforeOptions();
        List<String> names = log.table().activities();
        OccurrencesBefore count = JourneyPass.over(
                log, parts, () -> new OccurrencesBefore(names.indexOf("a"), names.indexOf("d"), options.open(log)));
        assertEquals(
                CountBefore.of(log, "a", "d").toString(), new CountBefore(log, "a", "d", options, count).toString());
    }

    @Property
    void what_follows_is_the_same_in_parts(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        int size = log.table().activities().size();
        FollowsCount count = JourneyPass.over(log, parts, () -> new FollowsCount(size));
        assertEquals(DirectlyFollows.of(log).follows(), new DirectlyFollows(log, count, 1).follows());
        assertEquals(DirectlyFollows.of(log).toString(), new DirectlyFollows(log, count, 1).toString());
        assertEquals(TransitionMatrix.of(log).rows(), new TransitionMatrix(log, count, 1).rows());
        EventuallyCount later = JourneyPass.over(log, parts, () -> new EventuallyCount(size));
        assertEquals(EventuallyFollows.of(log).follows(), new EventuallyFollows(log, later, 1).follows());
        ReworkCount rework = JourneyPass.over(log, parts, () -> new ReworkCount(size));
        assertEquals(Rework.of(log).again(), new Rework(log, rework, 1).again());
    }

    @Property
    void steps_cohorts_and_emotions_are_the_same_in_parts(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        int size = log.table().activities().size();
        StepMatrixOptions steps = new StepMatrixOptions();
        assertEquals(
                StepMatrix.of(log).steps(),
                new StepMatrix(log, steps, JourneyPass.over(log, parts, () -> new StepCount(size, false, -1, 10)))
                        .steps());
        CohortsOptions cohorts = new CohortsOptions();
        CohortCount count = JourneyPass.over(
                log,
                parts,
                () -> new CohortCount(
                        new PeriodCalendar(CohortPeriod.DAY.unit(), ZoneOffset.UTC),
                        12,
                        CohortCount.ANY,
                        CohortCount.ANY));
        assertEquals(
                Cohorts.of(log, CohortPeriod.DAY, ZoneOffset.UTC).cohorts(),
                new Cohorts(log, CohortPeriod.DAY, ZoneOffset.UTC, cohorts, count).cohorts());
        ObservedEmotionOptions options = new ObservedEmotionOptions();
        NumberColumn scores = (NumberColumn) log.table().column("score").orElseThrow();
        EmotionCount emotions = JourneyPass.over(log, parts, () -> new EmotionCount(size, scores, options.scale()));
        assertEquals(
                ObservedEmotion.of(log, "score").activities(),
                new ObservedEmotion(log, options, emotions).activities());
    }

    @Property
    void completion_and_retention_are_the_same_in_parts(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 7) int parts) {
        ObservedCompletionOptions options = new ObservedCompletionOptions().failsAt("c");
        CompletionEvents events = CompletionEvents.of(log, "d", options);
        int size = log.table().activities().size();
        CompletionChain whole = new CompletionChain(FollowsCount.of(events.log()), events.endOf(), events.endedOpen());
        CompletionChain parted = new CompletionChain(
                JourneyPass.over(events.log(), parts, () -> new FollowsCount(size)),
                events.endOf(),
                events.endedOpen());
        assertArrayEquals(whole.ends(), parted.ends());
        assertArrayEquals(whole.to(CompletionChain.SUCCESS), parted.to(CompletionChain.SUCCESS));
        assertArrayEquals(whole.furtherEvents(), parted.furtherEvents());
        CohortsOptions cohorts = new CohortsOptions();
        CohortCount count = JourneyPass.over(
                log,
                parts,
                () -> new CohortCount(
                        new PeriodCalendar(CohortPeriod.WEEK.unit(), ZoneOffset.UTC),
                        12,
                        CohortCount.ANY,
                        CohortCount.ANY));
        assertEquals(
                Retention.of(log, CohortPeriod.WEEK, ZoneOffset.UTC).points(),
                Retention.of(new Cohorts(log, CohortPeriod.WEEK, ZoneOffset.UTC, cohorts, count))
                        .points());
    }
}
