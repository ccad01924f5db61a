package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;

/** Makes the criteria of all readings. */
final class MomentCriteria {
    private final StatedMoments stated;
    private final FeltMoments felt;
    private final OutcomeMoments outcome;

    MomentCriteria(JourneyGraph graph, MomentsOfTruthOptions options, Chances chances) {
        stated = new StatedMoments(graph);
        felt = new FeltMoments(graph, options);
        outcome = new OutcomeMoments(graph, chances);
    }

    MomentCriterion of(MomentCriterion.Kind kind) {
        return switch (kind) {
            case DECLARED -> stated.declared();
            case CONTACT -> stated.contact();
            case TYPED -> stated.typed();
            case OPINION_FORMING -> stated.opinionForming();
            case GAP -> stated.gap();
            case EXTREME -> felt.extreme();
            case STEEPEST_CHANGE -> felt.steepestChange();
            case END -> felt.end();
            case SWING -> outcome.swing();
            case DECISION_BOUNDARY -> outcome.decisionBoundary();
        };
    }
}
