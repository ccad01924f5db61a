package dev.cjm.json;

import dev.cjm.internal.NearestNames;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** One word of a closed set: the constant in lower case, with '-' between its parts. */
final class WordShape<E extends Enum<E>> extends Shape<E, E> {
    private final Map<String, E> words = new LinkedHashMap<>();
    private final Map<E, String> byConstant;

    private WordShape(Class<E> type) {
        byConstant = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            words.put(word, constant);
            byConstant.put(constant, word);
        }
    }

    static <E extends Enum<E>> WordShape<E> of(Class<E> type) {
        return new WordShape<>(type);
    }

    Collection<String> words() {
        return words.keySet();
    }

    /** The word of a constant. */
    String word(E constant) {
        return Objects.requireNonNull(byConstant.get(constant), "word");
    }

    @Override
    String expected() {
        return words().stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", ", "one of ", ""));
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeArrayPropertyStart("enum");
        words().forEach(schema::writeString);
        schema.writeEndArray();
    }

    @Override
    void write(E value, JsonGenerator out) {
        out.writeString(word(value));
    }

    @Override
    @Nullable
    E read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.refuse(this);
        }
        String word = in.knownText();
        E constant = words.get(word);
        return constant != null
                ? constant
                : in.refuse(
                        "value.word",
                        this,
                        NearestNames.of(word, words())
                                .map(near -> "Maybe you meant \"" + near + "\".")
                                .orElse("Use one of these words, in lower case."));
    }

    @Override
    @Nullable
    E standIn(Reading in) {
        return words.values().iterator().next();
    }
}
