package dev.cjm.compare;

import dev.cjm.internal.Quoted;
import dev.cjm.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What keeps changes from being applied, in words. */
final class Conflicts {
    private final List<Problem> found = new ArrayList<>();

    List<Problem> found() {
        return found;
    }

    void missing(ChangedPart part) {
        add(
                "diff.missing",
                part.location(),
                "There is no %s with the id %s.".formatted(noun(part), Quoted.text(part.id())),
                "Add it first, or take the map that the changes were made for.");
    }

    void there(ChangedPart part) {
        add(
                "diff.there",
                part.location(),
                "The changes add the %s, whose id is taken.".formatted(part),
                "Give one of the two another id, or change the one that is there.");
    }

    /** Values in words; nothing in words where the map says nothing. */
    void different(ChangedPart part, String fact, String expected, String found) {
        add(
                "diff.different",
                part.location() + "/" + fact,
                found.equals(expected)
                        ? "The %s of the %s, %s, differs within from what the changes take for granted."
                                .formatted(fact, part, Quoted.text(found))
                        : "The %s of the %s is %s, not %s as the changes take for granted."
                                .formatted(fact, part, quoted(found), quoted(expected)),
                "Set it back, or compare with this map anew.");
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing" : Quoted.text(words);
    }

    void elsewhere(ChangedPart part, String holder, String found) {
        add(
                "diff.place",
                part.location(),
                "The %s stands in %s, not in %s as the changes take for granted."
                        .formatted(part, holder(found), holder(holder)),
                "Move it back, or compare with this map anew.");
    }

    void noPlace(ChangedPart part, String holder, String behind) {
        add(
                "diff.place",
                part.location(),
                "The %s is to stand behind %s in %s, which is not there."
                        .formatted(part, Quoted.text(behind), holder(holder)),
                "Add that one first, or compare with this map anew.");
    }

    void noHolder(PartType type, String id, String holder) {
        add(
                "diff.filled",
                "/" + type.property() + "/" + ChangedPart.escaped(id),
                "The %s %s stands in %s, which is not there once the changes are made."
                        .formatted(type.name().toLowerCase(Locale.ROOT), Quoted.text(id), holder(holder)),
                "Move it to a stage that stays.");
    }

    private void add(String code, String location, String message, String hint) {
        found.add(new Problem(code, location, message, hint));
    }

    private static String noun(ChangedPart part) {
        return part.type().name().toLowerCase(Locale.ROOT);
    }

    private static String holder(String id) {
        return id.equals(Layout.MAP) ? "the map itself" : "stage " + Quoted.text(id);
    }
}
