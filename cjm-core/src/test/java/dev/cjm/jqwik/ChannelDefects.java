package dev.cjm.jqwik;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;

import dev.cjm.model.Channel;
import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.Channels;
import dev.cjm.model.HandOff;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Medium;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.Phase;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointField;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionBuilder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

/** Mistakes in where customers are met. */
final class ChannelDefects {
    private static final Channel PIGEON = Channel.of("Carrier pigeon of a defect");
    private static final Channel PIGEONS = Channel.of("Carrier pigeons of a defect");

    private ChannelDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "channel.beyond-web",
                        "nothing but the web site",
                        map -> Edits.all(
                                map, t -> t.clear(TouchpointField.ALSO_ON).channel(Channels.WEB))),
                Defect.of(
                        "channel.names",
                        "a channel under two names",
                        map -> Edits.first(map, t -> t.alsoOn(PIGEON).alsoOn(PIGEONS))),
                Defect.of(
                        "channel.medium", "a channel without a medium", map -> Edits.first(map, t -> t.alsoOn(PIGEON))),
                Defect.of(
                        "channel.hours",
                        "a desk that opens nobody knows when",
                        map -> Edits.first(
                                map, t -> t.alsoOn(Channel.of("Desk of a defect", c -> c.medium(Medium.HUMAN))))),
                Defect.of(
                        "transition.open",
                        "a desk that is closed when customers come",
                        map -> withPair(
                                map, desk("Shop of a defect", SATURDAY), desk("Desk of a defect", MONDAY), l -> {})),
                Defect.of(
                        "transition.open:mostly",
                        "a desk that is open on one of the days when customers come",
                        map -> withPair(
                                map,
                                desk("Shop of a defect", MONDAY, TUESDAY, SATURDAY),
                                desk("Desk of a defect", MONDAY),
                                l -> {})),
                Defect.of(
                        "transition.switch.true",
                        "a switch to the same channel",
                        map -> withPair(
                                map,
                                Channels.MOBILE_APP,
                                Channels.MOBILE_APP,
                                l -> l.channelSwitch(ChannelSwitch.PLANNED))),
                Defect.of(
                        "transition.switch.forced",
                        "a switch that customers do not want",
                        map -> withPair(
                                map, Channels.MOBILE_APP, Channels.EMAIL, l -> l.channelSwitch(ChannelSwitch.FORCED))),
                Defect.of("journey.switches", "another channel at each step", ChannelDefects::withSwitchesEverywhere),
                Defect.of(
                        "hand-off.context",
                        "customers who have to start over",
                        map -> withPair(
                                map, Channels.MOBILE_APP, Channels.EMAIL, l -> l.handOff(HandOff.CONTEXT_LOST))),
                Defect.of(
                        "hand-off.stated",
                        "a hand-off of which nobody knows whether the context is kept",
                        map -> withPair(map, Channels.MOBILE_APP, Channels.EMAIL, l -> {})));
    }

    private static Channel desk(String name, DayOfWeek first, DayOfWeek... more) {
        return Channel.of(
                name, c -> c.availability(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 0), first, more)));
    }

    /** Adds two touchpoints in a stage of their own, the first of which leads to the second. */
    private static JourneyMap withPair(
            JourneyMap map, Channel from, Channel to, Consumer<? super TransitionBuilder> transition) {
        String next = "next-" + Edits.ADDED;
        return map.edit(e -> e.addStage(
                "Added stage",
                Phase.AFTER,
                s -> s.id(Edits.ADDED)
                        .touchpoint("Added step", from, t -> t.id(Edits.ADDED).leadsTo(next, transition))
                        .touchpoint("Added next step", to, t -> t.id(next))));
    }

    private static JourneyMap withSwitchesEverywhere(JourneyMap map) {
        JourneyMap more = withPair(map, Channels.MOBILE_APP, Channels.EMAIL, l -> {});
        return more.edit(e -> {
            int number = 0;
            for (Touchpoint each : more.touchpoints()) {
                Channel channel = Channel.of("Channel " + ++number + " of a defect");
                e.touchpoint(each.id(), t -> t.clear(TouchpointField.ALSO_ON).channel(channel));
            }
            more.allTransitions().stream()
                    .filter(each -> each.source().equals(each.target()))
                    .map(Transition::source)
                    .distinct()
                    .forEach(each -> e.removeTransition(each, each));
        });
    }
}
