package dev.cjm.observed.xes;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Logs;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.RowProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XesEventsTest {
    static final String LOANS = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- as OpenXES writes it -->
            <log xes.version="1.0" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
              <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
              <global scope="trace">
                <string key="concept:name" value="UNKNOWN"/>
              </global>
              <global scope="event">
                <date key="time:timestamp" value="1970-01-01T00:00:00.000+01:00"/>
                <string key="concept:name" value="UNKNOWN"/>
              </global>
              <classifier name="Activity classifier" keys="concept:name lifecycle:transition"/>
              <classifier name="Resource classifier" keys="'org resource'"/>
              <float key="meta_org:deviation" value="19.9"><float key="concept:name" value="2.5"/></float>
              <trace>
                <string key="AMOUNT_REQ" value="20000"/>
                <string key="concept:name" value="NA"><string key="concept:name" value="inner"/></string>
                <event>
                  <string key="org:resource" value="112"/>
                  <string key="lifecycle:transition" value="COMPLETE"/>
                  <date key="time:timestamp" value="2011-10-01T00:38:44.546+02:00"/>
                  <string key="concept:name" value="A_SUBMITTED">
                    <string key="concept:name" value="inner"/>
                    <int key="level" value="7"><int key="deeper" value="8"/></int>
                  </string>
                  <string key="org resource" value="R 1"/>
                </event>
                <event>
                  <string key="concept:name" value="A_DECLINED"/>
                  <date key="time:timestamp" value="2011-10-01T00:39:37.906+02:00"/>
                  <list key="tags"><values><string key="first" value="x"/><boolean key="second" value="true"/></values></list>
                </event>
              </trace>
            </log>
            """;

    @Test
    void traces_become_journeys_and_defaults_are_no_event() throws IOException {
        EventLog log = read(LOANS);
        assertEquals(List.of("NA: A_SUBMITTED → A_DECLINED"), texts(log));
        assertEquals(Optional.of(Instant.parse("2011-09-30T22:38:44.546Z")), log.start());
        assertEquals(List.of(), log.columns());
        assertEquals(List.of(), log.report().assumptions());
        assertEquals(2, log.report().events());
    }

    @Test
    void attributes_of_trace_and_event_nested_ones_and_lists_are_read_on_request() throws IOException {
        EventLog log = read(
                LOANS,
                o -> o.texts(
                                "org:resource",
                                "concept:name/concept:name",
                                "tags/first",
                                "tags/second",
                                "case:concept:name/concept:name")
                        .numbers("case:AMOUNT_REQ", "concept:name/level", "concept:name/level/deeper"));
        ObservedJourney journey = log.journeys().get(0);
        assertEquals(OptionalDouble.of(20_000), journey.number(0, "case:AMOUNT_REQ"));
        assertEquals(OptionalDouble.of(20_000), journey.number(1, "case:AMOUNT_REQ"));
        assertEquals(Optional.of("112"), journey.text(0, "org:resource"));
        assertEquals(Optional.empty(), journey.text(1, "org:resource"));
        assertEquals(OptionalDouble.of(7), journey.number(0, "concept:name/level"));
        assertEquals(OptionalDouble.of(8), journey.number(0, "concept:name/level/deeper"));
        assertEquals(Optional.of("inner"), journey.text(0, "concept:name/concept:name"));
        assertEquals(Optional.of("inner"), journey.text(1, "case:concept:name/concept:name"));
        assertEquals(Optional.of("x"), journey.text(1, "tags/first"));
        assertEquals(Optional.of("true"), journey.text(1, "tags/second"));
    }

    @Test
    void a_classifier_joins_its_keys_so_that_none_can_be_mistaken() throws IOException {
        assertEquals(
                List.of("NA: A_SUBMITTED+COMPLETE → A_DECLINED+"),
                texts(read(LOANS, o -> o.classifier("Activity classifier"))));
        String plus = LOANS.replace("A_SUBMITTED", "A+B\\");
        assertEquals(
                "A\\+B\\\\+COMPLETE",
                read(plus, o -> o.classifier("Activity classifier"))
                        .journeys()
                        .get(0)
                        .activity(0));
        EventLog resources =
                read(LOANS, o -> o.classifier("Resource classifier").badRows(BadRows.SKIP));
        assertEquals(List.of("NA: R 1"), texts(resources));
        assertEquals(
                "xes.classifier", problem(LOANS, o -> o.classifier("Other")).code());
    }

    @Test
    void other_keys_can_be_said() throws IOException {
        assertEquals(
                List.of("20000: 112"),
                texts(read(
                        LOANS,
                        o -> o.journey("AMOUNT_REQ").activity("org:resource").badRows(BadRows.COLLECT))));
        assertEquals("journey.missing", problem(LOANS, o -> o.journey("id")).code());
        assertEquals("time.missing", problem(LOANS, o -> o.time("when")).code());
    }

    @Test
    void bad_events_are_told_with_their_line() throws IOException {
        EventLog log = read(LOANS.replace("2011-10-01T00:39:37.906+02:00", "soon"), o -> o.badRows(BadRows.COLLECT));
        assertEquals(1, log.eventCount());
        RowProblem problem = log.report().problems().get(0);
        assertEquals("time.invalid", problem.code());
        assertEquals(28, problem.line());
    }

    @Test
    void an_event_outside_of_any_trace_belongs_to_no_journey() throws IOException {
        String outside = LOANS.replace("</log>", "<event><string key=\"concept:name\" value=\"a\"/></event></log>");
        assertEquals("event.outside", problem(outside, o -> {}).code());
        EventLog log = read(outside, o -> o.badRows(BadRows.SKIP));
        assertEquals(2, log.eventCount());
        assertEquals(1, log.report().skippedRows());
    }

    @Test
    void traces_without_events_and_with_the_same_id_are_told() throws IOException {
        String trace = LOANS.substring(LOANS.indexOf("<trace>"), LOANS.indexOf("</trace>") + 8);
        EventLog log = read(LOANS.replace("</log>", trace + "<trace/><trace></trace></log>"));
        assertEquals(1, log.journeyCount());
        assertEquals(4, log.eventCount());
        assertEquals(
                List.of(
                        "2 traces have no event and are no journeys.",
                        "1 traces have the id of a trace before and are taken as the same journey."),
                log.report().assumptions());
    }

    @Test
    void document_types_and_entities_are_refused() {
        String body = LOANS.substring(LOANS.indexOf("<log"));
        assertEquals("xml.dtd", problem("<!DOCTYPE log>" + body, o -> {}).code());
        assertEquals(
                "xml.dtd",
                problem("<!DOCTYPE log SYSTEM \"file:///etc/hostname\">" + body, o -> {})
                        .code());
        String laughs = "<!DOCTYPE log [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + body.replace("112", "&b;");
        assertEquals("xml.dtd", problem(laughs, o -> {}).code());
        assertEquals("xml.invalid", problem(body.replace("112", "&b;"), o -> {}).code());
        String broken = "<!DOCTYPE log [<!ENT\u0000ITY a \"ha\">]>" + body;
        assertEquals(
                "The document is no XML: it breaks off in a way that the parser cannot name.",
                problem(broken, o -> {}).message());
    }

    @Test
    void what_is_no_xes_is_refused() {
        assertEquals("xes.root", problem("<html/>", o -> {}).code());
        assertEquals("xml.invalid", problem("", o -> {}).code());
        assertEquals("xml.invalid", problem("case_id,activity", o -> {}).code());
        assertEquals(
                "xml.invalid", problem(LOANS.replace("</trace>", ""), o -> {}).code());
        String deep = "<log><trace>" + "<string key=\"a\" value=\"b\">".repeat(200);
        assertEquals("xes.deep", problem(deep, o -> {}).code());
        assertEquals("events.limit", problem(LOANS, o -> o.maxEvents(1)).code());
        byte[] broken = {0x1F, (byte) 0x8B, 9, 9, 9, 9, 9, 9, 9, 9, 9};
        assertThrows(
                dev.cjm.observed.InvalidEventsException.class,
                () -> XesEvents.read(new ByteArrayInputStream(broken), o -> {}));
    }

    @Test
    void other_encodings_are_read() throws IOException {
        byte[] wide = LOANS.replace("UTF-8", "UTF-16")
                .replace("A_DECLINED", "\u00E9\uD83D\uDE00")
                .getBytes(UTF_16);
        EventLog log = XesEvents.read(new ByteArrayInputStream(wide), o -> {});
        assertEquals("\u00E9\uD83D\uDE00", log.journeys().get(0).activity(1));
    }

    @Test
    void many_escaped_characters_are_no_attack() throws IOException {
        String amps = "&amp;".repeat(2_000);
        StringBuilder events = new StringBuilder("<log><trace><string key=\"concept:name\" value=\"1\"/>");
        for (int i = 0; i < 100; i++) {
            events.append("<event><string key=\"concept:name\" value=\"")
                    .append(amps)
                    .append("\"/><date key=\"time:timestamp\" value=\"2026-03-02\"/></event>");
        }
        assertEquals(100, read(events + "</trace></log>").eventCount());
    }

    @Test
    void progress_is_told_and_reading_can_be_cancelled(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.xes.gz");
        XesEvents.writeTo(read(LOANS), file);
        List<Long> bytes = new ArrayList<>();
        EventLog log = XesEvents.read(file, o -> o.onProgress((read, events) -> bytes.add(read)));
        assertEquals(List.of(Files.size(file)), bytes);
        assertEquals("log.xes.gz", log.report().source());
        assertEquals(read(LOANS), XesEvents.read(file));
        assertThrows(CancellationException.class, () -> XesEvents.read(file, o -> o.cancelWhen(() -> true)));
    }

    @Test
    void what_is_written_is_xes() throws IOException {
        EventLog log = EventLog.builder()
                .event(
                        "a&b",
                        ObservedEvent.of("<Ad>\n", Logs.at(0))
                                .with("case:persona", "p")
                                .with("amount", 1200))
                .event("a&b", ObservedEvent.of("Pay", Logs.at(1)).with("case:persona", "p"))
                .build();
        String written = written(log);
        assertTrue(written.contains("<string key=\"concept:name\" value=\"&lt;Ad&gt;&#10;\"/>"));
        assertTrue(written.contains("""
                  <trace>
                    <string key="concept:name" value="a&amp;b"/>
                    <string key="persona" value="p"/>
                    <event>
                """));
        assertTrue(written.contains("<float key=\"amount\" value=\"1200\"/>"));
        assertTrue(written.contains("<date key=\"time:timestamp\" value=\"2026-03-02T09:00:01Z\"/>"));
    }

    @Test
    void what_xml_cannot_hold_is_refused() {
        EventLog control = EventLog.builder().event("c", "a\u001Fb", Logs.at(0)).build();
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> written(control));
        assertTrue(String.valueOf(thrown.getMessage()).contains("U+001F"));
        EventLog taken = EventLog.builder()
                .event("c", ObservedEvent.of("a", Logs.at(0)).with("concept:name", "x"))
                .build();
        assertThrows(IllegalArgumentException.class, () -> written(taken));
    }

    private static String written(EventLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XesEvents.writeTo(log, out);
        return out.toString(UTF_8);
    }

    private static EventLog read(String document) throws IOException {
        return read(document, o -> {});
    }

    private static EventLog read(String document, Consumer<? super XesOptions> options) throws IOException {
        return XesEvents.read(new ByteArrayInputStream(document.getBytes(UTF_8)), options);
    }

    private static RowProblem problem(String document, Consumer<? super XesOptions> options) {
        return assertThrows(dev.cjm.observed.InvalidEventsException.class, () -> read(document, options))
                .problems()
                .get(0);
    }

    private static List<String> texts(EventLog log) {
        return log.stream().map(ObservedJourney::toString).toList();
    }
}
