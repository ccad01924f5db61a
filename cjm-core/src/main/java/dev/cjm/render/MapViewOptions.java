package dev.cjm.render;

import dev.cjm.model.JourneyMap;
import dev.cjm.observed.EventLog;
import dev.cjm.rule.RuleReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be chosen of every picture and page of a map.
 *
 * @param <O> the options themselves
 */
public abstract class MapViewOptions<O> {
    private List<Lane> lanes = MapLane.usual();
    private boolean keepsEmptyLanes;
    private Moments moments = Moments.AGREED;
    private Optional<Locale> locale = Optional.empty();
    private Map<String, String> words = Map.of();
    private Theme theme = Theme.AUTO;
    private Optional<List<String>> personas = Optional.empty();
    private Optional<JourneyMap> current = Optional.empty();
    private Optional<RuleReport> findings = Optional.empty();
    private Optional<EventLog> observed = Optional.empty();

    /** Starts with what is usual. */
    protected MapViewOptions() {}

    /**
     * Obtains these options, for chaining.
     *
     * @return these options
     */
    protected abstract O self();

    /**
     * Chooses the lanes and their order, also those about which the map says nothing.
     *
     * @param chosen one or more lanes
     * @return these options
     */
    public O lanes(Lane... chosen) {
        lanes = List.of(chosen);
        keepsEmptyLanes = true;
        return self();
    }

    /**
     * Adds lanes below the others.
     *
     * @param more one or more lanes
     * @return these options
     */
    public O withLanes(Lane... more) {
        List<Lane> all = new ArrayList<>(lanes);
        all.addAll(List.of(more));
        lanes = List.copyOf(all);
        return self();
    }

    /**
     * Leaves lanes out.
     *
     * @param unwanted one or more lanes
     * @return these options
     */
    public O withoutLanes(Lane... unwanted) {
        List<Lane> left = new ArrayList<>(lanes);
        left.removeAll(Arrays.asList(unwanted));
        lanes = List.copyOf(left);
        return self();
    }

    /**
     * Chooses which moments of truth are marked and explained.
     *
     * @param chosen which ones; {@link Moments#AGREED} unless said
     * @return these options
     */
    public O moments(Moments chosen) {
        moments = Objects.requireNonNull(chosen, "chosen");
        return self();
    }

    /**
     * Says for whom the headings, numbers and dates are written; in the language of the map unless said.
     *
     * @param reader the locale of the reader; English, Romanian, Simplified and Traditional Chinese are there
     * @return these options
     */
    public O locale(Locale reader) {
        locale = Optional.of(Objects.requireNonNull(reader, "reader"));
        return self();
    }

    /**
     * Gives headings of one's own, such as those of another language; what is missing stays as it is.
     *
     * <p>{@link Wording} has all keys; say the language by {@link #locale}, so that pages say in which they are.
     *
     * @param texts the headings by their keys, such as {@code painPoints}
     * @return these options
     */
    public O words(Map<String, String> texts) {
        words = Map.copyOf(texts);
        return self();
    }

    /**
     * Chooses the colours.
     *
     * @param chosen the theme; {@link Theme#AUTO} unless said
     * @return these options
     */
    public O theme(Theme chosen) {
        theme = Objects.requireNonNull(chosen, "chosen");
        return self();
    }

    /**
     * Chooses whose curves and feelings are shown beside those of everybody; those of all personas unless said.
     *
     * @param references the personas, by id or name, perhaps none
     * @return these options
     */
    public O personas(String... references) {
        personas = Optional.of(List.of(references));
        return self();
    }

    /**
     * Shows what changes against the map of today: curves of both, and marks on what is new, moved, changed or gone.
     *
     * <p>Of touchpoints the marks say what {@link dev.cjm.compare.JourneyDiff} says. Ways and ends are marked on their cards, with what was
     * said of them, and ways on their arrows.
     *
     * @param map the map of the current state
     * @return these options
     */
    public O comparedTo(JourneyMap map) {
        current = Optional.of(map);
        return self();
    }

    /**
     * Shows what rules found, where it belongs.
     *
     * @param report a report about the same map
     * @return these options
     */
    public O findings(RuleReport report) {
        findings = Optional.of(report);
        return self();
    }

    /**
     * Shows what was observed beside what was designed; activities of the log are touchpoints of the same name or id.
     *
     * @param log the journeys
     * @return these options
     */
    public O observed(EventLog log) {
        observed = Optional.of(log);
        return self();
    }

    /**
     * Obtains what was chosen.
     *
     * @return the choice
     */
    protected final MapViewChoice choice() {
        return new MapViewChoice(
                lanes, keepsEmptyLanes, moments, locale, words, theme, personas, current, findings, observed);
    }
}
