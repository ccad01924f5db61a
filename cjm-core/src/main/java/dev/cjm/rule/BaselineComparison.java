package dev.cjm.rule;

import dev.cjm.internal.Labels;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of a report against a baseline: new, known and resolved. */
public final class BaselineComparison implements JourneyResult {
    private final JourneyMap map;
    private final Map<String, String> reasons;
    private final List<Finding> fresh;
    private final List<Finding> known;
    private final List<KnownFinding> resolved;

    BaselineComparison(RuleReport report, Baseline baseline) {
        map = report.map();
        reasons = report.reasons();
        fresh = report.stream().filter(each -> !baseline.knows(map, each)).toList();
        known = report.stream().filter(each -> baseline.knows(map, each)).toList();
        Set<String> found = new HashSet<>();
        report.forEach(each -> found.add(each.fingerprint()));
        Set<String> checked =
                report.results().stream().map(each -> each.rule().id()).collect(Collectors.toSet());
        resolved = baseline.known().stream()
                .filter(each -> each.mapId().equals(map.id()))
                .filter(each -> checked.contains(each.ruleId()) && !found.contains(each.fingerprint()))
                .toList();
    }

    /**
     * Obtains the map that was checked; of two, the future one.
     *
     * @return the map
     */
    public JourneyMap map() {
        return map;
    }

    /**
     * Lists what the baseline does not know.
     *
     * @return the findings, errors first, perhaps none
     */
    public List<Finding> newFindings() {
        return fresh;
    }

    /**
     * Lists what the baseline knows and is still so.
     *
     * @return the findings, errors first, perhaps none
     */
    public List<Finding> knownFindings() {
        return known;
    }

    /**
     * Lists what the baseline knows of this map and is no longer found, of the rules that were checked.
     *
     * @return by rule, then by location, perhaps none; write the baseline anew to forget them
     */
    public List<KnownFinding> resolvedFindings() {
        return resolved;
    }

    /**
     * Throws if there is anything new.
     *
     * @throws RuleViolationException if there is a new finding; it has all new ones
     */
    public void throwIfNew() {
        if (!fresh.isEmpty()) {
            throw new RuleViolationException(map, fresh, reasons);
        }
    }

    /**
     * Prints new, known and resolved findings for people.
     *
     * @param locale the language of the headings; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        List<String> lines = new ArrayList<>();
        lines.add(labels.text("labelled", labels.text("rules"), map.title()));
        lines.add(labels.text("labelled", labels.text("newFindings"), fresh.size())
                + " · " + labels.text("labelled", labels.text("knownFindings"), known.size())
                + " · " + labels.text("labelled", labels.text("resolvedFindings"), resolved.size()));
        for (Finding each : fresh) {
            lines.add(head(labels, "newFindings", each.ruleId(), each.location()));
            lines.add("  " + each.message());
            lines.add("  → " + each.suggestion());
        }
        for (Finding each : known) {
            lines.add(head(labels, "knownFindings", each.ruleId(), each.location()));
            lines.add("  " + each.message());
        }
        resolved.forEach(each -> lines.add(head(labels, "resolvedFindings", each.ruleId(), each.location())));
        return lines.stream().map(line -> VisibleText.of(line) + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private static String head(Labels labels, String key, String ruleId, String location) {
        return labels.text("labelled", labels.text(key), ruleId) + (location.isEmpty() ? "" : " · " + location);
    }
}
