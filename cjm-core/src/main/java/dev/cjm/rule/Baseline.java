package dev.cjm.rule;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are known, so that new ones stand out; kept as a small text file beside the code.
 *
 * {@snippet class=dev.cjm.rule.BaselineSnippets region=baseline}
 *
 * <p>The file has one finding a line: fingerprint, id of the rule, id of the map, location. Lines are sorted by map, rule and location, so
 * that one more or less is one changed line, and merge conflicts are rare. Empty lines and lines that begin with {@code #} are comments.
 * Backslash, control characters, spaces and lone surrogates in an id or a location are written as {@code \}{@code uXXXX}.
 *
 * <p>What is known of one map says nothing of another one: one file may hold what is known of several maps.
 *
 * <pre>{@code
 * # cjm-baseline 1
 * # Findings that are known: fingerprint, rule, map, location.
 * 9c56cc51b374c3ba touchpoint.low.explained fresh-food-one-hour /touchpoints/scans-and-pays
 * }</pre>
 */
public final class Baseline {
    /** A baseline that knows nothing. */
    public static final Baseline EMPTY = new Baseline(List.of());

    private final List<KnownFinding> known;
    private final Set<Key> keys;

    /** A finding is known of one map: the same rule at the same place of another map is another finding. */
    private record Key(String mapId, String fingerprint) {}

    private Baseline(Collection<KnownFinding> findings) {
        Map<Key, KnownFinding> all = new HashMap<>();
        for (KnownFinding each : findings) {
            all.merge(
                    new Key(each.mapId(), each.fingerprint()),
                    each,
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        keys = Set.copyOf(all.keySet());
        known = all.values().stream().sorted().toList();
    }

    /**
     * Takes all findings of a report for known; suppressed ones need no baseline.
     *
     * @param report the report
     * @return the baseline
     */
    public static Baseline of(RuleReport report) {
        String mapId = report.map().id();
        return new Baseline(
                report.stream().map(each -> KnownFinding.of(mapId, each)).toList());
    }

    /**
     * Reads the text of a baseline.
     *
     * @param text the text, with any line ends, with or without byte order mark
     * @return the baseline
     * @throws InvalidBaselineException if lines are not as they should be; it names them all
     */
    public static Baseline parse(String text) {
        return new Baseline(BaselineReader.read(Objects.requireNonNull(text, "text")));
    }

    /**
     * Reads a baseline from a file in UTF-8.
     *
     * @param file the file; if there is none, nothing is known
     * @return the baseline
     * @throws InvalidBaselineException if lines are not as they should be; it names them all
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Baseline read(Path file) {
        if (Files.notExists(file)) {
            return EMPTY;
        }
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The baseline '%s' cannot be read: %s\nMaybe it is no text in UTF-8.".formatted(file, e), e);
        }
    }

    /**
     * Writes the baseline to a file in UTF-8, in place of what was there.
     *
     * @param file the file, in a folder that exists
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file) {
        try {
            Files.writeString(file, toText());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The baseline '%s' cannot be written: %s\nMaybe its folder is missing.".formatted(file, e), e);
        }
    }

    /**
     * Lists what is known.
     *
     * @return by map, then by rule, then by location
     */
    public List<KnownFinding> known() {
        return known;
    }

    /**
     * Tells whether a finding is known.
     *
     * @param map the map in which it is
     * @param finding the finding
     * @return true if its fingerprint is in the baseline, for a map of this id
     */
    public boolean knows(JourneyMap map, Finding finding) {
        return keys.contains(new Key(map.id(), finding.fingerprint()));
    }

    /**
     * Adds what another baseline knows, for one file over several maps.
     *
     * @param others the other baselines
     * @return the larger baseline
     */
    public Baseline and(Baseline... others) {
        List<KnownFinding> all = new ArrayList<>(known);
        for (Baseline each : Objects.requireNonNull(others, "others")) {
            all.addAll(Objects.requireNonNull(each, "others").known);
        }
        return new Baseline(all);
    }

    /**
     * Writes the text of the file: always the same for the same findings, with line feeds.
     *
     * @return the text
     */
    public String toText() {
        return BaselineReader.HEADER + "\n# Findings that are known: fingerprint, rule, map, location.\n"
                + String.join(
                        "", known.stream().map(each -> each.toLine() + "\n").toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Baseline baseline && known.equals(baseline.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }
}
