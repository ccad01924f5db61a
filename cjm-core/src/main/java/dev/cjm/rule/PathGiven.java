package dev.cjm.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Of which paths a rule speaks, as said after "that".
 *
 * @param words as said; empty for all paths
 * @param alternatives the choices that a path has, of which it has to be all that one choice says; one without any conditions for all paths
 */
record PathGiven(Optional<JointWords> words, List<List<PathCondition>> alternatives) {
    static final PathGiven ANY = new PathGiven(Optional.empty(), List.of(List.of()));

    static PathGiven of(PathCondition condition) {
        return new PathGiven(Optional.of(said(condition)), List.of(List.of(condition)));
    }

    PathGiven joined(PathCondition condition, boolean isAnd) {
        List<List<PathCondition>> more = new ArrayList<>();
        for (List<PathCondition> alternative : alternatives) {
            List<PathCondition> larger = new ArrayList<>(alternative);
            if (isAnd) {
                larger.add(condition);
            }
            more.add(Collections.unmodifiableList(larger));
        }
        if (!isAnd) {
            more.add(List.of(condition));
        }
        JointWords further = said(condition);
        Optional<JointWords> both = Optional.of(
                words.map(each -> JointWords.of(each, further, isAnd)).orElse(further));
        return new PathGiven(both, Collections.unmodifiableList(more));
    }

    /** The most conditions that one path has to show. */
    int size() {
        return alternatives.stream().mapToInt(List::size).max().orElse(0);
    }

    /** As after "paths", with a space before it if there is any. */
    String clause() {
        return words.map(each -> " that " + each.text()).orElse("");
    }

    private static JointWords said(PathCondition condition) {
        return JointWords.of(condition.say(Voice.PLURAL, false));
    }
}
