package dev.cjm.rule.catalog;

import dev.cjm.analysis.EffortSum;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.rule.Described;
import dev.cjm.rule.Touchpoints;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Facts about the way, beyond those that ship with the grammar. */
final class WayFacts {
    /** Of dead ends another rule tells. */
    static final Described<Touchpoint> LOSE_CUSTOMERS_ON_THE_WAY = Described.<Touchpoint>byGraph(
                    "lose customers on the way", graph -> {
                        Predicate<Touchpoint> losing = Touchpoints.LOSE_CUSTOMERS.on(graph);
                        Predicate<Touchpoint> dead = Touchpoints.ARE_DEAD_ENDS.on(graph);
                        return each -> losing.test(each) && !dead.test(each);
                    })
            .withDetailByGraph(graph -> each -> Decimals.shortPercent(graph.dropOff(each)));

    private WayFacts() {}

    static Described<JourneyMap> haveFewerTouchpoints(JourneyRuleOptions options) {
        int fewest = options.count(Threshold.FEWEST_TOUCHPOINTS);
        return Described.<JourneyMap>of(
                        "have fewer than " + touchpoints(fewest),
                        each -> each.touchpoints().size() < fewest)
                .withDetail(WayFacts::size);
    }

    static Described<JourneyMap> haveMoreTouchpoints(JourneyRuleOptions options) {
        int most = options.count(Threshold.MOST_TOUCHPOINTS);
        return Described.<JourneyMap>of(
                        "have more than " + touchpoints(most),
                        each -> each.touchpoints().size() > most)
                .withDetail(WayFacts::size);
    }

    static Described<JourneyMap> succeedLate(JourneyRuleOptions options) {
        int most = options.count(Threshold.LONGEST_WAY);
        return Described.<JourneyMap>byGraph("need more than " + touchpoints(most) + " for it", graph -> {
                    int length = shortestWay(graph);
                    return each -> length > most;
                })
                .withDetailByGraph(graph -> each -> shortestWay(graph) + " on the shortest way");
    }

    static Described<Touchpoint> askForManyActions(JourneyRuleOptions options) {
        int most = options.count(Threshold.MOST_ACTIONS);
        return Described.<Touchpoint>of(
                        "ask for more than " + most + (most == 1 ? " action" : " actions"),
                        each -> actions(each) > most)
                .withDetail(each -> Long.toString(actions(each)));
    }

    static Described<Touchpoint> askForManyFields(JourneyRuleOptions options) {
        int most = options.count(Threshold.MOST_FIELDS);
        return Described.<Touchpoint>of(
                        "ask for more than " + most + (most == 1 ? " field" : " fields"),
                        each -> each.fields().size() > most)
                .withDetail(each -> Integer.toString(each.fields().size()));
    }

    private static String touchpoints(int count) {
        return count + (count == 1 ? " touchpoint" : " touchpoints");
    }

    private static String size(JourneyMap map) {
        return Integer.toString(map.touchpoints().size());
    }

    private static long actions(Touchpoint touchpoint) {
        return Math.round(EffortSum.of(touchpoint).actions());
    }

    /** The number of touchpoints on the shortest way from an entry to a success, by structure; the largest number if there is none. */
    private static int shortestWay(JourneyGraph graph) {
        Map<Node, Integer> distances = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Touchpoint entry : graph.entries()) {
            distances.put(entry, 1);
            open.add(entry);
        }
        while (!open.isEmpty()) {
            Node node = open.remove();
            int distance = distances.getOrDefault(node, 0);
            for (Transition transition : graph.outgoing(node)) {
                Node target = graph.target(transition);
                if (target instanceof Outcome outcome && outcome.kind() == OutcomeKind.SUCCESS) {
                    return distance;
                }
                if (distances.putIfAbsent(target, distance + 1) == null) {
                    open.add(target);
                }
            }
        }
        return Integer.MAX_VALUE;
    }
}
