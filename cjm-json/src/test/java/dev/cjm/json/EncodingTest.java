package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static JourneyMap saying(String key, String text) {
        return JourneyMap.named("T")
                .goal("x" + text)
                .attribute("k" + key, text)
                .stage("S", s -> {})
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800",
                "\uDC00",
                "\uDC00\uD800",
                "a\uD83Db",
                "\uD83D\uDE00",
                "\uD83D\uDE00\uD83D",
                "\uE000\uE800\uD800",
                "\u0000\u001F\u007F\u0085\u2028\u2029\uFEFF",
                "\"\\/\b\f\n\r\t"
            })
    void every_text_is_read_as_it_was_written_even_through_bytes(String text) throws IOException {
        JourneyMap map = saying(text, text);
        String json = JourneyJson.write(map);
        assertEquals(map, JourneyJson.read(json));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JourneyJson.writeTo(map, bytes);
        assertEquals(map, JourneyJson.read(bytes.toByteArray()));
        assertEquals(json, bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void controls_separators_and_lone_surrogates_are_escaped_and_nothing_else() {
        String json = JourneyJson.write(saying("", "é漢\uD83D\uDE00\u0001\u007F\u0080\u2028\uD800\uDC00\uDC00"));
        assertTrue(json.contains("xé漢\uD83D\uDE00\\u0001\\u007F\\u0080\\u2028\uD800\uDC00\\uDC00\""), json);
    }

    @Test
    void whatever_else_a_name_holds_a_lone_surrogate_in_it_comes_back() {
        StringBuilder all = new StringBuilder("\ud800");
        for (char letter = '\u0100'; letter < '\u3000'; letter++) {
            all.append(letter);
        }
        for (char letter = '\ue000'; letter < '\ufff0'; letter++) {
            all.append(letter);
        }
        JourneyMap map = JourneyMap.named("T")
                .stage("S", s -> {})
                .attribute(all + "\udfff", "text")
                .build();
        assertEquals(map, JourneyJson.read(JourneyJson.write(map)));
    }

    @Test
    void problems_beside_lone_surrogates_keep_their_places() {
        String json = map("\"attributes\": {\"\\ud800\": \"\"}, \"goal\": 5");
        JsonProblem problem = Documents.problem(json);
        assertEquals("/goal", problem.pointer());
        assertEquals(json.indexOf("5}") + 1, problem.column());
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertEquals(
                "T",
                JourneyJson.read(("\uFEFF" + map("")).getBytes(StandardCharsets.UTF_8))
                        .title());
    }

    @Test
    void other_encodings_are_refused_with_a_place() {
        byte[] latin = map("\"goal\": \"\n caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
        JsonProblem problem = assertThrows(InvalidJourneyJsonException.class, () -> JourneyJson.read(latin))
                .problems()
                .get(0);
        assertEquals("json.encoding", problem.code());
        assertEquals("2:5", problem.line() + ":" + problem.column());
        assertThrows(
                InvalidJourneyJsonException.class, () -> JourneyJson.read(map("").getBytes(StandardCharsets.UTF_16)));
        assertThrows(
                InvalidJourneyJsonException.class, () -> JourneyJson.read(map("").getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xED_A0_80, 0xC0_AF, 0xF4_90_80_80, 0xC3, 0x80})
    void bytes_that_are_not_utf_8_are_refused(int bytes) {
        String json = map("\"goal\": \"@\"");
        byte[] text = json.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        for (byte unit : text) {
            if (unit == '@') {
                for (int shift = 24; shift >= 0; shift -= 8) {
                    if (bytes >>> shift != 0) {
                        bad.write(bytes >>> shift);
                    }
                }
            } else {
                bad.write(unit);
            }
        }
        assertThrows(InvalidJourneyJsonException.class, () -> JourneyJson.read(bad.toByteArray()));
    }

    @Test
    void messages_show_no_control_characters() {
        String message = String.valueOf(assertThrows(
                        InvalidJourneyJsonException.class,
                        () -> JourneyJson.read(map("\"state\": \"\\u001b[31m\\u2028\"")))
                .getMessage());
        assertFalse(message.chars().anyMatch(unit -> unit == 0x1b || unit == 0x2028), message);
    }
}
