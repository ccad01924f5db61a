package dev.cjm.examples.logs;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventLogBuilder;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A log whose times are the local ones of a zone, told as if they were UTC. */
final class LocalTimes {
    private LocalTimes() {}

    static EventLog of(EventLog log, ZoneId zone) {
        EventLogBuilder builder = EventLog.builder();
        for (ObservedJourney journey : log) {
            for (ObservedEvent event : journey) {
                Instant local = event.time().atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC);
                builder.event(journey.id(), event.activity(), local);
            }
        }
        return builder.build();
    }
}
