package dev.cjm.observed.xes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.observed.EventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc. */
class Snippets {
    @TempDir
    Path folder = Path.of("");

    @Test
    void read() throws IOException {
        Path file = folder.resolve("loans.xes");
        Files.write(file, XesEventsTest.LOANS.getBytes(UTF_8));
        // @start region=read
        EventLog log = XesEvents.read(file, o -> o.texts("org:resource").numbers("case:AMOUNT_REQ"));
        double amount = log.journeys().get(0).number("case:AMOUNT_REQ").orElse(0);
        // @end
        assertEquals(20_000, amount);
    }
}
