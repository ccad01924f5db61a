package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;
import static dev.cjm.examples.Page.plain;

import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.MomentAgreement;
import dev.cjm.analysis.MomentCriterion;
import dev.cjm.analysis.MomentReading;
import dev.cjm.analysis.MomentScore;
import dev.cjm.analysis.MomentsOfTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The moments of truth by each reading, and which touchpoints several readings name. */
final class MomentsSection {
    private static final int SHOWN = 3;
    private static final int[] READINGS = {22, 29, -9, 44};
    private static final int[] AGREEMENT = {29, -8, -5, -7, -3, -10, -7, -5};

    private final MomentsOfTruth moments;
    private final Page page;

    private MomentsSection(JourneyAnalysis analysis, Page page) {
        moments = analysis.momentsOfTruth();
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        MomentsSection section = new MomentsSection(analysis, page);
        section.readings();
        section.agreement();
    }

    private void readings() {
        page.heading("Where customers are won or lost: moments of truth");
        page.paragraph(
                "Seven readings of the term are in use; each names the touchpoints for which most speaks. Gap: points"
                        + " by which satisfaction falls behind importance, both from 0 to 10. Strongest feeling and change: points of"
                        + " the scale of feelings. Swing: how much the next step changes the probability of success. Decision: success"
                        + " and failure are both possible there, and after the next step no more.");
        page.line("");
        page.header(READINGS, "Reading", "Touchpoint", "Score", "Why");
        for (MomentReading reading : moments) {
            reading.forEach(this::criterion);
        }
    }

    private void criterion(MomentCriterion criterion) {
        String name = name(criterion.kind());
        List<MomentScore> top = criterion.top();
        if (criterion.kind() == MomentCriterion.Kind.CONTACT) {
            int all = criterion.scores().size();
            page.row(
                    READINGS,
                    name,
                    top.size() + " of " + all + " touchpoints",
                    "",
                    "Every contact with the brand counts.");
            return;
        }
        criterion.silence(Locale.ENGLISH).ifPresent(why -> page.row(READINGS, name, "-", "", why));
        for (int i = 0; i < Math.min(SHOWN, top.size()); i++) {
            MomentScore score = top.get(i);
            page.row(READINGS, i == 0 ? name : "", score.touchpoint().name(), value(score), score.reason());
        }
        if (top.size() > SHOWN) {
            page.row(READINGS, "", "and %s more".formatted(top.size() - SHOWN), "", "");
        }
    }

    private void agreement() {
        page.line("");
        page.paragraph("Touchpoints that several readings name, contact left out:");
        page.line("");
        page.header(AGREEMENT, "Touchpoint", "Declared", "Typed", "Opinion", "Gap", "Experience", "Outcome", "Total");
        List<MomentAgreement> several =
                moments.agreement().stream().filter(each -> each.count() > 1).toList();
        for (MomentAgreement row : several) {
            List<String> cells = new ArrayList<>(List.of(row.touchpoint().name()));
            for (MomentReading.Kind kind : MomentReading.Kind.values()) {
                if (kind != MomentReading.Kind.CONTACT) {
                    cells.add(row.readings().contains(kind) ? "x" : "");
                }
            }
            cells.add(row.count() + "/6");
            page.row(AGREEMENT, cells.toArray(String[]::new));
        }
    }

    private static String value(MomentScore score) {
        double value = score.value().orElseThrow();
        return switch (score.criterion().unit()) {
            case YES_OR_NO -> "yes";
            case EFFECTS -> plain(value) + " of 3";
            case POINTS, SCORE -> plain(value);
            case PROBABILITY -> percent(value, 1);
        };
    }

    private static String name(MomentCriterion.Kind kind) {
        return switch (kind) {
            case DECLARED -> "Declared in the map";
            case CONTACT -> "Contact";
            case TYPED -> "First, second moment …";
            case OPINION_FORMING -> "Opinions are formed";
            case GAP -> "Gap";
            case EXTREME -> "Strongest feeling";
            case STEEPEST_CHANGE -> "Steepest change";
            case END -> "End";
            case SWING -> "Swing";
            case DECISION_BOUNDARY -> "Decision";
        };
    }
}
