package dev.cjm.json.events;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Bytes, packed or not, give a log, or the one exception. */
class OcelEventsFuzz {
    @FuzzTest(maxDuration = "20s")
    void read(byte[] json) throws IOException {
        EventLog log;
        try {
            log = OcelEvents.read(
                    new ByteArrayInputStream(json),
                    "order",
                    o -> o.badRows(BadRows.COLLECT)
                            .related("customer")
                            .numbers("total")
                            .maxEvents(10_000));
        } catch (InvalidEventsException e) {
            return;
        }
        if (log.report().events() != log.eventCount()) {
            throw new AssertionError("Events were lost: " + log.report());
        }
    }
}
