package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Critical touchpoints as people read them: what is lost without each, then the cut points of single successes. */
final class CriticalTouchpointsText {
    private static final int SHOWN = 10;
    private static final int SHOWN_OUTCOMES = 3;

    private final CriticalTouchpoints result;
    private final JourneyGraph graph;
    private final ResultText text;

    private CriticalTouchpointsText(CriticalTouchpoints result, JourneyGraph graph, Locale locale) {
        this.result = result;
        this.graph = graph;
        text = new ResultText(locale);
    }

    static String of(CriticalTouchpoints result, JourneyGraph graph, Locale locale) {
        return new CriticalTouchpointsText(result, graph, locale).text();
    }

    private String text() {
        text.line(text.labelled("criticalTouchpoints", graph.map().title()));
        if (!result.isSuccessReachable()) {
            boolean isStated = !graph.outcomes(OutcomeKind.SUCCESS).isEmpty();
            return text.line(text.say(isStated ? "noWayToSuccess" : "noSuccessStated"))
                    .toString();
        }
        if (result.touchpoints().isEmpty()) {
            text.line(text.say("nothingCritical"));
        } else {
            text.line(text.say(
                    "criticalSize",
                    result.touchpoints().size(),
                    graph.touchpoints().size()));
            text.table(table()).more(result.touchpoints().size(), SHOWN);
        }
        List<Outcome> successes = graph.outcomes(OutcomeKind.SUCCESS);
        if (successes.size() > 1) {
            successes.stream()
                    .sorted(Comparator.comparing(Outcome::id))
                    .limit(SHOWN_OUTCOMES)
                    .forEach(this::cutPoints);
            text.more(successes.size(), SHOWN_OUTCOMES);
        }
        return text.toString();
    }

    private TextTable table() {
        TextTable table = new TextTable()
                .left(text.say("touchpoint"))
                .left(text.say("stage"))
                .left(text.say("reason"));
        result.stream()
                .limit(SHOWN)
                .forEach(each -> table.row(
                        each.touchpoint().name(),
                        graph.map().stageOf(each.touchpoint()).name(),
                        text.say("criticalBecause", each.lostTouchpoints(), each.lostOutcomes())));
        return table;
    }

    /** What one success depends on beyond what all depend on. */
    private void cutPoints(Outcome outcome) {
        List<Touchpoint> points = result.cutPoints(outcome);
        List<String> own = new ArrayList<>();
        points.subList(Math.min(points.size(), result.touchpoints().size()), points.size())
                .forEach(each -> own.add(each.name()));
        if (!own.isEmpty()) {
            text.line(text.say("cutPointsOf", outcome.name(), text.list(own)));
        }
    }
}
