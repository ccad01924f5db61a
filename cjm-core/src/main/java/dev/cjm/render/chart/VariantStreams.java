package dev.cjm.render.chart;

import dev.cjm.analysis.PathVariant;
import dev.cjm.analysis.PathVariants;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways of a map joined: what is met at which step, and what streams from there to where. */
final class VariantStreams {
    /**
     * A node at a step.
     *
     * @param step the step, from 0
     * @param node a touchpoint or outcome
     */
    record Stop(int step, Node node) {
        String key() {
            return step + " " + node.id();
        }
    }

    /**
     * What goes from a stop to one of the next step.
     *
     * @param source the key of the stop that is left
     * @param target the key of the stop that is entered
     * @param isSuccess whether the ways end in success
     */
    record Stream(String source, String target, boolean isSuccess) {}

    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final Map<String, Double> sizes = new LinkedHashMap<>();
    private final Map<Stream, Double> streams = new LinkedHashMap<>();

    VariantStreams(PathVariants variants) {
        variants.forEach(this::add);
    }

    private void add(PathVariant variant) {
        boolean isSuccess = variant.outcome().kind() == OutcomeKind.SUCCESS;
        List<Node> nodes = variant.nodes();
        List<String> keys = new ArrayList<>();
        for (int step = 0; step < nodes.size(); step++) {
            Stop stop = new Stop(step, nodes.get(step));
            stops.putIfAbsent(stop.key(), stop);
            sizes.merge(stop.key(), variant.likelihood(), Double::sum);
            if (step > 0) {
                streams.merge(new Stream(keys.get(step - 1), stop.key(), isSuccess), variant.likelihood(), Double::sum);
            }
            keys.add(stop.key());
        }
    }

    /** All stops by their keys, those of likelier ways first. */
    Map<String, Stop> stops() {
        return stops;
    }

    /** How many journeys come to a stop, as a share of all. */
    double size(String stop) {
        return sizes.getOrDefault(stop, 0.0);
    }

    /** All streams with their shares of all journeys. */
    Map<Stream, Double> streams() {
        return streams;
    }
}
