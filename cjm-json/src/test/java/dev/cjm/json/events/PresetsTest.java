package dev.cjm.json.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Small files as trackers write them. */
class PresetsTest {
    @Test
    void segment() {
        EventLog log = Reading.json(
                """
                {"type":"identify","userId":"u1","traits":{"plan":"pro"},"timestamp":"2026-03-02T08:59:00.000Z","messageId":"m0"}
                {"type":"page","anonymousId":"a1","name":"Home","timestamp":"2026-03-02T09:00:00.000Z","messageId":"m1","context":{"campaign":{"source":"mail"}}}
                {"type":"track","anonymousId":"a1","userId":"u1","event":"Order Completed","properties":{"revenue":39.95},"timestamp":"2026-03-02T09:05:00.123Z","messageId":"m2"}
                {"type":"track","anonymousId":"a1","userId":"u1","event":"Order Completed","properties":{"revenue":39.95},"timestamp":"2026-03-02T09:05:00.123Z","messageId":"m2"}
                {"type":"page","userId":"u1","originalTimestamp":"2026-03-02T09:06:00.000Z","messageId":"m3"}
                """,
                o -> o.segment().number("revenue", "/properties/revenue").text("campaign", "/context/campaign/source"));
        assertEquals(
                List.of("a1: Home", "u1: Order Completed → page"),
                log.stream().map(Object::toString).toList());
        assertEquals(OptionalDouble.of(39.95), log.journey("u1").orElseThrow().number("revenue"));
        assertEquals(Optional.of("mail"), log.journey("a1").orElseThrow().text("campaign"));
        assertEquals(
                List.of(
                        "1 objects have none of the wanted values at /type and are no events.",
                        "1 events have the id of one before (/messageId) and were taken once."),
                log.report().assumptions());
    }

    @Test
    void google_analytics_4() {
        EventLog log = Reading.json(
                """
                {"event_date":"20260302","event_timestamp":"1772442000000001","event_name":"page_view","user_pseudo_id":"p.1","event_params":[{"key":"ga_session_id","value":{"string_value":null,"int_value":"77"}},{"key":"page_location","value":{"string_value":"https://shop.example/cart"}}]}
                {"event_date":"20260302","event_timestamp":1772442000000002,"event_name":"purchase","user_id":"u1","user_pseudo_id":"p.1","event_params":[{"value":{"double_value":9.5},"key":"value"}]}
                """,
                o -> o.ga4()
                        .text("session", "/event_params/ga_session_id")
                        .text("page", "/event_params/page_location")
                        .number("value", "/event_params/value"));
        assertEquals(
                List.of("p.1: page_view", "u1: purchase"),
                log.stream().map(Object::toString).toList());
        assertEquals(Instant.parse("2026-03-02T09:00:00.000001Z"), log.start().orElseThrow());
        assertEquals(Optional.of("77"), log.journeys().get(0).text("session"));
        assertEquals(
                Optional.of("https://shop.example/cart"), log.journeys().get(0).text("page"));
        assertEquals(OptionalDouble.of(9.5), log.journeys().get(1).number("value"));
    }

    @Test
    void snowplow() {
        EventLog log = Reading.json("""
                {"event_id":"e1","event":"page_view","event_name":"page_view","domain_userid":"d1","collector_tstamp":"2026-03-02T09:00:01.000Z","derived_tstamp":"2026-03-02T09:00:00.000Z","platform":"web","page_urlpath":"/cart"}
                {"event_id":"e2","event":"struct","domain_userid":"d1","user_id":"u1","collector_tstamp":"2026-03-02 09:01:00.500","derived_tstamp":null}
                {"event_id":"e1","event":"page_view","event_name":"page_view","domain_userid":"d1","collector_tstamp":"2026-03-02T09:00:09.000Z","derived_tstamp":"2026-03-02T09:00:00.000Z"}
                """, o -> o.snowplow().texts("platform").text("page", "page_urlpath"));
        assertEquals(
                List.of("d1: page_view", "u1: struct"),
                log.stream().map(Object::toString).toList());
        assertEquals(Optional.of("/cart"), log.journeys().get(0).text("page"));
        assertEquals(Instant.parse("2026-03-02T09:01:00.500Z"), log.end().orElseThrow());
    }

    @Test
    void cloud_events_as_batch() {
        String batch = """
                [{"specversion":"1.0","id":"1","source":"/shop","type":"order.placed","subject":"c1","time":"2026-03-02T09:00:00Z","data":{"customerId":"k9"}},
                 {"specversion":"1.0","id":"1","source":"/bank","type":"order.paid","subject":"c1","time":"2026-03-02T10:00:00+01:00","data":{"customerId":"k9"}},
                 {"specversion":"1.0","id":"1","source":"/shop","type":"order.placed","subject":"c1","time":"2026-03-02T09:00:00Z"},
                 {"specversion":"1.0","id":"2","source":"/shop","type":"order.sent","subject":"c1"}]""";
        InvalidEventsException thrown =
                assertThrows(InvalidEventsException.class, () -> Reading.json(batch, JsonEventsOptions::cloudEvents));
        assertEquals("time.missing", thrown.problems().get(0).code());
        assertEquals(4, thrown.problems().get(0).line());
        EventLog log = Reading.json(batch, o -> o.cloudEvents().badRows(BadRows.COLLECT));
        assertEquals(
                List.of("c1: order.placed → order.paid"),
                log.stream().map(Object::toString).toList());
        EventLog byData = Reading.json(
                batch, o -> o.cloudEvents().journey("/data/customerId").badRows(BadRows.SKIP));
        assertEquals("k9", byData.journeys().get(0).id());
    }

    @Test
    void what_is_said_after_a_preset_changes_it() {
        EventLog log = Reading.json(
                "{\"type\":\"alias\",\"userId\":\"u\",\"timestamp\":\"2026-03-02\",\"messageId\":\"m\"}\n".repeat(2),
                o -> o.segment().only("/type", "alias").uniqueBy());
        assertEquals("u: alias → alias", log.journeys().get(0).toString());
    }
}
