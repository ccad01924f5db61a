package dev.cjm.model;

import static dev.cjm.model.Refusal.refused;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are not there are refused; the message says where they are missing. */
class BlankTextTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void a_blank_text_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        blank(host, verb, row, " \t");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void an_empty_text_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        blank(host, verb, row, "");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("children")
    void something_with_a_blank_name_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        String noun = row.details().get(1);
        String word = row.details().size() > 2 ? row.word() : "name";
        boolean isOfStageOrMap =
                host.words().startsWith("stage") || host.words().startsWith("journey map");
        @Nullable Object[] arguments = Samples.all(verb);
        arguments[List.of(verb.types()).indexOf(String.class)] = " ";
        refused(
                "text.blank",
                host.path() + "/" + row.property() + "/" + word,
                "The " + word + " of " + noun + " ' '" + (isOfStageOrMap ? "" : " of " + host.words())
                        + " must not be blank.",
                Refusal.IN_WORDS,
                host,
                builder -> verb.on(builder, arguments));
    }

    private static void blank(Host<?> host, Verb verb, VerbTable.Row row, String text) {
        Object argument = verb.types()[0] == Collection.class ? List.of(text) : text;
        refused(
                "text.blank",
                host.path() + "/" + row.property(),
                "The " + row.word() + " of " + host.words() + " must not be blank.",
                Refusal.IN_WORDS,
                host,
                builder -> verb.on(builder, argument));
    }

    static Stream<Arguments> texts() {
        return VerbTable.of("text", "item", "items");
    }

    static Stream<Arguments> children() {
        return VerbTable.of("child");
    }
}
