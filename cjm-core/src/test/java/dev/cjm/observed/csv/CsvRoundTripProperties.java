package dev.cjm.observed.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.Logs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRoundTripProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.any();
    }

    @Property
    void a_log_is_read_as_it_was_written(@ForAll("logs") EventLog log) throws IOException {
        byte[] written = written(log);
        EventLog again = CsvEvents.read(new ByteArrayInputStream(written), o -> {
            for (String column : log.columns()) {
                if (log.isNumber(column)) {
                    o.numbers(column);
                } else {
                    o.texts(column);
                }
            }
        });
        assertEquals(log, again);
        assertEquals(log.eventCount(), again.report().events());
        assertArrayEquals(written, written(again));
    }

    private static byte[] written(EventLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvEvents.writeTo(log, out);
        return out.toByteArray();
    }
}
