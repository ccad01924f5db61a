package dev.cjm.examples;

import static dev.cjm.examples.Page.words;

import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.Sensitivity;
import dev.cjm.analysis.SensitivityMeasure;
import dev.cjm.analysis.TouchpointPain;
import dev.cjm.analysis.TransitionSensitivity;
import dev.cjm.compare.ChangeNature;
import dev.cjm.compare.ChangeReason;
import dev.cjm.compare.ChangedFact;
import dev.cjm.compare.EffectMeasure;
import dev.cjm.compare.JourneyChange;
import dev.cjm.compare.JourneyDiff;
import dev.cjm.compare.PartType;
import dev.cjm.compare.Trend;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.value.PainAtRisk;
import dev.cjm.value.RevenueAtRisk;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** What changes from today to tomorrow, what it answers, what it leaves, and what comes of it. */
final class TomorrowSection {
    private static final int LABEL = 11;
    private static final int[] CHANGES = {9, 42, 21, 30};
    private static final int[] EFFECTS = {50, -12, -12, 10};

    private final JourneyDiff diff;
    private final Page page = new Page();

    private TomorrowSection(JourneyDiff diff) {
        this.diff = diff;
    }

    static String of(JourneyMap current, JourneyMap future) {
        TomorrowSection section = new TomorrowSection(JourneyDiff.from(current).to(future));
        section.changes();
        section.reasons();
        section.effect();
        WorthSection.currencies(current).forEach(section::worth);
        return section.page.toString();
    }

    private void changes() {
        page.heading("From today to tomorrow");
        mended().forEach(each -> page.paragraph("The future map mends %s, “%s” (severity %s of 10) at “%s”."
                .formatted(
                        isMostSevere(each) ? "the most severe pain" : "a pain",
                        each.pain().name(),
                        severity(each),
                        each.touchpoint().name())));
        page.paragraph("What is different for customers in it:");
        page.line("");
        page.header(CHANGES, "Change", "Of what", "Today", "Tomorrow");
        diff.stream()
                .filter(each -> each.nature() != ChangeNature.RECORD)
                .forEach(each -> page.row(
                        CHANGES,
                        words(each.kind()),
                        part(each),
                        each.beforeText().orElse(""),
                        each.afterText().orElse("")));
        page.line("");
    }

    private String part(JourneyChange change) {
        String name = change.part().type() == PartType.TRANSITION
                ? ends(change.part().id())
                : change.part().name();
        Optional<ChangedFact> fact = change.fact();
        return name
                + fact.map(each -> ": " + each.name()
                                + each.field().map(field -> ", " + field).orElse(""))
                        .orElse("");
    }

    private String ends(String transition) {
        return diff.future().allTransitions().stream()
                .filter(each -> each.id().equals(transition))
                .map(each -> node(each.source()) + " -> " + node(each.target()))
                .findFirst()
                .orElse(transition);
    }

    private String node(String id) {
        return diff.future().node(id).map(Node::name).orElse(id);
    }

    private void reasons() {
        List<ChangeReason> answered = diff.answered();
        page.labelled(
                "Answered", LABEL, answered.stream().map(ChangeReason::text).collect(Collectors.joining(" ")));
        page.labelled(
                "Needless",
                LABEL,
                diff.needless().isEmpty()
                        ? "none of the changes"
                        : diff.needless().size() + " changes");
        page.labelled(
                "Left",
                LABEL,
                diff.unansweredPains().size() + " pain points hurt as before; "
                        + diff.unansweredPains().stream()
                                .filter(each -> !each.planned().isEmpty())
                                .count()
                        + " of them have an opportunity that would answer them");
        page.line("");
    }

    private List<TouchpointPain> mended() {
        Set<List<String>> answered = diff.answered().stream()
                .filter(each -> each.kind() == ChangeReason.Kind.PAIN)
                .map(each -> List.of(each.touchpoint().orElse(""), each.id()))
                .collect(Collectors.toSet());
        return today().painPoints().stream()
                .filter(each -> answered.contains(
                        List.of(each.touchpoint().id(), each.pain().id())))
                .toList();
    }

    private boolean isMostSevere(TouchpointPain pain) {
        return today().painPoints().stream().allMatch(each -> severity(each) <= severity(pain));
    }

    private static int severity(TouchpointPain pain) {
        return pain.pain().severity().orElse(0);
    }

    private JourneyAnalysis today() {
        return diff.effect().before();
    }

