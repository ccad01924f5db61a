package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.json.RedactionProfile.Treatment;
import dev.cjm.json.Sentinels.Sentinel;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.model.Statement;
import dev.cjm.model.Touchpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedactionTest {
    private static final byte[] KEY = "a key of more than sixteen bytes".getBytes(StandardCharsets.UTF_8);
    private static final Path GOLDEN = Path.of("src/test/resources/dev/cjm/json/redaction.txt");

    private static final JourneyMap MAP = JourneyMap.named("Shop")
            .owner("Ada Lovelace")
            .persona(
                    "Maria, 34", p -> p.share(1).age(34).quote("I hate queues.").picture("maria.jpg"))
            .stage(
                    "Buy",
                    s -> s.touchpoint(
                            "Pays",
                            Channels.WEB,
                            t -> t.feels("Maria, 34", -1)
                                    .quote(
                                            "Too slow!",
                                            q -> q.score(-2)
                                                    .persona("Maria, 34")
                                                    .source("Interview 7"))))
            .build();

    @ParameterizedTest
    @EnumSource
    void nothing_that_a_profile_hides_is_in_the_redacted_map(RedactionProfile profile) {
        Sentinels sentinels = Sentinels.in(JourneyJson.write(Samples.full()));
        String shown = JourneyJson.write(Redaction.of(profile, KEY).apply(JourneyJson.read(sentinels.json())));
        int hidden = 0;
        for (Sentinel sentinel : sentinels.all()) {
            List<Treatment> treatments =
                    sentinel.path().stream().map(profile::of).toList();
            boolean isKept = treatments.stream().allMatch(Treatment.KEPT::equals);
            String text = sentinel.text().replaceFirst("^[\"<]", "");
            boolean isUsed = sentinels.all().stream()
                    .filter(other -> other.text().equals(sentinel.text()))
                    .anyMatch(other -> other.path().stream().map(profile::of).allMatch(Treatment.KEPT::equals));
            assertEquals(isUsed, shown.contains(text), () -> name(sentinel) + " " + treatments);
            hidden += isKept ? 0 : 1;
        }
        assertTrue(hidden > 10, "Hidden texts: " + hidden);
        assertTrue(sentinels.all().size() > 150, "Texts: " + sentinels.all().size());
    }

    @Test
    void every_text_of_the_tables_has_a_sentinel() {
        List<String> covered = Sentinels.in(JourneyJson.write(Samples.full())).all().stream()
                .map(RedactionTest::name)
                .toList();
        for (Table<?, ?> table : JourneyMapTable.JOURNEY_MAP.reachable()) {
            for (Field<?, ?, ?> field : table.fields()) {
                if (isText(field.shape())) {
                    assertTrue(covered.contains(field.name() + ": " + field.doc()), table.type() + "." + field.name());
                }
            }
        }
    }

    /** Texts of a fixed form say nothing that a sentinel could: days, durations, words of open sets, amounts. */
    private static boolean isText(Shape<?, ?> shape) {
        Shape<?, ?> element = shape instanceof ListShape<?, ?> list ? list.element() : shape;
        return element == AttributesShape.ATTRIBUTES
                || element == ChannelShape.CHANNEL_ID
                || Stream.of(Texts.ID, Texts.REFERENCE, Texts.PUBLIC_WORDS)
                        .anyMatch(text -> text.expected().equals(element.expected()) && !isOpenSet(element));
    }

    private static boolean isOpenSet(Shape<?, ?> shape) {
        return shape == Texts.JOURNEY_KIND || shape == Texts.SOURCE_TYPE;
    }

    /** Who adds a row has to look at this list; {@code -Dcjm.golden=write} writes it anew. */
    @Test
    void what_each_profile_shows_is_as_agreed() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Table<?, ?> table : JourneyMapTable.JOURNEY_MAP.reachable()) {
            for (Field<?, ?, ?> field : table.fields()) {
                lines.add(table.type().getSimpleName() + "." + field.name() + ": "
                        + Arrays.stream(RedactionProfile.values())
                                .map(profile -> profile + " " + profile.of(field))
                                .collect(Collectors.joining(", ")));
            }
        }
        if ("write".equals(System.getProperty("cjm.golden"))) {
            Files.write(GOLDEN, lines);
        }
        assertEquals(Files.readAllLines(GOLDEN), lines);
    }

    @Test
    void a_persona_gets_a_pseudonym_and_keeps_what_hangs_on_it() {
        JourneyMap shown = Redaction.of(RedactionProfile.PARTNER, KEY).apply(MAP);
        Persona persona = shown.personas().get(0);
        assertEquals("persona-522072ef47fad635", persona.id());
        assertEquals("Persona 522072ef47fad635", persona.name());
        assertEquals(1, persona.share().orElseThrow());
        assertTrue(persona.age().isEmpty());
        assertTrue(shown.owner().isEmpty());
        Touchpoint touchpoint = shown.touchpoints().get(0);
        assertEquals(persona.id(), touchpoint.emotions().get(0).persona().orElseThrow());
        Statement statement = touchpoint.statements().get(0);
        assertEquals("(withheld)", statement.text());
        assertEquals(-2, statement.score().orElseThrow());
        assertEquals(persona.id(), statement.persona().orElseThrow());
        assertTrue(statement.source().isEmpty());
    }

    @Test
    void colleagues_see_names_and_not_where_a_statement_was_made() {
        JourneyMap shown = Redaction.of(RedactionProfile.INTERNAL, KEY).apply(MAP);
        assertEquals("Maria, 34", shown.personas().get(0).name());
        assertEquals(MAP.owner(), shown.owner());
        assertTrue(shown.personas().get(0).picture().isEmpty());
        Statement statement = shown.touchpoints().get(0).statements().get(0);
        assertEquals("Too slow!", statement.text());
        assertTrue(statement.source().isEmpty());
    }

    @Test
    void pseudonyms_depend_on_the_key_alone() {
        byte[] key = KEY.clone();
        Redaction redaction = Redaction.of(RedactionProfile.PUBLIC, key);
        Arrays.fill(key, (byte) 0);
        String id = redaction.apply(MAP).personas().get(0).id();
        JourneyMap next = MAP.edit(e -> e.touchpoint("Pays", t -> t.goal("Be done")));
        assertEquals(
                id,
                Redaction.of(RedactionProfile.PARTNER, KEY)
                        .apply(next)
                        .personas()
                        .get(0)
                        .id());
        assertNotEquals(
                id,
                Redaction.of(RedactionProfile.PUBLIC, key)
                        .apply(MAP)
                        .personas()
                        .get(0)
                        .id());
    }

    @Test
    void keys_that_can_be_guessed_are_refused() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Redaction.of(RedactionProfile.PUBLIC, new byte[15]));
        assertEquals(
                "The key (15 bytes) must have at least 16 bytes.\nTake random ones, and keep them.", e.getMessage());
        assertFalse(Redaction.of(RedactionProfile.PUBLIC, KEY).toString().contains("key"));
    }

    @Test
    void fields_that_are_hidden_can_be_listed() {
        assertTrue(RedactionProfile.INTERNAL.leavesOut().contains("Persona.picture"));
        assertFalse(RedactionProfile.INTERNAL.leavesOut().contains("Touchpoint.owner"));
        assertTrue(RedactionProfile.PUBLIC.leavesOut().contains("Touchpoint.metrics"));
        assertEquals(List.of(), RedactionProfile.INTERNAL.replaces());
        assertTrue(RedactionProfile.PARTNER.replaces().contains("Statement.text"));
        assertTrue(RedactionProfile.PUBLIC.leavesOut().containsAll(RedactionProfile.PARTNER.leavesOut()));
        assertTrue(RedactionProfile.PARTNER.leavesOut().containsAll(RedactionProfile.INTERNAL.leavesOut()));
    }

    private static String name(Sentinel sentinel) {
        return sentinel.field().name() + ": " + sentinel.field().doc();
    }
}
