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

/**
 * The findings of a report against a baseline: new, known and resolved.
 *
 * <p>Only what a rule looked for and no longer finds is resolved. What is suppressed now is still so, and of a rule that was not run or has
 * nothing to check nobody knows: both are listed apart.
 */
public final class BaselineComparison implements JourneyResult {
    private final JourneyMap map;
    private final Map<String, String> reasons;
    private final List<Finding> fresh;
    private final List<Finding> known;
    private final List<KnownFinding> resolved;
    private final List<KnownFinding> suppressed;
    private final List<KnownFinding> unchecked;

    BaselineComparison(RuleReport report, Baseline baseline) {
        map = report.map();
        reasons = report.reasons();
        fresh = report.stream().filter(each -> !baseline.knows(map, each)).toList();
        known = report.stream().filter(each -> baseline.knows(map, each)).toList();
        Set<String> found = new HashSet<>();
        report.forEach(each -> found.add(each.fingerprint()));
        List<KnownFinding> gone = baseline.known().stream()
                .filter(each -> each.mapId().equals(map.id()) && !found.contains(each.fingerprint()))
                .toList();
        Set<String> accepted = report.suppressed().stream()
                .map(each -> each.finding().fingerprint())
                .collect(Collectors.toSet());
        Set<String> checked = report.results().stream()
                .filter(each -> each.nothingToCheck().isEmpty())
                .map(each -> each.rule().id())
                .collect(Collectors.toSet());
        suppressed = gone.stream()
                .filter(each -> accepted.contains(each.fingerprint()))
                .toList();
        List<KnownFinding> unseen = gone.stream()
                .filter(each -> !accepted.contains(each.fingerprint()))
                .toList();
        resolved =
                unseen.stream().filter(each -> checked.contains(each.ruleId())).toList();
        unchecked =
                unseen.stream().filter(each -> !checked.contains(each.ruleId())).toList();
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
     * Lists what the baseline knows of this map and is no longer found, of the rules that had something to check.
     *
     * @return by rule, then by location, perhaps none; write the baseline anew to forget them
     */
    public List<KnownFinding> resolvedFindings() {
        return resolved;
    }

    /**
     * Lists what the baseline knows of this map and is suppressed now.
     *
     * @return by rule, then by location, perhaps none; the baseline needs them no longer
     */
    public List<KnownFinding> suppressedFindings() {
        return suppressed;
    }

    /**
     * Lists what the baseline knows of this map, of rules that were not run or had nothing to check.
     *
     * @return by rule, then by location, perhaps none; whether they are resolved is not known
     */
    public List<KnownFinding> uncheckedFindings() {
        return unchecked;
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
     * Prints new, known and resolved findings for people, and what is suppressed or was not checked if there is any.
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
                + " · " + labels.text("labelled", labels.text("resolvedFindings"), resolved.size())
                + counted(labels, "suppressed", suppressed)
                + counted(labels, "uncheckedFindings", unchecked));
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
        suppressed.forEach(each -> lines.add(head(labels, "suppressed", each.ruleId(), each.location())));
        unchecked.forEach(each -> lines.add(head(labels, "uncheckedFindings", each.ruleId(), each.location())));
        return lines.stream().map(line -> VisibleText.of(line) + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private static String counted(Labels labels, String key, List<KnownFinding> findings) {
        return findings.isEmpty() ? "" : " · " + labels.text("labelled", labels.text(key), findings.size());
    }

    private static String head(Labels labels, String key, String ruleId, String location) {
        return labels.text("labelled", labels.text(key), ruleId) + (location.isEmpty() ? "" : " · " + location);
    }
}
