package dev.cjm.model;

import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of the map itself. */
class MapFactsTest {
    private static JourneyMapBuilder map(Consumer<JourneyMapBuilder> facts) {
        JourneyMapBuilder map = JourneyMap.named("Map").stage("S", s -> {});
        facts.accept(map);
        return map;
    }

    @Test
    void a_blank_end_of_the_scope_is_refused() {
        for (String[] scope : new String[][] {{" ", "Dinner", "start"}, {"Hunger", "", "end"}}) {
            refused(
                    "text.blank",
                    "/scope",
                    "The " + scope[2] + " of journey map 'Map' must not be blank.",
                    Refusal.IN_WORDS,
                    map(m -> m.scope(scope[0], scope[1]))::build);
        }
        assertEquals(2, Refusal.of(map(m -> m.scope("", ""))::build).problems().size());
    }

    @Test
    void the_scope_arrives() {
        Scope scope = map(m -> m.scope("Hunger", "Dinner")).build().scope().orElseThrow();
        assertEquals(new Scope("Hunger", "Dinner"), scope);
        assertEquals("Hunger → Dinner", scope.toString());
        assertEquals(
                "value.twice",
                Refusal.only(map(m -> m.scope("A", "B").scope("C", "D"))::build).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"english!", "en_GB", "e"})
    void a_language_that_is_no_tag_is_refused(String tag) {
        refused(
                "language.invalid",
                "/language",
                "The language '" + tag + "' of journey map 'Map' is no tag of BCP 47.",
                "Use a tag such as en, ro or zh-Hant.",
                map(m -> m.language(tag))::build);
    }

    @Test
    void a_blank_language_and_one_said_twice_are_refused() {
        assertEquals(
                "text.blank", Refusal.only(map(m -> m.language(" "))::build).code());
        assertEquals(
                "value.twice",
                Refusal.only(map(m -> m.language("en").language("ro"))::build).code());
    }

    @Test
    void a_language_is_a_locale() {
        assertEquals(
                Optional.of(Locale.forLanguageTag("zh-Hant")),
                map(m -> m.language("zh-Hant")).build().language());
    }

    @Test
    void a_team_member_without_name_or_department_is_refused() {
        refused(
                "text.blank",
                "/team",
                "The name of a team member of journey map 'Map' must not be blank.",
                Refusal.IN_WORDS,
                map(m -> m.teamMember(" ", "Sales"))::build);
        refused(
                "text.blank",
                "/team",
                "The department of a team member of journey map 'Map' must not be blank.",
                Refusal.IN_WORDS,
                map(m -> m.teamMember("Ann", " "))::build);
    }

    @Test
    void team_members_stand_in_order() {
        List<TeamMember> team = map(m -> m.teamMember("Ann", "Sales").team(List.of(new TeamMember("Bob", "Care"))))
                .build()
                .team();
        assertEquals("[Ann (Sales), Bob (Care)]", team.toString());
    }

    @Test
    void data_sources_say_where_facts_come_from() {
        DataSource source = map(m -> m.dataSource(
                        "Survey", SourceType.SURVEY, s -> s.sampleSize(40).owner("Ann")))
                .build()
                .dataSources()
                .get(0);
        assertEquals(
                DataSource.of("Survey", SourceType.SURVEY, s -> s.sampleSize(40).owner("Ann")), source);
        assertEquals(SourceType.SURVEY, source.type());
    }

    @Test
    void data_sources_are_counted_in_locations() {
        JourneyMap two = map(m -> m.dataSource("A", SourceType.SURVEY, s -> {})
                        .dataSources(List.of(DataSource.of("B", SourceType.EXPERT, s -> {}))))
                .build();
        assertEquals(
                "/dataSources/2/sampleSize",
                Refusal.only(() -> two.edit(e -> e.dataSource("C", SourceType.REVIEW, s -> s.sampleSize(0))))
                        .location());
        assertEquals(
                "/dataSources/0/sampleSize",
                Refusal.only(() -> two.edit(e -> e.clear(JourneyMapField.DATA_SOURCES)
                                .dataSource("C", SourceType.REVIEW, s -> s.sampleSize(0))))
                        .location());
    }

    @Test
    void continuing_a_map_remembers_what_was_said() {
        refused(
                "value.twice",
                "/goal",
                "The goal of journey map 'Full' is said twice: first 'Less waiting', then 'More'.",
                Refusal.ONCE,
                FullMap.map().toBuilder().goal("More")::build);
        assertEquals(
                List.of("food", "more"),
                FullMap.map().toBuilder().tag("more").build().tags());
    }

    @Test
    void continuing_a_map_may_still_say_its_id_state_and_scale() {
        JourneyMap map = FullMap.map().toBuilder()
                .id("other")
                .state(MapState.FUTURE)
                .scale(EmotionScale.THEYDO)
                .build();
        assertEquals("other", map.id());
        assertEquals(MapState.FUTURE, map.state());
        assertEquals(EmotionScale.THEYDO, map.scale());
    }

    @Test
    void metrics_that_a_continued_map_has_may_not_be_said_again() {
        assertEquals(
                "The id 'nps' stands for two values of the metrics of journey map 'Full': 'NPS' and 'NPS'.",
                Refusal.only(FullMap.map().toBuilder().metric("NPS", MetricKind.NPS)::build)
                        .message());
    }
}
