package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;

import dev.cjm.analysis.BoundaryPoint;
import dev.cjm.analysis.CriticalTouchpoints;
import dev.cjm.analysis.DecidingStep;
import dev.cjm.analysis.DecisionBoundary;
import dev.cjm.analysis.Fate;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What no success can do without, and after which steps nothing is open any more. */
final class DecisionsSection {
    private static final int SHOWN = 5;
    private static final int[] POINTS = {29, -8, 69};

    private final JourneyGraph graph;
    private final CriticalTouchpoints critical;
    private final DecisionBoundary boundary;
    private final Page page;

    private DecisionsSection(JourneyAnalysis analysis, Page page) {
        graph = analysis.graph();
        critical = analysis.criticalTouchpoints();
        boundary = analysis.decisionBoundary();
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        DecisionsSection section = new DecisionsSection(analysis, page);
        section.critical();
        section.boundary();
    }

    private void critical() {
        page.heading("What no success can do without");
        List<Touchpoint> all = critical.stream().map(each -> each.touchpoint()).toList();
        page.paragraph(
                all.isEmpty()
                        ? "No touchpoint is on every way to success: whichever is closed, some customers can still arrive."
                        : "Every way to success passes: " + names(all) + ".");
        for (Outcome success : graph.outcomes(OutcomeKind.SUCCESS)) {
            List<Touchpoint> own = critical.cutPoints(success);
            page.labelled(
                    "- ",
                    2,
                    success.name()
                            + (own.isEmpty()
                                    ? ": no touchpoint is on every way there"
                                    : ": every way there passes " + names(own)));
        }
    }

    private void boundary() {
        page.heading("Where it is decided");
        page.paragraph("At " + boundary.undecided().size() + " of "
                + graph.touchpoints().size()
                + " touchpoints success and failure are both possible still; at "
                + boundary.points().size() + " of these the next step can decide. The "
                + Math.min(SHOWN, boundary.points().size()) + " at which it decides for the largest share:");
        page.line("");
        page.header(POINTS, "Touchpoint", "Decided", "By going on to");
        boundary.stream()
                .sorted(Comparator.comparingDouble(BoundaryPoint::decidedShare).reversed())
                .limit(SHOWN)
                .forEach(point -> page.row(
                        POINTS,
                        point.touchpoint().name(),
                        percent(point.decidedShare(), 0),
                        point.steps().stream().map(DecisionsSection::step).collect(Collectors.joining(", "))));
    }

    private static String step(DecidingStep step) {
        return step.target().name() + " (" + meaning(step.fate()) + ", " + percent(step.likelihood(), 0) + ")";
    }

    private static String meaning(Fate fate) {
        return switch (fate) {
            case SUCCESS -> "only success is left";
            case FAILURE -> "only failure is left";
            case NEITHER -> "neither is left";
            case UNDECIDED -> "undecided";
        };
    }

    private static String names(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::name).collect(Collectors.joining(", "));
    }
}
