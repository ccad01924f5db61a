package dev.cjm.examples;

import dev.cjm.examples.freshfood.FreshFoodRetailer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints the map of the fresh-food retailer as a report for people. */
public final class Main {
    private Main() {}

    /**
     * Prints the report, in UTF-8 whatever the platform prefers.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(JourneyReport.of(FreshFoodRetailer.map()));
        out.flush();
    }
}
