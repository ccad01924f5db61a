package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides a group of conditions on all paths, and tells a path that shows that they do not hold.
 *
 * <p>One condition is decided in a way of its own, whatever the size of the map; several by one search over all that they ask for.
 *
 * @param end where the paths end
 * @param isNo whether a path with all of the group is a finding, instead of one with none of it
 * @param given what a path has to be to be spoken of; empty for all paths
 * @param group the conditions, at least one
 */
record PathDecision(PathEnd end, boolean isNo, List<PathCondition> given, List<PathCondition> group) {
    PathVerdict on(PathSpace space) {
        JourneyGraph graph = space.graph();
        if (graph.touchpoints().isEmpty()) {
            return PathVerdict.nothing("There are no touchpoints.");
        }
        Optional<String> missing = end.missing(graph);
        if (missing.isPresent()) {
            return PathVerdict.nothing(missing.get());
        }
        for (PathCondition each : both()) {
            Optional<Place> horizon = each.horizon();
            if (horizon.isPresent() && horizon.get().on(graph).isEmpty()) {
                return PathVerdict.nothing(horizon.get().missing(graph.map()));
            }
        }
        BitSet ends = space.all(end.finding().apply(graph));
        return isAlone() ? alone(group.get(0), space, ends) : together(space, ends);
    }

    private PathVerdict alone(PathCondition condition, PathSpace space, BitSet ends) {
        PathDomain domain = condition
                .horizon()
                .map(place -> PathDomain.toHorizon(space, ends, space.all(place.on(space.graph()))))
                .orElseGet(() -> PathDomain.toEnds(space, ends));
        if (domain.isEmpty()) {
            return noPaths();
        }
        return condition
                .nothing(space.graph(), isNo)
                .map(PathVerdict::nothing)
                .orElseGet(() -> condition.decide(domain, isNo));
    }

