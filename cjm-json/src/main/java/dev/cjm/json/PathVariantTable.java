package dev.cjm.json;

import static dev.cjm.json.NamedParts.NODE;
import static dev.cjm.json.NamedParts.TRANSITION;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.analysis.PathVariant;

/** The fields of a path variant, which several results name. */
final class PathVariantTable {
    static final Table<PathVariant, Void> PATH_VARIANT = Table.of(
            PathVariant.class,
            "a path variant",
            "One way through a map, from an entry to an outcome.",
            must("likelihood", SHARE, PathVariant::likelihood, "The share of all journeys that goes this way."),
            must(
                    "logLikelihood",
                    NUMBER,
                    PathVariant::logLikelihood,
                    "The natural logarithm of the likelihood, which no length of the way can make too small."),
            count("length", PathVariant::length, "How many touchpoints are passed, each lap counted."),
            list("nodes", NODE, PathVariant::nodes, "The touchpoints passed and the outcome, in the order of the way."),
            list(
                    "transitions",
                    TRANSITION,
                    PathVariant::transitions,
                    "The transitions taken, in the order of the way; one less than the nodes."));

    private PathVariantTable() {}
}
