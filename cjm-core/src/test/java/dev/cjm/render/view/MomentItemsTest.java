package dev.cjm.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.OpinionEffect;
import dev.cjm.render.MapLane;
import dev.cjm.render.Moments;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentItemsTest {
    /** Pays is declared and decides; Eats ends it best and is farthest from what was hoped for; Looks is nothing of that. */
    private static final JourneyMap MAP = JourneyMap.named("Lunch")
            .stage(
                    "Order",
                    s -> s.touchpoint(
                                    "Looks",
                                    Channels.WEB,
                                    t -> t.feels(1)
                                            .importanceToCustomer(5)
                                            .satisfaction(5)
                                            .leadsTo("Pays", 1))
                            .touchpoint(
                                    "Pays",
                                    Channels.MOBILE_APP,
                                    t -> t.feels(-1)
                                            .momentOfTruth(m -> m.reason("Stay or go"))
                                            .leadsTo("Eats", 0.5)
                                            .fails("Gives up", 0.5)))
            .stage(
                    "Meal",
                    s -> s.touchpoint(
                                    "Eats",
                                    Channels.STORE,
                                    t -> t.feels(2)
                                            .importanceToCustomer(9)
                                            .satisfaction(4)
                                            .leadsTo("Tells", 1))
                            .touchpoint(
                                    "Tells",
                                    Channels.SOCIAL_MEDIA,
                                    t -> t.formsOpinion(OpinionEffect.RECOMMENDATION)
                                            .succeeds("Full", 1)))
            .build();

    private static List<String> lines(Moments moments, String touchpoint) {
        return Views.lines(Views.of(MAP, o -> o.moments(moments)), MapLane.MOMENTS_OF_TRUTH, touchpoint);
    }

    private static List<Star> stars(Moments moments) {
        MapView view = Views.of(MAP, o -> o.moments(moments));
        return MAP.touchpoints().stream().map(view::star).toList();
    }

    @Test
    void what_the_map_declares_comes_first_and_what_is_computed_adds_its_reasons() {
        assertEquals(
                List.of(
                        "MOMENT Stay or go",
                        "COMPUTED_MOMENT success is 50\u00A0% likely here, then: Eats 100\u00A0%, Gives up 0\u00A0%;"
                                + " success or failure is decided by going on to Eats, Gives up"
                                + " [named by 2 of 6 readings: declared, outcome]"),
                lines(Moments.AGREED, "Pays"));
    }

    @Test
    void readings_that_agree_are_named_with_all_their_reasons() {
        assertEquals(
                List.of(
                        "COMPUTED_MOMENT importance to customers 9, satisfaction 4; feels +2; from \u22121 at Pays to +2;"
                                + " the likeliest way to Full ends with +2"
                                + " [named by 2 of 6 readings: gap, experience]"),
                lines(Moments.AGREED, "Eats"));
    }

    @Test
    void stars_are_full_where_declared_and_hollow_where_two_readings_agree() {
        assertEquals(List.of(Star.NONE, Star.DECLARED, Star.COMPUTED, Star.NONE), stars(Moments.AGREED));
        assertEquals(List.of(Star.NONE, Star.DECLARED, Star.NONE, Star.NONE), stars(Moments.DECLARED));
    }

    @Test
    void declared_ones_can_be_all_that_is_told() {
        assertEquals(List.of("MOMENT Stay or go"), lines(Moments.DECLARED, "Pays"));
        assertEquals(List.of(), lines(Moments.DECLARED, "Eats"));
        assertEquals(List.of("PLAIN opinions formed here lead to recommendation"), lines(Moments.DECLARED, "Tells"));
    }

    @Test
    void one_reading_alone_is_enough_where_all_are_wanted() {
        JourneyMap map = MAP.edit(e -> e.touchpoint("Eats", t -> t.importanceToCustomer(4)));
        MapView agreed = Views.of(map);
        MapView all = Views.of(map, o -> o.moments(Moments.ALL));
        assertEquals(List.of(), Views.lines(agreed, MapLane.MOMENTS_OF_TRUTH, "Eats"));
        assertEquals(
                List.of("COMPUTED_MOMENT feels +2; from \u22121 at Pays to +2; the likeliest way to Full ends with +2"
                        + " [named by 1 of 6 readings: experience]"),
                Views.lines(all, MapLane.MOMENTS_OF_TRUTH, "Eats"));
        assertEquals(Star.COMPUTED, all.star(map.touchpoint("Eats").orElseThrow()));
        assertEquals(Star.NONE, all.star(map.touchpoint("Tells").orElseThrow()));
    }

    @Test
    void a_map_without_figures_has_no_computed_moments() {
        JourneyMap map = JourneyMap.named("Walk")
                .stage("Walk", s -> s.touchpoint("Goes", Channels.HOME))
                .build();
        MapView view = Views.of(map, o -> o.moments(Moments.ALL));
        assertEquals(List.of(), Views.lines(view, MapLane.MOMENTS_OF_TRUTH, "Goes"));
        assertEquals(Star.NONE, view.star(map.touchpoints().get(0)));
    }

    @Test
    void they_speak_the_language_of_the_reader() {
        MapView view = Views.of(MAP, o -> o.locale(Locale.SIMPLIFIED_CHINESE));
        assertEquals(
                List.of("COMPUTED_MOMENT 对客户的重要性 9，满意度 4；感受 +2；从 Pays 的 \u22121 到 +2；通往 Full 的最可能路径以 +2 结束"
                        + " [6 种解读中有 2 种指向它：差距, 体验]"),
                Views.lines(view, MapLane.MOMENTS_OF_TRUTH, "Eats"));
    }
}
