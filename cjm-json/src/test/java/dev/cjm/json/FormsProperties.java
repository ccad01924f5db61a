package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever form a map takes, it is the same map and the same text. */
class FormsProperties {
    private static final List<String> PORTFOLIOS = new ArrayList<>();

    @AfterContainer
    static void leave_the_documents_for_other_validators() throws IOException {
        Schemas.leave("journey-portfolio-1.valid", PORTFOLIOS);
    }

    private static String utf8(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Property(tries = 150)
    void all_forms_of_one_map_hold_the_same_text_and_give_the_same_map(@ForAll JourneyMap map) throws IOException {
        String text = JourneyJson.write(map);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("forms");
        Path plain = folder.resolve("map.json");
        Path packed = folder.resolve("map.json.gz");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        Writer writer = new StringWriter();
        JourneyJson.writeTo(map, plain);
        JourneyJson.writeTo(map, packed);
        JourneyJson.writeTo(map, stream);
        JourneyJson.writeTo(map, writer);
        JourneyJson.writeGzipTo(map, gzip);
        assertEquals(List.of(text, text, text), List.of(Files.readString(plain), utf8(stream), writer.toString()));
        assertArrayEquals(gzip.toByteArray(), Files.readAllBytes(packed));
        for (JourneyMap read : List.of(
                JourneyJson.read(text),
                JourneyJson.read(bytes),
                JourneyJson.read(new ByteArrayInputStream(bytes)),
                JourneyJson.read(new StringReader(text)),
                JourneyJson.read(plain),
                JourneyJson.read(packed),
                JourneyJson.read(gzip.toByteArray()),
                JourneyJson.read(JourneyNdjson.line(map)))) {
            assertEquals(map, read);
            assertEquals(text, JourneyJson.write(read));
        }
        Files.delete(plain);
        Files.delete(packed);
        Files.delete(folder);
    }

    @Property(tries = 100)
    void portfolios_and_lines_hold_the_same_maps_in_the_same_order(@ForAll @Size(max = 4) List<JourneyMap> maps)
            throws IOException {
        assertEquals(maps, JourneyJson.readAll(JourneyJson.writeAll(maps)));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        assertEquals(maps.size(), JourneyNdjson.writeTo(maps.stream(), lines));
        assertEquals(
                maps.size(), utf8(lines).chars().filter(unit -> unit == '\n').count());
        assertEquals(
                maps,
                JourneyNdjson.read(new ByteArrayInputStream(lines.toByteArray())).stream()
                        .toList());
        assertEquals(
                maps, JourneyNdjson.read(new StringReader(utf8(lines))).stream().toList());
    }

    @Property(tries = 60)
    void a_portfolio_is_valid_against_its_schema(@ForAll @Size(max = 3) List<JourneyMap> maps) {
        String json = JourneyJson.writeAll(maps);
        assertEquals(List.of(), Schemas.portfolioErrors(json));
        PORTFOLIOS.add(json);
    }

    @Property(tries = 300)
    void damage_in_lines_loses_no_line_without_a_word(
            @ForAll @Size(min = 1, max = 4) List<JourneyMap> maps,
            @ForAll @IntRange(max = 50_000) int place,
            @ForAll byte damage)
            throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JourneyNdjson.writeTo(maps.stream(), written);
        byte[] bytes = written.toByteArray();
        int at = place % (bytes.length - 1);
        boolean joinsOrSplits = bytes[at] == '\n' || damage == '\n';
        bytes[at] = damage;
        List<InvalidJourneyLine> bad = new ArrayList<>();
        JourneyJsonReader silent = JourneyJson.reader(o -> o.onWarning(warning -> {}));
        long good =
                JourneyNdjson.read(
                                new ByteArrayInputStream(bytes),
                                o -> o.reader(silent).skipInvalid(bad::add))
                        .stream()
                        .count();
        if (!joinsOrSplits) {
            assertEquals(maps.size(), good + bad.size());
        }
        bad.forEach(line -> assertTrue(
                line.problems().stream().allMatch(problem -> problem.line() == line.line() && problem.column() > 0)));
    }
}
