package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.TextTable;
import dev.cjm.model.OutcomeKind;
import java.util.Comparator;
import java.util.Locale;

/** A decision boundary as people read it: the three touchpoints at which the largest share decides. */
final class DecisionBoundaryText {
    private static final int SHOWN = 3;

    private final DecisionBoundary boundary;
    private final JourneyGraph graph;
    private final ResultText text;

    private DecisionBoundaryText(DecisionBoundary boundary, JourneyGraph graph, Locale locale) {
        this.boundary = boundary;
        this.graph = graph;
        text = new ResultText(locale);
    }

    static String of(DecisionBoundary boundary, JourneyGraph graph, Locale locale) {
        return new DecisionBoundaryText(boundary, graph, locale).text();
    }

    private String text() {
        text.line(text.labelled("decisionBoundary", graph.map().title()));
        if (boundary.points().isEmpty()) {
            return text.line(text.say(nothing())).toString();
        }
        text.line(text.say(
                "boundarySize",
                boundary.points().size(),
                graph.touchpoints().size(),
                boundary.undecided().size()));
        TextTable table = new TextTable()
                .left(text.say("touchpoint"))
                .left(text.say("stage"))
                .right(text.say("decided"))
                .left(text.say("reason"));
        boundary.stream()
                .sorted(Comparator.comparingDouble(point -> -point.decidedShare()))
                .limit(SHOWN)
                .forEach(point -> table.row(
                        point.touchpoint().name(),
                        graph.map().stageOf(point.touchpoint()).name(),
                        Shares.percent(point.decidedShare()),
                        reason(point, text)));
        return text.table(table).more(boundary.points().size(), SHOWN).toString();
    }

    /** Why there is no boundary, as a label. */
    private String nothing() {
        if (graph.outcomes(OutcomeKind.SUCCESS).isEmpty()) {
            return "noSuccessStated";
        }
        return graph.outcomes(OutcomeKind.FAILURE).isEmpty() ? "noFailureStated" : "nothingUndecided";
    }

    /** Where each deciding step leads, and what can still become of it. */
    static String reason(BoundaryPoint point, ResultText text) {
        return text.say(
                "decidesBy",
                text.list(point.steps().stream()
                        .map(step -> step.target().name() + " ("
                                + text.say("fate." + step.fate().name()) + ")")
                        .toList()));
    }
}
