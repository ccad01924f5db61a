package dev.cjm.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.cjm.internal.PrintableText;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a map says, its texts keep their form, and every touchpoint is in each of them. */
class JourneyTextProperties {
    private static final List<Locale> READERS =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ro"), Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);

    @Property(tries = 200)
    void every_row_of_a_markdown_table_has_the_same_cells(@ForAll JourneyMap map) {
        List<String> rows = JourneyMarkdown.of(map)
                .toString()
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();
        long bars = bars(rows.get(0));
        for (String row : rows) {
            assertEquals(bars, bars(row), row);
            assertTrue(row.endsWith("|"), row);
        }
        assertTrue(rows.size() >= 2 + map.touchpoints().size());
    }

    @Property(tries = 200)
    void no_text_of_a_map_is_markup(@ForAll JourneyMap map) {
        String document = JourneyMarkdown.of(map).toString();
        String bare = document.replace("<br>", "");
        assertEquals(-1, bare.indexOf('<'), bare);
        assertEquals(-1, bare.indexOf('>'), bare);
        assertTrue(document.chars().noneMatch(letter -> Character.isISOControl(letter) && letter != '\n'));
        String unescaped = document.replace("\\\\", "").replace("\\[", "").replace("\\]", "");
        assertEquals(-1, unescaped.indexOf('['), document);
        assertEquals(-1, unescaped.indexOf(']'), document);
    }

    @Property(tries = 200)
    void a_grid_is_read_back_cell_by_cell_and_holds_no_formula(@ForAll JourneyMap map) {
        JourneyGrid grid = JourneyGrid.of(map);
        List<List<String>> read = CsvReader.builder().ofCsvRecord(grid.toString()).stream()
                .map(CsvRecord::getFields)
                .toList();
        assertEquals(grid.rows(), read);
        int columns = map.allStages().stream()
                .mapToInt(stage -> Math.max(1, stage.touchpoints().size()))
                .sum();
        for (List<String> row : read) {
            assertEquals(1 + columns, row.size());
            for (String cell : row) {
                assertTrue(cell.isEmpty() || "=+-@\t\r\u2212".indexOf(cell.charAt(0)) < 0, cell);
            }
        }
    }

    @Property(tries = 200)
    void a_story_names_every_stage_and_touchpoint_in_every_language(@ForAll JourneyMap map) {
        for (Locale reader : READERS) {
            String story = JourneyNarrative.of(map, o -> o.locale(reader)).toString();
            for (Stage stage : map.allStages()) {
                assertTrue(story.contains(start(stage.name())), stage.name());
            }
            for (Touchpoint touchpoint : map.touchpoints()) {
                assertTrue(story.contains(start(touchpoint.name())), touchpoint.name());
            }
            assertTrue(story.endsWith("\n"));
        }
    }

    @Property(tries = 20)
    void the_default_locale_plays_no_part(@ForAll JourneyMap map) {
        String all = all(map);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(all, all(map));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String all(JourneyMap map) {
        return JourneyMarkdown.of(map).toString() + JourneyGrid.of(map) + JourneyNarrative.of(map);
    }

    private static long bars(String row) {
        return row.replace("\\\\", "")
                .replace("\\|", "")
                .chars()
                .filter(letter -> letter == '|')
                .count();
    }

    /** A name up to a point at its end, which the sentence brings. */
    private static String start(String name) {
        return PrintableText.line(name).replaceAll("[.。]+$", "");
    }
}
