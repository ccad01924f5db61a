package dev.cjm.model;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.NearestNames;
import dev.cjm.internal.Quoted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects what is wrong; the texts of all messages of the model stand here. */
final class Problems {
    private static final int PLACES_SHOWN = 5;

    /** Beyond so many problems nobody reads whether a name is near another, and looking for it costs time. */
    private static final int MOST_COMPARED = 100;

    /** In a map of very many names fewer problems are enough. */
    private static final int MOST_NAMES = 1_000_000;

    private final List<Problem> found = new ArrayList<>();
    private long compared;

    boolean isEmpty() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** Refuses what cannot be built, with all its problems. */
    void throwIfAny(String what) {
        if (!found.isEmpty()) {
            throw new InvalidJourneyMapException(what, found);
        }
    }

    void add(String code, String location, String message, String hint) {
        found.add(new Problem(code, location, message, hint));
    }

    void blank(Where where, String property, String word) {
        add(
                "text.blank",
                where.path(property),
                "The %s of %s must not be blank.".formatted(word, where.words()),
                "Say it in words, or leave the call out.");
    }

    void outOfRange(Where where, String property, String word, double value, double min, double max) {
        String hint = max == 1 && value > 1 && value <= 100
                ? "Maybe it is a percentage; divide by 100."
                : "Choose a number in between.";
        add(
                property + ".range",
                where.path(property),
                "The %s (%s) of %s must be between %s and %s."
                        .formatted(word, number(value), where.words(), number(min), number(max)),
                hint);
    }

    void tooSmall(Where where, String property, String word, String value, String min) {
        add(
                property + ".range",
                where.path(property),
                "The %s (%s) of %s must be at least %s.".formatted(word, value, where.words(), min),
                "Choose a larger value, or leave the call out.");
    }

    void twice(Where where, String property, String word, Object first, Object second) {
        add(
                "value.twice",
                where.path(property),
                "The %s of %s is said twice: first %s, then %s."
                        .formatted(word, where.words(), shown(first), shown(second)),
                "Say it once.");
    }

    void badId(Where where, String id) {
        add(
                "id.invalid",
                where.path("id"),
                "The id %s of %s must not be blank nor hold blanks or control characters."
                        .formatted(Quoted.text(id), where.words()),
                "Use letters, digits and signs such as '-'.");
    }

    void noId(Where where) {
        add(
                "id.missing",
                where.path("id"),
                "The name of %s holds no letter or digit that an id could be made of.".formatted(where.words()),
                "Give it an id: id(\"…\").");
    }

    void duplicateId(String location, String what, String id, String first, String second) {
        if (id.equals(ValueBuilder.REFUSED)) {
            return;
        }
        add(
                "id.duplicate",
                location,
                "The id %s stands for two %s: %s and %s.".formatted(Quoted.text(id), what, first, second),
                "Give one of them an id of its own: id(\"…\").");
    }

    void unknown(
            String location, String what, String reference, String from, Supplier<? extends Collection<String>> known) {
        String hint = found.size() < MOST_COMPARED
                ? nearest(reference, known.get())
                : "Add it, or use the id or name of one that is there.";
        add(
                "reference.unknown",
                location,
                "There is no %s %s, which %s names.".formatted(what, Quoted.text(reference), from),
                hint);
    }

    private String nearest(String reference, Collection<String> known) {
        if (known.isEmpty()) {
            return "There is none in this map; add it first.";
        }
        compared += known.size();
        return NearestNames.of(reference, compared > MOST_NAMES ? List.of() : known)
                .map(name -> "Maybe you meant " + Quoted.text(name) + ".")
                .orElse("Add it, or use the id or name of one that is there.");
    }

    void noLanguage(Where where, String tag) {
        add(
                "language.invalid",
                where.path("language"),
                "The language %s of %s is no tag of BCP 47.".formatted(Quoted.text(tag), where.words()),
                "Use a tag such as en, ro or zh-Hant.");
    }

    void noAge(Where where, int from, int to) {
        add(
                "age.range",
                where.path("age"),
                "The ages %s to %s of %s are no range within 0 to %s."
                        .formatted(from, to, where.words(), AgeRange.OLDEST),
                "Give the youngest first.");
    }

    void ambiguous(String location, String what, String reference, String from, List<String> places) {
        ambiguous(location, what, reference, from, places, "Name it by its id.");
    }

    void ambiguous(String location, String what, String reference, String from, List<String> places, String hint) {
        add(
                "reference.ambiguous",
                location,
                "The %s %s, which %s names, stands for %s places: %s."
                        .formatted(what, Quoted.text(reference), from, places.size(), shown(places)),
                hint);
    }

    void sumAboveOne(String location, String what, BigDecimal sum, List<String> parts) {
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            add(
                    "likelihood.sum",
                    location,
                    "The %s sum to %s, above 1: %s."
                            .formatted(what, sum.stripTrailingZeros().toPlainString(), list(parts)),
                    "Lower one of them.");
        }
    }

    void offScale(String location, double score, String of, EmotionScale scale) {
        add(
                "score.scale",
                location,
                "The score (%s) of %s is not on the scale of the map, %s."
                        .formatted(number(score), Quoted.text(of), scale),
                "Choose a score of the scale, or declare another one: scale(EmotionScale.of(…)).");
    }

    void conflicting(String location, String message, String hint) {
        add("value.conflict", location, message, hint);
    }

    /** Quotes the first few names. */
    static String list(List<String> names) {
        return shown(names.stream().map(Quoted::text).toList());
    }

    /** Quotes the first few stops of a walk. */
    static String walk(List<String> names) {
        String first = names.stream().limit(PLACES_SHOWN).map(Quoted::text).collect(Collectors.joining(" -> "));
        return names.size() > PLACES_SHOWN ? first + " -> …" : first;
    }

    private static String shown(List<String> parts) {
        String first = parts.stream().limit(PLACES_SHOWN).collect(Collectors.joining(", "));
        return parts.size() > PLACES_SHOWN ? first + " and %s more".formatted(parts.size() - PLACES_SHOWN) : first;
    }

    /** Writes a number, those too that are none. */
    static String number(double value) {
        return Double.isFinite(value) ? Decimals.shortest(value) : Double.toString(value);
    }

    private static String shown(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        return value instanceof CharSequence text ? Quoted.text(text.toString()) : value.toString();
    }
}
