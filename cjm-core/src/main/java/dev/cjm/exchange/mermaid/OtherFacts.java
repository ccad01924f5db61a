package dev.cjm.exchange.mermaid;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Counts what a map says beyond names, order, scores and actors. */
final class OtherFacts {
    private final List<String> counts = new ArrayList<>();
    private final List<Touchpoint> touchpoints;

    private OtherFacts(JourneyMap map) {
        touchpoints = map.touchpoints();
        count(
                (int) map.allStages().stream()
                        .filter(stage -> stage.phase().isPresent())
                        .count(),
                "phase of a stage",
                "phases of stages");
        count(
                map.allStages().stream()
                        .mapToInt(stage -> stage.needs().size()
                                + stage.expectations().size()
                                + stage.metrics().size()
                                + stage.questions().size())
                        .sum(),
                "fact of a stage",
                "facts of stages");
        count(map.personas().size(), "persona's own facts", "personas' own facts");
        count(map.channels().size(), "channel", "channels");
        count(map.transitions().size(), "transition", "transitions");
        count(map.outcomes().size(), "outcome", "outcomes");
        each("statement", "statements", Touchpoint::statements);
        each("pain point", "pain points", Touchpoint::painPoints);
        each("gain", "gains", Touchpoint::gains);
        each("expectation", "expectations", Touchpoint::expectations);
        each("question", "questions", Touchpoint::questions);
        each("opportunity", "opportunities", Touchpoint::opportunities);
        each("metric", "metrics", Touchpoint::metrics);
        each("backstage work", "pieces of backstage work", Touchpoint::backstageWork);
        each("piece of evidence", "pieces of evidence", Touchpoint::evidence);
        count(
                (int) touchpoints.stream()
                        .filter(each -> each.momentOfTruth().isPresent())
                        .count(),
                "moment of truth",
                "moments of truth");
        count(
                (int) touchpoints.stream()
                        .filter(each -> each.milestone().isPresent())
                        .count(),
                "milestone",
                "milestones");
    }

    /** What there is, as words: {@code 7 channels, 1 pain point}; empty if there is nothing. */
    static String of(JourneyMap map) {
        return String.join(", ", new OtherFacts(map).counts);
    }

    private void each(String one, String many, Function<Touchpoint, Collection<?>> facts) {
        count(touchpoints.stream().mapToInt(each -> facts.apply(each).size()).sum(), one, many);
    }

    private void count(int count, String one, String many) {
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : many));
        }
    }
}
