package dev.cjm.examples;

import static dev.cjm.examples.Page.plain;
import static dev.cjm.examples.Page.signed;

import dev.cjm.analysis.ExpectationGaps;
import dev.cjm.analysis.Improvement;
import dev.cjm.analysis.ImprovementArea;
import dev.cjm.analysis.Improvements;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.KanoAnswers;
import dev.cjm.analysis.KanoCategory;
import dev.cjm.analysis.MetExpectation;
import dev.cjm.analysis.MetricStanding;
import dev.cjm.analysis.Opportunities;
import dev.cjm.analysis.RankedOpportunity;
import dev.cjm.analysis.SatisfactionFormula;
import dev.cjm.analysis.SatisfactionMetrics;
import dev.cjm.analysis.ValueEffort;
import dev.cjm.model.Comparison;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What to do first, how satisfied customers are, what they expect, and what falls short on the way. */
final class BacklogSection {
    private static final int SHOWN = 3;
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final int[] BACKLOG = {31, -6, -6, -6, -6, 44};
    private static final int[] METRICS = {33, -6, -6, 20, 37};
    private static final int[] GAPS = {34, 24, -9, -12, 23};
    private static final int[] SHORT = {19, 34, -11, 40};

    private final JourneyAnalysis analysis;
    private final Page page;

    private BacklogSection(JourneyAnalysis analysis, Page page) {
        this.analysis = analysis;
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        BacklogSection section = new BacklogSection(analysis, page);
        section.backlog();
        section.metrics();
        section.expectations();
        section.improvements();
    }

    private void backlog() {
        Opportunities all = analysis.opportunities();
        List<RankedOpportunity> backlog = all.backlog();
        page.heading("What to do first");
        page.paragraph(
                "Of %s opportunities %s are still to be done. Among all there are %s quick wins, %s big bets, %s fill-ins and %s money pits. Score: importance plus what satisfaction falls behind it, 0 to 20; value and effort from 0 to 10; pain: the severity that an average journey meets and that would be answered. The best by score:"
                        .formatted(
                                all.opportunities().size(),
                                backlog.size(),
                                all.inQuadrant(ValueEffort.QUICK_WIN).size(),
                                all.inQuadrant(ValueEffort.BIG_BET).size(),
                                all.inQuadrant(ValueEffort.FILL_IN).size(),
                                all.inQuadrant(ValueEffort.MONEY_PIT).size()));
        page.line("");
        table(backlog, page);
        list(
                "Pain points that no opportunity answers: ",
                all.unansweredPains().stream().map(each -> each.pain().name()).toList());
        list(
                "Missed expectations that no opportunity answers: ",
                all.unansweredExpectations().stream()
                        .map(each -> each.expectation().text())
                        .toList());
    }

    /** The best of what is still to be done. */
    static void table(List<RankedOpportunity> backlog, Page page) {
        page.header(BACKLOG, "Opportunity", "Score", "Value", "Effort", "Pain", "Why");
        for (RankedOpportunity each : backlog.stream().limit(SHOWN).toList()) {
            String category = each.kano()
                    .flatMap(KanoAnswers::category)
                    .map(found -> "Kano: " + category(found) + "; ")
                    .orElse("");
            page.row(
                    BACKLOG,
                    each.opportunity().name(),
                    number(each.ulwick()),
                    number(each.value()),
                    number(each.opportunity().effort()),
                    each.painReach().isPresent() ? Page.fixed(each.painReach().getAsDouble(), 2) : "-",
                    each.quadrant().map(Page::words).orElse("not placed") + "; " + category + "answers " + answers(each)
                            + " (" + each.touchpoint().name() + ")");
        }
    }

    static String category(KanoCategory category) {
        return switch (category) {
            case ONE_DIMENSIONAL -> "one-dimensional";
            case MUST_BE -> "must-be";
            default -> Page.words(category);
        };
    }

    private static String answers(RankedOpportunity opportunity) {
        List<String> answers = new ArrayList<>();
        opportunity
                .pains()
                .forEach(each -> answers.add("the pain: " + each.pain().name()));
        opportunity.gains().forEach(each -> answers.add("the gain: " + each.name()));
        opportunity
                .expectations()
                .forEach(each ->
                        answers.add("the expectation: " + each.expectation().text()));
        return answers.isEmpty() ? "nothing that the map says" : String.join("; ", answers);
    }

    private void metrics() {
        SatisfactionMetrics all = analysis.satisfactionMetrics();
        page.heading("How satisfied customers are");
        page.paragraph("Of %s metrics of recommendation, satisfaction and ease, %s reach their target and %s miss it."
                .formatted(
                        all.metrics().size(),
                        all.thatAre(MetricStanding.Standing.REACHED).size(),
                        all.missed().size()));
        page.line("");
        page.header(METRICS, "Missed, the farthest first", "Value", "Target", "Unit", "Where, and why");
        for (MetricStanding each : all.missed().stream().limit(SHOWN).toList()) {
            page.row(
                    METRICS,
                    each.metric().name() + " (" + each.metric().kind() + ")",
                    number(each.metric().value()),
                    number(each.metric().target()),
                    each.metric().unit().orElse("-"),
                    each.touchpoint()
                                    .map(Touchpoint::name)
                                    .or(() -> each.stage().map(Stage::name))
                                    .orElse(analysis.map().title())
                            + ": " + reason(each));
        }
    }

