package dev.cjm.rule.catalog;

import static dev.cjm.model.Channels.HOME;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.WORD_OF_MOUTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapState;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The states of a map as templates of change. */
class MapStatesTest {
    private static JourneyMap day() {
        return JourneyMap.named("A day of a busy parent")
                .state(MapState.DAY_IN_THE_LIFE)
                .stage("Morning", s -> s.touchpoint("Makes breakfast", HOME, t -> t.feels(0)))
                .stage("Evening", s -> s.touchpoint("Asks a friend", WORD_OF_MOUTH, t -> t.feels(1)))
                .build();
    }

    @Test
    void a_day_may_have_steps_without_the_brand() {
        assertTrue(day().touchpoints().stream().noneMatch(Touchpoint::isContact));
        List<String> owned = JourneyRules.strict().check(day()).findings().stream()
                .map(Finding::ruleId)
                .filter(id -> id.startsWith("channel.") || id.equals("touchpoint.owner"))
                .toList();
        assertEquals(List.of(), owned);
        JourneyMap met = day().edit(e -> e.touchpoint("Makes breakfast", t -> t.channel(MOBILE_APP)));
        assertTrue(ids(met).contains("touchpoint.owner"));
    }

    @Test
    void a_future_map_without_a_current_one_is_a_finding() {
        JourneyMap current = day().edit(e -> e.state(MapState.CURRENT));
        JourneyMap alone = day().edit(e -> e.state(MapState.FUTURE));
        assertTrue(ids(alone).contains("journey.future.basis"));
        assertFalse(ids(current.toFuture(e -> {})).contains("journey.future.basis"));
    }

    private static List<String> ids(JourneyMap map) {
        return JourneyRules.strict().check(map).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
