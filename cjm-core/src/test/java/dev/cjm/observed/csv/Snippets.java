package dev.cjm.observed.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.TimeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc. */
class Snippets {
    @TempDir
    Path folder = Path.of("");

    @Test
    void read() throws IOException {
        Path file = folder.resolve("events.csv");
        String rows = "user,what,when,channel\nc1,Ad,02.03.2026 09:00,web\nc1,Pay,soon,app\n";
        Files.write(file, rows.getBytes(UTF_8));
        // @start region=read
        EventLog log = CsvEvents.read(
                file,
                o -> o.journey("user")
                        .activity("what")
                        .time("when")
                        .times(TimeFormat.pattern("dd.MM.yyyy HH:mm"))
                        .zone(ZoneId.of("Europe/Bucharest"))
                        .texts("channel")
                        .badRows(BadRows.SKIP));
        long leftOut = log.report().skippedRows(); // and why: log.report().problems()
        // @end
        assertEquals(1, leftOut);
        assertEquals(1, log.eventCount());
    }
}
