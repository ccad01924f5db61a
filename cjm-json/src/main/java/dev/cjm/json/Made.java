package dev.cjm.json;

import dev.cjm.model.InvalidJourneyMapException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An object whose value is made as soon as it is read, because it needs nothing of the map around.
 *
 * @param <T> the type of the model
 */
final class Made<T> extends Shape<T, T> {
    private final Making<T, ?> making;

    private Made(Making<T, ?> making) {
        this.making = making;
    }

    static <T, B> Made<T> of(Table<T, B> table, Function<Parsed<T, B>, T> maker) {
        return new Made<>(new Making<>(table, maker));
    }

    @Override
    Optional<Table<?, ?>> table() {
        return Optional.of(making.table);
    }

    @Override
    void write(T value, JsonGenerator out) {
        making.table.write(value, out);
    }

    @Override
    @Nullable
    T read(Reading in) {
        return making.read(in);
    }

    @Override
    void describe(JsonGenerator schema) {
        making.table.describe(schema);
    }

    @Override
    String expected() {
        return making.table.expected();
    }

    private record Making<T, B>(Table<T, B> table, Function<Parsed<T, B>, T> maker) {
        @Nullable
        T read(Reading in) {
            Parsed<T, B> parsed = table.read(in);
            if (parsed == null) {
                return null;
            }
            try {
                return maker.apply(parsed);
            } catch (InvalidJourneyMapException e) {
                String here = in.pointer();
                e.problems().forEach(problem -> in.problems().add(problem, here + parsed.pointer(problem.location())));
            } catch (IllegalArgumentException e) {
                in.problems().add(e, in.pointer());
            }
            return null;
        }
    }
}
