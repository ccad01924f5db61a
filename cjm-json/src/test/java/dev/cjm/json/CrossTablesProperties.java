package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.Coverage;
import dev.cjm.analysis.CrossTable;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.EvidenceQuality;
import dev.cjm.analysis.Lane;
import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Out of the document each number of a table can be read again. */
class CrossTablesProperties {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 60)
    void tables_of_stages_and_lanes_lose_nothing(@ForAll JourneyMap map) {
        Coverage coverage = Coverage.of(map);
        check(document(coverage).get("counts"), coverage.counts(), Stage::id, CrossTablesProperties::word);
        EvidenceQuality quality = EvidenceQuality.of(map);
        JsonNode json = document(quality);
        check(json.get("counts"), quality.counts(), Stage::id, CrossTablesProperties::word);
        check(json.get("firmCounts"), quality.firmCounts(), Stage::id, CrossTablesProperties::word);
    }

    @Property(tries = 60)
    void tables_of_channels_lose_nothing(@ForAll JourneyMap map) {
        ChannelMix mix;
        try {
            mix = ChannelMix.of(map);
        } catch (EndlessJourneyException e) {
            return; // Rightly without an answer.
        }
        JsonNode json = document(mix);
        check(json.get("byStage"), mix.byStage(), Channel::id, Stage::id);
        check(json.get("byPhase"), mix.byPhase(), CrossTablesProperties::word, Channel::id);
        check(json.get("steps"), mix.steps(), Channel::id, Channel::id);
        assertEquals(
                mix.channels().stream().map(each -> mix.endings(each.channel())).toList(),
                elements(json.get("endings")).stream()
                        .map(each -> each.get("share").doubleValue())
                        .toList());
    }

    private static <R, C> void check(
            JsonNode json, CrossTable<R, C> table, Function<R, String> row, Function<C, String> column) {
        assertEquals(table.rows().stream().map(row).toList(), names(json.get("rows")));
        assertEquals(table.columns().stream().map(column).toList(), names(json.get("columns")));
        Map<List<String>, Double> cells = new HashMap<>();
        for (JsonNode cell : json.get("cells")) {
            List<String> place =
                    List.of(cell.get("row").stringValue(), cell.get("column").stringValue());
            assertTrue(cells.put(place, cell.get("value").doubleValue()) == null, "twice: " + place);
        }
        Set<List<String>> places = new HashSet<>();
        for (R r : table.rows()) {
            for (C c : table.columns()) {
                List<String> place = List.of(row.apply(r), column.apply(c));
                assertTrue(places.add(place), "two cells of one name: " + place);
                assertEquals(table.value(r, c), cells.getOrDefault(place, 0.0), place.toString());
            }
        }
        assertTrue(places.containsAll(cells.keySet()));
    }

    private static List<String> names(JsonNode side) {
        return elements(side).stream()
                .map(each ->
                        each.isString() ? each.stringValue() : each.get("id").stringValue())
                .toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode document(JourneyResult result) {
        return MAPPER.readTree(JourneyJson.write(result));
    }

    private static String word(Phase phase) {
        return WordShape.of(Phase.class).word(phase);
    }

    private static String word(Lane lane) {
        return WordShape.of(Lane.class).word(lane);
    }
}
