package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.ResultFields.LONG_COUNT;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.PathVariants;
import dev.cjm.analysis.VariantCount;

/** The fields of path variants. */
final class PathVariantsTable {
    private static final Table<VariantCount, Void> COUNT = Table.of(
            VariantCount.class,
            "a count of variants",
            "How many path variants there are, listed or not.",
            must(
                    "variants",
                    LONG_COUNT,
                    VariantCount::variants,
                    "The number, as text: it may be longer than a double can tell."),
            flag("isExact", VariantCount::isExact, "Whether there are no more; otherwise there are at least as many."));

    static final ResultTable<PathVariants> PATH_VARIANTS = ResultTable.of(
                    PathVariants.class,
                    "path-variants",
                    "path variants",
                    "The likeliest ways through a map.",
                    must(
                            "coveredLikelihood",
                            SHARE,
                            variants -> variants.coveredLikelihood(),
                            "The share of all journeys that the variants cover."),
                    number(
                            "dropOff",
                            SHARE,
                            PathVariants::dropOff,
                            "The share of all journeys that reach no outcome; missing where journeys can never end."),
                    flag(
                            "isComplete",
                            PathVariants::isComplete,
                            "Whether surely all variants are listed that were asked for."),
                    flag(
                            "isCutOff",
                            PathVariants::isCutOff,
                            "Whether the search stopped because it needed more work than allowed."),
                    must("count", COUNT, PathVariants::count, "How many there are, listed or not."),
                    count(
                            "visits",
                            PathVariants::visits,
                            "How often a variant may pass the same touchpoint; 1 for simple paths."),
                    list(
                            "variants",
                            PathVariantTable.PATH_VARIANT,
                            PathVariants::variants,
                            "The variants, likeliest first."),
                    list("assumptions", ASSUMPTION, PathVariants::assumptions, "What the numbers take for granted."))
            .aboutMap(PathVariants::map);

    private PathVariantsTable() {}
}
