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
}
