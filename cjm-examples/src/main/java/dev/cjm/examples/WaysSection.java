package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;
import static dev.cjm.examples.Page.words;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.PathVariant;
import dev.cjm.analysis.PathVariants;
import dev.cjm.analysis.TouchpointCompletion;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import java.util.Comparator;
import java.util.stream.Collectors;

/** How journeys end, the likeliest ways there, and where people drop off. */
final class WaysSection {
    private static final int SHOWN = 2;
    private static final int[] ENDS = {24, 7, -9, -6, -5, 49};
    private static final int[] DROPS = {29, -8, -15, 52};

    private final JourneyGraph graph;
    private final CompletionProbability completion;
    private final Page page;

    private WaysSection(JourneyAnalysis analysis, Page page) {
        graph = analysis.graph();
        completion = analysis.completionProbability();
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        WaysSection section = new WaysSection(analysis, page);
        section.ends();
        section.ways();
        section.drops();
    }

    private void ends() {
        page.heading("How journeys end");
        page.paragraph(
                "Shares are of all journeys, by the likelihoods that the map states; worth is to the retailer, for each"
                        + " journey that ends so. Journeys that try again or buy again are among them, however often; counted are"
                        + " the ways that pass no touchpoint twice.");
        page.line("");
        page.header(ENDS, "Outcome", "Kind", "Worth", "Share", "Ways", "Means");
        for (Outcome outcome : graph.outcomes()) {
            page.row(
                    ENDS,
                    outcome.name(),
                    words(outcome.kind()),
                    outcome.value().map(Object::toString).orElse("-"),
                    percent(completion.probability(outcome), 1),
                    to(outcome).count().toString(),
                    outcome.description().orElse(""));
        }
        page.row(
                ENDS,
                "All outcomes",
                "",
                "",
                percent(1 - completion.dropOff(), 1),
                PathVariants.of(graph).count().toString());
        page.row(
                ENDS,
                "Drop-off",
                "",
                "",
                percent(completion.dropOff(), 1),
                "",
                "What is left over: people who go on nowhere.");
    }

    private void ways() {
        page.heading("The likeliest ways to each outcome");
        page.paragraph("Each with the share of all journeys that go exactly this way.");
        for (Outcome outcome : graph.outcomes()) {
            page.line("").line(outcome.name());
            for (PathVariant way : to(outcome)) {
                page.labelled(
                        "  " + percent(way.likelihood(), 2),
                        10,
                        way.touchpoints().stream().map(Node::name).collect(Collectors.joining(" → ")));
            }
        }
    }

    private void drops() {
        page.heading("Where people drop off");
        page.paragraph(
                "The share of those at a touchpoint who go on nowhere, the share of all journeys that is broken off there, and"
                        + " the pain points there that may explain it.");
        page.line("");
        page.header(DROPS, "Touchpoint", "Drop off", "Of all journeys", "Pain points");
        completion.stream()
                .filter(row -> row.dropOff() > 0)
                .sorted(Comparator.comparingDouble(TouchpointCompletion::dropOff)
                        .reversed())
                .forEach(row -> page.row(
                        DROPS,
                        row.touchpoint().name(),
                        percent(graph.dropOff(row.touchpoint()), 0),
                        percent(row.dropOff(), 1),
                        pains(row.touchpoint())));
    }

    private PathVariants to(Outcome outcome) {
        return PathVariants.of(graph, o -> o.top(SHOWN).endingIn(outcome.id()));
    }

    private static String pains(Touchpoint touchpoint) {
        return touchpoint.painPoints().stream().map(PainPoint::name).collect(Collectors.joining("; "));
    }
}
