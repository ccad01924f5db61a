package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    @Test
    void log() {
        // @start region=log
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        EventLog log = EventLog.builder()
                .event("c1", "Sees a store ad", nine)
                .event("c1", "Scans and pays", nine.plusSeconds(600))
                .event("c2", "Sees a store ad", nine.plusSeconds(60))
                .build();
        ObservedJourney first = log.journeys().get(0); // c1: Sees a store ad → Scans and pays
        // @end
        assertEquals(2, log.journeyCount());
        assertEquals(List.of("Sees a store ad", "Scans and pays"), first.activities());
        assertEquals(Duration.ofMinutes(10), first.duration());
    }

    @Test
    void filters() {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        EventLog log = EventLog.builder()
                .event("c1", "Cart", nine)
                .event("c1", "Help", nine.plusSeconds(5))
                .event("c1", "Pay", nine.plusSeconds(9))
                .event("c2", "Cart", nine)
                .event("c2", "Pay", nine.plusSeconds(9))
                .build();
        // @start region=filters
        EventLog straight = log.where(JourneyFilters.follows("Cart->[^Help]*->Pay")
                .and(JourneyFilters.has("Help").negate()));
        // @end
        assertEquals(1, straight.journeyCount());
    }

    private static EventLog shop() {
        return Logs.of("1: View Cart Pay", "2: View Help Cart", "3: View", "4: View Ad Cart Pay");
    }

    @Test
    void funnel() {
        EventLog log = shop();
        // @start region=funnel
        Funnel funnel = Funnel.of(
                log,
                List.of("View", "Cart", "Pay"),
                o -> o.within(Duration.ofDays(14)).openWithin(Duration.ofDays(1)));
        funnel.conversion(); // 50.0 % (2 of 4, 15.0 % to 85.0 %)
        // @end
        assertEquals("50.0 % (2 of 4, 15.0 % to 85.0 %)", funnel.conversion().toString());
    }

    @Test
    void conversion() {
        EventLog log = shop();
        // @start region=conversion
        Conversion conversion = Conversion.of(log, "Pay");
        conversion.lift("Ad").orElseThrow().lift(); // 2: twice as many of them pay as of all
        // @end
        assertEquals(2, conversion.lift("Ad").orElseThrow().lift().orElseThrow());
    }

    @Test
    void countBefore() {
        EventLog log = shop();
        // @start region=countBefore
        CountBefore ads = CountBefore.of(log, "Ad", "Pay");
        ads.distribution(); // 0 and 1: half of those who pay each
        // @end
        assertEquals(2, ads.distribution().size());
    }

    @Test
    void pathMatches() {
        EventLog log = Logs.of("1: Ad Cart Pay", "2: Cart Help Pay Cart Pay", "3: Cart Leave Ad Pay");
        // @start region=pathMatches
        PathMatches bought = PathMatches.of(log, "Cart->[^Leave]*->Pay");
        bought.journeys(); // 2 of 3
        bought.total(); // 3: one journey buys twice
        // @end
        assertEquals(2, bought.journeys().numerator());
        assertEquals(3, bought.total());
    }

    @Test
    void stepMatrix() {
        EventLog log = shop();
        // @start region=stepMatrix
        StepMatrix first = StepMatrix.of(log, o -> o.steps(3));
        StepMatrix aroundCart = StepMatrix.of(log, o -> o.steps(2).around("Cart"));
        // @end
        assertEquals(3, first.steps().size());
        assertEquals(5, aroundCart.steps().size());
    }

    @Test
    void durations() {
        EventLog log = EventLog.of(ObservedJourney.of(
                "1",
                ObservedEvent.of("Cart", Logs.at(60)),
                ObservedEvent.of("Pay", Logs.at(200)).with("took", 20)));
        // @start region=durations
        Durations durations = Durations.of(log, o -> o.stepsBy("took"));
        ActivityTimes pay = durations.activity("Pay").orElseThrow();
        TimeSpans step = pay.step().orElseThrow(); // 20 s, from its start to its end
        TimeSpans waiting = pay.waiting().orElseThrow(); // 2 min, from the end of the cart to the start of the payment
        // @end
        assertEquals(java.time.Duration.ofSeconds(20), step.median());
        assertEquals(java.time.Duration.ofMinutes(2), waiting.median());
    }

    @Test
    void cohorts() {
        EventLog log = shop();
        // @start region=cohorts
        Cohorts cohorts = Cohorts.of(log, CohortPeriod.WEEK, ZoneId.of("Europe/Bucharest"));
        Retention retention = Retention.of(cohorts);
        // @end
        assertEquals(1, cohorts.cohorts().size());
        assertEquals(13, retention.points().size());
    }

    @Test
    void observedEmotion() {
        EventLog log = JoinedScores.of(shop(), "score", List.of(new SurveyScore("1", Logs.at(900), 2)))
                .log();
        // @start region=observedEmotion
        ObservedEmotion emotion = ObservedEmotion.of(log, "score");
        emotion.activity("Pay"); // mean +2, of 1 of the 2 journeys that pay
        // @end
        assertEquals(2, emotion.activity("Pay").orElseThrow().highest());
    }

    @Test
    void segments() {
        EventLog log = shop();
        // @start region=segments
        Segments segments = Segments.where(log, Map.of("Saw the ad", JourneyFilters.has("Ad")))
                .share("Pay", part -> Conversion.of(part, "Pay").journeys());
        // @end
        assertEquals(2, segments.segments().size());
    }

    @Test
    void observedCompletion() {
        EventLog log = shop();
        // @start region=observedCompletion
        ObservedCompletion completion = ObservedCompletion.of(log, "Pay");
        completion.activity("Cart").orElseThrow().success(); // two of three go on to pay
        // @end
        assertEquals(
                2.0 / 3,
                completion.activity("Cart").orElseThrow().success().value().orElseThrow(),
                1e-15);
    }
}
