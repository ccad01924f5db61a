package dev.cjm.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channels;
import dev.cjm.model.HandOff;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.TransitionKind;
import dev.cjm.render.MapLane;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WayItemsTest {
    private static final JourneyMap MAP = JourneyMap.named("Lunch")
            .stage(
                    "Order",
                    s -> s.touchpoint(
                                    "Looks",
                                    Channels.WEB,
                                    t -> t.entry(0.75)
                                            .leadsTo("Pays", 0.5, w -> w.waiting(Duration.ofMinutes(90)))
                                            .leadsTo(
                                                    "Eats",
                                                    0.125,
                                                    w -> w.kind(TransitionKind.ALTERNATIVE)
                                                            .condition("has cash"))
                                            .leadsTo("Calls", 0.25, w -> w.handOff(HandOff.CONTEXT_LOST)))
                            .touchpoint(
                                    "Pays",
                                    Channels.MOBILE_APP,
                                    t -> t.leadsTo("Eats", 0.7)
                                            .failsTo("Calls", 0.2)
                                            .fails("Gives up", 0.1))
                            .touchpoint("Calls", Channels.PHONE, t -> t.entry().recoversTo("Pays", 1.0)))
            .stage(
                    "Meal",
                    s -> s.touchpoint(
                            "Eats", Channels.STORE, t -> t.succeeds("Full", 0.9).ends("Leaves", 0.1)))
            .build();

    private static List<String> lines(String touchpoint) {
        return Views.lines(Views.of(MAP), MapLane.WAYS, touchpoint);
    }

    @Test
    void ways_on_and_aside_have_their_likelihoods_and_what_is_said_of_them_then_comes_what_is_lost() {
        assertEquals(
                List.of(
                        "ON Entry [75\u00A0%]",
                        "ON 2 Pays [50\u00A0%, after 1 h 30 min]",
                        "ASIDE 3 Calls [25\u00A0%, context lost]",
                        "ASIDE 4 Eats\n(has cash) [12.5\u00A0%, alternative]",
                        "DROP_OFF Drop-off [12.5\u00A0%]"),
                lines("Looks"));
    }

    @Test
    void failures_recoveries_and_ends_are_told_apart() {
        assertEquals(
                List.of(
                        "FAILURE 3 Calls [20\u00A0%, failure]",
                        "ASIDE 4 Eats [70\u00A0%]", "FAILURE Gives up [10\u00A0%, failure]"),
                lines("Pays"));
        assertEquals(List.of("ON Entry [25\u00A0%]", "RECOVERY 2 Pays [100\u00A0%, recovery]"), lines("Calls"));
        assertEquals(List.of("SUCCESS Full [90\u00A0%]", "ASIDE Leaves [10\u00A0%]"), lines("Eats"));
    }

    @Test
    void where_nothing_is_stated_the_flow_is_in_order() {
        JourneyMap map = JourneyMap.named("Walk")
                .stage("Walk", s -> s.touchpoint("Goes", Channels.HOME).touchpoint("Comes", Channels.HOME))
                .build();
        assertEquals(List.of("ON 2 Comes [100\u00A0%]"), Views.lines(Views.of(map), MapLane.WAYS, "Goes"));
    }

    @Test
    void they_speak_the_language_of_the_reader() {
        assertEquals(
                List.of("ON 入口 [25%]", "RECOVERY 2 Pays [100%, 补救]"),
                Views.lines(Views.of(MAP, o -> o.locale(Locale.SIMPLIFIED_CHINESE)), MapLane.WAYS, "Calls"));
    }
}
