package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.json.Hosts.Order;
import dev.cjm.json.Hosts.Shelf;
import dev.cjm.model.JourneyMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CjmJacksonModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private final JourneyMap full = Samples.full();

    private static JourneyBindException refusal(JsonMapper mapper, String json, Class<?> type) {
        return assertThrows(JourneyBindException.class, () -> mapper.readValue(json, type));
    }

    private static List<String> places(JourneyBindException e) {
        return e.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer())
                .toList();
    }

    @Test
    void a_mapper_finds_it_by_itself() {
        assertEquals(full, MAPPER.readValue(MAPPER.writeValueAsString(full), JourneyMap.class));
        assertEquals(JourneyNdjson.line(full), MAPPER.writeValueAsString(full));
    }

    @Test
    void a_map_may_be_a_field_an_element_or_an_option() {
        Order order = new Order("o", full);
        assertEquals(order, MAPPER.readValue(MAPPER.writeValueAsString(order), Order.class));
        Shelf shelf = new Shelf(List.of(full, full), Map.of("a", full), Optional.of(full));
        assertEquals(shelf, MAPPER.readValue(MAPPER.writeValueAsBytes(shelf), Shelf.class));
        assertNull(MAPPER.readValue("{\"name\": \"o\", \"journey\": null}", Order.class)
                .journey());
        assertEquals("{\"name\":\"o\",\"journey\":null}", MAPPER.writeValueAsString(new Order("o", null)));
    }

    @Test
    void a_tree_and_back_is_the_same_map() {
        JsonNode tree = MAPPER.valueToTree(new Order("o", full));
        assertEquals("onboarding", tree.at("/journey/id").asString());
        assertEquals(full, MAPPER.treeToValue(tree, Order.class).journey());
        assertEquals(full, MAPPER.convertValue(full, JourneyMap.class));
    }

    @Test
    void problems_are_those_of_the_facade_with_the_places_of_the_whole_document() {
        String json = """
                {"name": "o", "journey":
                  {"format": "cjm-journey-map", "formatVersion": 1,
                   "title": 5, "color": {"r": [1, 2]},
                   "channels": [], "stages": [{"name": "S", "phase": "befor",
                     "touchpoints": [{"name": "A", "channel": "web"}]}],
                   "transitions": [{"source": "x", "target": "A"}]}}""";
        JourneyBindException e = refusal(MAPPER, json, Order.class);
        assertEquals(
                List.of(
                        "3:13 /journey/title",
                        "3:16 /journey/color",
                        "4:54 /journey/stages/0/phase",
                        "5:47 /journey/stages/0/touchpoints/0/channel",
                        "6:31 /journey/transitions/0/source"),
                places(e));
        assertEquals("journey", e.getPath().get(0).getPropertyName());
        assertEquals(3, e.getLocation().getLineNr());
        InvalidJourneyJsonException cause = assertInstanceOf(InvalidJourneyJsonException.class, e.getCause());
        assertEquals(e.problems(), cause.problems());
        assertTrue(String.valueOf(e.getMessage()).contains("/journey/stages/0/phase: Found \"befor\""), e.getMessage());
    }

    @Test
    void pointers_lead_through_lists_and_maps_of_the_host() {
        String json = "{\"maps\": [" + map("") + "], \"byName\": {\"a/b\": " + map("\"goal\": 5") + "}}";
        JourneyBindException e = refusal(MAPPER, json, Shelf.class);
        assertEquals(List.of("1:" + (json.indexOf("5}") + 1) + " /byName/a~1b/goal"), places(e));
        String element = "{\"maps\": [" + map("") + ", 7]}";
        assertEquals(
                List.of("1:" + (element.indexOf("7]") + 1) + " /maps/1"),
                places(refusal(MAPPER, element, Shelf.class)));
    }

    @Test
    void a_tree_tells_pointers_without_lines() {
        JsonNode tree = MAPPER.readTree("{\"name\": \"o\", \"journey\": " + map("\"goal\": 5") + "}");
        JourneyBindException e = assertThrows(JourneyBindException.class, () -> MAPPER.treeToValue(tree, Order.class));
        assertEquals(List.of("0:0 /journey/goal"), places(e));
    }

    @Test
    void what_is_no_json_is_the_matter_of_the_host() {
        assertThrows(StreamReadException.class, () -> MAPPER.readValue("{\"title\" 5}", JourneyMap.class));
        assertThrows(DatabindException.class, () -> MAPPER.readValue("[]", JourneyMap.class));
        assertNull(MAPPER.readValue("null", JourneyMap.class));
    }

    @Test
    void fields_that_stand_twice_in_a_map_are_refused_whatever_the_host_says() {
        JourneyBindException e = refusal(MAPPER, map("\"goal\": \"a\", \"goal\": \"b\""), JourneyMap.class);
        assertEquals("field.twice", e.problems().get(0).code());
        assertEquals(
                "field.twice",
                refusal(MAPPER, map("\"x\": {\"y\": 1, \"y\": 2}"), JourneyMap.class)
                        .problems()
                        .get(1)
                        .code());
    }

    @Test
    void unknown_fields_follow_the_host() {
        String json = map("\"color\": 1, \"channels\": [{\"name\": \"Fax\"}]");
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JsonMapper lenient = MAPPER.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertEquals("T", lenient.readValue(json, JourneyMap.class).title());
        JourneyBindException e = refusal(strict, json, JourneyMap.class);
        assertEquals(List.of("1:" + (json.indexOf("\"color") + 1) + " /color"), places(e));
        assertEquals("T", strict.readValue(map(""), JourneyMap.class).title());
    }

    @Test
    void a_listener_or_a_refusal_given_to_the_module_goes_before_the_host() {
        List<String> told = new ArrayList<>();
        JsonMapper strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .findAndAddModules()
                .addModule(CjmJacksonModule.of(o -> o.onWarning(warning -> told.add(warning.pointer()))))
                .build();
        strict.readValue("{\"journey\": " + map("\"color\": 1") + "}", Order.class);
        assertEquals(List.of("/journey/color"), told);
        JsonMapper refusing = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(CjmJacksonModule.of(JourneyJsonOptions::refuseUnknown))
                .build();
        assertEquals(
                1,
                refusal(refusing, map("\"color\": 1"), JourneyMap.class)
                        .problems()
                        .size());
    }

    @Test
    void limits_given_to_the_module_hold_for_each_map() {
        JsonMapper small = JsonMapper.builder()
                .addModule(CjmJacksonModule.of(o -> o.maxLength(200).maxProblems(1)))
                .build();
        assertEquals("T", small.readValue(map(""), JourneyMap.class).title());
        JourneyBindException e = refusal(small, map("\"goal\": \"" + "x".repeat(200) + "\""), JourneyMap.class);
        assertEquals("json.limit", e.problems().get(0).code());
        assertEquals(
                2,
                refusal(small, map("\"tags\": [1, 2, 3]"), JourneyMap.class)
                        .problems()
                        .size());
    }

    @Test
    void a_host_that_indents_gets_the_canonical_text_at_its_depth() {
        JsonMapper indenting =
                MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        assertEquals(JourneyJson.write(full).stripTrailing(), indenting.writeValueAsString(full));
        JourneyMap small = JourneyMap.named("A").stage("S", s -> {}).build();
        assertEquals("""
                {
                  "name" : "o",
                  "journey" : {
                    "format": "cjm-journey-map",
                    "formatVersion": 1,
                    "id": "a",
                    "title": "A",
                    "stages": [
                      {
                        "id": "s",
                        "name": "S"
                      }
                    ],
                    "flow": "in-order"
                  }
                }""", indenting.writeValueAsString(new Order("o", small)).replace("\r\n", "\n"));
    }

    @Test
    void the_refusal_survives_serialization() throws Exception {
        JourneyBindException e = refusal(MAPPER, map("\"goal\": 5"), JourneyMap.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(e.problems(), ((JourneyBindException) in.readObject()).problems());
        }
    }

    @Test
    void two_modules_are_one_to_a_mapper() {
        assertEquals(
                new CjmJacksonModule().getRegistrationId(),
                CjmJacksonModule.of(o -> {}).getRegistrationId());
        assertSame(
                full.getClass(),
                MAPPER.readerFor(JourneyMap.class)
                        .readValue(JourneyJson.write(full))
                        .getClass());
    }
}
