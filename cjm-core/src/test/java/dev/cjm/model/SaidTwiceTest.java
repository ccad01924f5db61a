package dev.cjm.model;

import static dev.cjm.model.Refusal.refused;

import dev.cjm.internal.Decimals;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can only be one is refused when it is said twice, even with the same value; the message names both. */
class SaidTwiceTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("verbs")
    void a_single_value_said_twice_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        Class<?> type = verb.types()[0];
        twice(host, verb, row, Samples.of(type), Samples.other(type));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("verbs")
    void the_same_value_said_twice_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        Class<?> type = verb.types()[0];
        twice(host, verb, row, Samples.of(type), Samples.of(type));
    }

    private static void twice(Host<?> host, Verb verb, VerbTable.Row row, Object first, Object second) {
        boolean isId = row.kind().equals("id");
        refused(
                "value.twice",
                host.path() + "/" + (isId ? "id" : row.property()),
                "The %s of %s is said twice: first %s, then %s."
                        .formatted(isId ? "id" : row.word(), host.words(), shown(first), shown(second)),
                Refusal.ONCE,
                host,
                builder -> {
                    verb.on(builder, first);
                    verb.on(builder, second);
                });
    }

    private static String shown(Object value) {
        if (value instanceof Double number) {
            return Decimals.shortest(number);
        }
        return value instanceof String text ? "'" + text + "'" : value.toString();
    }

    static Stream<Arguments> verbs() {
        return VerbTable.of("text", "id", "number", "count", "time", "once");
    }
}
