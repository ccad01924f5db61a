package dev.cjm.json;

import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A map with all that it says: built as soon as it is read, because nothing around it adds to it. */
final class WholeMap extends Shape<JourneyMap, JourneyMap> {
    static final WholeMap MAP = new WholeMap();

    private WholeMap() {}

    @Override
    String expected() {
        return JourneyMapTable.JOURNEY_MAP.expected();
    }

    @Override
    void describe(JsonGenerator schema) {
        JourneyMapTable.JOURNEY_MAP.describe(schema);
    }

    @Override
    Optional<Table<?, ?>> table() {
        return JourneyMapTable.JOURNEY_MAP.table();
    }

    @Override
    void write(JourneyMap value, JsonGenerator out) {
        JourneyMapTable.JOURNEY_MAP.write(value, out);
    }

    @Override
    @Nullable
    JourneyMap read(Reading in) {
        Reading inner = in.ofMap();
        Parsed<JourneyMap, JourneyMapBuilder> parsed = JourneyMapTable.JOURNEY_MAP.read(inner);
        inner.channels().settle(in.problems());
        return parsed == null ? null : build(parsed, in);
    }

    private static @Nullable JourneyMap build(Parsed<JourneyMap, JourneyMapBuilder> parsed, Reading in) {
        JourneyMapBuilder map = JourneyMap.named(parsed.get(JourneyMapTable.TITLE));
        parsed.accept(map);
        try {
            return map.build();
        } catch (InvalidJourneyMapException e) {
            String here = in.pointer();
            e.problems().forEach(problem -> in.problems().add(problem, here + parsed.pointer(problem.location())));
            return null;
        }
    }
}
