package dev.cjm.exchange.mermaid;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A map as a Mermaid flowchart: what a user journey cannot show, the branches.
 *
 * <p>Stages are subgraphs, one within the other as they nest; touchpoints boxes; outcomes stadiums for success, hexagons for failure,
 * rounded boxes for neutral ends. Arrows show the likelihood that counts and the condition: solid for normal ways, dotted for alternative,
 * failing and recovering ones. Who drops off without an outcome goes to a small circle.
 *
 * <p>Immutable and thread-safe. The text is the same on every JDK.
 */
public final class MermaidFlowchart {
    private final JourneyGraph graph;
    private final Map<String, String> nodes = new HashMap<>();
    private final StringBuilder text = new StringBuilder("flowchart LR\n");
    private int subgraphs;

    private MermaidFlowchart(JourneyMap map) {
        graph = JourneyGraph.of(map);
        graph.nodes().forEach(node -> nodes.put(node.id(), "n" + nodes.size()));
        map.stages().forEach(stage -> stage(stage, "    "));
        graph.outcomes().forEach(this::outcome);
        graph.transitions().forEach(this::transition);
        graph.touchpoints().forEach(this::dropOff);
    }

    /**
     * Writes a map.
     *
     * @param map the map
     * @return the flowchart
     */
    public static MermaidFlowchart of(JourneyMap map) {
        return new MermaidFlowchart(Objects.requireNonNull(map, "map"));
    }

    private void stage(Stage stage, String indent) {
        text.append(indent).append("subgraph s").append(subgraphs++).append(quoted("[", stage.name(), "]\n"));
        String inner = indent + "    ";
        for (Touchpoint touchpoint : stage.touchpoints()) {
            text.append(inner).append(id(touchpoint)).append(quoted("[", touchpoint.name(), "]\n"));
        }
        stage.stages().forEach(sub -> stage(sub, inner));
        text.append(indent).append("end\n");
    }

    private void outcome(Outcome outcome) {
        String node = switch (outcome.kind()) {
            case SUCCESS -> quoted("([", outcome.name(), "])");
            case FAILURE -> quoted("{{", outcome.name(), "}}");
            case NEUTRAL -> quoted("(", outcome.name(), ")");
        };
        text.append("    ").append(id(outcome)).append(node).append('\n');
    }

    private void transition(Transition transition) {
        String arrow = switch (transition.kind()) {
            case NORMAL -> "-->";
            case ALTERNATIVE, FAILURE, RECOVERY -> "-.->";
        };
        boolean isCounted = transition.takesShare() || transition.likelihood().isPresent();
        String share = isCounted ? Decimals.shortPercent(graph.likelihood(transition)) : "";
        String label = (share + " " + transition.condition().orElse("")).strip();
        arrow(id(graph.source(transition)), arrow, label, id(graph.target(transition)));
    }

    private void dropOff(Touchpoint touchpoint) {
        double lost = graph.dropOff(touchpoint);
        if (lost > 0) {
            arrow(id(touchpoint), "-.->", Decimals.shortPercent(lost), "lost_" + id(touchpoint) + "((\" \"))");
        }
    }

    private void arrow(String from, String arrow, String label, String to) {
        text.append("    ").append(from).append(' ').append(arrow);
        if (!label.isEmpty()) {
            text.append(quoted("|", label, "|"));
        }
        text.append(' ').append(to).append('\n');
    }

    private static String quoted(String open, String text, String close) {
        return open + '"' + MermaidText.name(text) + '"' + close;
    }

    private String id(Node node) {
        return nodes.getOrDefault(node.id(), "");
    }

    /**
     * Obtains the flowchart.
     *
     * @return Mermaid, each line with a line feed at its end
     */
    @Override
    public String toString() {
        return text.toString();
    }
}
