package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a verb says can be read from the value, under the name that problems call it by. */
class FactsArriveTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("singles")
    void a_single_value_arrives(Host<?> host, Verb verb, VerbTable.Row row) {
        String property = row.kind().equals("id") ? "id" : row.property();
        Object value = Samples.of(verb.types()[0]);
        Object root = host.with(builder -> assertSame(builder, verb.on(builder, value)));
        assertEquals(Optional.of(id(row, value)), Paths.at(root, host.path() + "/" + property));
    }

    /** Personas are named in the call, and stand with their ids in the value. */
    private static Object id(VerbTable.Row row, Object value) {
        return !row.kind().equals("id") && row.word().equals("persona") ? "p1" : value;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("items")
    void values_of_a_list_arrive_in_order(Host<?> host, Verb verb, VerbTable.Row row) {
        Class<?> type = verb.types()[0];
        Object one = Samples.of(type);
        Object other = Samples.other(type);
        Object root = host.with(builder -> {
            assertSame(builder, verb.on(builder, one));
            verb.on(builder, other);
        });
        lastAre(host, row, root, one, other);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("collections")
    void the_values_of_a_collection_arrive_in_order(Host<?> host, Verb verb, VerbTable.Row row) {
        Class<?> type = verb.types()[0].isArray() ? verb.types()[0].getComponentType() : element(verb);
        Object one = Samples.of(type);
        Object other = Samples.other(type);
        Object values = List.of(one, other);
        if (verb.types()[0].isArray()) {
            values = Array.newInstance(type, 2);
            Array.set(values, 0, one);
            Array.set(values, 1, other);
        }
        Object given = values;
        Object root = host.with(builder -> assertSame(builder, verb.on(builder, given)));
        lastAre(host, row, root, one, other);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("children")
    void something_with_a_name_arrives(Host<?> host, Verb verb, VerbTable.Row row) {
        String word = row.details().size() > 2 ? row.word() : "name";
        Object root = host.with(builder -> assertSame(builder, verb.on(builder, Samples.all(verb))));
        String path = host.path() + "/" + row.property();
        assertEquals(Optional.of("one"), Paths.at(root, path + "/" + word));
        for (Object argument : Samples.all(verb)) {
            if (argument instanceof Enum<?> said) {
                assertTrue(
                        Stream.of("kind", "lane", "type", "phase")
                                .anyMatch(property -> Paths.at(root, path + "/" + property)
                                        .filter(said::equals)
                                        .isPresent()),
                        () -> said + " arrives");
            }
        }
    }

    private static void lastAre(Host<?> host, VerbTable.Row row, Object root, Object... expected) {
        String property = row.kind().equals("by") ? row.word() : row.property();
        Collection<?> found =
                (Collection<?>) Paths.at(root, host.path() + "/" + property).orElseThrow();
        List<Object> ends = List.copyOf(found).subList(found.size() - 2, found.size()).stream()
                .<Object>map(value -> value)
                .toList();
        assertTrue(found.containsAll(Arrays.asList(expected)), () -> row.verb() + ": " + found + " holds both");
        if (!property.equals("personas")) {
            assertEquals(List.of(expected), ends);
        }
    }

    private static Class<?> element(Verb verb) {
        Type type = ((ParameterizedType) verb.method().getGenericParameterTypes()[0]).getActualTypeArguments()[0];
        return (Class<?>) (type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type);
    }

    static Stream<Arguments> singles() {
        return VerbTable.of("text", "id", "number", "count", "time", "once");
    }

    static Stream<Arguments> items() {
        return VerbTable.of("item", "ready", "by").filter(FactsArriveTest::isOfOne);
    }

    static Stream<Arguments> collections() {
        return VerbTable.of("items", "ready", "by").filter(FactsArriveTest::isOfSeveral);
    }

    static Stream<Arguments> children() {
        return VerbTable.of("child");
    }

    private static boolean isOfOne(Arguments arguments) {
        return isListed(arguments) && !isOfSeveral(arguments);
    }

    private static boolean isOfSeveral(Arguments arguments) {
        Class<?> type = ((Verb) arguments.get()[1]).types().length == 1
                ? ((Verb) arguments.get()[1]).types()[0]
                : void.class;
        return isListed(arguments) && (type == Collection.class || type.isArray());
    }

    private static boolean isListed(Arguments arguments) {
        VerbTable.Row row = (VerbTable.Row) arguments.get()[2];
        boolean isReference = Stream.of("serves", "answers", "needs").anyMatch(row.details()::contains)
                && row.kind().startsWith("item");
        return ((Verb) arguments.get()[1]).types().length == 1
                && !isReference
                && (!row.kind().equals("by") || row.details().size() > 1);
    }
}
