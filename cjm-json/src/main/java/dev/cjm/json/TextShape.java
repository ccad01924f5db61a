package dev.cjm.json;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value that stands as text in JSON.
 *
 * @param <V> the value in the model
 */
final class TextShape<V> extends Shape<V, V> {
    private final String expected;
    private final Predicate<String> form;
    private final Function<String, V> parsing;
    private final Function<V, String> printing;
    private final Function<Reading, @Nullable V> standIn;

    private TextShape(
            String expected,
            Predicate<String> form,
            Function<String, V> parsing,
            Function<V, String> printing,
            Function<Reading, @Nullable V> standIn) {
        this.expected = expected;
        this.form = form;
        this.parsing = parsing;
        this.printing = printing;
        this.standIn = standIn;
    }

    /** Texts of a form that are the value themselves. */
    static TextShape<String> plain(String expected, Predicate<String> form) {
        return new TextShape<>(expected, form, text -> text, text -> text, in -> null);
    }

    /**
     * Texts of a form that stand for a value.
     *
     * @param parsing makes the value, or throws an {@link IllegalArgumentException} or {@link java.time.DateTimeException}
     */
    static <V> TextShape<V> of(
            String expected, Predicate<String> form, Function<String, V> parsing, Function<V, String> printing) {
        return new TextShape<>(expected, form, parsing, printing, in -> null);
    }

    /** The same, with something to take the place of what is missing. */
    TextShape<V> standingIn(Function<Reading, @Nullable V> instead) {
        return new TextShape<>(expected, form, parsing, printing, instead);
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    void write(V value, JsonGenerator out) {
        out.writeString(printing.apply(value));
    }

    @Override
    @Nullable
    V read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.refuse(this);
        }
        String text = in.text();
        if (text.isBlank() && !form.test(text)) {
            return in.refuse("text.blank", this, "Say it in words, or leave the field out.");
        }
        if (form.test(text)) {
            try {
                return parsing.apply(text);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                // Of the right form, and yet no such value: a 30th of February.
            }
        }
        return in.refuse("value.form", this, "Write it in this form.");
    }

    @Override
    @Nullable
    V standIn(Reading in) {
        return standIn.apply(in);
    }
}
