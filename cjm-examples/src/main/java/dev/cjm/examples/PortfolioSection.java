package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;
import static dev.cjm.examples.Page.signed;
import static dev.cjm.examples.Page.words;

import dev.cjm.model.JourneyMap;
import dev.cjm.report.BlindSpot;
import dev.cjm.report.JourneyPortfolio;
import dev.cjm.report.PhaseCoverage;
import dev.cjm.report.PortfolioMap;
import dev.cjm.report.PortfolioPain;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several maps together: how they stand, what they cover and what none of them does. */
final class PortfolioSection {
    private static final int SHOWN = 3;
    private static final int[] MAPS = {60, -11, -9, -12};
    private static final int[] PAINS = {44, -5, 57};
    private static final int LABEL = 18;

    private PortfolioSection() {}

    static String of(Collection<JourneyMap> maps) {
        JourneyPortfolio portfolio = JourneyPortfolio.of(maps);
        Page page = new Page();
        page.heading("All maps together");
        page.header(MAPS, "Map", "Touchpoints", "Success", "Mean feeling");
        for (PortfolioMap each : portfolio) {
            page.row(
                    MAPS,
                    each.map().title(),
                    Integer.toString(each.map().touchpoints().size()),
                    each.successWithin().isPresent()
                            ? percent(each.successWithin().getAsDouble(), 1)
                            : "-",
                    each.emotionWithin().isPresent()
                            ? signed(each.emotionWithin().getAsDouble(), 2)
                            : "-");
        }
        page.line("");
        for (PhaseCoverage each : portfolio.phases()) {
            page.labelled(
                    words(each.phase()) + " purchase",
                    LABEL,
                    each.maps().stream()
                            .map(one -> one.map().title() + " (" + one.touchpoints() + ")")
                            .collect(Collectors.joining(", ")));
        }
        for (BlindSpot each : portfolio.blindSpots()) {
            page.labelled("Blind spot", LABEL, each.name() + ": " + each.reason());
        }
        page.line("");
        page.header(PAINS, "Highest RPN of all maps", "RPN", "Where");
        List<PortfolioPain> worst = portfolio.worstPains();
        for (PortfolioPain each : worst.subList(0, Math.min(SHOWN, worst.size()))) {
            page.row(
                    PAINS,
                    each.pain().pain().name(),
                    Integer.toString(each.pain().riskPriorityNumber().orElse(0)),
                    each.pain().touchpoint().name() + " (" + each.map().title() + ")");
        }
        return page.toString();
    }
}
