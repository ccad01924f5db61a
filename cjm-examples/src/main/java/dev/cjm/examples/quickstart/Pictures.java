package dev.cjm.examples.quickstart;

import dev.cjm.exchange.mermaid.MermaidJourney;
import dev.cjm.exchange.mermaid.MermaidLoss;
import dev.cjm.json.JourneyJson;
import dev.cjm.json.SarifLog;
import dev.cjm.model.JourneyMap;
import dev.cjm.render.dot.JourneyDot;
import dev.cjm.render.html.JourneyHtml;
import dev.cjm.render.svg.JourneySvg;
import dev.cjm.render.text.JourneyMarkdown;
import dev.cjm.render.text.JourneyNarrative;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.catalog.JourneyRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Shows a map to people: as a picture, as a page, as text. */
public final class Pictures {
    private Pictures() {}

    /**
     * Draws the journey of the first steps.
     *
     * @param folder where the files are written
     * @throws IOException if they cannot be written
     */
    public static void draw(Path folder) throws IOException {
        JourneyMap map = FreshFoodInOneHour.map();
        // region files
        RuleReport report = JourneyRules.recommended().check(map);
        String json = JourneyJson.write(map);
        JourneySvg.of(map).writeTo(folder.resolve("map.svg"));
        JourneyHtml.of(map, o -> o.findings(report).attach("map.json", "application/json", json))
                .writeTo(folder.resolve("map.html"));
        SarifLog.of(report, o -> o.artifact("map.json", json)).writeTo(folder.resolve("findings.sarif"));
        // endregion
    }

    /**
     * Tells the journey of the first steps.
     *
     * @return its texts, one after the other
     */
    public static String tell() {
        JourneyMap map = FreshFoodInOneHour.map();
        // region text
        JourneyMarkdown table = JourneyMarkdown.of(map); // for wikis and pull requests
        JourneyNarrative story = JourneyNarrative.of(map); // for those who listen
        JourneyDot graph = JourneyDot.of(map); // for Graphviz
        MermaidJourney diagram = MermaidJourney.of(map); // and back: MermaidJourney.read(text)
        // endregion
        String lost = diagram.losses().stream().map(MermaidLoss::message).collect(Collectors.joining("\n"));
        return table.toString() + story + graph + diagram + lost;
    }

    /**
     * Writes the journey of the first steps as a diagram of Mermaid.
     *
     * @return the diagram
     */
    public static String diagram() {
        return MermaidJourney.of(FreshFoodInOneHour.map()).text();
    }
}
