/** Customer journey maps: the model and what can be asked of it. */
@SuppressWarnings("module") // dev.cjm.json is compiled later
module dev.cjm.core {
    requires transitive org.jspecify;
    requires transitive org.jgrapht.core;
    requires ojalgo;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.immutables.value.annotations;

    exports dev.cjm.analysis;
    exports dev.cjm.compare;
    exports dev.cjm.exchange.mermaid;
    exports dev.cjm.graph;
    exports dev.cjm.internal to
            dev.cjm.json;
    exports dev.cjm.model;
    exports dev.cjm.observed;
    exports dev.cjm.observed.csv;
    exports dev.cjm.observed.summary;
    exports dev.cjm.observed.xes;
    exports dev.cjm.render;
    exports dev.cjm.render.chart;
    exports dev.cjm.render.dot;
    exports dev.cjm.render.html;
    exports dev.cjm.render.svg;
    exports dev.cjm.render.text;
    exports dev.cjm.report;
    exports dev.cjm.rule;
    exports dev.cjm.rule.catalog;
    exports dev.cjm.simulation;
    exports dev.cjm.value;
}
