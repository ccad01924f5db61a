package dev.cjm.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.model.Channels;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapReference;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JourneyPortfolioTest {
    private static final double EXACT = 1e-12;

    private final JourneyPortfolio all =
            JourneyPortfolio.of(List.of(Maps.returning(), ExampleMap.map(), Maps.calling()));

    @Test
    void maps_stand_by_id() {
        assertEquals(
                List.of("calling", "fresh-food-one-hour", "returns"),
                all.stream().map(each -> each.map().id()).toList());
    }

    @Test
    void a_nested_map_says_which_share_goes_on_and_fills_the_gap_of_the_curve() {
        PortfolioMap returns = all.map("returns").orElseThrow();
        assertEquals(0.5, returns.success().orElseThrow(), EXACT);
        assertEquals(0.8 * 0.9, returns.successWithin().orElseThrow(), EXACT);
        assertEquals(-1, returns.emotion().orElseThrow(), EXACT);
        assertEquals((-1 + 0.5) / 2, returns.emotionWithin().orElseThrow(), EXACT);
        assertEquals(List.of(Maps.calling()), returns.nested());
    }

    @Test
    void maps_without_maps_within_them_are_as_they_are() {
        PortfolioMap food = all.map("fresh-food-one-hour").orElseThrow();
        assertEquals(food.success(), food.successWithin());
        assertEquals(food.emotion(), food.emotionWithin());
        assertEquals(List.of(), food.nested());
        assertEquals(Optional.empty(), all.map("unknown"));
    }

    @Test
    void numbers_rise_through_several_maps() {
        JourneyMap outer = Maps.chained("outer", "returns");
        PortfolioMap row = JourneyPortfolio.of(List.of(outer, Maps.returning(), Maps.calling()))
                .map("outer")
                .orElseThrow();
        assertEquals(1, row.success().orElseThrow(), EXACT);
        assertEquals(0.72, row.successWithin().orElseThrow(), EXACT);
        assertEquals(OptionalDouble.empty(), row.emotion());
        assertEquals(-0.25, row.emotionWithin().orElseThrow(), EXACT);
    }

    @Test
    void losses_that_both_maps_tell_keep_their_proportion_and_are_not_counted_twice() {
        JourneyMap outer = JourneyMap.named("Outer")
                .flow(Flow.STATED)
                .stage(
                        "All",
                        s -> s.touchpoint(
                                "Call",
                                Channels.PHONE,
                                t -> t.entry()
                                        .nestedMap(MapReference.to("calling"))
                                        .succeeds("Done", 0.3)
                                        .ends("Looks", 0.3)
                                        .fails("Leaves", 0.3)))
                .build();
        PortfolioMap row =
                JourneyPortfolio.of(List.of(outer, Maps.calling())).map("outer").orElseThrow();
        assertEquals(0.45, row.successWithin().orElseThrow(), EXACT);
    }

    @Test
    void a_touchpoint_with_a_score_keeps_it() {
        JourneyMap outer = Maps.chained("outer", "calling").edit(e -> e.touchpoint("Step", t -> t.feels(2)));
        PortfolioMap row =
                JourneyPortfolio.of(List.of(outer, Maps.calling())).map("outer").orElseThrow();
        assertEquals(2, row.emotionWithin().orElseThrow());
    }

    @Test
    void a_map_that_could_never_end_with_the_maps_within_it_has_no_success_then() {
        JourneyMap sure = JourneyMap.named("Sure")
                .stage("All", s -> s.touchpoint("One", Channels.WEB, t -> {}))
                .build();
        JourneyMap loop = JourneyMap.named("Loop")
                .flow(Flow.STATED)
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "Asks",
                                        Channels.WEB,
                                        t -> t.entry()
                                                .nestedMap(MapReference.to("sure"))
                                                .leadsTo("Waits", 0.9))
                                .touchpoint("Waits", Channels.WEB, t -> t.leadsTo("Asks", 1.0)))
                .outcome(Outcome.of("Done", OutcomeKind.SUCCESS))
                .build();
        PortfolioMap row = JourneyPortfolio.of(List.of(sure, loop)).map("loop").orElseThrow();
        assertEquals(0, row.success().orElseThrow(), EXACT);
        assertEquals(OptionalDouble.empty(), row.successWithin());
    }

    @Test
    void maps_that_nest_in_a_circle_are_refused_with_the_circle() {
        String message = refusal(
                List.of(Maps.chained("a", "b"), Maps.chained("b", "c"), Maps.chained("c", "b"), Maps.calling()));
        assertTrue(message.startsWith("Maps nest in a circle: 'Map b' -> 'Map c' -> 'Map b'.\n"), message);
        assertTrue(refusal(List.of(Maps.chained("a", "a"))).contains("'Map a' -> 'Map a'"));
    }

    @Test
    void maps_that_nest_too_deep_are_refused_with_the_chain() {
        List<JourneyMap> chain = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            chain.add(Maps.chained("m" + i, "m" + (i + 1)));
        }
        String message = refusal(chain);
        assertTrue(message.startsWith("Maps nest deeper than 10: 'Map m0' -> 'Map m1' -> "), message);
        assertTrue(message.contains("depth(11)"), message);
        assertEquals(11, JourneyPortfolio.of(chain, o -> o.depth(11)).maps().size());
        assertThrows(IllegalArgumentException.class, () -> JourneyPortfolio.of(chain, o -> o.depth(0)));
    }

    @Test
    void chains_of_many_maps_take_no_recursion() {
        List<JourneyMap> chain = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            chain.add(Maps.chained("m" + i, "m" + (i + 1)));
        }
        JourneyPortfolio portfolio = JourneyPortfolio.of(chain, o -> o.depth(2_000));
        assertEquals(1, portfolio.map("m0").orElseThrow().successWithin().orElseThrow(), EXACT);
    }

    @Test
    void a_nested_map_that_is_not_there_is_told_and_taken_for_nothing() {
        JourneyPortfolio alone = JourneyPortfolio.of(List.of(Maps.returning()));
        assertEquals("Call", alone.missing().get(0).touchpoint().name());
        assertEquals(MapReference.to("calling"), alone.missing().get(0).reference());
        Assumption last = alone.assumptions().get(alone.assumptions().size() - 1);
        assertEquals(Assumption.Kind.MAP_MISSING, last.kind());
        assertEquals(
                "The map 'calling' within 'Call' of 'Returns' is not in the portfolio: the touchpoint counts as it is.",
                last.text());
        assertEquals(
                alone.map("returns").orElseThrow().success(),
                alone.map("returns").orElseThrow().successWithin());
    }

    @Test
    void another_version_than_the_one_meant_is_not_there() {
        JourneyMap outer = JourneyMap.named("Outer")
                .stage(
                        "All",
                        s -> s.touchpoint(
                                "Step", Channels.WEB, t -> t.nestedMap(new MapReference("calling", Optional.of("2")))))
                .build();
        JourneyMap second = Maps.calling().edit(e -> e.version("2"));
        assertEquals(
                1, JourneyPortfolio.of(List.of(outer, Maps.calling())).missing().size());
        assertEquals(0, JourneyPortfolio.of(List.of(outer, second)).missing().size());
    }

    @Test
    void two_maps_of_one_id_and_no_map_at_all_are_refused() {
        assertTrue(refusal(List.of(Maps.calling(), Maps.calling())).contains("have one id, 'calling'"));
        assertTrue(refusal(List.of()).contains("needs a map"));
    }

    @Test
    void a_map_through_which_journeys_can_never_end_does_not_silence_the_others() {
        JourneyMap endless = JourneyMap.named("Endless")
                .flow(Flow.STATED)
                .stage(
                        "All",
                        s -> s.touchpoint(
                                "One", Channels.WEB, t -> t.entry().feels(1).leadsTo("One", 1.0)))
                .build();
        JourneyPortfolio portfolio = JourneyPortfolio.of(List.of(endless, Maps.calling()));
        PortfolioMap row = portfolio.map("endless").orElseThrow();
        assertEquals(OptionalDouble.empty(), row.success());
        assertEquals(OptionalDouble.empty(), row.successWithin());
        assertEquals(1, row.emotion().orElseThrow());
        assertEquals(0.9, portfolio.map("calling").orElseThrow().success().orElseThrow(), EXACT);
        assertTrue(portfolio.assumptions().stream()
                .anyMatch(each -> each.kind() == Assumption.Kind.NEVER_ENDS
                        && each.text().startsWith("Journeys of map 'Endless' that come to 'One' can never end")));
    }

    @Test
    void phases_and_stages_say_which_maps_cover_them() {
        assertEquals(List.of("fresh-food-one-hour"), ids(all.phases().get(0).maps()));
        assertEquals(
                List.of("calling", "fresh-food-one-hour", "returns"),
                ids(all.phases().get(2).maps()));
        assertEquals(Phase.AFTER, all.phases().get(2).phase());
        assertEquals(2, all.phases().get(2).maps().get(2).touchpoints());
        assertEquals(
                List.of("call", "awareness", "purchase", "logistics", "return"),
                all.stages().stream().map(LifecycleStage::id).toList());
    }

    @Test
    void blind_spots_are_phases_stages_channels_and_personas_that_no_map_covers() {
        JourneyPortfolio two = JourneyPortfolio.of(
                List.of(Maps.returning(), Maps.calling()),
                o -> o.stages(List.of("Return", "Renewal"))
                        .channels(List.of(Channels.WEB, Channels.SMS))
                        .personas(List.of("Returner", "Giver")));
        assertEquals(
                List.of(
                        "PHASE before: No map has a touchpoint before the purchase.",
                        "PHASE during: No map has a touchpoint during the purchase.",
                        "STAGE Renewal: No map has a touchpoint in this stage.",
                        "CHANNEL Email: Personas prefer it, and no map has a touchpoint on it.",
                        "CHANNEL SMS: No map has a touchpoint on it.",
                        "PERSONA Giver: No map names this persona."),
                two.blindSpots().stream()
                        .map(each -> each.kind() + " " + each.name() + ": " + each.reason())
                        .toList());
        assertEquals(List.of(), JourneyPortfolio.of(List.of(ExampleMap.map())).blindSpots());
    }

    @Test
    void expected_phases_can_be_fewer() {
        JourneyPortfolio two =
                JourneyPortfolio.of(List.of(Maps.calling()), o -> o.phases(List.of(Phase.BEFORE, Phase.AFTER)));
        assertEquals(
                List.of("before"),
                two.blindSpots().stream().map(BlindSpot::name).toList());
        assertEquals(
                List.of(),
                JourneyPortfolio.of(List.of(Maps.calling()), o -> o.phases(List.of()))
                        .blindSpots());
    }

    @Test
    void a_persona_among_others_has_no_map_of_its_own_and_is_no_blind_spot() {
        JourneyMap shared =
                Maps.calling().edit(e -> e.addPersona("Returner", p -> {}).addPersona("Helper", p -> {}));
        JourneyPortfolio both = JourneyPortfolio.of(List.of(Maps.returning(), shared));
        PersonaCoverage returner = both.personas().get(0);
        assertEquals(List.of(shared, Maps.returning()), returner.maps());
        assertEquals(List.of(Maps.returning()), returner.own());
        assertEquals(List.of("Returner", "Helper"), names(both.personas()));
        assertEquals(List.of(), both.personas().get(1).own());
        assertTrue(both.blindSpots().stream().noneMatch(each -> each.kind() == BlindSpot.Kind.PERSONA));
    }

    @Test
    void touchpoints_are_shared_by_id() {
        JourneyMap other = Maps.returning("Returns abroad").edit(e -> e.rename("Form", "Form in English"));
        SharedTouchpoint form =
                JourneyPortfolio.of(List.of(Maps.returning(), other)).shared().get(0);
        assertEquals("form", form.id());
        assertEquals(List.of("Form", "Form in English"), form.names());
        assertEquals(List.of(Maps.returning(), other), form.maps());
    }

    @Test
    void the_worst_pains_of_all_maps_stand_first_with_their_map() {
        assertEquals(
                List.of("Returns: Long form", "Fresh food, one hour: Payment fails"),
                all.worstPains().stream()
                        .map(each ->
                                each.map().title() + ": " + each.pain().pain().name())
                        .toList());
    }

    @Test
    void it_prints_maps_phases_blind_spots_and_pains() {
        String text = all.toString();
        assertTrue(text.startsWith("""
                Portfolio of maps: 3 · Shared touchpoints: 0
                Map                   Success  with nested  Emotion  with nested  Nested maps
                --------------------  -------  -----------  -------  -----------  -----------
                Calling                  90 %         90 %     3.50         3.50
                Fresh food, one hour     48 %         48 %     0.33         0.33
                Returns                  50 %         72 %    -1.00        -0.25  Calling
                Before purchase: Fresh food, one hour
                During purchase: Fresh food, one hour
                After purchase: Calling, Fresh food, one hour, Returns
                Blind spot  Kind
                ----------  ----------------------------
                Email       channel without a touchpoint
                """), text);
        assertTrue(all.toText(Locale.forLanguageTag("zh-Hans")).startsWith("旅程图组合：3"));
    }

    private static List<String> names(List<PersonaCoverage> personas) {
        return personas.stream().map(PersonaCoverage::name).toList();
    }

    private static List<String> ids(List<MapCount> counts) {
        return counts.stream().map(each -> each.map().id()).toList();
    }

    private static String refusal(List<JourneyMap> maps) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> JourneyPortfolio.of(maps))
                .getMessage());
    }
}
