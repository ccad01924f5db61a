package dev.cjm.rule;

import dev.cjm.internal.NearestNames;
import dev.cjm.internal.Quoted;
import java.util.Collection;
import java.util.Objects;

/** Refuses ids that would not survive in a baseline file, and ids that no rule has. */
final class RuleIds {
    private RuleIds() {}

    static String checked(String id) {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "The id of a rule must not be empty.\nGive it one that can stay, such as 'touchpoint.low.explained'.");
        }
        if (!id.codePoints().allMatch(RuleIds::isPossible) || id.startsWith("#")) {
            throw new IllegalArgumentException(
                    "The id %s of a rule must not have blanks or control characters, nor begin with '#'.\nSeparate words by dots, such as 'touchpoint.low.explained'."
                            .formatted(Quoted.text(id)));
        }
        return id;
    }

    static IllegalArgumentException unknown(String id, Collection<String> known) {
        String hint = NearestNames.of(id, known)
                .map(name -> "Maybe you meant '" + name + "'.")
                .orElseGet(() -> known.isEmpty() ? "The set is empty." : "It has: " + String.join(", ", known) + ".");
        return new IllegalArgumentException("The set has no rule %s.\n%s".formatted(Quoted.text(id), hint));
    }

    private static boolean isPossible(int point) {
        return !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.FORMAT;
    }
}
