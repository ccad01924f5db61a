package dev.cjm.observed.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.Logs;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    @Test
    void merge() {
        EventLog monday = Logs.of("c1: Ad Pay", "c2: Ad");
        EventLog tuesday = Logs.of("c3: Ad Pay");
        // @start region=merge
        FlowSummary week = new FlowSummary();
        monday.forEach(week::add);
        byte[] bytes = week.toBytes(); // to another machine
        FlowSummary there = FlowSummary.fromBytes(bytes);
        there.merge(tuesday.stream().collect(FlowSummary::new, FlowSummary::add, FlowSummary::merge));
        FlowFigures figures = there.result(); // Ad → Pay in 2 of 3 journeys
        VariantFigures variants = monday.stream().collect(JourneySummary.collector(VariantSummary::new));
        ConversionFigures paid = monday.stream().collect(JourneySummary.collector(() -> new ConversionSummary("Pay")));
        // @end
        assertEquals(1, paid.journeys().numerator());
        assertEquals(2, figures.follows().get(0).journeys().numerator());
        assertEquals(2, variants.variants().size());
    }
}
