package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Labels;
import dev.cjm.internal.LineBreaker;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Path variants as people read them: each way with its likelihood, then what the ways listed cover. */
final class PathVariantsText {
    private static final int WIDEST = 100;
    private static final String INDENT = "             ";

    private final PathVariants result;
    private final JourneyGraph graph;
    private final Labels labels;

    private PathVariantsText(PathVariants result, JourneyGraph graph, Labels labels) {
        this.result = result;
        this.graph = graph;
        this.labels = labels;
    }

    static String of(PathVariants result, JourneyGraph graph, Locale locale) {
        return new PathVariantsText(result, graph, Labels.of(locale))
                .lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(VisibleText.of(
                labels.text("labelled", labels.text("pathVariants"), graph.map().title())));
        if (result.variants().isEmpty()) {
            lines.add(labels.text(result.isCutOff() ? "nothingFound" : "noData"));
        }
        int rank = 0;
        for (PathVariant variant : result) {
            rank++;
            lines.add(head(rank, variant));
            for (String line : LineBreaker.fill(steps(variant), WIDEST - INDENT.length())) {
                lines.add(INDENT + line);
            }
        }
        lines.add(covered());
        result.dropOff()
                .ifPresent(share -> lines.add(labels.text("labelled", labels.text("dropOff"), Shares.percent(share))));
        if (result.isCutOff()) {
            lines.add(labels.text("cutOff"));
        }
        lines.addAll(AssumptionLines.of(result.assumptions(), labels));
        return lines;
    }

    private String head(int rank, PathVariant variant) {
        String place = padded(rank + ". ", 4);
        String share = padded(Shares.percent(variant), 7);
        return place + share + "  " + VisibleText.of(variant.outcome().name()) + " · "
                + labels.text("labelled", labels.text("touchpoints"), variant.length());
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static List<String> steps(PathVariant variant) {
        List<String> steps = new ArrayList<>();
        for (Node node : variant.nodes()) {
            steps.add(VisibleText.of(node.name()) + " → ");
        }
        String last = steps.remove(steps.size() - 1);
        steps.add(last.substring(0, last.length() - " → ".length()));
        return Collections.unmodifiableList(steps);
    }

    /** In total, and for each outcome that is reached. */
    private String covered() {
        String total =
                labels.text("labelled", labels.text("coveredLikelihood"), Shares.percent(result.coveredLikelihood()));
        String each = graph.outcomes().stream()
                .filter(outcome -> result.coveredLikelihood(outcome) > 0)
                .sorted(Comparator.comparingDouble((Outcome outcome) -> -result.coveredLikelihood(outcome))
                        .thenComparing(Outcome::id))
                .map(this::covered)
                .collect(Collectors.joining(", "));
        return each.isEmpty() ? total : total + " (" + each + ")";
    }

    private String covered(Outcome outcome) {
        return VisibleText.of(outcome.name()) + " " + Shares.percent(result.coveredLikelihood(outcome));
    }
}
