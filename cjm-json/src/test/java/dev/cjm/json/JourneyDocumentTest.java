package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static dev.cjm.json.Documents.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyDocumentTest {
    @Test
    void unknown_fields_are_kept_with_their_pointers_and_values() {
        JourneyDocument document =
                JourneyDocument.read(touchpoint("\"x-color\": {\"deep\": [1.50, null, \"\u00e9\"]}, \"a/b~\": true"));
        assertEquals(
                Map.of(
                        "/stages/0/touchpoints/0/x-color",
                        "{\"deep\":[1.50,null,\"\u00e9\"]}",
                        "/stages/0/touchpoints/0/a~1b~0",
                        "true"),
                document.unknown());
        assertEquals(
                "Document of journey map 'T' with 2 unknown fields: /stages/0/touchpoints/0/x-color, /stages/0/touchpoints/0/a~1b~0",
                document.toString());
        assertEquals(document, JourneyDocument.read(document.toJson()));
        assertEquals(
                document.hashCode(), JourneyDocument.read(document.toJson()).hashCode());
        assertEquals(
                document.map(), JourneyJson.reader(o -> o.onWarning(w -> {})).read(document.toJson()));
    }

    @Test
    void without_unknown_fields_it_is_the_canonical_text() {
        JourneyMap map = Samples.full();
        assertEquals(JourneyJson.write(map), JourneyDocument.of(map).toJson());
        assertEquals(JourneyDocument.of(map), JourneyDocument.read(JourneyJson.write(map)));
        assertEquals(Map.of(), JourneyDocument.of(map).unknown());
        assertNotEquals(JourneyDocument.of(map), JourneyDocument.read(map("")));
    }

    @Test
    void they_are_neither_told_nor_refused_but_all_else_is() {
        List<JsonProblem> told = new ArrayList<>();
        JourneyJsonReader strict = JourneyJson.reader(o -> o.refuseUnknown().onWarning(told::add));
        assertEquals(1, strict.readDocument(map("\"x\": 1")).unknown().size());
        assertEquals(List.of(), told);
        assertThrows(InvalidJourneyJsonException.class, () -> strict.readDocument(map("\"x\": 1, \"goal\": 5")));
        assertThrows(InvalidJourneyJsonException.class, () -> strict.readDocument(map("\"x\": {\"a\": 1, \"a\": 2}")));
    }

    @Test
    void they_stay_at_channels_whose_order_changes_and_at_objects_that_are_left_out() {
        String json =
                map("\"channels\": [{\"name\": \"Web\", \"w\": 1}, {\"id\": \"app\", \"name\": \"App\", \"a\": 2}],"
                        + " \"personas\": [{\"name\": \"P\", \"preferredChannels\": [\"app\", \"web\"]}],"
                        + " \"scale\": {\"min\": -2, \"max\": 2, \"neutral\": 0, \"s\": 3}");
        JourneyDocument document = JourneyDocument.read(json);
        assertEquals("app", document.map().channels().get(0).id());
        assertEquals(Map.of("/channels/0/a", "2", "/channels/1/w", "1", "/scale/s", "3"), document.unknown());
        assertEquals(document, JourneyDocument.read(document.toJson()));
        assertEquals(document, document.with(document.map()));
    }

    @Test
    void they_follow_their_objects_through_an_edit() {
        JourneyDocument document = JourneyDocument.read(touchpoint("\"x\": 1")
                .replace(
                        "\"touchpoints\": [",
                        "\"s\": 0, \"touchpoints\": [{\"name\": \"B\", \"channel\": \"web\", \"y\": 2,"
                                + " \"emotions\": [{\"score\": 1, \"e\": 3}]}, "));
        JourneyMap renamed = document.map().edit(e -> e.rename("A", "Z").touchpoint("B", t -> t.goal("G")));
        JourneyDocument edited = document.with(renamed);
        assertEquals(
                Map.of(
                        "/stages/0/s", "0",
                        "/stages/0/touchpoints/0/y", "2",
                        "/stages/0/touchpoints/0/emotions/0/e", "3",
                        "/stages/0/touchpoints/1/x", "1"),
                edited.unknown());
        assertEquals(renamed, edited.map());
        JourneyDocument smaller = document.with(document.map().edit(e -> e.remove("B")));
        assertEquals(Map.of("/stages/0/s", "0", "/stages/0/touchpoints/0/x", "1"), smaller.unknown());
        JourneyDocument felt = document.with(document.map().edit(e -> e.touchpoint("B", t -> t.feels(2))));
        assertEquals("3", felt.unknown().get("/stages/0/touchpoints/0/emotions/0/e"));
    }

    @Test
    void files_are_read_and_written_packed_or_not(@TempDir Path folder) throws IOException {
        JourneyDocument document = JourneyDocument.read(map("\"x\": 1"));
        for (String name : List.of("map.json", "map.json.gz")) {
            document.writeTo(folder.resolve(name));
            assertEquals(document, JourneyDocument.read(folder.resolve(name)));
        }
        JourneyJsonReader reader = JourneyJson.reader(o -> {});
        assertEquals(document, reader.readDocument(document.toJson().getBytes(StandardCharsets.UTF_8)));
    }
}
