package dev.cjm.observed.xes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.Logs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class XesRoundTripProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.any();
    }

    @Property
    void a_log_is_read_as_it_was_written_or_refused(@ForAll("logs") EventLog log) throws IOException {
        boolean isHeld = log.stream().allMatch(XesRoundTripProperties::isHeld);
        if (!isHeld) {
            assertThrows(IllegalArgumentException.class, () -> written(log));
            return;
        }
        byte[] written = written(log);
        EventLog again = XesEvents.read(new ByteArrayInputStream(written), o -> {
            for (String column : log.columns()) {
                if (log.isNumber(column)) {
                    o.numbers(column);
                } else {
                    o.texts(column);
                }
            }
        });
        assertEquals(log, again);
        assertArrayEquals(written, written(again));
    }

    private static boolean isHeld(dev.cjm.observed.ObservedJourney journey) {
        String all = journey.id()
                + journey.activities()
                + journey.events().stream()
                        .map(event -> event.texts().values().toString())
                        .toList();
        return all.indexOf('\u001F') < 0;
    }

    private static byte[] written(EventLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XesEvents.writeTo(log, out);
        return out.toByteArray();
    }
}
