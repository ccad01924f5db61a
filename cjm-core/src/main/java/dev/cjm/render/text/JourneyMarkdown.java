package dev.cjm.render.text;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A map as a Markdown document: title, goal and personas, a table with a row for each touchpoint, and how journeys end.
 *
 * <p>The columns are the lanes of which the map says something. Tables are those of GitHub, GitLab and most wikis; cells stay on one
 * line, with {@code <br>} between what stands in them. Nothing in the map can add markup, links or HTML.
 */
public final class JourneyMarkdown {
    private static final String BREAK = "<br>";

    private final MapView view;
    private final StringBuilder text = new StringBuilder();

    private JourneyMarkdown(JourneyMap map, JourneyTextOptions options) {
        view = MapView.of(map, options.chosen());
        head();
        table();
        ends();
    }

    /**
     * Writes a map with all lanes of which it says something.
     *
     * @param map the map
     * @return the document
     */
    public static JourneyMarkdown of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Writes a map.
     *
     * @param map the map
     * @param options chooses lanes, language, and what is shown beside the map
     * @return the document
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public static JourneyMarkdown of(JourneyMap map, Consumer<? super JourneyTextOptions> options) {
        JourneyTextOptions chosen = new JourneyTextOptions();
        options.accept(chosen);
        return new JourneyMarkdown(map, chosen);
    }

    private void head() {
        text.append("# ").append(MarkdownText.of(view.map().title())).append("\n\n");
        List<String> facts = new ArrayList<>();
        facts.add(fact("map", view.words().text(StateWords.of(view.map()))));
        view.map().goal().ifPresent(goal -> facts.add(fact("goal", goal)));
        view.map().scenario().ifPresent(scenario -> facts.add(fact("scenario", scenario)));
        if (!view.personas().isEmpty()) {
            facts.add(
                    fact("personas", view.personas().stream().map(Persona::name).collect(Collectors.joining(", "))));
        }
        facts.forEach(fact -> text.append("- ").append(fact).append('\n'));
        text.append('\n');
    }

    private String fact(String key, String value) {
        return "**" + MarkdownText.of(view.words().text(key)) + "**: " + MarkdownText.of(value);
    }

    private void table() {
        List<LaneView> lanes = view.lanes();
        List<String> heads = new ArrayList<>(List.of(view.words().text("stage")));
        lanes.forEach(lane -> heads.add(lane.title()));
        row(heads.stream().map(MarkdownText::of).toList());
        row(heads.stream().map(head -> "---").toList());
        for (Stage stage : view.map().allStages()) {
            List<String> own = new ArrayList<>(List.of("**" + MarkdownText.of(stage.name()) + "**"));
            lanes.forEach(lane -> own.add(cell(view.of(lane, stage))));
            if (stage.touchpoints().isEmpty() || own.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
                row(own);
            }
            stage.touchpoints().forEach(touchpoint -> row(cells(stage, touchpoint)));
        }
        text.append('\n');
    }

    private List<String> cells(Stage stage, Touchpoint touchpoint) {
        List<String> cells = new ArrayList<>(List.of(MarkdownText.of(stage.name())));
        view.lanes().forEach(lane -> cells.add(cell(view.of(lane, touchpoint))));
        return cells;
    }

    private String cell(List<Item> items) {
        return items.stream()
                .map(item -> MarkdownText.of(ItemText.of(view, item)))
                .collect(Collectors.joining(BREAK));
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(cell.isEmpty() ? "" : cell + " "));
        text.append("|\n");
    }

    private void ends() {
        view.outcomes()
                .forEach(item -> text.append("- ")
                        .append(MarkdownText.of(ItemText.of(view, item)))
                        .append('\n'));
    }

    /**
     * Obtains the document.
     *
     * @return Markdown, each line with a line feed at its end
     */
    @Override
    public String toString() {
        return text.toString();
    }
}
