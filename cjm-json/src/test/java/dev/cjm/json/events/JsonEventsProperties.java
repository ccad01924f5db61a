package dev.cjm.json.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventLogBuilder;
import dev.cjm.observed.InvalidEventsException;
import dev.cjm.observed.ObservedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonEventsProperties {
    /** An event with the id of its journey. */
    record Row(String journey, ObservedEvent event) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars("ab/~\"\\\n\r\t{}[],:\u0000\u00E9\u4E2D\u2028")
                .ofMinLength(1)
                .ofMaxLength(5);
        Arbitrary<Instant> time = Arbitraries.longs()
                .between(0, 10_000_000)
                .map(micros -> Instant.parse("2026-03-02T09:00:00Z").plusNanos(1_000 * micros));
        return Combinators.combine(
                        name,
                        name,
                        time,
                        name.injectNull(0.5),
                        Arbitraries.doubles().injectNull(0.5))
                .as((journey, activity, at, channel, amount) -> {
                    ObservedEvent event = ObservedEvent.of(activity, at);
                    event = channel == null ? event : event.with("channel", channel);
                    return new Row(journey, amount == null ? event : event.with("amount", (double) amount));
                })
                .list()
                .ofMaxSize(20);
    }

    @Property
    void lines_lists_and_wrapped_lists_give_what_was_written(@ForAll("rows") List<Row> rows) {
        EventLogBuilder builder = EventLog.builder().textColumn("channel").numberColumn("amount");
        rows.forEach(row -> builder.event(row.journey(), row.event()));
        EventLog expected = builder.build();
        List<String> events = rows.stream().map(JsonEventsProperties::json).toList();
        for (String text : List.of(
                String.join("\n", events),
                String.join("\r\n\n", events) + "\n",
                "[" + String.join(",", events) + "]",
                "[" + String.join("\n,\n", events) + "\n]\n")) {
            assertEquals(expected, Reading.json(text, JsonEventsProperties::columns));
        }
        String wrapped = "{\"a\": [], \"list\": [" + String.join(",", events) + "]}";
        assertEquals(expected, Reading.json(wrapped, o -> columns(o).events("/list")));
    }

    @Property
    void whatever_is_cut_or_changed_gives_a_log_or_the_one_exception(
            @ForAll("rows") List<Row> rows,
            @ForAll boolean isList,
            @ForAll int place,
            @ForAll byte changed,
            @ForAll boolean isCut) {
        List<String> events = rows.stream().map(JsonEventsProperties::json).toList();
        byte[] bytes = (isList ? "[" + String.join(",", events) + "]" : String.join("\n", events)).getBytes(UTF_8);
        if (bytes.length == 0) {
            return;
        }
        int at = Math.floorMod(place, bytes.length);
        byte[] hostile = isCut ? Arrays.copyOf(bytes, at) : bytes.clone();
        if (!isCut) {
            hostile[at] = changed;
        }
        try {
            EventLog log = Reading.json(hostile, o -> columns(o).badRows(BadRows.SKIP));
            assertEquals(log.eventCount(), log.report().events());
        } catch (InvalidEventsException e) {
            assertEquals(1, e.problems().size());
            assertTrue(!e.problems().get(0).hint().isEmpty());
        }
    }

    @Property
    void pointers_find_what_lies_at_their_parts(
            @ForAll("parts") List<String> parts, @ForAll("parts") List<String> aside) {
        StringJoiner pointer = new StringJoiner("/", "/", "");
        parts.forEach(part -> pointer.add(part.replace("~", "~0").replace("/", "~1")));
        assertEquals(parts, Pointers.parts(Pointers.checked(pointer.toString()).get(0)));
        String value = "\"found\"";
        for (int i = parts.size() - 1; i >= 0; i--) {
            value = "{" + text(parts.get(i)) + ":" + value + "}";
        }
        String event = "{\"user_id\":\"u\",\"event\":\"a\",\"timestamp\":\"2026-03-02\",\"in\":" + value + "}";
        EventLog log = Reading.json(event, o -> o.text("x", "/in" + pointer));
        assertEquals("found", log.journeys().get(0).text("x").orElse(""));
        if (!aside.equals(parts) && !isPrefix(aside, parts)) {
            StringJoiner other = new StringJoiner("/", "/", "");
            aside.forEach(part -> other.add(part.replace("~", "~0").replace("/", "~1")));
            assertTrue(Reading.json(event, o -> o.text("x", "/in" + other))
                    .journeys()
                    .get(0)
                    .text("x")
                    .isEmpty());
        }
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.strings()
                .withChars("ab~/0 ")
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static boolean isPrefix(List<String> some, List<String> whole) {
        return some.size() <= whole.size() && whole.subList(0, some.size()).equals(some);
    }

    private static JsonEventsOptions columns(JsonEventsOptions options) {
        return options.texts("channel").numbers("amount");
    }

    private static String json(Row row) {
        List<String> fields = new ArrayList<>();
        row.event().text("channel").ifPresent(channel -> fields.add("\"channel\":" + text(channel)));
        fields.add("\"user_id\":" + text(row.journey()));
        row.event().number("amount").ifPresent(amount -> fields.add("\"amount\":" + amount));
        fields.add("\"noise\":{\"user_id\":[1,{\"event\":null}]}");
        fields.add("\"event\":" + text(row.event().activity()));
        fields.add("\"timestamp\":\"" + row.event().time() + "\"");
        return "{" + String.join(",", fields) + "}";
    }

    private static String text(String plain) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                json.append("\\u00")
                        .append(Character.forDigit(letter >> 4, 16))
                        .append(Character.forDigit(letter & 15, 16));
            } else {
                json.append(letter);
            }
        }
        return json.append('"').toString();
    }
}
