package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
}
