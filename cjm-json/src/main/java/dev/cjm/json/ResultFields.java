package dev.cjm.json;

import dev.cjm.json.Field.Presence;
import dev.cjm.json.TextShape.Form;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The words in which tables of results are written, row by row. What is empty is left out; lists always stand, even empty. */
final class ResultFields {
    /** A share of the whole, or a probability. */
    static final NumberShape SHARE = new NumberShape(0, 1);

    /** Any number; the bounds only keep arithmetic safe. */
    static final NumberShape NUMBER = new NumberShape(-1e300, 1e300);

    /** A number that is not negative. */
    static final NumberShape AMOUNT = new NumberShape(0, 1e300);

    /** A sentence, name or word. */
    static final TextShape<String> WORDS = Texts.PUBLIC_WORDS;

    /** A text of somebody else's data: any, even none. */
    static final TextShape<String> ANY_TEXT = Texts.ANYTHING;

    /** A point in time, in UTC. */
    static final TextShape<Instant> INSTANT = TextShape.of(
            "a point in time of ISO 8601 in UTC, such as \"2026-11-21T08:30:00Z\"",
            Form.like("([0-9]{4}|[+-][0-9]{4,10})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z"),
            Instant::parse,
            Instant::toString);

    /** A whole number of any length, as text: a number would lose digits in languages that know doubles only. */
    static final TextShape<BigInteger> LONG_COUNT =
            TextShape.of("a whole number as text", Form.like("[0-9]+"), BigInteger::new, BigInteger::toString);

    private ResultFields() {}

    /** What every result has. */
    static <T, W> Field<T, Void, ?> must(
            String name, Shape<W, ?> shape, Function<? super T, ? extends W> getter, String doc) {
        return row(name, Presence.REQUIRED, shape, getter::apply, doc);
    }

    /** What may be missing. */
    static <T, W> Field<T, Void, ?> may(
            String name, Shape<W, ?> shape, Function<? super T, Optional<? extends W>> getter, String doc) {
        return row(
                name,
                Presence.OPTIONAL,
                shape,
                owner -> {
                    Optional<? extends W> value = getter.apply(owner);
                    return value.isPresent() ? value.get() : null;
                },
                doc);
    }

    /** A number that may be missing. */
    static <T> Field<T, Void, ?> number(
            String name, NumberShape shape, Function<? super T, OptionalDouble> getter, String doc) {
        return row(
                name,
                Presence.OPTIONAL,
                shape,
                owner -> {
                    OptionalDouble value = getter.apply(owner);
                    return value.isPresent() ? value.getAsDouble() : null;
                },
                doc);
    }

    /** A whole number that may be missing. */
    static <T> Field<T, Void, ?> whole(
            String name, WholeShape shape, Function<? super T, OptionalInt> getter, String doc) {
        return row(
                name,
                Presence.OPTIONAL,
                shape,
                owner -> {
                    OptionalInt value = getter.apply(owner);
                    return value.isPresent() ? value.getAsInt() : null;
                },
                doc);
    }

    /** A number of things. */
    static <T> Field<T, Void, ?> count(String name, ToLongFunction<? super T> getter, String doc) {
        return row(name, Presence.REQUIRED, CountShape.COUNT, getter::applyAsLong, doc);
    }

    /** Yes or no. */
    static <T> Field<T, Void, ?> flag(String name, Predicate<? super T> getter, String doc) {
        return row(name, Presence.REQUIRED, FlagShape.FLAG, getter::test, doc);
    }

    /** Any number of things, in the order that the doc states. */
    static <T, W> Field<T, Void, ?> list(
            String name, Shape<W, ?> element, Function<? super T, ? extends Collection<W>> getter, String doc) {
        return listed(name, element, getter, doc);
    }

    private static <T, W, R> Field<T, Void, ?> listed(
            String name, Shape<W, R> element, Function<? super T, ? extends Collection<W>> getter, String doc) {
        return row(name, Presence.REQUIRED, new ListShape<>(element, 0), getter::apply, doc);
    }

    private static <T, W, R> Field<T, Void, ?> row(
            String name, Presence presence, Shape<W, R> shape, Field.Getter<? super T, W> getter, String doc) {
        return Field.<T, Void, W, R>of(name, presence, shape, getter, (none, value) -> {}, doc);
    }
}
