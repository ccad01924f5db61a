package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Need;
import dev.cjm.model.Stage;
import dev.cjm.model.StatementKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final JourneyMap map = JourneyMap.named("Shop")
            .persona("Anna", p -> p.need("Speed").need("Calm"))
            .stage(
                    "Search",
                    s -> s.need("Order")
                            .goal("Find it")
                            .stage(
                                    "Deep",
                                    d -> d.touchpoint(
                                            "Finds",
                                            WEB,
                                            t -> t.feels(1)
                                                    .serves("Speed")
                                                    .quote("Nice")
                                                    .pain("Slow"))))
            .stage(
                    "Buy",
                    s -> s.touchpoint(
                            "Pays", WEB, t -> t.action("Clicks").statement(StatementKind.THOUGHT, "Hm", x -> {})))
            .build();

    private final Coverage coverage = Coverage.of(map);

    @Provide
    Arbitrary<JourneyMap> maps() {
        return JourneyArbitraries.maps();
    }

    @Test
    void cells_count_what_stage_sub_stages_and_touchpoints_say() {
        Stage search = map.stages().get(0);
        assertEquals(2, coverage.counts().value(search, Lane.NEEDS), "a need of the stage, and one that is served");
        assertEquals(1, coverage.counts().value(search, Lane.MOTIVATIONS));
        assertEquals(1, coverage.counts().value(search, Lane.QUOTES));
        assertEquals(1, coverage.counts().value(search, Lane.STATEMENTS));
        assertEquals(0, coverage.counts().value(search, Lane.ACTIONS));
        assertEquals(2, coverage.counts().columnSum(Lane.TOUCHPOINTS));
        assertEquals(1, coverage.counts().columnSum(Lane.QUOTES));
    }

    @Test
    void blanks_are_listed_by_stage_and_lane() {
        Stage buy = map.stages().get(1);
        assertTrue(coverage.blanks().contains(new BlankCell(buy, Lane.EMOTIONS)));
        assertEquals(List.of(buy), coverage.blanks(Lane.PAINS));
        assertEquals(
                Set.of(Lane.TOUCHPOINTS, Lane.ACTIONS, Lane.STATEMENTS),
                EnumSet.complementOf(EnumSet.copyOf(coverage.blanks(buy))));
        assertEquals(3.0 / 14, coverage.share(buy), 1e-12);
        assertEquals(0.5, coverage.share(Lane.PAINS));
        assertEquals(10.0 / 28, coverage.share(), 1e-12);
    }

    @Test
    void touchpoints_without_something_are_listed() {
        assertEquals(
                List.of("Pays"),
                coverage.touchpointsWithout(Lane.EMOTIONS).stream()
                        .map(each -> each.name())
                        .toList());
        assertEquals(0.5, coverage.touchpointShare(Lane.EMOTIONS).orElseThrow());
        assertTrue(Coverage.of(JourneyMap.named("Void").stage("All", s -> {}).build())
                .touchpointShare(Lane.EMOTIONS)
                .isEmpty());
    }

    @Test
    void needs_that_nothing_serves_are_listed() {
        assertEquals(
                List.of("Calm", "Order"),
                coverage.unservedNeeds().stream().map(Need::text).toList());
    }

    @Test
    void only_some_lanes_may_count() {
        Coverage some = Coverage.of(map, o -> o.lanes(Lane.PAINS, Lane.ACTIONS));
        assertEquals(List.of(Lane.ACTIONS, Lane.PAINS), some.lanes());
        assertEquals(0.5, some.share());
        assertThrows(IllegalArgumentException.class, () -> some.share(Lane.NEEDS));
        assertThrows(
                IllegalArgumentException.class,
                () -> some.blanks(map.stages().get(0).stages().get(0)));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals(
                """
                Coverage: Shop
                Filled: 3 of 6 cells of stage and lane (50.0 %)
                Lane      Facts  Stages  Touchpoints  Blank in
                --------  -----  ------  -----------  --------
                actions       1  1 of 2       1 of 2  Search
                needs         2  1 of 2       1 of 2  Buy
                emotions      1  1 of 2       1 of 2  Buy
                Most blanks: Buy (needs, emotions); Search (actions)
                Needs that no touchpoint serves: Calm, Order
                """,
                Coverage.of(map, o -> o.lanes(Lane.ACTIONS, Lane.NEEDS, Lane.EMOTIONS))
                        .toText(Locale.UK));
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(coverage.toText(Locale.forLanguageTag("ro")).contains("puncte dureroase"));
        assertTrue(coverage.toText(Locale.SIMPLIFIED_CHINESE).contains("空白最多：Buy"));
        assertTrue(coverage.toText(Locale.TRADITIONAL_CHINESE).contains("無接觸點滿足的需求"));
    }

    @Property(tries = 200)
    void counts_add_up_over_stages_and_blanks_are_where_nothing_is(@ForAll("maps") JourneyMap any) {
        Coverage all = Coverage.of(any);
        for (Lane lane : Lane.values()) {
            int sum = any.stages().stream().mapToInt(lane::count).sum();
            assertEquals(sum, all.counts().columnSum(lane));
            for (Stage stage : any.stages()) {
                assertEquals(all.counts().value(stage, lane) == 0, all.blanks().contains(new BlankCell(stage, lane)));
                assertEquals(lane.isFilled(stage), all.counts().value(stage, lane) > 0);
            }
        }
        assertTrue(all.share() >= 0 && all.share() <= 1);
        assertEquals(any.touchpoints().size(), all.counts().columnSum(Lane.TOUCHPOINTS));
        PlainText.assertPlain(all.toText(Locale.forLanguageTag("ro")));
    }
}
