package dev.cjm.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is not as a rule says, and what to do about it.
 *
 * <p>The location is a path of property names and ids, escaped as in JSON Pointer ({@code ~} as {@code ~0}, {@code /} as {@code ~1}):
 * {@code /touchpoints/cart}, {@code /stages/purchase}, {@code /transitions/cart>checkout}, {@code /personas/busy-parent},
 * {@code /outcomes/success}, {@code /touchpoints/cart/painPoints/slow}, {@code /personas/busy-parent/needs/time}; empty for the map
 * itself. It has ids where the location of a {@link dev.cjm.model.Problem} has indexes, and touchpoints stand at the root, so that it
 * stays the same when other parts come and go and when the touchpoint moves to another stage. What has no id, such as a question, has its
 * text instead: {@code /touchpoints/cart/questions/Is it safe?}.
 *
 * <p>The fingerprint is made of the id of the rule, the location and, for rules over paths, of the condition; not of messages, names or
 * numbers. So it stays when things are renamed, reworded or moved, and when unrelated parts change. Nor is it made of the path that shows
 * the finding: a rule over paths has one finding for each condition, with one of perhaps many paths that do not satisfy it, and it stays
 * the same finding when another path shows it. A baseline that knows it knows all those paths.
 *
 * @param ruleId the rule that says so
 * @param severity how much it matters
 * @param location where it is, empty for the map itself
 * @param message what is wrong, one English sentence
 * @param suggestion what to do, one English sentence
 * @param fingerprint 16 hexadecimal digits that tell it from other findings
 * @param path the ids of touchpoints and outcomes along a path that shows it; empty if no path is meant
 */
public record Finding(
        String ruleId,
        Severity severity,
        String location,
        String message,
        String suggestion,
        String fingerprint,
        List<String> path)
        implements Serializable {
    /**
     * Obtains a finding.
     *
     * @param ruleId the rule that says so
     * @param severity how much it matters
     * @param location where it is, empty for the map itself
     * @param message what is wrong, one English sentence
     * @param suggestion what to do, one English sentence
     * @param fingerprint 16 hexadecimal digits that tell it from other findings
     * @param path the ids of touchpoints and outcomes along a path that shows it; empty if no path is meant
     */
    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
        Objects.requireNonNull(fingerprint, "fingerprint");
        path = List.copyOf(path);
    }

    /**
     * Tells message and suggestion in two sentences.
     *
     * @return the text for people
     */
    @Override
    public String toString() {
        return message + " " + suggestion;
    }
}
