package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channel;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the transitions on which customers may find the next channel closed. */
final class AvailabilityGaps {
    private final Map<List<Object>, Double> known = new HashMap<>();

    private AvailabilityGaps() {}

    static List<AvailabilityGap> of(JourneyGraph graph, CompletionProbability completion) {
        AvailabilityGaps hours = new AvailabilityGaps();
        List<AvailabilityGap> gaps = new ArrayList<>();
        for (Touchpoint source : graph.touchpoints()) {
            if (!hasHours(source)) {
                continue;
            }
            for (Transition way : graph.outgoing(source)) {
                if (graph.target(way) instanceof Touchpoint target && hasHours(target)) {
                    double closed = hours.closed(source, way.waiting().orElse(Duration.ZERO), target);
                    double times = completion.expectedVisits(source) * graph.likelihood(way);
                    if (closed > 0) {
                        gaps.add(new AvailabilityGap(way, source, target, closed, times));
                    }
                }
            }
        }
        gaps.sort(Comparator.comparingDouble((AvailabilityGap each) -> -each.closedPerJourney()));
        return List.copyOf(gaps);
    }

    private static boolean hasHours(Touchpoint touchpoint) {
        return touchpoint.channels().stream()
                .noneMatch(each -> each.availability().isEmpty());
    }

    private double closed(Touchpoint source, Duration waiting, Touchpoint target) {
        List<Channel> left = source.channels();
        List<Channel> found = target.channels();
        return known.computeIfAbsent(
                List.of(left, waiting, found), key -> 1 - OpeningHours.shareOpen(hours(left), waiting, hours(found)));
    }

    private static List<OpeningHours> hours(List<Channel> channels) {
        return channels.stream().flatMap(each -> each.availability().stream()).toList();
    }
}
