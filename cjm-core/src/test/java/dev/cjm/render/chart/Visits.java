package dev.cjm.render.chart;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventLogBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Visits to a shop as a random walk, the same ones in every build. */
final class Visits {
    private static final Map<String, List<String>> NEXT = Map.ofEntries(
            Map.entry("Search", List.of("Product page", "Product page", "Product page", "Search", "Help")),
            Map.entry("Advertisement", List.of("Product page", "Product page", "")),
            Map.entry("Product page", List.of("Cart", "Cart", "Reviews", "Search", "Product page", "", "Compare")),
            Map.entry("Reviews", List.of("Product page", "Cart", "")),
            Map.entry("Compare", List.of("Cart", "Product page", "")),
            Map.entry("Cart", List.of("Address", "Address", "Address", "Product page", "")),
            Map.entry("Address", List.of("Payment", "Payment", "Payment", "Payment", "Help", "")),
            Map.entry("Help", List.of("Address", "Search", "Chat with an adviser", "")),
            Map.entry("Chat with an adviser", List.of("Address", "", "")),
            Map.entry(
                    "Payment", List.of("Confirmation", "Confirmation", "Confirmation", "Confirmation", "Payment", "")),
            Map.entry("Confirmation", List.of("Delivery", "Delivery", "Delivery", "")),
            Map.entry("Delivery", List.of("", "", "Return", "Review written")),
            Map.entry("Return", List.of("", "Search")),
            Map.entry("Review written", List.of("")));

    private Visits() {}

    static EventLog log() {
        Random random = new Random(3);
        EventLogBuilder log = EventLog.builder();
        for (int visit = 0; visit < 500; visit++) {
            String at = random.nextInt(4) == 0 ? "Advertisement" : "Search";
            Instant time = Instant.parse("2026-03-02T09:00:00Z").plusSeconds(300L * visit);
            while (!at.isEmpty()) {
                log.event("v" + visit, at, time);
                time = time.plusSeconds(20 + random.nextInt(400));
                List<String> ways = NEXT.getOrDefault(at, List.of(""));
                at = ways.get(random.nextInt(ways.size()));
            }
        }
        return log.build();
    }
}
