package dev.cjm.json;

import static dev.cjm.json.CountedParts.ESTIMATE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.model.Proportion;
import dev.cjm.observed.PathMatches;
import java.util.List;

/** The fields of matches of a path. */
final class PathMatchesTable {

    private static final Table<MatchShare, Void> MATCH_SHARE = Table.of(
            MatchShare.class,
            "a share of a number of matches",
            "A number of matches with the share of journeys that have it.",
            count("matches", MatchShare::matches, "How many matches."),
            must("journeys", PROPORTION, MatchShare::journeys, "How many of all journeys."));

    static final ResultTable<PathMatches> PATH_MATCHES = ResultTable.of(
            PathMatches.class,
            "path-matches",
            "matches of a path",
            "In how many journeys a path stands, and how often.",
            must("pattern", ANY_TEXT, matches -> matches.pattern().toString(), "The path."),
            must("journeys", PROPORTION, PathMatches::journeys, "How many journeys have at least one match."),
            count("total", PathMatches::total, "How many matches all journeys have, none over another."),
            list("distribution", MATCH_SHARE, PathMatchesTable::shares, "The numbers that occur, ascending."),
            must("mean", ESTIMATE, PathMatches::mean, "The mean number of matches in a journey."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    PathMatches::suppressed,
                    "What is left out because too few journeys have it."));

    private PathMatchesTable() {}

    private static List<MatchShare> shares(PathMatches matches) {
        return matches.distribution().entrySet().stream()
                .map(each -> new MatchShare(each.getKey(), each.getValue()))
                .toList();
    }

    private record MatchShare(int matches, Proportion journeys) {}
}
