package dev.cjm.observed.xes;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Bytes give a log that survives the way back, or the one exception. */
class XesEventsFuzz {
    @FuzzTest(maxDuration = "20s")
    void read(byte[] xes) throws IOException {
        EventLog log;
        try {
            log = XesEvents.read(
                    new ByteArrayInputStream(xes),
                    o -> o.badRows(BadRows.SKIP).texts("org:resource").numbers("case:AMOUNT_REQ"));
        } catch (InvalidEventsException e) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XesEvents.writeTo(log, out);
        EventLog again = XesEvents.read(
                new ByteArrayInputStream(out.toByteArray()),
                o -> o.texts("org:resource").numbers("case:AMOUNT_REQ"));
        if (!again.equals(log)) {
            throw new AssertionError("The log is not what was written:\n" + out);
        }
    }
}
