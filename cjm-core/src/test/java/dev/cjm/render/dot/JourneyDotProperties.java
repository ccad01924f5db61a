package dev.cjm.render.dot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a map says, its graph keeps to the grammar: one statement a line, texts between quotation marks. */
class JourneyDotProperties {
    private static final String TEXT = "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\\\\\"n])*\"";
    private static final String VALUE = "(?:" + TEXT + "|[A-Za-z0-9]+)";
    private static final String ATTRIBUTES = "\\[\\w+=" + VALUE + "(?:, \\w+=" + VALUE + ")*\\]";
    private static final Pattern STATEMENT =
            Pattern.compile("digraph " + TEXT + " \\{|\\}|subgraph cluster_\\d+ \\{|label=" + TEXT
                    + ";|(?:graph|node|edge|\\w+)(?: -> \\w+)? " + ATTRIBUTES + ";");

    @Property(tries = 300)
    void every_line_is_a_statement(@ForAll JourneyMap map) {
        String dot = JourneyDot.of(map).toString();
        int depth = 0;
        for (String line : dot.split("\n", -1)) {
            if (!line.isEmpty()) {
                assertTrue(STATEMENT.matcher(line.strip()).matches(), line);
                depth += line.endsWith("{") ? 1 : line.strip().equals("}") ? -1 : 0;
            }
        }
        assertEquals(0, depth);
    }

    @Property(tries = 300)
    void every_node_and_transition_is_there_once(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        String dot = JourneyDot.of(map, Locale.ENGLISH).toString();
        long nodes =
                dot.lines().filter(line -> line.strip().matches("n\\d+ \\[.*")).count();
        long arrows = dot.lines()
                .filter(line -> line.strip().matches("n\\d+ -> n\\d+ \\[.*"))
                .count();
        assertEquals(graph.nodes().size(), nodes);
        assertEquals(graph.transitions().size(), arrows);
    }
}
