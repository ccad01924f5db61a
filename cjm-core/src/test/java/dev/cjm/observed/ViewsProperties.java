package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ViewsProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.any();
    }

    @Property
    void sessions_conserve_events_and_keep_gaps_short(
            @ForAll("logs") EventLog log, @ForAll @IntRange(max = 9) int gap) {
        EventLog sessions = log.sessions(Duration.ofSeconds(gap));
        assertEquals(log.eventCount(), sessions.eventCount());
        assertEquals(
                sessions.journeyCount(),
                sessions.stream().map(ObservedJourney::id).distinct().count());
        for (ObservedJourney session : sessions) {
            for (int i = 1; i < session.length(); i++) {
                assertTrue(
                        Duration.between(session.time(i - 1), session.time(i)).toMillis() <= 1_000L * gap);
            }
        }
        assertEquals(sessions, EventLog.of(sessions.journeys()));
    }

    @Property
    void windows_that_meet_part_the_events(@ForAll("logs") EventLog log, @ForAll @IntRange(max = 20) int second) {
        Instant middle = Logs.at(second);
        EventLog before = log.between(Instant.MIN, middle);
        EventLog after = log.between(middle, Instant.MAX);
        assertEquals(log.eventCount(), before.eventCount() + after.eventCount());
        assertTrue(before.end().map(end -> end.isBefore(middle)).orElse(true));
        assertTrue(after.start().map(start -> !start.isBefore(middle)).orElse(true));
    }

    @Property
    void renaming_conserves_everything_but_names(@ForAll("logs") EventLog log) {
        EventLog renamed = Renaming.of(log, r -> r.regex("(?s)(.*)", "<$1>")).log();
        assertEquals(log.eventCount(), renamed.eventCount());
        assertEquals(log, Renaming.of(renamed, r -> r.regex("(?s)<(.*)>", "$1")).log());
        EventLog one = Renaming.of(log, r -> r.glob("*", "same")).log();
        assertEquals(log.eventCount() > 0 ? 1 : 0, one.activities().size());
        assertEquals(log.journeyCount(), one.journeyCount());
    }
}
