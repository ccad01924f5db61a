package dev.cjm.observed;

import java.nio.charset.CharacterCodingException;

/** Parts journeys where nothing happens for a while: a view with ids of its own. */
final class Sessions {
    private Sessions() {}

    static EventLog of(EventLog log, long gapMicros) {
        JourneyParts parts = new JourneyParts(log.journeyCount());
        Names names = new Names();
        EventTable table = log.table();
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            int start = log.from(journey);
            int number = 1;
            for (int event = start + 1; event <= log.to(journey); event++) {
                if (event == log.to(journey) || table.micros(event) - table.micros(event - 1) > gapMicros) {
                    parts.add(name(names, log.id(journey), number++), start, event);
                    start = event;
                }
            }
        }
        return parts.log(table, names, log.report());
    }

    /** No two parts have the same name, because a number never has the sign before it. */
    private static int name(Names names, String id, int number) {
        try {
            return names.number(id + "#" + number);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("Ids of a log are Unicode.", e);
        }
    }
}
