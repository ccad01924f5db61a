package dev.cjm.rule.catalog;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Medium;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.rule.Described;
import dev.cjm.rule.Subject;
import dev.cjm.rule.Subjects;
import dev.cjm.rule.Transitions;
import dev.cjm.rule.catalog.StructureFacts.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Facts about channels, beyond those that ship with the grammar. */
final class ChannelFacts {
    private static final Set<String> WEB_SITES = Set.of("web", "website", "webpage", "homepage", "site");

    static final Described<JourneyMap> GO_BEYOND_THE_WEB_SITE = Described.of(
            "go beyond the web site",
            each -> each.touchpoints().stream()
                    .flatMap(one -> one.channels().stream())
                    .anyMatch(one -> !isWebSite(one)));

    static final Subjects<Named> CHANNELS_AFTER_OTHERS =
            Subjects.of("channel", "channels after others", graph -> named(graph.map()));

    static final Described<Channel> HAVE_A_MEDIUM =
            Described.of("have a medium", each -> each.medium().isPresent());

    static final Described<Channel> ARE_STAFFED = Described.of(
            "are human",
            each -> each.medium().equals(Optional.of(Medium.HUMAN))
                    && !each.id().equals(Channels.WORD_OF_MOUTH.id()));

    static final Described<Channel> HAVE_OPENING_HOURS =
            Described.of("have opening hours", each -> !each.availability().isEmpty());

    static final Described<Transition> NAME_OPENING_HOURS = Described.byGraph(
            "connect channels with opening hours",
            graph -> each -> graph.target(each) instanceof Touchpoint target
                    && hasHours(target)
                    && hasHours(graph.source(each)));

    static final Described<Transition> ARRIVE_WHILE_OPEN = Described.byGraph(
            "arrive while the channel is open",
            graph -> each -> graph.target(each) instanceof Touchpoint target && isOpen(graph, each, target));

    static final Described<Transition> CLAIM_A_SWITCH = Described.of(
            "claim a switch of channels", each -> each.channelSwitch().isPresent());

    static final Described<JourneyMap> HAVE_STEPS =
            Described.byGraph("lead from touchpoint to touchpoint", graph -> each -> steps(graph) > 0);

    static final Described<Transition> SAY_WHETHER_CONTEXT_IS_KEPT = Described.of(
            "say whether the context is kept", each -> each.handOff().isPresent());

    private ChannelFacts() {}

    static Described<JourneyMap> switchSeldom(JourneyRuleOptions options) {
        double most = options.value(Threshold.MOST_SWITCHES);
        return Described.byGraph(
                "change the channel in at most " + Decimals.percent(most, 0) + " of the steps", graph -> {
                    Predicate<Transition> changes = Transitions.CHANGE_THE_CHANNEL.on(graph);
                    long switches = graph.transitions().stream().filter(changes).count();
                    return each -> switches <= most * steps(graph);
                });
    }

    private static long steps(JourneyGraph graph) {
        return graph.transitions().stream()
                .filter(each -> graph.target(each) instanceof Touchpoint)
                .count();
    }

    private static boolean isWebSite(Channel channel) {
        return channel.id().equals(Channels.WEB.id())
                || channel.id().equals(Channels.UNKNOWN.id())
                || WEB_SITES.contains(NearNames.folded(channel.name()));
    }

    private static boolean hasHours(Touchpoint touchpoint) {
        return touchpoint.channels().stream()
                .noneMatch(each -> each.availability().isEmpty());
    }

    private static boolean isOpen(JourneyGraph graph, Transition transition, Touchpoint target) {
        return OpeningHours.shareOpen(
                        hours(graph.source(transition)), transition.waiting().orElse(Duration.ZERO), hours(target))
                > 0;
    }

    private static List<OpeningHours> hours(Touchpoint touchpoint) {
        return touchpoint.channels().stream()
                .flatMap(each -> each.availability().stream())
                .toList();
    }

    private static List<Subject<Named>> named(JourneyMap map) {
        NearNames names = new NearNames();
        List<Subject<Named>> all = new ArrayList<>();
        for (Channel each : map.channels()) {
            all.add(Subject.at(new Named(each.name(), names.add(each.name())), each.name(), "channels", each.id()));
        }
        return all.subList(Math.min(1, all.size()), all.size());
    }
}
