package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;

import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.report.HealthScore;
import dev.cjm.report.JourneyHealth;
import dev.cjm.report.StageHealth;
import dev.cjm.value.CohortModel;
import dev.cjm.value.CustomerLifetimeValue;
import dev.cjm.value.FirstMargin;
import dev.cjm.value.LifetimeDriver;
import dev.cjm.value.PainAtRisk;
import dev.cjm.value.RetentionRevenue;
import dev.cjm.value.RevenueAtRisk;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the worst pains cost, what it is worth to keep customers, and how healthy the stages are. */
final class WorthSection {
    private static final int SHOWN = 5;
    /** How many journeys of a period count. */
    static final int JOURNEYS = 10_000;

    private static final int[] PAINS = {-12, 39, 29, -7, -9};
    private static final int[] STAGES = {20, -10, -9, -5, -6, 46};
    private static final int LABEL = 18;

    private final JourneyAnalysis analysis;
    private final Page page;

    private WorthSection(JourneyAnalysis analysis, Page page) {
        this.analysis = analysis;
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        WorthSection section = new WorthSection(analysis, page);
        currencies(analysis.map()).forEach(section::pains);
        section.keeping();
        section.health();
    }

    /** Mostly one; amounts of several cannot be added up, so that each gets a table of its own. */
    static Set<String> currencies(JourneyMap map) {
        return map.outcomes().stream()
                .flatMap(outcome -> outcome.value().stream())
                .map(Money::currency)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void pains(String currency) {
        RevenueAtRisk risk =
                RevenueAtRisk.of(analysis.graph(), o -> o.journeys(JOURNEYS).currency(currency));
        if (risk.value().isEmpty()) {
            return;
        }
        page.heading(
                currencies(analysis.map()).size() == 1
                        ? "What the worst pains cost"
                        : "What the worst pains cost in " + currency);
        page.paragraph(
                "%s journeys bring %s. Were a pain gone, those who fail or drop off because of it would go where"
                                .formatted(JOURNEYS, money(risk.value().orElseThrow()))
                        + " the others go: that would bring so much more. Each amount is that of one pain alone; they do not add up.");
        page.line("");
        page.header(PAINS, "Costs", "Pain point", "Touchpoint", "Blamed", "Success");
        for (PainAtRisk each : risk.stream().limit(SHOWN).toList()) {
            page.row(
                    PAINS,
                    each.amount().map(WorthSection::money).orElse("-"),
                    each.pain().pain().name(),
                    each.pain().touchpoint().name(),
                    percent(each.blamed(), 0),
                    each.success().isPresent() ? percent(each.success().getAsDouble(), 1) : "-");
        }
    }

    /** For the success that is worth most; rates are assumed. */
    private void keeping() {
        Optional<Money> most = best(analysis.map()).flatMap(Outcome::value);
        if (most.isEmpty()) {
            return;
        }
        Money margin = most.get();
        CustomerLifetimeValue value = CustomerLifetimeValue.of(margin, 0.7, 0.1, FirstMargin.COUNTED);
        RetentionRevenue kept = RetentionRevenue.of(f -> f.customers(1_000)
                .churn(0.3)
                .recoverable(0.25)
                .revenue(margin)
                .margin(1)
                .periods(3)
                .cohorts(CohortModel.ONE_COHORT_CHURNS));
        page.heading("What it is worth to keep customers");
        page.paragraph(
                "Assumed: of those who end with “%s” (%s a year) 70 %% stay from year to year, at a discount of 10 %%."
                        .formatted(best(analysis.map()).map(Outcome::name).orElse(""), money(margin)));
        page.labelled("Lifetime", LABEL, money(value.value()) + " a customer, the first year counted");
        page.labelled(
                "Five points more",
                LABEL,
                "of retention: " + money(value.changeFor(LifetimeDriver.RETENTION, 0.05)) + " a customer");
        page.labelled(
                "A quarter kept",
                LABEL,
                "of those who leave, of 1000 such customers: %s in three years".formatted(money(kept.contribution())));
    }

    private void health() {
        JourneyHealth health = JourneyHealth.of(
                analysis.graph(),
                o -> currencies(analysis.map()).stream().findFirst().ifPresent(o::currency));
        page.heading("How healthy the stages are");
        page.paragraph(
                "From 0 to 100. Experience: where the mean feeling lies, neutral is 50. Operation: of those who come, who get"
                        + " through. Money: what is kept of what there could be. Health: the mean of what is known.");
        page.line("");
        page.header(STAGES, "Stage", "Experience", "Operation", "Money", "Health", "Least healthy");
        health.forEach(this::row);
        page.row(
                STAGES,
                "Whole journey",
                number(health.experience().value()),
                number(health.operation().value()),
                number(health.money().value()),
                number(health.total()),
                "");
    }

    private void row(StageHealth each) {
        page.row(
                STAGES,
                each.stage().name(),
                number(each.experience().value()),
                number(each.operation().value()),
                number(each.money().value()),
                number(each.total()),
                each.lowest().map(WorthSection::where).orElse(""));
    }

    private static String where(HealthScore score) {
        String view = score.view().name().toLowerCase(Locale.ROOT);
        return view + score.worst().map(at -> ", most at " + at.name()).orElse("");
    }

    private static Optional<Outcome> best(JourneyMap map) {
        return map.outcomes().stream()
                .filter(each ->
                        each.kind() == OutcomeKind.SUCCESS && each.value().isPresent())
                .max(Comparator.comparing(each -> each.value().orElseThrow().amount()));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Page.fixed(value.getAsDouble(), 0) : "-";
    }

    static String money(Money money) {
        return money.amount().setScale(0, RoundingMode.HALF_UP).toPlainString() + " " + money.currency();
    }
}