    private PathVerdict together(PathSpace space, BitSet ends) {
        PathDomain domain = PathDomain.toEnds(space, ends);
        List<PathWatch> watches = new ArrayList<>(chosen(space));
        List<String> assumptions = new ArrayList<>();
        for (PathCondition each : both()) {
            Optional<String> nothing = each.nothing(space.graph(), isNo || given.contains(each));
            if (nothing.isPresent()) {
                return PathVerdict.nothing(nothing.get());
            }
            MissingTimes missing = each.missingTimes(domain);
            if (missing.isEverything()) {
                return PathVerdict.nothing(MissingTimes.NOTHING_SAID);
            }
            missing.sentences().stream()
                    .filter(sentence -> !assumptions.contains(sentence))
                    .forEach(assumptions::add);
        }
        Optional<PathVerdict> none = noPath(space, domain);
        if (none.isPresent()) {
            return none.get();
        }
        group.forEach(each -> watches.add(each.watch(space, isNo)));
        Optional<PathVerdict> avoiding = isNo || !given.isEmpty()
                ? Optional.empty()
                : avoiding(space, ends).filter(verdict -> verdict.nothing().isEmpty());
        JointSearch search = new JointSearch(domain, watches);
        Optional<int[]> found = avoiding.isPresent() ? avoiding.get().counterexample() : search.shortest();
        if (found.isEmpty()) {
            return search.isUndecided() ? PathVerdict.undecided(sentence()) : PathVerdict.holds(assumptions);
        }
        String more = group.stream()
                .flatMap(each -> each.remark(space.graph()).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        return PathVerdict.violatedBy(found.get(), "", more, assumptions);
    }

    /** What a path has to be to be spoken of. */
    private List<PathWatch> chosen(PathSpace space) {
        return given.stream().map(each -> each.watch(space, true)).toList();
    }

    /** That no path is spoken of that comes to all places; empty if there is one. */
    private Optional<PathVerdict> noPath(PathSpace space, PathDomain domain) {
        List<PathWatch> watches = new ArrayList<>(chosen(space));
        group.stream()
                .flatMap(each -> each.until(space).stream())
                .distinct()
                .forEach(each -> watches.add(PathWatch.comingTo(each)));
        if (domain.isEmpty()) {
            return Optional.of(noPaths());
        }
        if (watches.size() > JointSearch.MOST_CONDITIONS) {
            return Optional.of(PathVerdict.undecided(sentence()));
        }
        if (watches.isEmpty()) {
            return Optional.empty();
        }
        JointSearch search = new JointSearch(domain, watches);
        if (search.shortest().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(search.isUndecided() ? PathVerdict.undecided(sentence()) : noPaths());
    }

    /** Why no path is spoken of that comes to all places; empty if there is one. */
    Optional<String> noPathForAll(PathSpace space) {
        BitSet ends = space.all(end.finding().apply(space.graph()));
        return noPath(space, PathDomain.toEnds(space, ends)).flatMap(PathVerdict::nothing);
    }

    /** Where at most one condition is left on the walks that pass no place, those are a smaller map. */
    private Optional<PathVerdict> avoiding(PathSpace space, BitSet ends) {
        BitSet avoided = new BitSet();
        List<PathCondition> left = new ArrayList<>();
        for (PathCondition each : group) {
            each.avoided(space).ifPresentOrElse(avoided::or, () -> left.add(each));
        }
        if (left.size() > 1 || left.stream().anyMatch(each -> each.horizon().isPresent())) {
            return Optional.empty();
        }
        PathDomain smaller = PathDomain.toEnds(space, ends, avoided);
        if (smaller.isEmpty()) {
            return Optional.of(PathVerdict.holds(List.of()));
        }
        return Optional.of(
                left.isEmpty()
                        ? PathVerdict.violatedBy(
                                PassSearch.shortest(smaller, avoided, false).orElseThrow(), "", "", List.of())
                        : left.get(0).decide(smaller, isNo));
    }

    /** What tells the findings of a group from those of others, without limits, so that it stays when those change. */
    static String key(List<PathCondition> group, boolean isNo) {
        return group.stream().map(PathCondition::key).collect(Collectors.joining(isNo ? " and " : " or "));
    }

    /** Of groups that differ in nothing but limits, the number tells which one it is. */
    Violation violation(int[] walk, PathVerdict verdict, Ground ground, int times) {
        PathSpace space = ground.paths();
        String message = "The path " + PathWords.of(space, walk) + " "
                + (isAlone() ? told(verdict) : told(space, walk)) + "."
                + (verdict.more().isEmpty() ? "" : " " + verdict.more());
        String remedy = group.stream()
                .map(each -> each.say(Voice.INFINITIVE, isNo))
                .collect(Collectors.joining(" or ", "let it ", ""));
        String key = key(group, isNo) + (times == 1 ? "" : "\n#" + times);
        return new Violation(Locations.MAP, key, message, Texts.sentence(remedy), PathWords.ids(space, walk));
    }

    private String told(PathVerdict verdict) {
        return group.get(0).say(Voice.SINGULAR, !isNo)
                + (verdict.detail().isEmpty() ? "" : " (" + verdict.detail() + ")");
    }

    private String told(PathSpace space, int[] walk) {
        PathDomain domain = PathDomain.toEnds(space, space.all(end.finding().apply(space.graph())));
        String chosen = given.stream()
                .map(each -> each.say(Voice.SINGULAR, false) + each.counted(domain, walk, true))
                .collect(Collectors.joining(" and "));
        String joint = chosen.isEmpty() ? "" : isNo ? " and " : " but ";
        return group.stream()
                .map(each -> each.say(Voice.SINGULAR, !isNo) + each.counted(domain, walk, isNo))
                .collect(Collectors.joining(" and ", chosen + joint, ""));
    }

    private PathVerdict noPaths() {
        List<String> words = new ArrayList<>();
        given.forEach(each -> words.add(each.say(Voice.PLURAL, false)));
        List<String> horizons = group.stream()
                .flatMap(each -> each.horizon().stream())
                .map(Place::words)
                .distinct()
                .toList();
        if (!horizons.isEmpty()) {
            words.add("pass " + String.join(" and ", horizons));
        }
        String passing = words.isEmpty() ? "" : " that " + String.join(" and ", words);
        return PathVerdict.nothing("There are no paths" + end.words() + passing + ".");
    }

    /** One condition on all paths is decided in a way of its own. */
    private boolean isAlone() {
        return given.isEmpty() && group.size() == 1;
    }

    private List<PathCondition> both() {
        List<PathCondition> both = new ArrayList<>(given);
        both.addAll(group);
        return both;
    }

    private String sentence() {
        return group.stream().map(each -> each.say(Voice.INFINITIVE, false)).collect(Collectors.joining(" or "));
    }
}
