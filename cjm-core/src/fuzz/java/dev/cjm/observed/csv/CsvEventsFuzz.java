package dev.cjm.observed.csv;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Bytes give a log that survives the way back, or the one exception; looked at in parts they give the same. */
class CsvEventsFuzz {
    @FuzzTest(maxDuration = "20s")
    void read(byte[] csv) throws IOException {
        if (isAsItIs(csv) && !read(csv, Block.LENGTH).equals(read(csv, 16))) {
            throw new AssertionError(read(csv, Block.LENGTH) + "\nis in parts\n" + read(csv, 16));
        }
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

    /** Whether bytes are taken as they are; damage in what has to be unpacked or decoded is found when it is read, be anything else wrong or not. */
    private static boolean isAsItIs(byte[] csv) {
        int first = csv.length > 1 ? (csv[0] & 0xFF) << Byte.SIZE | (csv[1] & 0xFF) : 0;
        return first != 0x1F8B && first != 0xFEFF && first != 0xFFFE;
    }

    /** What becomes of it if so many bytes are looked at first. */
    private static List<Object> read(byte[] csv, int block) throws IOException {
        CsvOptions options = new CsvOptions();
        options.badRows(BadRows.COLLECT).delimiter(",");
        try {
            EventLog log = new CsvReading(new ByteArrayInputStream(csv), "the stream", options, block).read();
            return List.of(log, log.report());
        } catch (InvalidEventsException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
