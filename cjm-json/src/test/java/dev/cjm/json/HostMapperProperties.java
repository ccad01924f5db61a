package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Whatever a host says of its own classes, a map is written with the same bytes and read as the same map. */
class HostMapperProperties {
    private static final Map<String, Consumer<JsonMapper.Builder>> SETTINGS = Map.ofEntries(
            Map.entry("names", b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)),
            Map.entry(
                    "no empty",
                    b -> b.changeDefaultPropertyInclusion(v ->
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))),
            Map.entry(
                    "no defaults",
                    b -> b.changeDefaultPropertyInclusion(v -> JsonInclude.Value.construct(
                            JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))),
            Map.entry(
                    "all fields",
                    b -> b.changeDefaultVisibility(
                            v -> v.withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY))),
            Map.entry(
                    "time stamps",
                    b -> b.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                            .defaultTimeZone(TimeZone.getTimeZone("Asia/Tokyo"))),
            Map.entry("enums as numbers", b -> b.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)),
            Map.entry("numbers as text", b -> b.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)),
            Map.entry(
                    "ascii",
                    b -> b.enable(JsonWriteFeature.ESCAPE_NON_ASCII).enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)),
            Map.entry("no quotes", b -> b.disable(JsonWriteFeature.QUOTE_PROPERTY_NAMES)),
            Map.entry(
                    "sorted",
                    b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
            Map.entry(
                    "formats",
                    b -> b.withConfigOverride(
                            JourneyMap.class, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))),
            Map.entry(
                    "big numbers",
                    b -> b.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)),
            Map.entry(
                    "coercion",
                    b -> b.withCoercionConfigDefaults(
                            c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))),
            Map.entry(
                    "strict",
                    b -> b.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)),
            Map.entry(
                    "arrays",
                    b -> b.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)),
            Map.entry(
                    "types",
                    b -> b.activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfBaseType(Object.class)
                                    .build(),
                            DefaultTyping.NON_FINAL)));

    /** Half of a surrogate pair in a name, which a host's parser refuses as no JSON. */
    private static final Pattern HALF_IN_NAME = Pattern.compile("\\\\u[dD][89a-fA-F](?:[^\"\\\\]|\\\\.)*\":");

    @Property(tries = 200)
    void no_setting_of_a_host_changes_what_is_written_or_read(
            @ForAll JourneyMap map, @ForAll("settings") @Size(min = 1, max = 6) List<String> names) {
        JsonMapper.Builder builder = JsonMapper.builder().findAndAddModules();
        names.forEach(name -> Objects.requireNonNull(SETTINGS.get(name)).accept(builder));
        JsonMapper host = builder.build();
        String written = host.writeValueAsString(map);
        assertEquals(JourneyNdjson.line(map), written, names.toString());
        if (!HALF_IN_NAME.matcher(written).find()) {
            assertEquals(map, host.readValue(written, JourneyMap.class), names.toString());
            assertEquals(map, host.readValue(JourneyJson.write(map), JourneyMap.class), names.toString());
        }
    }

    @Property(tries = 100)
    void a_tree_holds_all_of_a_map(@ForAll JourneyMap map) {
        JsonMapper host = JsonMapper.builder().findAndAddModules().build();
        assertEquals(map, host.treeToValue(host.valueToTree(map), JourneyMap.class));
    }

    @Provide
    Arbitrary<List<String>> settings() {
        return Arbitraries.of(SETTINGS.keySet().stream().sorted().toList())
                .list()
                .uniqueElements();
    }
}
