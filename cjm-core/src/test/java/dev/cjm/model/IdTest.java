package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids are made of names in any script, and stay when something is renamed. */
class IdTest {
    private static List<String> touchpoints(Consumer<JourneyMapBuilder> stages) {
        JourneyMapBuilder map = JourneyMap.named("Map");
        stages.accept(map);
        return map.build().touchpoints().stream().map(Touchpoint::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Scans & pays, scans-pays",
        "扫码支付, 扫码支付",
        "Coș de cumpărături, coș-de-cumpărături",
        "ＣＡＲＴ　２, cart-2",
        "'  --A--  ', a",
        "🛒 Cart, cart"
    })
    void a_name_in_any_script_makes_an_id(String name, String id) {
        assertEquals(id, JourneyMap.named(name).stage("S", s -> {}).build().id());
        assertEquals(List.of(id), touchpoints(map -> map.stage("S", s -> s.touchpoint(name, WEB))));
        assertEquals(id, Persona.of(name).id());
        assertEquals(id, Need.of(name).id());
    }

    @Test
    void a_name_of_nothing_but_emoji_needs_an_id() {
        noId("", "journey map '🛒'", JourneyMap.named("🛒").stage("S", s -> {})::build);
        noId("/stages/0", "stage '🛒'", JourneyMap.named("M").stage("🛒", s -> {})::build);
        noId("/stages/0/touchpoints/0", "touchpoint '🛒'", stage(s -> s.touchpoint("🛒", WEB)));
        noId(
                "/stages/0/touchpoints/0/painPoints/0",
                "pain point '🛒' of touchpoint 'T'",
                stage(s -> s.touchpoint("T", WEB, t -> t.pain("🛒"))));
        noId("/stages/0/needs", "need '🛒'", stage(s -> s.need("🛒")));
        noId("/outcomes/0", "outcome '🛒'", stage(s -> s.touchpoint("T", WEB, t -> t.succeeds("🛒"))));
        noId("", "channel '🛒'", () -> Channel.of("🛒"));
        noId("", "need '🛒'", () -> Need.of("🛒"));
    }

    private static org.junit.jupiter.api.function.Executable stage(Consumer<StageBuilder> details) {
        return JourneyMap.named("M").stage("S", details)::build;
    }

    private static void noId(String path, String words, org.junit.jupiter.api.function.Executable building) {
        refused(
                "id.missing",
                path + "/id",
                "The name of " + words + " holds no letter or digit that an id could be made of.",
                "Give it an id: id(\"…\").",
                building);
    }

    @Test
    void with_an_id_a_name_may_be_nothing_but_emoji() {
        JourneyMap map = JourneyMap.named("🛒")
                .id("cart")
                .stage(
                        "🛒",
                        s -> s.id("buy").touchpoint("🛒", WEB, t -> t.id("pay").pain("🐌", p -> p.id("slow"))))
                .outcome("🎉", OutcomeKind.SUCCESS, o -> o.id("joy"))
                .persona("🧑", p -> p.id("one"))
                .build();
        assertEquals("cart", map.id());
        assertEquals("buy", map.stages().get(0).id());
        assertEquals("pay", map.touchpoints().get(0).id());
        assertEquals("slow", map.touchpoints().get(0).painPoints().get(0).id());
        assertEquals("joy", map.outcomes().get(0).id());
        assertEquals("one", map.personas().get(0).id());
    }

    @Test
    void the_same_name_in_two_stages_gets_the_stage_before_it() {
        assertEquals(
                List.of("help", "buy-help"),
                touchpoints(map -> map.stage("Search", s -> s.touchpoint("Help", WEB))
                        .stage("Buy", s -> s.touchpoint("help!", WEB))));
    }

    @Test
    void the_same_name_in_a_sub_stage_gets_the_sub_stage_before_it() {
        assertEquals(
                List.of("help", "inner-help"),
                touchpoints(map -> map.stage(
                        "Outer",
                        s -> s.stage("Inner", i -> i.touchpoint("Help", WEB)).touchpoint("Help", WEB))));
    }

    @Test
    void an_id_that_was_given_stands_even_when_said_later() {
        assertEquals(
                List.of("search-help", "help"),
                touchpoints(map -> map.stage("Search", s -> s.touchpoint("Help", WEB))
                        .stage("Buy", s -> s.touchpoint("Anything", WEB, t -> t.id("help")))));
    }

    @Test
    void the_same_name_twice_in_one_stage_is_refused() {
        refused(
                "id.duplicate",
                "/stages/0/touchpoints/1/id",
                "The id 'help' stands for two touchpoints:"
                        + " touchpoint 'Help' in stage 'S' and touchpoint 'help' in stage 'S'.",
                Refusal.OWN_ID,
                stage(s -> s.touchpoint("Help", WEB).touchpoint("help", WEB)));
    }

    @Test
    void the_same_own_id_in_two_stages_is_refused() {
        refused(
                "id.duplicate",
                "/stages/1/touchpoints/0/id",
                "The id 'x' stands for two touchpoints:"
                        + " touchpoint 'One' in stage 'A' and touchpoint 'Two' in stage 'B'.",
                Refusal.OWN_ID,
                JourneyMap.named("M")
                        .stage("A", s -> s.touchpoint("One", WEB, t -> t.id("x")))
                        .stage("B", s -> s.touchpoint("Two", WEB, t -> t.id("x")))::build);
    }

    @Test
    void two_stages_of_one_name_are_refused_sub_stages_too() {
        refused(
                "id.duplicate",
                "/stages/0/stages/0/id",
                "The id 'buy' stands for two stages: stage 'Buy' and stage 'BUY'.",
                Refusal.OWN_ID,
                JourneyMap.named("M").stage("Buy", s -> s.stage("BUY", i -> {}))::build);
    }

    @Test
    void a_stage_with_its_own_id_keeps_it_before_one_that_is_named_so() {
        refused(
                "id.duplicate",
                "/stages/0/id",
                "The id 'buy' stands for two stages: stage 'Later' and stage 'Buy'.",
                Refusal.OWN_ID,
                JourneyMap.named("M").stage("Buy", s -> {}).stage("Later", s -> s.id("buy"))::build);
    }

    @Test
    void two_personas_of_one_name_are_refused() {
        refused(
                "id.duplicate",
                "/personas/1/id",
                "The id 'ann' stands for two personas: 'Ann' and 'ANN'.",
                Refusal.OWN_ID,
                JourneyMap.named("M").persona("Ann").persona("ANN").stage("S", s -> {})::build);
    }

    @Test
    void touchpoints_and_stages_may_share_an_id() {
        assertEquals(List.of("buy"), touchpoints(map -> map.stage("Buy", s -> s.touchpoint("Buy", WEB))));
    }

    @Test
    void ids_stay_when_things_are_renamed() {
        JourneyMap map = ExampleMap.map()
                .edit(e -> e.title("Food").rename("Purchase", "Buying").rename("Scans and pays", "Pays"));
        assertEquals("fresh-food-one-hour", map.id());
        assertEquals("purchase", map.stages().get(1).id());
        assertEquals("scans-and-pays", map.touchpoints().get(1).id());
    }

    @Test
    void an_edit_may_give_the_map_an_id() {
        assertEquals("food", ExampleMap.map().edit(e -> e.id("food")).id());
    }
}
