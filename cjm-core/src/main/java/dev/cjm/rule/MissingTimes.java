package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What on the walks of a domain does not say how long it takes, and so counts 0.
 *
 * @param sentences one for touchpoints and one for transitions, as far as there are any
 * @param isEverything whether nothing says how long it takes
 */
record MissingTimes(List<String> sentences, boolean isEverything) {
    static final MissingTimes NONE = new MissingTimes(List.of(), false);
    static final String NOTHING_SAID = "Nothing on these paths says how long it takes.";
    private static final int MOST_LISTED = 20;

    static MissingTimes of(PathDomain domain) {
        PathSpace space = domain.space();
        List<Touchpoint> all = domain.countingTouchpoints()
                .mapToObj(vertex -> space.graph().touchpoints().get(vertex))
                .toList();
        List<String> silent = all.stream()
                .filter(each -> !Measure.saysItsTime(each))
                .map(Touchpoint::name)
                .toList();
        int[] between = IntStream.range(0, domain.walks().edgeCount())
                .filter(edge -> space.isTouchpoint(domain.walks().target(edge)))
                .map(domain::edgeOfSpace)
                .toArray();
        List<String> unsaid = IntStream.of(between)
                .mapToObj(space::transition)
                .filter(each -> each.waiting().isEmpty())
                .map(each -> MapParts.name(space.graph(), each))
                .toList();
        List<String> sentences = new ArrayList<>();
        add(sentences, silent, all.size(), "touchpoints", "do not say how long all actions take");
        add(sentences, unsaid, between.length, "transitions", "do not say how long customers wait");
        boolean isAnyAction = all.stream()
                .flatMap(each -> each.actions().stream())
                .anyMatch(action -> action.duration().isPresent());
        boolean isAnyWaiting = IntStream.range(0, domain.walks().edgeCount())
                .mapToObj(edge -> space.transition(domain.edgeOfSpace(edge)))
                .anyMatch(each -> each.waiting().isPresent());
        return new MissingTimes(List.copyOf(sentences), !isAnyAction && !isAnyWaiting);
    }

    private static void add(List<String> sentences, List<String> missing, int of, String what, String lack) {
        if (!missing.isEmpty()) {
            String listed = String.join(
                    ", ", missing.stream().limit(MOST_LISTED).map(Quoted::text).toList());
            String more = missing.size() > MOST_LISTED ? " and %s more".formatted(missing.size() - MOST_LISTED) : "";
            sentences.add(
                    "%s of %s %s %s, which counts 0: %s%s.".formatted(missing.size(), of, what, lack, listed, more));
        }
    }
}
