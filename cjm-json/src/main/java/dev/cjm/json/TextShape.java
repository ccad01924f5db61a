package dev.cjm.json;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    private final Form form;
    private final Function<String, V> parsing;
    private final Function<V, String> printing;
    private final Function<Reading, @Nullable V> standIn;
    private final List<V> examples;
    private final SeenBy seenBy;
    private final Instead instead;

    private TextShape(
            String expected,
            Form form,
            Function<String, V> parsing,
            Function<V, String> printing,
            Function<Reading, @Nullable V> standIn,
            List<V> examples,
            SeenBy seenBy,
            Instead instead) {
        this.expected = expected;
        this.form = form;
        this.parsing = parsing;
        this.printing = printing;
        this.standIn = standIn;
        this.examples = examples;
        this.seenBy = seenBy;
        this.instead = instead;
    }

    /** Texts of a form that are the value themselves. */
    static TextShape<String> plain(String expected, Form form) {
        return of(expected, form, text -> text, text -> text);
    }

    /**
     * Texts of a form that stand for a value.
     *
     * @param parsing makes the value, or throws an {@link IllegalArgumentException} or {@link DateTimeException}
     */
    static <V> TextShape<V> of(String expected, Form form, Function<String, V> parsing, Function<V, String> printing) {
        return new TextShape<>(
                expected, form, parsing, printing, in -> null, List.of(), SeenBy.EVERYBODY, Instead.NOTHING);
    }

    /** The same, with something to take the place of what is missing. */
    TextShape<V> standingIn(Function<Reading, @Nullable V> stand) {
        return new TextShape<>(expected, form, parsing, printing, stand, examples, seenBy, instead);
    }

    /** The same as an open set, with values that are known. */
    TextShape<V> knowing(List<V> known) {
        return new TextShape<>(expected, form, parsing, printing, standIn, known, seenBy, instead);
    }

    /** The same for fewer people, with nothing in its place for others. */
    TextShape<V> seenBy(SeenBy widest) {
        return seenBy(widest, Instead.NOTHING);
    }

    /** The same for fewer people, with something in its place for others. */
    TextShape<V> seenBy(SeenBy widest, Instead forOthers) {
        return new TextShape<>(expected, form, parsing, printing, standIn, examples, widest, forOthers);
    }

    @Override
    SeenBy seenBy() {
        return seenBy;
    }

    @Override
    Instead instead() {
        return instead;
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "string");
        if (!form.pattern().isEmpty()) {
            schema.writeStringProperty("pattern", "^(?:" + form.pattern() + ")$");
        } else if (form.isFilled()) {
            schema.writeNumberProperty("minLength", 1);
        }
        if (!examples.isEmpty()) {
            schema.writeStringProperty("$comment", "An open set: others are allowed.");
            schema.writeArrayPropertyStart("examples");
            examples.forEach(example -> schema.writeString(printing.apply(example)));
            schema.writeEndArray();
        }
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
        String text = form.isRepeated() ? in.knownText() : in.text();
        if (form.test().test(text)) {
            try {
                return parsing.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                // Of the right form, and yet no such value: a 30th of February.
            }
        }
        return text.isBlank()
                ? in.refuse("text.blank", this, "Say it in words, or leave the field out.")
                : in.refuse("value.form", this, "Write it in this form.");
    }

    @Override
    @Nullable
    V standIn(Reading in) {
        return standIn.apply(in);
    }

    /**
     * What a text must look like.
     *
     * @param pattern a regular expression for the whole text that Java and ECMA-262 understand alike; empty if there is none
     * @param isFilled whether an empty text is none
     * @param isRepeated whether documents say most of them more than once
     * @param test tells whether a text is of the form; perhaps more than the pattern can say
     */
    record Form(String pattern, boolean isFilled, boolean isRepeated, Predicate<String> test) {
        static final Form ANY = new Form("", false, false, text -> true);
        static final Form FILLED = new Form("", true, false, text -> !text.isBlank());

        static Form like(String pattern) {
            return new Form(pattern, true, false, Pattern.compile(pattern).asMatchPredicate());
        }

        /** The same for texts of which most are said more than once. */
        Form repeated() {
            return new Form(pattern, isFilled, true, test);
        }

        /** The same, told by something that is faster than the pattern and says the same. */
        Form telling(Predicate<String> faster) {
            return new Form(pattern, isFilled, isRepeated, faster);
        }

        /** The same, where something quick can tell of most texts that they are of the form. */
        Form quick(Predicate<String> surely) {
            return telling(text -> surely.test(text) || test.test(text));
        }

        /** The same for texts up to a length; longer ones are not even looked at. */
        Form upTo(int longest) {
            return new Form(pattern, isFilled, isRepeated, text -> text.length() <= longest && test.test(text));
        }
    }
}
