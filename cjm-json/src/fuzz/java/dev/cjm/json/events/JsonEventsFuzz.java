package dev.cjm.json.events;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Bytes, packed or not, give a log, or the one exception; the same bytes always the same. */
class JsonEventsFuzz {
    @FuzzTest(maxDuration = "20s")
    void read(byte[] json) throws IOException {
        EventLog log;
        try {
            log = log(json);
        } catch (InvalidEventsException e) {
            if (e.problems().size() != 1 || e.problems().get(0).hint().isEmpty()) {
                throw new AssertionError("Refused without one problem and its hint: " + e);
            }
            return;
        }
        if (log.report().events() != log.eventCount()) {
            throw new AssertionError("Events were lost: " + log.report());
        }
        if (!log.equals(log(json)) || !log.report().equals(log(json).report())) {
            throw new AssertionError("The second reading differs: " + log);
        }
    }

    private static EventLog log(byte[] json) throws IOException {
        return JsonEvents.read(
                new ByteArrayInputStream(json),
                o -> o.badRows(BadRows.COLLECT)
                        .uniqueBy("/id")
                        .only("/type", "track", "")
                        .text("page", "/event_params/page")
                        .number("amount", "/properties/0/amount")
                        .maxEvents(10_000));
    }
}
