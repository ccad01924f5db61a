package dev.cjm.analysis;

import static dev.cjm.model.ChannelSwitch.FORCED;
import static dev.cjm.model.ChannelSwitch.PLANNED;
import static dev.cjm.model.Channels.CHAT;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.HandOff.CONTEXT_KEPT;
import static dev.cjm.model.HandOff.CONTEXT_LOST;
import static dev.cjm.model.Phase.BEFORE;
import static dev.cjm.model.Phase.DURING;
import static java.time.DayOfWeek.MONDAY;

import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.OpeningHours;
import java.time.Duration;
import java.time.LocalTime;

/** Maps of which the contacts on channels are known. */
final class ChannelMaps {
    /** Open on Mondays from eight to eighteen; a contact costs 2 EUR. */
    static final Channel SHOP = Channel.of(
            "Shop",
            c -> c.cost(Money.of("2", "EUR"))
                    .availability(OpeningHours.of(LocalTime.of(8, 0), LocalTime.of(18, 0), MONDAY)));

    /** Open on Mondays from nine to seventeen. */
    static final Channel DESK =
            Channel.of("Desk", c -> c.availability(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(17, 0), MONDAY)));

    private ChannelMaps() {}

    /** Of 1 who looks on the web, 0.5 buy in the shop, of whom 0.4 ask at the desk; 0.25 look again. */
    static JourneyMap shop() {
        return JourneyMap.named("Shop")
                .persona("Anna", p -> p.prefers(MOBILE_APP).prefers(WEB))
                .persona("Bob", p -> p.prefers(PHONE))
                .persona("Cleo")
                .stage(
                        "Search",
                        BEFORE,
                        s -> s.touchpoint(
                                        "Looks",
                                        WEB,
                                        t -> t.alsoOn(MOBILE_APP)
                                                .feels(1)
                                                .feels("Anna", -1)
                                                .entry(1)
                                                .pain("Slow", p -> p.severity(4).affects(0.5))
                                                .leadsTo("Compares", 0.25, l -> l.handOff(CONTEXT_KEPT))
                                                .leadsTo(
                                                        "Buys",
                                                        0.5,
                                                        l -> l.channelSwitch(FORCED)
                                                                .handOff(CONTEXT_LOST)))
                                .touchpoint("Compares", WEB, t -> t.feels(0).ends("Waits", 1)))
                .stage(
                        "Buy",
                        DURING,
                        s -> s.touchpoint(
                                        "Buys",
                                        SHOP,
                                        t -> t.feels(2)
                                                .leadsTo(
                                                        "Asks",
                                                        0.4,
                                                        l -> l.channelSwitch(PLANNED)
                                                                .handOff(CONTEXT_KEPT))
                                                .succeeds("Has it", 0.6))
                                .touchpoint(
                                        "Asks",
                                        DESK,
                                        t -> t.pain("Rude", p -> p.severity(6)).succeeds("Has it", 1)))
                .stage("Later", s -> s.touchpoint("Writes", CHAT, t -> t.succeeds("Has it", 1)))
                .build();
    }

    /** The shop, with a wait before the desk. */
    static JourneyMap waiting(Duration waiting) {
        return shop().edit(e -> e.transition("Buys", "Asks", t -> t.waiting(waiting)));
    }
}