    private static String reason(MetricStanding missed) {
        List<String> facts = new ArrayList<>();
        facts.add("short by " + plain(0 - missed.ahead().orElseThrow()));
        missed.formula().map(BacklogSection::formula).ifPresent(facts::add);
        if (missed.metric().n().isPresent()) {
            facts.add("n = " + missed.metric().n().getAsInt());
        }
        missed.metric().period().ifPresent(period -> facts.add(period.toString()));
        String pains = missed.touchpoint().map(Touchpoint::painPoints).orElse(List.of()).stream()
                .map(PainPoint::name)
                .collect(Collectors.joining(", "));
        return String.join("; ", facts) + (pains.isEmpty() ? "" : "; pains there: " + pains);
    }

    private static String formula(SatisfactionFormula formula) {
        return switch (formula) {
            case NPS -> "promoters less detractors";
            case CSAT_MEAN -> "mean answer, more is better";
            case CSAT_SUM -> "share of the highest sum";
            case CSAT_TOP_BOX -> "share of the highest answer";
            case CSAT_TOP_TWO -> "share of the two highest answers";
            case CES_EASE -> "ease, more is better";
            case CES_EFFORT -> "effort, less is better";
        };
    }

    private void expectations() {
        ExpectationGaps all = analysis.expectationGaps();
        page.heading("What customers expect, and get");
        page.paragraph("Of %s expectations %s are exceeded, %s met and %s missed; nobody says of %s."
                .formatted(
                        all.expectations().size(),
                        all.thatAre(Comparison.BETTER).size(),
                        all.thatAre(Comparison.AS_EXPECTED).size(),
                        all.thatAre(Comparison.WORSE).size(),
                        all.unjudged().size()));
        List<MetExpectation> worst = all.worst();
        if (!worst.isEmpty()) {
            page.line("");
            page.header(GAPS, "Missed", "Where", "Expected", "Experienced", "Because of");
            worst.stream().limit(SHOWN).forEach(this::gap);
        }
    }

    private void gap(MetExpectation each) {
        String pains = each.touchpoint().map(Touchpoint::painPoints).orElse(List.of()).stream()
                .map(one -> one.name())
                .collect(Collectors.joining(", "));
        page.row(
                GAPS,
                each.expectation().text(),
                each.touchpoint().map(Touchpoint::name).orElse(each.stage().name()),
                score(each.expectation().score()),
                score(each.experienced()),
                pains.isEmpty() ? "said to be worse" : pains);
    }

    private void improvements() {
        Improvements all = analysis.improvements(o -> o.longestWait(LONG));
        page.heading("What would make it better");
        page.paragraph(
                "Four areas after another article in Romanian, “What is a customer journey map?”; a wait is long from half an hour on. Per journey: how often a journey meets it, as expected. Of each area what is met most often:");
        page.line("");
        page.header(SHORT, "Area", "What falls short", "Per journey", "Why");
        for (ImprovementArea area : ImprovementArea.values()) {
            List<Improvement> some = all.inArea(area);
            String name = area(area) + " (" + some.size() + " of " + all.lookedAt(area) + ")";
            if (some.isEmpty()) {
                page.row(SHORT, name, "nothing", "", "");
            }
            for (int i = 0; i < Math.min(SHOWN, some.size()); i++) {
                page.row(
                        SHORT,
                        i == 0 ? name : "",
                        some.get(i).what(),
                        some.get(i).perJourney().isPresent()
                                ? Page.fixed(some.get(i).perJourney().getAsDouble(), 3)
                                : "-",
                        why(some.get(i)));
            }
        }
    }

    private static String area(ImprovementArea area) {
        return switch (area) {
            case FINDABILITY -> "Easy to find";
            case GUIDANCE -> "Guided";
            case NEWS -> "Kept up to date";
            case END_PRODUCT -> "As expected";
        };
    }

    private static String why(Improvement improvement) {
        String reason = Page.words(improvement.kind());
        return switch (improvement.kind()) {
            case LONG_WAIT -> "nobody tells customers how it goes on";
            case QUESTION_OPEN ->
                "nobody answers it at "
                        + improvement
                                .touchpoint()
                                .map(Touchpoint::name)
                                .or(() -> improvement.stage().map(Stage::name))
                                .orElse("all");
            case LOST_BEFORE -> "they drop off before they buy";
            case NO_EXPECTATION -> "nobody says what they expect of it";
            default -> reason;
        };
    }

    private void list(String label, List<String> names) {
        if (!names.isEmpty()) {
            page.line("");
            page.paragraph(label + String.join(", ", new ArrayList<>(names)));
        }
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? plain(number.getAsDouble()) : "-";
    }

    private static String score(OptionalDouble score) {
        return score.isPresent() ? signed(score.getAsDouble()) : "-";
    }
}
