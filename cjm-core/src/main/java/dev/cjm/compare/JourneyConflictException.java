package dev.cjm.compare;

import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells all that keeps changes from being applied to a map. */
public final class JourneyConflictException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** All that is in the way. */
    private final ArrayList<Problem> conflicts;

    JourneyConflictException(JourneyMap target, List<Problem> conflicts) {
        super(message(target, conflicts));
        this.conflicts = new ArrayList<>(conflicts);
    }

    /**
     * Lists the conflicts, by kind of part, in the order of the changes.
     *
     * @return at least one conflict with a stable code and its location, unmodifiable
     */
    public List<Problem> conflicts() {
        return Collections.unmodifiableList(conflicts);
    }

    private static String message(JourneyMap target, List<Problem> conflicts) {
        StringBuilder text = new StringBuilder("Cannot apply the changes to map ")
                .append(Quoted.text(target.title()))
                .append(": ")
                .append(conflicts.size())
                .append(conflicts.size() == 1 ? " conflict." : " conflicts.");
        conflicts.forEach(each ->
                text.append("\n  - ").append(each.message()).append("\n    ").append(each.hint()));
        return text.toString();
    }
}
