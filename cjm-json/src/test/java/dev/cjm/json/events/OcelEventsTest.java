package dev.cjm.json.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import dev.cjm.observed.RowProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcelEventsTest {
    private static final String TYPES = """
            "eventTypes": [{"name": "place order", "attributes": [{"name": "total", "type": "float"}]}],
            "objectTypes": [{"name": "order", "attributes": []}, {"name": "customer", "attributes": []}, {"name": "parcel", "attributes": []}]
            """;

    private static final String OBJECTS = """
            "objects": [
              {"id": "o1", "type": "order", "attributes": [{"name": "total", "time": "1970-01-01T00:00:00Z", "value": "5"}],
               "relationships": [{"objectId": "c1", "qualifier": "of"}]},
              {"id": "o2", "type": "order"},
              {"id": "c1", "type": "customer"},
              {"id": "c+2", "type": "customer"}
            ]""";

    private static final String EVENTS = """
            "events": [
              {"id": "e1", "type": "place order", "time": "2026-03-02T09:00:00Z",
               "attributes": [{"name": "total", "value": 12.5}, {"name": "by", "value": "app"}],
               "relationships": [{"objectId": "o1", "qualifier": "order"}, {"objectId": "c1", "qualifier": "by"}, {"objectId": "o1", "qualifier": "again"}]},
              {"id": "e2", "type": "send", "time": "2026-03-02T11:00:00Z",
               "relationships": [{"objectId": "o1", "qualifier": ""}, {"objectId": "o2", "qualifier": ""}, {"objectId": "c1"}, {"objectId": "c+2"}]},
              {"id": "e3", "type": "complain", "time": "2026-03-02T12:00:00Z", "attributes": [],
               "relationships": [{"objectId": "c1", "qualifier": "by"}, {"objectId": "ghost", "qualifier": "of"}]},
              {"id": "e4", "type": "pay", "time": "2026-03-02T10:00:00Z", "attributes": [{"name": "total", "value": "7"}],
               "relationships": [{"objectId": "o1", "qualifier": "order"}]}
            ]""";

    private static final String DOCUMENT = "{" + TYPES + "," + EVENTS + "," + OBJECTS + "}";

    @Test
    void journeys_are_those_of_one_type_of_objects() {
        EventLog log = Reading.ocel(DOCUMENT, "order", o -> {});
        assertEquals(
                List.of("o1: place order → pay → send", "o2: send"),
                log.stream().map(Object::toString).toList());
        assertEquals(
                List.of(
                        "1 events concern no object of type 'order' and were left out.",
                        "1 events concern several objects of type 'order' and stand in the journey of each.",
                        "1 relations of events lead to objects that the file does not have."),
                log.report().assumptions());
    }

    @Test
    void another_type_gives_other_journeys() {
        EventLog log = Reading.ocel(DOCUMENT, "customer", o -> {});
        assertEquals(
                List.of("c1: place order → send → complain", "c+2: send"),
                log.stream().map(Object::toString).toList());
    }

    @Test
    void a_type_without_objects_gives_no_journeys() {
        EventLog log = Reading.ocel(DOCUMENT, "parcel", o -> {});
        assertEquals(0, log.journeyCount());
        assertEquals(
                "4 events concern no object of type 'parcel' and were left out.",
                log.report().assumptions().get(0));
    }

    @Test
    void the_order_of_the_sections_makes_no_difference() {
        EventLog log = Reading.ocel(DOCUMENT, "order", o -> o.texts("by"));
        for (String document : List.of(
                "{" + OBJECTS + "," + EVENTS + "}",
                "{" + EVENTS + "," + OBJECTS + "}",
                "{\"more\": {\"events\": []}," + OBJECTS + "," + TYPES + "," + EVENTS + "}")) {
            assertEquals(log, Reading.ocel(document, "order", o -> o.texts("by")));
        }
    }

    @Test
    void attributes_may_be_numbers_or_texts() {
        EventLog log = Reading.ocel(DOCUMENT, "order", o -> o.numbers("total").texts("by"));
        assertEquals(OptionalDouble.of(12.5), log.journeys().get(0).number(0, "total"));
        assertEquals(OptionalDouble.of(7), log.journeys().get(0).number(1, "total"));
        assertEquals(Optional.of("app"), log.journeys().get(0).text(0, "by"));
        assertEquals(Optional.empty(), log.journeys().get(0).text(1, "by"));
    }

    @Test
    void objects_of_other_types_can_be_kept() {
        EventLog log = Reading.ocel(DOCUMENT, "order", o -> o.related("customer"));
        assertEquals(Optional.of("c1"), log.journeys().get(0).text(0, "customer"));
        assertEquals(Optional.empty(), log.journeys().get(0).text(1, "customer"));
        assertEquals(Optional.of("c1+c\\+2"), log.journeys().get(0).text(2, "customer"));
    }

    @Test
    void packed_files_are_unpacked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.jsonocel.gz");
        Files.write(file, Reading.packed(DOCUMENT));
        assertEquals(Reading.ocel(DOCUMENT, "order", o -> {}), OcelEvents.read(file, "order"));
    }

    @Test
    void a_type_that_is_not_there_is_refused_with_the_nearest() {
        RowProblem problem = refused(DOCUMENT, "orders", o -> {});
        assertEquals("ocel.type", problem.code());
        assertEquals(
                "There is no object of type 'orders'; there are types 'customer', 'order', 'parcel'.",
                problem.message());
        assertEquals("Maybe you meant 'order'.", problem.hint());
    }

    @Test
    void bad_events_have_their_line() {
        String document = """
                {"objects": [{"id": "o1", "type": "order"}, {"id": "o2"}],
                 "events": [
                  {"type": "a", "time": "soon", "relationships": [{"objectId": "o1"}]},
                  {"time": "2026-03-02T09:00:00Z", "relationships": [{"objectId": "o1"}]},
                  null,
                  {"type": "b", "time": "2026-03-02T09:00:00Z", "relationships": [{"objectId": "o1"}, 7]}
                 ]}""";
        EventLog log = Reading.ocel(document, "order", o -> o.badRows(BadRows.COLLECT));
        assertEquals("o1: b", log.journeys().get(0).toString());
        assertEquals(
                List.of("1 ocel.object", "3 time.invalid", "4 activity.missing", "5 json.object"),
                log.report().problems().stream()
                        .map(each -> each.line() + " " + each.code())
                        .toList());
    }

    @Test
    void other_documents_are_refused() {
        assertEquals("ocel.document", refused("[]", "order", o -> {}).code());
        assertEquals("ocel.document", refused("{}", "order", o -> {}).code());
        assertEquals(
                "ocel.document", refused(DOCUMENT + DOCUMENT, "order", o -> {}).code());
        assertEquals("json.invalid", refused("{\"events\": [", "order", o -> {}).code());
        assertEquals(
                "json.invalid",
                refused("{\"events\": [], \"events\": []}", "order", o -> {}).code());
        RowProblem older = refused("{\"ocel:global-log\": {}, \"ocel:events\": {}}", "order", o -> {});
        assertEquals("ocel.version", older.code());
        assertEquals("The document is OCEL 1.0.", older.message());
    }

    private static RowProblem refused(String document, String type, Consumer<? super OcelOptions> options) {
        return assertThrows(InvalidEventsException.class, () -> Reading.ocel(document, type, options))
                .problems()
                .get(0);
    }
}
