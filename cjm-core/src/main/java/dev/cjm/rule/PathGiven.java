package dev.cjm.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Of which paths a rule speaks, as said after "that".
 *
 * @param words as said; empty for all paths
 * @param alternatives the choices that a path has, of which it has to be all that one choice says; one without any conditions for all paths
 */
record PathGiven(String words, List<List<PathCondition>> alternatives) {
    static final PathGiven ANY = new PathGiven("", List.of(List.of()));

    static PathGiven of(PathCondition condition) {
        return new PathGiven(said(condition), List.of(List.of(condition)));
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
        return new PathGiven(words + (isAnd ? " and " : " or ") + said(condition), Collections.unmodifiableList(more));
    }

    /** The most conditions that one path has to show. */
    int size() {
        return alternatives.stream().mapToInt(List::size).max().orElse(0);
    }

    /** As after "paths", with a space before it if there is any. */
    String clause() {
        return words.isEmpty() ? "" : " that " + words;
    }

    private static String said(PathCondition condition) {
        return condition.say(Voice.PLURAL, false);
    }
}
