package dev.cjm.model;

import java.util.function.Function;

/** The facts of a map itself that may be said or left out. */
public enum JourneyMapField {
    /** What the map is meant to show or change. */
    GOAL("goal", JourneyMap::goal),
    /** The situation in which customers travel. */
    SCENARIO("scenario", JourneyMap::scenario),
    /** Where the journey starts and ends. */
    SCOPE("scope", JourneyMap::scope),
    /** The language of its words. */
    LANGUAGE("language", JourneyMap::language),
    /** Who is responsible for it. */
    OWNER("owner", JourneyMap::owner),
    /** Who works on it, with departments. */
    TEAM("team", JourneyMap::team),
    /** Which version it is. */
    VERSION("version", JourneyMap::version),
    /** How far the work on it is. */
    STATUS("status", JourneyMap::status),
    /** What the journey is for. */
    KIND("kind", JourneyMap::kind),
    /** The map that it was made from. */
    BASED_ON("basedOn", JourneyMap::basedOn),
    /** Where its facts come from. */
    DATA_SOURCES("dataSources", JourneyMap::dataSources),
    /** Which figures tell how the journey does. */
    METRICS("metrics", JourneyMap::metrics),
    /** The tags, for finding and grouping. */
    TAGS("tags", JourneyMap::tags),
    /** What else is known, by key. */
    ATTRIBUTES("attributes", JourneyMap::attributes);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<JourneyMap, Object> reading;

    JourneyMapField(String property, Function<JourneyMap, Object> reading) {
        this.property = property;
        this.reading = reading;
    }

    /**
     * Tells what the accessor of the fact is called.
     *
     * @return the name of the accessor and of the field in JSON
     */
    public String property() {
        return property;
    }

    /**
     * Reads the fact.
     *
     * @param journeyMap where to read
     * @return the value: an {@code Optional}, a collection, or the plain value
     */
    public Object of(JourneyMap journeyMap) {
        return reading.apply(journeyMap);
    }
}
