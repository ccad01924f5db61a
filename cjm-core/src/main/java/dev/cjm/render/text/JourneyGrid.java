package dev.cjm.render.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.cjm.internal.PrintableText;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A map as a grid for spreadsheets: a column for each touchpoint, a row for each lane, as CSV (RFC 4180).
 *
 * <p>Above the lanes stand the phases and stages; a stage without touchpoints of its own has an empty column. A stage's needs,
 * questions and other facts of its own stand in the column of its first touchpoint. Cells with several facts have one on each line.
 *
 * <p>Spreadsheets take a cell that begins with {@code =}, {@code +}, {@code -}, {@code @} or a tab for a formula, even between quotation
 * marks; such a cell gets an apostrophe before it, which makes it text; some programs show it.
 */
public final class JourneyGrid {
    private static final String FORMULA = "=+-@\t\r\u2212";

    private final MapView view;
    private final List<List<String>> rows = new ArrayList<>();

    private JourneyGrid(JourneyMap map, JourneyTextOptions options) {
        view = MapView.of(map, options.chosen());
        List<Column> columns = columns();
        row(view.words().text("phase"), columns, column -> phase(column.stage));
        row(view.words().text("stage"), columns, column -> PrintableText.line(column.stage.name()));
        view.lanes().forEach(lane -> row(lane.title(), columns, column -> column.cell(view, lane)));
    }

    /**
     * Writes a map with all lanes of which it says something.
     *
     * @param map the map
     * @return the grid
     */
    public static JourneyGrid of(JourneyMap map) {
        return of(map, options -> {});
    }

    /**
     * Writes a map.
     *
     * @param map the map
     * @param options chooses lanes, language, and what is shown beside the map
     * @return the grid
     * @throws IllegalArgumentException if an option names a persona that is not in the map
     */
    public static JourneyGrid of(JourneyMap map, Consumer<? super JourneyTextOptions> options) {
        JourneyTextOptions chosen = new JourneyTextOptions();
        options.accept(chosen);
        return new JourneyGrid(map, chosen);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Stage stage : view.map().allStages()) {
            List<Touchpoint> touchpoints = stage.touchpoints();
            if (touchpoints.isEmpty()) {
                columns.add(new Column(stage, List.of(), true));
            }
            for (int i = 0; i < touchpoints.size(); i++) {
                columns.add(new Column(stage, List.of(touchpoints.get(i)), i == 0));
            }
        }
        return columns;
    }

    private String phase(Stage stage) {
        return stage.phase()
                .map(phase -> view.words()
                        .text(
                                switch (phase) {
                                    case BEFORE -> "before";
                                    case DURING -> "during";
                                    case AFTER -> "after";
                                }))
                .orElse("");
    }

    private void row(String head, List<Column> columns, java.util.function.Function<Column, String> cell) {
        List<String> row = new ArrayList<>(List.of(head));
        columns.forEach(column -> row.add(cell.apply(column)));
        rows.add(row.stream().map(JourneyGrid::harmless).toList());
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /**
     * Lists the rows, each with a heading and one cell for each column.
     *
     * @return the rows, unmodifiable
     */
    public List<List<String>> rows() {
        return List.copyOf(rows);
    }

    /**
     * Obtains the grid as CSV.
     *
     * @return the rows, with commas between cells and CR LF at their ends
     */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e); // no text does that
        }
        return text.toString();
    }

    private record Column(Stage stage, List<Touchpoint> touchpoints, boolean isFirst) {
        String cell(MapView view, LaneView lane) {
            List<Item> items = new ArrayList<>(isFirst ? view.of(lane, stage) : List.of());
            touchpoints.forEach(touchpoint -> items.addAll(view.of(lane, touchpoint)));
            return items.stream().map(item -> ItemText.of(view, item)).collect(Collectors.joining("\n"));
        }
    }
}
