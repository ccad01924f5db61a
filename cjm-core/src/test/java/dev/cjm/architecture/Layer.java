package dev.cjm.architecture;

import java.util.Arrays;

/** The packages of cjm-core from bottom to top, and which of them each may use. */
enum Layer {
    INTERNAL("dev.cjm.internal.."),
    MODEL("dev.cjm.model..", INTERNAL),
    GRAPH("dev.cjm.graph..", MODEL, INTERNAL),
    OBSERVED("dev.cjm.observed..", MODEL, INTERNAL),
    TEMPLATE("dev.cjm.template..", MODEL, INTERNAL),
    ANALYSIS("dev.cjm.analysis..", GRAPH, MODEL, INTERNAL),
    RULE("dev.cjm.rule", GRAPH, MODEL, INTERNAL),
    SIMULATION("dev.cjm.simulation..", GRAPH, OBSERVED, MODEL, INTERNAL),
    COMPARE("dev.cjm.compare..", ANALYSIS, GRAPH, MODEL, INTERNAL),
    CONFORMANCE("dev.cjm.conformance..", ANALYSIS, GRAPH, OBSERVED, MODEL, INTERNAL),
    VALUE("dev.cjm.value..", ANALYSIS, GRAPH, OBSERVED, MODEL, INTERNAL),
    CATALOG("dev.cjm.rule.catalog..", RULE, COMPARE, ANALYSIS, GRAPH, MODEL, INTERNAL),
    REPORT(
            "dev.cjm.report..",
            CATALOG,
            VALUE,
            CONFORMANCE,
            COMPARE,
            SIMULATION,
            RULE,
            ANALYSIS,
            TEMPLATE,
            OBSERVED,
            GRAPH,
            MODEL,
            INTERNAL),
    EXCHANGE("dev.cjm.exchange..", GRAPH, OBSERVED, MODEL, INTERNAL),
    RENDER(
            "dev.cjm.render..",
            REPORT,
            CATALOG,
            VALUE,
            CONFORMANCE,
            COMPARE,
            SIMULATION,
            RULE,
            ANALYSIS,
            TEMPLATE,
            OBSERVED,
            GRAPH,
            MODEL,
            INTERNAL);

    private final String packages;

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final Layer[] below;

    Layer(String packages, Layer... below) {
        this.packages = packages;
        this.below = below;
    }

    String packages() {
        return packages;
    }

    String[] below() {
        return Arrays.stream(below).map(Enum::name).toArray(String[]::new);
    }
}
