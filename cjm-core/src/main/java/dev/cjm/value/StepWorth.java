package dev.cjm.value;

import dev.cjm.analysis.ExplainedLoss;
import dev.cjm.analysis.Sensitivity;
import dev.cjm.analysis.TransitionSensitivity;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Transition;
import java.util.HashMap;
import java.util.Map;

/** What those are worth to one measure who go on along a transition. */
final class StepWorth {
    private final JourneyGraph graph;
    private final Sensitivity measure;
    private final Map<Transition, TransitionSensitivity> rows = new HashMap<>();

    StepWorth(JourneyGraph graph, Sensitivity measure) {
        this.graph = graph;
        this.measure = measure;
        measure.forEach(row -> rows.put(row.transition(), row));
    }

    Sensitivity measure() {
        return measure;
    }

    /** Σ q(x)·(B(u) − B(x)) over those who leave; 0 where all take one way, because then nothing else can be had. */
    double lost(ExplainedLoss loss) {
        double there = 0;
        for (Transition way : graph.outgoing(loss.touchpoint())) {
            TransitionSensitivity row = rows.get(way);
            if (row == null) {
                return 0;
            }
            there += row.likelihood() * row.worth();
        }
        double lost = loss.dropOff() * there;
        for (Transition way : loss.failures()) {
            TransitionSensitivity row = rows.get(way);
            lost += row == null ? 0 : row.likelihood() * (there - row.worth());
        }
        return lost;
    }
}
