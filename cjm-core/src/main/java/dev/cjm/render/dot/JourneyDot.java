package dev.cjm.render.dot;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.model.Emotion;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A map as a graph in DOT, the language of Graphviz.
 *
 * <p>Stages are clusters, one within the other as they nest. Touchpoints are boxes, coloured by how they feel to everybody: orange where
 * bad, blue where good, white where neutral, grey where nothing is said; the score stands below the name. Outcomes are ovals, double
 * for success, dashed for failure. Transitions show the likelihood that counts and their condition; those of failure are dashed, of
 * recovery dotted, those that likelihood 0 takes out are grey. Drop-off is a point of its own behind the touchpoint where it happens.
 */
public final class JourneyDot {

    private final JourneyGraph graph;
    private final JourneyMap map;
    private final Labels labels;
    private final Map<String, String> nodes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int clusters;

    private JourneyDot(JourneyMap map, Locale reader) {
        this.map = map;
        graph = JourneyGraph.of(map);
        labels = Labels.of(reader);
        graph.nodes().forEach(node -> nodes.put(node.id(), "n" + nodes.size()));
        line("digraph " + DotText.quoted(map.title()) + " {");
        line("  graph [label=%s, labelloc=t, rankdir=LR, fontname=\"Helvetica\"];", DotText.quoted(map.title()));
        line("  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"Helvetica\"];");
        line("  edge [fontname=\"Helvetica\", fontsize=10];");
        map.stages().forEach(stage -> cluster(stage, "  "));
        graph.outcomes().forEach(this::outcome);
        graph.transitions().forEach(this::transition);
        graph.touchpoints().forEach(this::dropOff);
        line("}");
    }

    /**
     * Writes a map, in the language of the map.
     *
     * @param map the map
     * @return the graph
     */
    public static JourneyDot of(JourneyMap map) {
        return new JourneyDot(map, map.language().orElse(Locale.ENGLISH));
    }

    /**
     * Writes a map.
     *
     * @param map the map
     * @param reader the locale of the reader, for the few words that are not the map's
     * @return the graph
     */
    public static JourneyDot of(JourneyMap map, Locale reader) {
        return new JourneyDot(map, Objects.requireNonNull(reader, "reader"));
    }

    private void cluster(Stage stage, String indent) {
        line("%ssubgraph cluster_%s {", indent, Integer.toString(clusters++));
        line("%s  label=%s;", indent, DotText.quoted(stage.name()));
        stage.touchpoints().forEach(touchpoint -> touchpoint(touchpoint, indent + "  "));
        stage.stages().forEach(inner -> cluster(inner, indent + "  "));
        line("%s}", indent);
    }

    private void touchpoint(Touchpoint touchpoint, String indent) {
        String score = touchpoint
                .emotion()
                .map(emotion -> "\n" + Decimals.shortest(emotion.score()))
                .orElse("");
        line(
                "%s%s [label=%s, tooltip=%s, fillcolor=\"%s\"];",
                indent,
                node(touchpoint),
                DotText.quoted(touchpoint.name() + score),
                DotText.quoted(touchpoint.channel().name()),
                touchpoint.emotion().map(this::colour).orElse("#eeeeee"));
    }

    private String colour(Emotion emotion) {
        return switch (map.scale().tone(emotion.score())) {
            case NEGATIVE -> "#fdb863";
            case NEUTRAL -> "#ffffff";
            case POSITIVE -> "#92c5de";
        };
    }

    private void outcome(Outcome outcome) {
        String look = switch (outcome.kind()) {
            case SUCCESS -> "peripheries=2, style=filled";
            case FAILURE -> "style=\"filled,dashed\"";
            case NEUTRAL -> "style=filled";
        };
        line("  %s [label=%s, shape=oval, %s];", node(outcome), DotText.quoted(outcome.name()), look);
    }

    private void transition(Transition transition) {
        double likelihood = graph.likelihood(transition);
        boolean isUnused = likelihood == 0 && transition.takesShare();
        String look = switch (transition.kind()) {
            case FAILURE -> ", style=dashed";
            case RECOVERY -> ", style=dotted";
            case NORMAL, ALTERNATIVE -> "";
        };
        String share =
                transition.takesShare() || transition.likelihood().isPresent() ? Decimals.shortPercent(likelihood) : "";
        String label = share + transition.condition().map(text -> "\n" + text).orElse("");
        line(
                "  %s -> %s [label=%s%s%s];",
                node(graph.source(transition)),
                node(graph.target(transition)),
                DotText.quoted(label.strip()),
                look,
                isUnused ? ", color=gray" : "");
    }

    private void dropOff(Touchpoint touchpoint) {
        double lost = graph.dropOff(touchpoint);
        if (lost > 0) {
            String point = "lost_" + node(touchpoint);
            line("  %s [shape=point, color=gray, tooltip=%s];", point, DotText.quoted(labels.text("dropOff")));
            line(
                    "  %s -> %s [label=%s, style=dashed, color=gray];",
                    node(touchpoint),
                    point,
                    DotText.quoted(labels.text("dropOff") + " " + Decimals.shortPercent(lost)));
        }
    }

    private String node(Node node) {
        return nodes.getOrDefault(node.id(), "");
    }

    private void line(String pattern, String... values) {
        text.append(values.length == 0 ? pattern : pattern.formatted((Object[]) values))
                .append('\n');
    }

    /**
     * Obtains the graph.
     *
     * @return DOT, each line with a line feed at its end
     */
    @Override
    public String toString() {
        return text.toString();
    }
}
