package dev.cjm.compare;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The facts of a map itself: how to read one, and how to tell it to a builder. */
enum MapFact {
    TITLE("title", JourneyMap::title, (map, to) -> {}),
    ID("id", JourneyMap::id, (map, to) -> to.id(map.id())),
    STATE("state", JourneyMap::state, (map, to) -> to.state(map.state())),
    SCALE("scale", JourneyMap::scale, (map, to) -> to.scale(map.scale())),
    GOAL("goal", JourneyMap::goal, (map, to) -> map.goal().ifPresent(to::goal)),
    SCENARIO("scenario", JourneyMap::scenario, (map, to) -> map.scenario().ifPresent(to::scenario)),
    SCOPE("scope", JourneyMap::scope, (map, to) -> map.scope().ifPresent(to::scope)),
    LANGUAGE(
            "language",
            JourneyMap::language,
            (map, to) -> map.language().map(Locale::toLanguageTag).ifPresent(to::language)),
    OWNER("owner", JourneyMap::owner, (map, to) -> map.owner().ifPresent(to::owner)),
    TEAM("team", JourneyMap::team, (map, to) -> to.team(map.team())),
    VERSION("version", JourneyMap::version, (map, to) -> map.version().ifPresent(to::version)),
    STATUS("status", JourneyMap::status, (map, to) -> map.status().ifPresent(to::status)),
    KIND("kind", JourneyMap::kind, (map, to) -> map.kind().ifPresent(to::kind)),
    BASED_ON("basedOn", JourneyMap::basedOn, (map, to) -> map.basedOn().ifPresent(to::basedOn)),
    DATA_SOURCES("dataSources", JourneyMap::dataSources, (map, to) -> to.dataSources(map.dataSources())),
    METRICS("metrics", JourneyMap::metrics, (map, to) -> to.metrics(map.metrics())),
    TAGS("tags", JourneyMap::tags, (map, to) -> to.tags(map.tags())),
    ATTRIBUTES(
            "attributes", JourneyMap::attributes, (map, to) -> map.attributes().forEach(to::attribute)),
    FLOW("flow", JourneyMap::flow, (map, to) -> to.flow(map.flow()));

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<JourneyMap, Object> reading;

    @SuppressWarnings("ImmutableEnumChecker") // nor has a verb
    private final BiConsumer<JourneyMap, JourneyMapBuilder> telling;

    MapFact(String property, Function<JourneyMap, Object> reading, BiConsumer<JourneyMap, JourneyMapBuilder> telling) {
        this.property = property;
        this.reading = reading;
        this.telling = telling;
    }

    static List<MapFact> changed(JourneyMap before, JourneyMap after) {
        return Arrays.stream(values())
                .filter(fact -> !fact.isSame(before, after))
                .toList();
    }

    String property() {
        return property;
    }

    Optional<Object> value(JourneyMap map) {
        return Fact.plain(reading.apply(map));
    }

    boolean isSame(JourneyMap one, JourneyMap other) {
        return reading.apply(one).equals(reading.apply(other));
    }

    void tell(JourneyMap map, JourneyMapBuilder builder) {
        telling.accept(map, builder);
    }
}
