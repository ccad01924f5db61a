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
import java.math.BigDecimal;
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
            Subjects.of("channel", "further channels", graph -> named(graph.map()));

    static final Described<Channel> HAVE_A_MEDIUM =
            Described.of("have a medium", each -> each.medium().isPresent());

    static final Described<Channel> ARE_STAFFED = Described.of(
            "are staffed",
            each -> each.medium().equals(Optional.of(Medium.HUMAN))
                    && !each.id().equals(Channels.WORD_OF_MOUTH.id()));

    static final Described<Channel> HAVE_OPENING_HOURS =
            Described.of("have opening hours", each -> !each.availability().isEmpty());

    static final Described<Transition> NAME_OPENING_HOURS = Described.byGraph(
            "connect channels with opening hours",
            graph -> each -> graph.target(each) instanceof Touchpoint target
                    && hasHours(target)
                    && hasHours(graph.source(each)));

    static final Described<Transition> CLAIM_A_SWITCH = Described.of(
            "claim a switch of channels", each -> each.channelSwitch().isPresent());

    static final Described<JourneyMap> HAVE_STEPS =
            Described.byGraph("lead from touchpoint to touchpoint", graph -> each -> steps(graph) > 0);

    static final Described<Transition> SAY_WHETHER_CONTEXT_IS_KEPT = Described.of(
            "say whether the context is kept", each -> each.handOff().isPresent());

    private ChannelFacts() {}

    static Described<JourneyMap> switchOften(JourneyRuleOptions options) {
        double most = options.value(Threshold.MOST_SWITCHES);
        return Described.<JourneyMap>byGraph(
                        "change the channel in more than " + Decimals.shortPercent(most) + " of the steps", graph -> {
                            boolean isOften = switches(graph) > most * steps(graph);
                            return each -> isOften;
                        })
                .withDetailByGraph(graph -> each -> switches(graph) + " of " + steps(graph));
    }

    /** Only known hours: who leaves a place or comes to one of which some channel states none is not asked. */
    static Described<Transition> leadToAClosedChannel(JourneyRuleOptions options) {
        double most = options.value(Threshold.MOST_CLOSED);
        BigDecimal leastOpen = BigDecimal.ONE.subtract(Decimals.exact(most));
        return Described.<Transition>byGraph(
                        "lead to a closed channel more than " + Decimals.shortPercent(most) + " of the time",
                        graph -> each -> Decimals.exact(shareOpen(graph, each)).compareTo(leastOpen) < 0)
                .withDetailByGraph(graph -> each -> Decimals.shortPercent(1 - shareOpen(graph, each)));
    }

    private static long switches(JourneyGraph graph) {
        Predicate<Transition> changes = Transitions.CHANGE_THE_CHANNEL.on(graph);
        return graph.transitions().stream().filter(changes).count();
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

    private static double shareOpen(JourneyGraph graph, Transition transition) {
        return graph.target(transition) instanceof Touchpoint target
                ? OpeningHours.shareOpen(
                        hours(graph.source(transition)), transition.waiting().orElse(Duration.ZERO), hours(target))
                : 1;
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