    private void effect() {
        page.header(EFFECTS, "What comes of it", "Today", "Tomorrow", "");
        for (EffectMeasure each : diff.effect().measures()) {
            String now = number(each.kind(), each.before());
            String then = number(each.kind(), each.after());
            if (!now.equals(then)) {
                page.row(EFFECTS, label(each), now, then, each.trend() == Trend.UNKNOWN ? "" : words(each.trend()));
            }
        }
    }

    private String label(EffectMeasure measure) {
        EffectMeasure.Kind kind = measure.kind();
        return switch (kind) {
            case CURVE_MEAN -> "mean feeling, " + scale();
            case CURVE_LOWEST -> "lowest feeling, " + scale();
            case CURVE_AREA_BELOW -> "area of the curve below neutral";
            case SUCCESS, CHANNELS -> words(kind);
            case DROP_OFF -> "no outcome";
            case ACTING -> "time of acting per journey";
            case WAITING -> "time of waiting per journey";
            case VALUE -> "worth per journey, in " + measure.currency().orElse("money");
            default -> words(kind) + " per journey";
        };
    }

    private String scale() {
        EmotionScale scale = diff.future().scale();
        return "from %s to %s".formatted(Page.signed(scale.min(), 0), Page.signed(scale.max(), 0));
    }

    private static String number(EffectMeasure.Kind kind, OptionalDouble value) {
        if (value.isEmpty()) {
            return "none";
        }
        double number = value.getAsDouble();
        return switch (kind) {
            case CURVE_MEAN, CURVE_LOWEST -> Page.signed(number, 2);
            case SUCCESS, DROP_OFF -> Page.percent(number, 1);
            case ACTING, WAITING -> Page.duration(Duration.ofSeconds(Math.round(number)));
            case CHANNELS -> Page.fixed(number, 0);
            default -> Page.fixed(number, 2);
        };
    }

    /** For as many journeys as the costs of pains are told for. */
    private void worth(String currency) {
        RevenueAtRisk now = risk(today(), currency);
        RevenueAtRisk then = risk(diff.effect().after(), currency);
        if (now.value().isEmpty() || then.value().isEmpty()) {
            return;
        }
        Money before = now.value().orElseThrow();
        Money after = then.value().orElseThrow();
        Money more = new Money(after.amount().subtract(before.amount()), currency);
        page.line("");
        page.labelled(
                "Worth",
                LABEL,
                "%s journeys are expected to bring %s today and %s tomorrow: %s %s."
                        .formatted(
                                WorthSection.JOURNEYS,
                                WorthSection.money(before),
                                WorthSection.money(after),
                                WorthSection.money(new Money(more.amount().abs(), currency)),
                                more.amount().signum() < 0 ? "less" : "more"));
        for (TouchpointPain each : mended()) {
            page.labelled("Because", LABEL, because(each.touchpoint(), currency));
            now.stream()
                    .filter(row -> row.pain().equals(each))
                    .forEach(row -> page.labelled(
                            "Cost today", LABEL, cost(row, now.pains().indexOf(row) + 1)));
        }
    }

    /** Where others go on at a touchpoint tomorrow, and what a journey brings from there today. */
    private String because(Touchpoint touchpoint, String currency) {
        Sensitivity worth = Sensitivity.of(
                today().graph(), o -> o.measure(SensitivityMeasure.VALUE).currency(currency));
        return "At “%s” ".formatted(touchpoint.name())
                + worth.stream()
                        .filter(row -> row.source().equals(touchpoint))
                        .map(row -> way(row, currency))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String way(TransitionSensitivity row, String currency) {
        JourneyGraph then = diff.effect().after().graph();
        double tomorrow = diff.future().allTransitions().stream()
                .filter(each -> each.id().equals(row.transition().id()))
                .mapToDouble(then::likelihood)
                .sum();
        return "%s instead of %s go on to “%s”, from where a journey brings %s on average"
                .formatted(
                        Page.percent(tomorrow, 0),
                        Page.percent(row.likelihood(), 0),
                        row.target().name(),
                        WorthSection.money(new Money(BigDecimal.valueOf(row.worth()), currency)));
    }

    private static String cost(PainAtRisk row, int rank) {
        return "Because of “%s” %s of those there fail or drop off. If all of them stayed, that would bring %s: by cost it is number %s of all pain points."
                .formatted(
                        row.pain().pain().name(),
                        Page.percent(row.blamed(), 0),
                        row.amount().map(WorthSection::money).orElse("an unknown amount"),
                        rank);
    }

    private static RevenueAtRisk risk(JourneyAnalysis analysis, String currency) {
        return RevenueAtRisk.of(
                analysis.graph(), o -> o.journeys(WorthSection.JOURNEYS).currency(currency));
    }
}
