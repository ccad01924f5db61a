package dev.cjm.json;

import dev.cjm.json.Field.Getter;
import dev.cjm.json.Field.Presence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The words in which tables are written. */
final class Fields {
    private Fields() {}

    /** What a value cannot be without; it goes into the parentheses of the verb that makes the value. */
    static <T, B, W, R> Field<T, B, R> must(String name, Shape<W, R> shape, Getter<T, W> getter, String doc) {
        return Field.of(name, Presence.REQUIRED, shape, getter, (builder, value) -> {}, doc);
    }

    /** The id: always written, made of the name where a document does without. */
    static <T, B> Field<T, B, String> id(Getter<T, String> getter, BiConsumer<B, String> setter, String doc) {
        return Field.of("id", Presence.DERIVED, Texts.ID, getter, setter, doc);
    }

    /** What may be said or left out. */
    static <T, B, W, R> Field<T, B, R> may(
            String name, Shape<W, R> shape, Function<T, Optional<W>> getter, BiConsumer<B, R> setter, String doc) {
        return Field.of(
                name, Presence.OPTIONAL, shape, owner -> getter.apply(owner).orElse(null), setter, doc);
    }

    /** A number that may be said or left out, bounds inclusive. */
    static <T, B> Field<T, B, Double> number(
            String name,
            double min,
            double max,
            Function<T, OptionalDouble> getter,
            BiConsumer<B, Double> setter,
            String doc) {
        return Field.of(
                name,
                Presence.OPTIONAL,
                new NumberShape(min, max),
                owner -> {
                    OptionalDouble value = getter.apply(owner);
                    return value.isPresent() ? value.getAsDouble() : null;
                },
                setter,
                doc);
    }

    /** A whole number that may be said or left out, bounds inclusive. */
    static <T, B> Field<T, B, Integer> whole(
            String name, int min, int max, Function<T, OptionalInt> getter, BiConsumer<B, Integer> setter, String doc) {
        return Field.of(
                name,
                Presence.OPTIONAL,
                new WholeShape(min, max),
                owner -> {
                    OptionalInt value = getter.apply(owner);
                    return value.isPresent() ? value.getAsInt() : null;
                },
                setter,
                doc);
    }

    /** What has a value even if nothing is said: that value is left out. */
    static <T, B, V> Field<T, B, V> usually(
            V usual, String name, Shape<V, V> shape, Function<T, V> getter, BiConsumer<B, V> setter, String doc) {
        return Field.of(
                name,
                Presence.OPTIONAL,
                shape,
                owner -> {
                    V value = getter.apply(owner);
                    return value.equals(usual) ? null : value;
                },
                setter,
                doc);
    }

    /** What may be said any number of times; none is left out. */
    static <T, B, W, R> Field<T, B, List<R>> each(
            String name,
            Shape<W, R> element,
            Function<T, ? extends Collection<W>> getter,
            BiConsumer<B, R> adder,
            String doc) {
        return Field.of(
                name,
                Presence.OPTIONAL,
                new ListShape<>(element, 0),
                owner -> {
                    Collection<W> values = getter.apply(owner);
                    return values.isEmpty() ? null : values;
                },
                (builder, values) -> values.forEach(value -> adder.accept(builder, value)),
                doc);
    }

    /** What must be said at least once. */
    static <T, B, W, R> Field<T, B, List<R>> some(
            String name,
            Shape<W, R> element,
            Function<T, ? extends Collection<W>> getter,
            BiConsumer<B, R> adder,
            String doc) {
        return Field.of(
                name,
                Presence.REQUIRED,
                new ListShape<>(element, 1),
                getter::apply,
                (builder, values) -> values.forEach(value -> adder.accept(builder, value)),
                doc);
    }

    /** A row for fewer people than its shape would say. */
    static <T, B, R> Field<T, B, R> only(SeenBy widest, Field<T, B, R> row) {
        return row.seenBy(widest);
    }

    /** Facts that the model has no word for. */
    static <T, B> Field<T, B, Map<String, String>> attributes(
            Function<T, Map<String, String>> getter, Attribution<B> adder) {
        return Field.of(
                "attributes",
                Presence.OPTIONAL,
                AttributesShape.ATTRIBUTES,
                owner -> {
                    Map<String, String> values = getter.apply(owner);
                    return values.isEmpty() ? null : values;
                },
                (builder, values) -> values.forEach((key, text) -> adder.add(builder, key, text)),
                "What else is known, by key.");
    }

    /** The verb of a builder that adds an attribute. */
    @FunctionalInterface
    interface Attribution<B> {
        void add(B builder, String key, String text);
    }
}
