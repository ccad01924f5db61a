package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused at once, by every verb and for every parameter, and the message names it. */
class NullRefusalTest {
    @Test
    void every_builder_and_editor_is_looked_at() {
        List<Class<?>> met = new ArrayList<>();
        Host.ALL.forEach(host -> met.add(host.type()));
        met.sort((a, b) -> a.getName().compareTo(b.getName()));
        assertEquals(Builders.all(), met);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("parameters")
    void null_is_refused_at_once_and_named(Host<?> host, Verb verb, String parameter, int index) {
        @Nullable Object[] arguments = Samples.all(verb);
        arguments[index] = null;
        host(host, verb, parameter, arguments);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("collections")
    void null_in_a_collection_is_refused_at_once_and_named(Host<?> host, Verb verb, String parameter, int index) {
        @Nullable Object[] arguments = Samples.all(verb);
        arguments[index] = verb.types()[index].isArray()
                ? java.lang.reflect.Array.newInstance(verb.types()[index].getComponentType(), 1)
                : Collections.singletonList(null);
        host(host, verb, parameter, arguments);
    }

    private static void host(Host<?> host, Verb verb, String parameter, @Nullable Object... arguments) {
        boolean[] isAtOnce = {false};
        NullPointerException refused = assertThrows(
                NullPointerException.class,
                () -> host.with(builder -> {
                    assertThrows(NullPointerException.class, () -> verb.on(builder, arguments), verb + " not at once");
                    isAtOnce[0] = true;
                    verb.on(builder, arguments);
                }));
        assertTrue(isAtOnce[0], "not at once");
        String message = plain(String.valueOf(refused.getMessage()));
        assertTrue(
                message.startsWith(plain(parameter)) || message.endsWith(plain(parameter)),
                () -> "%s does not name %s, but says: %s".formatted(verb, parameter, refused.getMessage()));
    }

    static Stream<Arguments> parameters() {
        return each(type -> !type.isPrimitive());
    }

    static Stream<Arguments> collections() {
        return each(type -> type == java.util.Collection.class || type.isArray());
    }

    private static Stream<Arguments> each(java.util.function.Predicate<Class<?>> which) {
        List<Arguments> all = new ArrayList<>();
        for (Host<?> host : Host.ALL) {
            for (Verb verb : Verb.of(host.type())) {
                for (int i = 0; i < verb.types().length; i++) {
                    if (which.test(verb.types()[i])) {
                        all.add(Arguments.of(host, verb, verb.parameter(i), i));
                    }
                }
            }
        }
        return all.stream();
    }

    private static String plain(String words) {
        return words.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
