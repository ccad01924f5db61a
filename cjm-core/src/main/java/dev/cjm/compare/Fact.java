package dev.cjm.compare;

import dev.cjm.model.Channel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * One fact of a part: how to read it, and how to take it over from another part.
 *
 * @param name what its accessor is called
 * @param reading reads the value, in whatever it is wrapped
 * @param copying gives the second part what the first one says
 * @param <P> the type of the part
 */
record Fact<P>(String name, Function<P, Object> reading, BinaryOperator<P> copying) {
    /** What is said; empty when nothing is. */
    Optional<Object> value(P part) {
        return plain(reading.apply(part));
    }

    /** Whether two parts say the same; channels are the same by id, for they are parts of their own. */
    boolean isSame(P one, P other) {
        return key(reading.apply(one)).equals(key(reading.apply(other)));
    }

    static Optional<Object> plain(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(each -> each);
        }
        if (value instanceof OptionalDouble some) {
            return some.isPresent() ? Optional.of(some.getAsDouble()) : Optional.empty();
        }
        if (value instanceof OptionalInt some) {
            return some.isPresent() ? Optional.of(some.getAsInt()) : Optional.empty();
        }
        return Optional.of(value);
    }

    private static Object key(Object value) {
        if (value instanceof Channel channel) {
            return channel.id();
        }
        return value instanceof List<?> many
                ? many.stream().map(Fact::ofChannel).toList()
                : value;
    }

    private static Object ofChannel(Object value) {
        return value instanceof Channel channel ? channel.id() : value;
    }
}
