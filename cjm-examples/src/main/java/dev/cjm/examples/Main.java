package dev.cjm.examples;

import dev.cjm.examples.freshfood.FreshFoodRetailer;
import dev.cjm.examples.freshfood.FutureRetailer;
import dev.cjm.examples.freshfood.SimulatedLog;
import dev.cjm.examples.freshfood.Survey;
import dev.cjm.examples.quickstart.FreshFoodInOneHour;
import dev.cjm.model.JourneyMap;
import dev.cjm.observed.EventLog;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Prints the map of the fresh-food retailer as a report for people, and what journeys did; draws the map and stores it. */
public final class Main {
    private Main() {}

    /**
     * Prints the report, in UTF-8 whatever the platform prefers, and writes the picture and the JSON.
     *
     * @param arguments the folder for the files; {@code target} unless said
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JourneyMap map = FreshFoodRetailer.map();
        out.print(JourneyReport.of(map));
        EventLog log = SimulatedLog.read();
        out.print(ObservedSection.of(map, log));
        out.print(TomorrowSection.of(map, FutureRetailer.map()));
        out.print(JointBacklogSection.of(map, FutureRetailer.map(), Survey::answers));
        out.print(PortfolioSection.of(List.of(map, FreshFoodInOneHour.map())));
        out.print('\n');
        Path folder = Path.of(arguments.length == 0 ? "target" : arguments[0]);
        MapFiles.write(map, log, folder).forEach(line -> out.print(line + "\n"));
        JsonFiles.write(map, folder).forEach(line -> out.print(line + "\n"));
        out.flush();
    }
}
