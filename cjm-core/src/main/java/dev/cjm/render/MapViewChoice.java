package dev.cjm.render;

import dev.cjm.model.JourneyMap;
import dev.cjm.observed.EventLog;
import dev.cjm.rule.RuleReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was chosen of a picture or page.
 *
 * @param lanes the lanes, in order
 * @param keepsEmptyLanes whether lanes about which the map says nothing are kept
 * @param moments which moments of truth are marked
 * @param locale the reader's locale; empty for the language of the map
 * @param words headings of one's own, by key
 * @param theme the colours
 * @param personas the personas that are shown, by id or name; empty for all
 * @param current the map that it is compared to
 * @param findings what rules found
 * @param observed the journeys that are shown beside what was designed
 */
public record MapViewChoice(
        List<Lane> lanes,
        boolean keepsEmptyLanes,
        Moments moments,
        Optional<Locale> locale,
        Map<String, String> words,
        Theme theme,
        Optional<List<String>> personas,
        Optional<JourneyMap> current,
        Optional<RuleReport> findings,
        Optional<EventLog> observed) {}
