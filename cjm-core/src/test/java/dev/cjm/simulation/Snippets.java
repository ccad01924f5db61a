package dev.cjm.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import dev.cjm.observed.EventLog;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    @Test
    void simulate() {
        JourneyMap map = Maps.freshFood();
        // @start region=simulate
        EventLog log = JourneySimulator.of(
                        map,
                        o -> o.seed(7)
                                .adHoc(0.02, "Calls the hotline")
                                .missing(0.01)
                                .irregularSequence(0.01)
                                .failure(0.03))
                .log(1_000);
        // @end
        assertEquals(1_000, log.journeyCount());
    }
}
