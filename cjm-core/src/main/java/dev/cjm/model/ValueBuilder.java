package dev.cjm.model;

import dev.cjm.internal.Slugs;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all builders share: they throw at once for null only, collect every other problem, say what was said twice, and
 * serve for one value.
 */
abstract class ValueBuilder {
    /** Stands in for a name that was refused, so that the rest can still be looked at. */
    static final String REFUSED = "\u0001";

    private final Problems problems;
    private final Where where;
    private @Nullable Said said;
    private @Nullable ValueBuilder filling;
    private boolean isOver;

    ValueBuilder(Problems problems, Where where) {
        this.problems = problems;
        this.where = where;
    }

    final Problems problems() {
        return problems;
    }

    final Where where() {
        return where;
    }

    /** Ends the builder: what it made is taken. */
    final void end() {
        open();
        isOver = true;
    }

    /** Hands a builder to the lambda that fills it, and takes it back. */
    static <B extends ValueBuilder> B filled(B builder, Consumer<? super B> details) {
        Objects.requireNonNull(details, "details").accept(builder);
        builder.end();
        return builder;
    }

    /** Hands a child to the lambda that fills it; an editor waits meanwhile, for what it is told then would be lost. */
    final <B extends ValueBuilder> B fill(B child, Consumer<? super B> details) {
        open();
        filling = isEditor() ? child : null;
        try {
            return filled(child, details);
        } finally {
            filling = null;
        }
    }

    /** Tells whether it changes what is there. */
    boolean isEditor() {
        return false;
    }

    /** Refuses a builder that has done its work, or is in the middle of it: what is said now would be lost. */
    final void open() {
        if (isOver) {
            throw new IllegalStateException(
                    "The builder of %s has done its work.\nBuilders serve once; start a new one, or edit what was built."
                            .formatted(where.words()));
        }
        if (filling != null) {
            throw new IllegalStateException(
                    "The editor of %s is used within the lambda that it was given for %s.\nSay it before or after that lambda."
                            .formatted(where.words(), filling.where.words()));
        }
    }

    /** Notes a single value; false if it was said before. */
    final boolean once(String property, Object value) {
        Object first = note(property, property, value);
        if (first != null) {
            problems.twice(where, property, words(property), first, value);
        }
        return first == null;
    }

    /** Notes a single value that people call otherwise. */
    final boolean once(String property, String word, Object value) {
        return once(property, property, word, value);
    }

    /** Notes a value of which there is one per key; the problem stands at the property. */
    final boolean once(String key, String property, String word, Object value) {
        Object first = note(key, property, value);
        if (first != null) {
            problems.twice(where, property, word, first, value);
        }
        return first == null;
    }

    private @Nullable Object note(String key, String property, Object value) {
        Objects.requireNonNull(value, property);
        open();
        if (said == null) {
            said = new Said();
        }
        return said.putIfAbsent(key, value);
    }

    /** The attributes without one, which may be said anew. */
    final Map<String, String> attributes(Map<String, String> before, String key) {
        List<String> left = new Removal(this, "attributes", "attribute").words(List.copyOf(before.keySet()), key);
        if (said != null) {
            said.remove("attributes/" + key);
        }
        Map<String, String> attributes = new LinkedHashMap<>(before);
        attributes.keySet().retainAll(left);
        return attributes;
    }

    /** Notes a single text; false if it is blank or was said before. */
    final boolean text(String property, String value) {
        return once(property, value) && isFilled(property, value);
    }

    /** Notes a text of a list; false if it is blank. */
    final boolean item(String property, String word, String value) {
        Objects.requireNonNull(value, word);
        open();
        return isFilled(property, word, value);
    }

    /** Notes a single number; false if it is out of bounds (inclusive) or was said before. */
    final boolean number(String property, double value, double min, double max) {
        if (!once(property, value)) {
            return false;
        }
        boolean isInside = value >= min && value <= max;
        if (!isInside) {
            problems.outOfRange(where, property, words(property), value, min, max);
        }
        return isInside;
    }

    final boolean atLeast(String property, long value, long min) {
        if (!once(property, value)) {
            return false;
        }
        if (value < min) {
            problems.tooSmall(where, property, words(property), Long.toString(value), Long.toString(min));
        }
        return value >= min;
    }

    final boolean time(String property, Duration value) {
        if (!once(property, value)) {
            return false;
        }
        if (value.isNegative()) {
            problems.tooSmall(where, property, words(property), value.toString(), "0");
        }
        return !value.isNegative();
    }

    /** Notes the id that the user gave. */
    final boolean ownId(String id) {
        if (!once("id", id)) {
            return false;
        }
        boolean isGood = Ids.isValid(id);
        if (!isGood) {
            problems.badId(where, id);
        }
        return isGood;
    }

    /** The name, or a stand-in for a blank one. */
    final String checkedName(String property, String name) {
        Objects.requireNonNull(name, property);
        return isFilled(property, name) ? name : REFUSED;
    }

    /** The id that follows from a name; a problem if nothing follows. */
    final String derivedId(String name) {
        String id = Slugs.of(name);
        if (id.isEmpty() && !name.isBlank()) {
            problems.noId(where);
        }
        return id.isEmpty() ? REFUSED : id;
    }

    /** Passes each value of a collection to the verb that adds one. */
    final <T> void each(String property, Collection<? extends T> values, Consumer<? super T> adding) {
        Objects.requireNonNull(values, property);
        open();
        for (T value : values) {
            adding.accept(Objects.requireNonNull(value, property));
        }
    }

    /** Passes each value that a verb was given one by one. */
    final <T> void each(String property, T[] values, Consumer<? super T> adding) {
        each(property, Arrays.asList(Objects.requireNonNull(values, property)), adding);
    }

    private boolean isFilled(String property, String value) {
        return !value.isBlank() || isFilled(property, words(property), value);
    }

    private boolean isFilled(String property, String word, String value) {
        if (value.isBlank()) {
            problems.blank(where, property, word);
            return false;
        }
        return true;
    }

    /** From {@code sampleSize} to {@code sample size}. */
    static String words(String property) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < property.length(); i++) {
            char letter = property.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                words.append(' ').append((char) (letter + ('a' - 'A')));
            } else {
                words.append(letter);
            }
        }
        return words.toString();
    }
}
