package dev.cjm.internal;

import java.util.Map;

/** One vertex taken out of a chain: where it led and what led to it at that time. */
final class EliminationStep {
    private final int vertex;
    private final int[] targets;
    private final double[] onwards;
    private final int[] sources;
    private final double[] inwards;
    private final double onward;
    private int sourceCount;

    EliminationStep(int vertex, double leak, Map<Integer, Double> row, int sourceLimit) {
        this.vertex = vertex;
        targets = new int[row.size()];
        onwards = new double[row.size()];
        sources = new int[sourceLimit];
        inwards = new double[sourceLimit];
        double sum = leak;
        int at = 0;
        for (Map.Entry<Integer, Double> way : row.entrySet()) {
            targets[at] = way.getKey();
            onwards[at++] = way.getValue();
            sum += way.getValue();
        }
        onward = sum;
    }

    void addSource(int source, double likelihood) {
        sources[sourceCount] = source;
        inwards[sourceCount++] = likelihood;
    }

    /** What goes on from the vertex, to another one or out. */
    double onward() {
        return onward;
    }

    /** Before what is left is solved: hands what the vertex has to where it came from. */
    void handBack(double[] values) {
        spread(values, sources, inwards);
    }

    /** After what is left has been solved: what the vertex is worth follows from where it leads. */
    void lookAhead(double[] values) {
        gather(values, targets, onwards);
    }

    /** Before what is left is solved, transposed: hands what arrived at the vertex on to where it leads. */
    void handOn(double[] values) {
        spread(values, targets, onwards);
    }

    /** After what is left has been solved, transposed: what arrives at the vertex follows from what led there. */
    void lookBack(double[] values) {
        gather(values, sources, inwards);
    }

    /** Tells how often those at the vertex come to it, and between it and its neighbours; of those behind it that is known. */
    void putBack(NearVisits visits) {
        for (int target : targets) {
            double sum = 0;
            for (int i = 0; i < sources.length; i++) {
                sum += inwards[i] * visits.of(sources[i], target);
            }
            visits.put(vertex, target, sum / onward);
        }
        for (int source : sources) {
            visits.put(source, vertex, ahead(source, visits) / onward);
        }
        visits.put(vertex, vertex, (1 + ahead(vertex, visits)) / onward);
    }

    private double ahead(int goal, NearVisits visits) {
        double sum = 0;
        for (int i = 0; i < targets.length; i++) {
            sum += onwards[i] * visits.of(goal, targets[i]);
        }
        return sum;
    }

    private void spread(double[] values, int[] others, double[] likelihoods) {
        double share = values[vertex] / onward;
        for (int i = 0; i < others.length; i++) {
            values[others[i]] += likelihoods[i] * share;
        }
    }

    private void gather(double[] values, int[] others, double[] likelihoods) {
        double sum = values[vertex];
        for (int i = 0; i < others.length; i++) {
            sum += likelihoods[i] * values[others[i]];
        }
        values[vertex] = sum / onward;
    }
}
