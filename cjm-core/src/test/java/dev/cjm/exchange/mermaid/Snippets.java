package dev.cjm.exchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    private final JourneyMap map = JourneyMap.named("Lunch")
            .persona("Me")
            .stage("Order", s -> s.touchpoint("Finds a table", Channels.STORE, t -> t.feels(+2)))
            .build();

    @Test
    void write() {
        // @start region=write
        MermaidJourney diagram = MermaidJourney.of(map);
        String text = diagram.text(); // journey, title Lunch, section Order, Finds a table: 5: Me
        List<MermaidLoss> losses = diagram.losses(); // Not in the diagram: 1 channel.
        // @end
        assertTrue(text.contains("Finds a table: 5: Me"), text);
        assertEquals(1, losses.size());
    }

    @Test
    void read() {
        String text = "journey\n title Lunch\n section Order\n Finds a table: 5: Me\n";
        // @start region=read
        JourneyMap read = MermaidJourney.read(text).map();
        // @end
        assertEquals("Lunch", read.title());
    }

    @Test
    void lenient() {
        String text = "journey\n title Lunch\n section Order\n Step 1: find a table: 9: Me\n";
        // @start region=lenient
        MermaidImport taken = MermaidJourney.read(
                text, o -> o.lenient().offScale(OffScale.WIDEN).channel(Channels.STORE));
        List<MermaidIssue> told = taken.issues(); // Line 4: The task … has colons of its own, …
        // @end
        assertEquals(2, told.size());
    }
}
