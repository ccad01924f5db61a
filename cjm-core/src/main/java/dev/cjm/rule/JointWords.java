package dev.cjm.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words joined by "and" and "or", said so that what is meant otherwise reads otherwise.
 *
 * <p>What is joined by the other word within is said by "both … and" or "either … or", and what lies deeper stands in parentheses:
 * "A and either B or C", "both A and B or C", "A and either B or (C and D)".
 *
 * @param words the words; empty if it is joined
 * @param isAnd whether the parts are joined by "and"
 * @param parts what is joined, each joined by the other word or by none; empty for words alone
 */
record JointWords(String words, boolean isAnd, List<JointWords> parts) {
    static JointWords of(String words) {
        return new JointWords(words, true, List.of());
    }

    static JointWords of(JointWords left, JointWords right, boolean isAnd) {
        List<JointWords> all = new ArrayList<>();
        for (JointWords each : List.of(left, right)) {
            if (each.parts.isEmpty() || each.isAnd != isAnd) {
                all.add(each);
            } else {
                all.addAll(each.parts);
            }
        }
        return new JointWords("", isAnd, Collections.unmodifiableList(all));
    }

    JointWords joined(String more, boolean byAnd) {
        return of(this, of(more), byAnd);
    }

    /** The whole, without anything around it. */
    String text() {
        return parts.isEmpty() ? words : parts.stream().map(JointWords::within).collect(Collectors.joining(joint()));
    }

    private String within() {
        if (parts.isEmpty()) {
            return words;
        }
        return (isAnd ? "both " : "either ")
                + parts.stream().map(JointWords::deeper).collect(Collectors.joining(joint()));
    }

    private String deeper() {
        return parts.isEmpty()
                ? words
                : parts.stream().map(JointWords::deeper).collect(Collectors.joining(joint(), "(", ")"));
    }

    private String joint() {
        return isAnd ? " and " : " or ";
    }
}
