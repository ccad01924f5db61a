package dev.cjm.examples.freshfood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Proportion;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.csv.CsvEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Holds the log that ships against what the simulator gives, byte by byte.
 *
 * <p>After a change that was meant, run it with {@code -Dgolden.update=true}, as {@code MainTest}.
 */
class SimulatedLogTest {
    private static final Path FILE = Path.of("src/main/resources/dev/cjm/examples/freshfood", SimulatedLog.FILE);

    @Test
    void the_file_is_what_the_simulator_gives() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvEvents.writeTo(SimulatedLog.simulate(), csv);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(FILE, csv.toByteArray());
        }
        assertEquals(Files.readString(FILE), csv.toString(StandardCharsets.UTF_8));
    }

    @Test
    void reading_it_gives_the_simulated_log() {
        EventLog log = SimulatedLog.read();
        assertEquals(SimulatedLog.simulate(), log);
        assertEquals(SimulatedLog.JOURNEYS, log.journeyCount());
        assertEquals(0, log.report().skippedRows());
    }

    @Test
    void every_outcome_is_observed_about_as_often_as_designed() {
        JourneyMap map = FreshFoodRetailer.map();
        EventLog log = SimulatedLog.read();
        CompletionProbability designed = CompletionProbability.of(map);
        for (Outcome outcome : map.outcomes()) {
            long count = log.stream()
                    .filter(journey -> journey.text("outcome").equals(Optional.of(outcome.id())))
                    .count();
            Proportion observed = new Proportion(count, log.journeyCount());
            double likelihood = designed.probability(outcome);
            assertTrue(
                    likelihood > observed.lower().orElseThrow() - 0.01
                            && likelihood < observed.upper().orElseThrow() + 0.01,
                    () -> outcome.name() + " " + observed + " for " + likelihood);
        }
    }
}
