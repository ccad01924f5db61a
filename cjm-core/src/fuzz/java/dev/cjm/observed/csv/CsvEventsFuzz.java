package dev.cjm.observed.csv;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Bytes give a log that survives the way back, or the one exception. */
class CsvEventsFuzz {
    @FuzzTest(maxDuration = "20s")
    void read(byte[] csv) throws IOException {
        EventLog log;
        try {
            log = CsvEvents.read(new ByteArrayInputStream(csv), o -> o.badRows(BadRows.SKIP));
        } catch (InvalidEventsException e) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvEvents.writeTo(log, out);
        EventLog again = CsvEvents.read(new ByteArrayInputStream(out.toByteArray()), o -> {});
        if (!again.equals(log) || log.report().events() != log.eventCount()) {
            throw new AssertionError("The log is not what was written:\n" + out);
        }
    }
}
