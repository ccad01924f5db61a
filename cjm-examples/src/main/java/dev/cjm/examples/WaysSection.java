package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;
import static dev.cjm.examples.Page.words;

import dev.cjm.analysis.PathVariant;
import dev.cjm.analysis.PathVariants;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import java.util.Comparator;
import java.util.stream.Collectors;

/** How journeys end, the likeliest ways there, and where people drop off. */
final class WaysSection {
    private static final int ENOUGH = 10_000;
    private static final int SHOWN = 2;
    private static final int[] ENDS = {24, 7, -9, -6, -5, 49};
    private static final int[] DROPS = {29, -8, 69};

    private final JourneyGraph graph;
    private final Page page;

    private WaysSection(JourneyGraph graph, Page page) {
        this.graph = graph;
        this.page = page;
    }

    static void write(JourneyGraph graph, Page page) {
        WaysSection section = new WaysSection(graph, page);
        section.ends();
        section.ways();
        section.drops();
    }

    private void ends() {
        PathVariants all = PathVariants.of(graph, o -> o.top(ENOUGH));
        page.heading("How journeys end");
        page.paragraph(
                "Shares are of all journeys, by the likelihoods that the map states; worth is to the retailer, for each"
                        + " journey that ends so. Counted are the ways that pass no touchpoint twice; journeys that try again or"
                        + " buy again add a little to each share.");
        page.line("");
        page.header(ENDS, "Outcome", "Kind", "Worth", "Share", "Ways", "Means");
        for (Outcome outcome : graph.outcomes()) {
            page.row(
                    ENDS,
                    outcome.name(),
                    words(outcome.kind()),
                    outcome.value().map(Object::toString).orElse("-"),
                    percent(all.coveredLikelihood(outcome), 1),
                    to(outcome).count().toString(),
                    outcome.description().orElse(""));
        }
        String reached = percent(all.coveredLikelihood(), 1);
        page.row(ENDS, "All outcomes, at least", "", "", reached, all.count().toString());
        String rest = percent(1 - all.coveredLikelihood(), 1);
        page.row(ENDS, "Drop-off, at most", "", "", rest, "", "What is left over: people who go on nowhere.");
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
                "The share of those at a touchpoint who go on nowhere, and the pain points there that may explain it.");
        page.line("");
        page.header(DROPS, "Touchpoint", "Drop off", "Pain points");
        graph.touchpoints().stream()
                .filter(touchpoint -> graph.dropOff(touchpoint) > 0)
                .sorted(Comparator.comparingDouble(graph::dropOff).reversed())
                .forEach(touchpoint ->
                        page.row(DROPS, touchpoint.name(), percent(graph.dropOff(touchpoint), 0), pains(touchpoint)));
    }

    private PathVariants to(Outcome outcome) {
        return PathVariants.of(graph, o -> o.top(SHOWN).endingIn(outcome.id()));
    }

    private static String pains(Touchpoint touchpoint) {
        return touchpoint.painPoints().stream().map(PainPoint::name).collect(Collectors.joining("; "));
    }
}
