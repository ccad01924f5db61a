package dev.cjm.examples.freshfood;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.csv.CsvEvents;
import dev.cjm.simulation.JourneySimulator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * What an event log of the retailer could look like: 500 journeys that were simulated from its map.
 *
 * <p>They lie beside this class as CSV, as real ones would come from a warehouse of data. Nobody was observed.
 */
public final class SimulatedLog {
    static final int JOURNEYS = 500;
    static final String FILE = "simulated-journeys.csv";

    private SimulatedLog() {}

    /**
     * Reads the log.
     *
     * @return the journeys, with persona, channel, status, outcome and score
     */
    public static EventLog read() {
        try (InputStream in = SimulatedLog.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The file " + FILE + " is missing.\nBuild the examples again.");
            }
            return CsvEvents.read(
                    in, o -> o.texts("persona", "channel", "status", "outcome").numbers("score"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Simulates the log anew: four weeks in March, in which 8 of 100 steps did not go as designed. */
    static EventLog simulate() {
        return JourneySimulator.of(
                        FreshFoodRetailer.map(),
                        o -> o.seed(20_260_302)
                                .between(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-30T00:00:00Z"))
                                .adHoc(0.02, "Calls the hotline", "Asks in the group chat of the house")
                                .missing(0.02)
                                .irregularSequence(0.01)
                                .failure(0.03))
                .log(JOURNEYS);
    }
}
