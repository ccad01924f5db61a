package dev.cjm.render.chart;

import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.Follows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The activities with the most steps, the arrows between them, and which of these lead back. */
final class FollowsChoice {
    private final List<String> activities;
    private final List<Follows> forward = new ArrayList<>();
    private final List<Follows> back = new ArrayList<>();
    private final List<Follows> loops = new ArrayList<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final int allActivities;

    FollowsChoice(DirectlyFollows log, int mostActivities, int mostArrows) {
        Map<String, Long> steps = new TreeMap<>();
        log.forEach(each -> {
            steps.merge(each.source(), each.count(), Long::sum);
            steps.merge(each.target(), each.count(), Long::sum);
        });
        allActivities = steps.size();
        activities = steps.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(mostActivities)
                .map(Map.Entry::getKey)
                .toList();
        Set<String> kept = new HashSet<>(activities);
        log.stream()
                .filter(each -> kept.contains(each.source()) && kept.contains(each.target()))
                .sorted(Comparator.comparingLong(Follows::count)
                        .reversed()
                        .thenComparing(Follows::source)
                        .thenComparing(Follows::target))
                .limit(mostArrows)
                .forEach(this::add);
        rank();
    }

    private void add(Follows each) {
        if (each.source().equals(each.target())) {
            loops.add(each);
        } else if (reaches(each.target(), each.source())) {
            back.add(each);
        } else {
            forward.add(each);
        }
    }

    /** Whether arrows forward lead from one to the other. */
    private boolean reaches(String from, String to) {
        List<String> found = new ArrayList<>(List.of(from));
        Set<String> seen = new HashSet<>(found);
        for (int i = 0; i < found.size(); i++) {
            String here = found.get(i);
            if (here.equals(to)) {
                return true;
            }
            for (Follows each : forward) {
                if (each.source().equals(here) && seen.add(each.target())) {
                    found.add(each.target());
                }
            }
        }
        return false;
    }

    /** The longest way of arrows forward that leads to each. */
    private void rank() {
        activities.forEach(each -> ranks.put(each, 0));
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Follows each : forward) {
                int next = rank(each.source()) + 1;
                if (rank(each.target()) < next) {
                    ranks.put(each.target(), next);
                    isChanged = true;
                }
            }
        }
    }

    /** The column of an activity, from 0. */
    int rank(String activity) {
        return ranks.getOrDefault(activity, 0);
    }

    List<String> activities() {
        return activities;
    }

    int allActivities() {
        return allActivities;
    }

    List<Follows> forward() {
        return forward;
    }

    List<Follows> back() {
        return back;
    }

    List<Follows> loops() {
        return loops;
    }

    int arrows() {
        return forward.size() + back.size() + loops.size();
    }

    /** How many arrows forward and back are such. */
    long count(Predicate<Follows> which) {
        return forward.stream().filter(which).count()
                + back.stream().filter(which).count();
    }

    /** How many steps all drawn arrows are. */
    long steps() {
        return sum(forward) + sum(back) + sum(loops);
    }

    /** The strongest arrow. */
    long most() {
        long most = 1;
        for (List<Follows> some : List.of(forward, back)) {
            for (Follows each : some) {
                most = Math.max(most, each.count());
            }
        }
        return most;
    }

    private static long sum(List<Follows> some) {
        return some.stream().mapToLong(Follows::count).sum();
    }
}
