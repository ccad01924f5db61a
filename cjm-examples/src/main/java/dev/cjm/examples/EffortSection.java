package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;

import dev.cjm.analysis.Effort;
import dev.cjm.analysis.EffortSum;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.StageEffort;
import dev.cjm.analysis.TouchpointEffort;
import dev.cjm.model.Action;
import java.util.stream.Collectors;

/** What a journey asks of customers, by stage, and where it asks most. */
final class EffortSection {
    private static final int SHOWN = 3;
    private static final int[] SUMS = {36, -8, -9, -8, -14, -14};
    private static final int[] HEAVIEST = {29, -14, -14, 47};

    private final Effort effort;
    private final Page page;

    private EffortSection(JourneyAnalysis analysis, Page page) {
        effort = analysis.effort();
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        EffortSection section = new EffortSection(analysis, page);
        section.sums();
        section.heaviest();
    }

    private void sums() {
        page.heading("How much effort it takes");
        page.paragraph(
                "Expected per journey, those that are broken off among them; apart from that, what those do in the purchase phase who come to it, and what the likeliest way takes.");
        page.line("");
        page.header(SUMS, "Stage", "Actions", "Decisions", "Fields", "Acting", "Waiting");
        for (StageEffort each : effort.byStage()) {
            row(each.stage().name(), each.perJourney());
        }
        row("A journey", effort.expected());
        effort.deal().ifPresent(deal -> row("The purchase, if they come to it", deal.perDeal()));
        effort.paths().stream()
                .findFirst()
                .ifPresent(way ->
                        row("The likeliest way, to: " + way.variant().outcome().name(), way.effort()));
        effort.deal().ifPresent(deal -> {
            page.line("");
            page.paragraph("%s of the journeys come to the purchase phase.".formatted(percent(deal.reached(), 1)));
        });
    }

    private void row(String name, EffortSum sum) {
        page.row(
                SUMS,
                name,
                number(sum.actions()),
                number(sum.decisions()),
                number(sum.fields()),
                Page.duration(sum.acting()),
                Page.duration(sum.waiting()));
    }

    private void heaviest() {
        page.line("");
        page.header(HEAVIEST, "Where most time goes", "Acting", "Waiting", "Because of");
        for (TouchpointEffort each : effort.heaviest().stream().limit(SHOWN).toList()) {
            String actions =
                    each.touchpoint().actions().stream().map(Action::name).collect(Collectors.joining(", "));
            boolean isWaiting =
                    each.perVisit().waitingSeconds() > each.perVisit().actingSeconds();
            page.row(
                    HEAVIEST,
                    each.touchpoint().name(),
                    Page.duration(each.perJourney().acting()),
                    Page.duration(each.perJourney().waiting()),
                    isWaiting
                            ? "a wait of " + Page.duration(each.perVisit().waiting()) + " after it, on average"
                            : actions);
        }
    }

    private static String number(double value) {
        return Page.fixed(value, 2);
    }
}
