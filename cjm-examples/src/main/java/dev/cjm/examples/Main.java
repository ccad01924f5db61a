package dev.cjm.examples;

import dev.cjm.examples.freshfood.FreshFoodRetailer;
import dev.cjm.examples.freshfood.SimulatedLog;
import dev.cjm.model.JourneyMap;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints the map of the fresh-food retailer as a report for people, and what journeys did. */
public final class Main {
    private Main() {}

    /**
     * Prints the report, in UTF-8 whatever the platform prefers.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JourneyMap map = FreshFoodRetailer.map();
        out.print(JourneyReport.of(map));
        out.print(ObservedSection.of(map, SimulatedLog.read()));
        out.flush();
    }
}
