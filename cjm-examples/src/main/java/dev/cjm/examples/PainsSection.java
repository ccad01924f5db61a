package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;
import static dev.cjm.examples.Page.words;

import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.ExplainedLoss;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.PainPoints;
import dev.cjm.analysis.TouchpointPain;
import dev.cjm.analysis.WeightedPain;
import dev.cjm.model.Triage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which pain points weigh most, what customers do about them, and which losses they explain. */
final class PainsSection {
    private static final int SHOWN = 5;
    private static final int[] PAINS = {41, 29, -8, -7, -7, -8};
    private static final int LABEL = 14;

    private final PainPoints pains;
    private final Page page;

    private PainsSection(JourneyAnalysis analysis, Page page) {
        pains = analysis.painPoints();
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        PainsSection section = new PainsSection(analysis, page);
        section.heaviest();
        section.groups();
        section.losses();
    }

    private void heaviest() {
        page.heading("What hurts most");
        page.paragraph(
                "Weight: the severity of a pain times the share of journeys that come there times the share of those"
                        + " whom it hits; that is the severity that an average journey meets. RPN, the risk priority number of FMEA:"
                        + " severity times occurrence times detection, each from 1 to 10. The heaviest of "
                        + pains.pains().size() + " pain points:");
        page.line("");
        try {
            List<WeightedPain> heaviest = pains.byReach().stream().limit(SHOWN).toList();
            page.header(PAINS, "Pain point", "Touchpoint", "Severity", "Come by", "Hits", "Weight");
            heaviest.forEach(this::row);
        } catch (EndlessJourneyException e) {
            page.paragraph("None can be weighed: there are touchpoints from which journeys can never end.");
        }
    }

    private void row(WeightedPain weighted) {
        page.row(
                PAINS,
                weighted.pain().pain().name(),
                weighted.pain().touchpoint().name(),
                Integer.toString(weighted.pain().pain().severity().orElseThrow()),
                percent(weighted.visitProbability(), 1),
                percent(weighted.affects(), 0),
                BigDecimal.valueOf(weighted.value())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    private void groups() {
        page.line("");
        for (Triage triage : Triage.values()) {
            label(
                    capital(words(triage)),
                    meaning(triage) + ": " + pains.triaged(triage).size() + " of "
                            + pains.pains().size());
        }
        pains.byPersona().forEach((persona, own) -> label(persona.name(), names(own)));
        List<TouchpointPain> ranked = pains.top(SHOWN);
        if (!ranked.isEmpty()) {
            label("Highest RPN", names(ranked));
        }
        if (!pains.front().isEmpty()) {
            label("Worst", names(pains.front()) + " (none is worse in severity and frequency)");
        }
    }

    private void losses() {
        List<ExplainedLoss> losses = pains.losses();
        page.line("");
        page.paragraph("People drop off or fail at %s touchpoints; pain points explain it at %s of them."
                .formatted(losses.size(), losses.size() - pains.unexplained().size()));
        for (ExplainedLoss loss : pains.unexplained()) {
            List<String> shares = new ArrayList<>();
            if (loss.dropOff() > 0) {
                shares.add(percent(loss.dropOff(), 0) + " drop off");
            }
            if (!loss.failures().isEmpty()) {
                shares.add(percent(loss.failure(), 0) + " fail");
            }
            page.labelled(
                    "- ",
                    2,
                    loss.touchpoint().name() + ": " + String.join(", ", shares) + ", and the map does not say why");
        }
    }

    private void label(String label, String words) {
        page.labelled(label, LABEL, words);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String meaning(Triage triage) {
        return switch (triage) {
            case TRIVIAL -> "customers hardly notice";
            case WORKAROUND -> "customers help themselves";
            case ABANDON -> "customers give up";
        };
    }

    private static String names(List<TouchpointPain> some) {
        return some.stream().map(each -> each.pain().name()).collect(Collectors.joining("; "));
    }
}
