package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.internal.Quoted;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of journeys and sources, of which users may make their own, and references to other maps. */
class OpenKindsTest {
    @Test
    void kinds_of_journeys_are_made_of_names() {
        assertEquals(JourneyKind.LEAD_GENERATION, JourneyKind.of("Lead generation"));
        assertEquals("repair", JourneyKind.of("Repair").toString());
        assertEquals(
                List.of("purchase", "lead-generation", "engagement", "retention"),
                List.of(
                        JourneyKind.PURCHASE.id(),
                        JourneyKind.LEAD_GENERATION.id(),
                        JourneyKind.ENGAGEMENT.id(),
                        JourneyKind.RETENTION.id()));
    }

    @Test
    void types_of_sources_are_made_of_names() {
        assertEquals(SourceType.SUPPORT_CASE, SourceType.of("Support case"));
        assertEquals(SourceType.SOCIAL_MEDIA, SourceType.of("Social media"));
        assertEquals("diary", SourceType.of("Diary").toString());
        assertEquals(
                List.of("survey", "interview", "observation", "analytics", "review", "workshop", "article", "expert"),
                List.of(
                                SourceType.SURVEY,
                                SourceType.INTERVIEW,
                                SourceType.OBSERVATION,
                                SourceType.ANALYTICS,
                                SourceType.REVIEW,
                                SourceType.WORKSHOP,
                                SourceType.ARTICLE,
                                SourceType.EXPERT)
                        .stream()
                        .map(SourceType::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "a\n"})
    void a_bad_id_is_refused(String id) {
        assertEquals(
                "The id " + Quoted.text(id)
                        + " of a journey kind must not be blank nor hold blanks or control characters.\n"
                        + "Use JourneyKind.of(name) to make one of a name.",
                refused(() -> new JourneyKind(id)));
        assertEquals(
                "The id " + Quoted.text(id)
                        + " of a source type must not be blank nor hold blanks or control characters.\n"
                        + "Use SourceType.of(name) to make one of a name.",
                refused(() -> new SourceType(id)));
    }

    @Test
    void a_name_without_letters_makes_no_kind() {
        refused(() -> JourneyKind.of("★"));
        refused(() -> SourceType.of("★"));
    }

    @Test
    void a_map_is_named_by_id_and_version() {
        assertEquals("food", MapReference.to("food").toString());
        assertEquals("food 2", new MapReference("food", Optional.of("2")).toString());
        JourneyMap map =
                JourneyMap.named("Food").version("3").stage("S", s -> {}).build();
        assertEquals(new MapReference("food", Optional.of("3")), MapReference.to(map));
    }

    @Test
    void a_bad_reference_to_a_map_is_refused() {
        assertEquals(
                "id.invalid", Refusal.only(() -> MapReference.to("two words")).code());
        Refusal.refused(
                "text.blank",
                "/version",
                "The version of map reference ' ' must not be blank.",
                Refusal.IN_WORDS,
                () -> new MapReference("food", Optional.of(" ")));
    }

    private static String refused(org.junit.jupiter.api.function.Executable making) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
