package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;

import dev.cjm.analysis.BlastRadius;
import dev.cjm.analysis.Blueprint;
import dev.cjm.analysis.BlueprintColumn;
import dev.cjm.analysis.BlueprintLine;
import dev.cjm.analysis.Coverage;
import dev.cjm.analysis.CrossTable;
import dev.cjm.analysis.EvidenceMix;
import dev.cjm.analysis.EvidenceQuality;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.Lane;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.Need;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What happens behind, what the map covers, and how firmly it is known. */
final class BehindSection {
    private static final int SHOWN = 3;
    /** From which day the report looks at the evidence. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final int[] RADII = {30, 9, -8, -8, 47};
    private static final int LANE = 14;
    private static final int[] WEAK = {16, -6, -6, -6, -8, 56};
    private static final int[] BLANK = {16, -8, -8, 70};

    private final JourneyAnalysis analysis;
    private final Page page;

    private BehindSection(JourneyAnalysis analysis, Page page) {
        this.analysis = analysis;
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        BehindSection section = new BehindSection(analysis, page);
        section.blueprint();
        section.coverage();
        section.evidence();
    }

    private void blueprint() {
        Blueprint blueprint = analysis.blueprint();
        page.heading("What happens behind");
        page.paragraph(
                "Of %s touchpoints %s cross the line of interaction: customers meet somebody or something of the retailer. %s cross the line of visibility: work is done out of sight. %s cross the line of internal interaction: that work needs support."
                        .formatted(
                                blueprint.columns().size(),
                                blueprint.crossing(BlueprintLine.INTERACTION).size(),
                                blueprint.crossing(BlueprintLine.VISIBILITY).size(),
                                blueprint
                                        .crossing(BlueprintLine.INTERNAL_INTERACTION)
                                        .size()));
        page.line("");
        page.paragraph("Contacts: how many of a journey are hit, as expected. What hits most of them:");
        page.line("");
        page.header(RADII, "If this fails", "Lane", "Contacts", "Journeys", "What it stops");
        for (BlastRadius each : blueprint.widest(SHOWN)) {
            String works = each.works().stream().map(BackstageWork::name).collect(Collectors.joining(", "));
            page.row(
                    RADII,
                    each.work().name()
                            + each.work()
                                    .system()
                                    .map(system -> " (" + system + ")")
                                    .orElse(""),
                    Page.words(each.work().lane()),
                    each.contacts().isPresent() ? Page.fixed(each.contacts().getAsDouble(), 2) : "-",
                    each.journeys().isPresent() ? percent(each.journeys().getAsDouble(), 1) : "-",
                    each.touchpoints().stream().map(Touchpoint::name).collect(Collectors.joining(", "))
                            + (works.isEmpty() ? "" : "; with it: " + works));
        }
        touchpoints("Work behind without anybody in front: ", blueprint.backstageWithoutFront());
        touchpoints("Nothing is said of what is done behind: ", blueprint.frontWithoutBackstage());
    }

    private void touchpoints(String label, List<BlueprintColumn> columns) {
        if (!columns.isEmpty()) {
            page.line("");
            page.paragraph(label
                    + columns.stream().map(each -> each.touchpoint().name()).collect(Collectors.joining(", ")));
        }
    }

    private void coverage() {
        Coverage coverage = analysis.coverage();
        List<Stage> stages = coverage.counts().rows();
        page.heading("What the map covers");
        page.paragraph("Numbers of facts by lane and stage; - is blank. %s of the cells are filled."
                .formatted(percent(coverage.share(), 0)));
        page.line("");
        int[] widths = new int[stages.size() + 2];
        List<String> header = new ArrayList<>(List.of("Lane"));
        widths[0] = LANE;
        for (int i = 0; i < stages.size(); i++) {
            widths[i + 1] = -Math.max(5, Math.min(11, Page.width(stages.get(i).name())));
            header.add(stages.get(i).name());
        }
        widths[stages.size() + 1] = -5;
        header.add("All");
        page.header(widths, header.toArray(String[]::new));
        for (Lane lane : coverage.lanes()) {
            List<String> row = new ArrayList<>(List.of(Page.words(lane)));
            stages.forEach(stage -> row.add(cell(coverage.counts().value(stage, lane))));
            row.add(cell(coverage.counts().columnSum(lane)));
            page.row(widths, row.toArray(String[]::new));
        }
        blanks(coverage);
        List<Need> needs = coverage.unservedNeeds();
        if (!needs.isEmpty()) {
            page.line("");
            page.paragraph("Needs that no touchpoint serves: "
                    + needs.stream().map(Need::text).collect(Collectors.joining("; ")));
        }
    }

    private void blanks(Coverage coverage) {
        page.line("");
        page.header(BLANK, "Most blanks", "Filled", "Blanks", "What nobody can tell there");
        Map<Stage, List<Lane>> blanks = new LinkedHashMap<>();
        coverage.forEach(each -> blanks.put(each.stage(), coverage.blanks(each.stage())));
        blanks.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
                .limit(SHOWN)
                .forEach(each -> page.row(
                        BLANK,
                        each.getKey().name(),
                        percent(coverage.share(each.getKey()), 0),
                        Integer.toString(each.getValue().size()),
                        each.getValue().stream().map(BehindSection::untold).collect(Collectors.joining("; "))));
    }

    private static String untold(Lane lane) {
        return switch (lane) {
            case TOUCHPOINTS -> "what customers meet";
            case ACTIONS -> "what customers do";
            case MOTIVATIONS -> "why they do it";
            case QUESTIONS -> "what they ask themselves";
            case NEEDS -> "what they need";
            case EXPECTATIONS -> "what they expect";
            case STATEMENTS -> "what they say and think";
            case QUOTES -> "how they put it themselves";
            case EMOTIONS -> "how they feel";
            case PAINS -> "what hurts";
            case GAINS -> "what pleases them (gains)";
            case OPPORTUNITIES -> "what could be better";
            case METRICS -> "how well it works (metrics)";
            case BACKSTAGE -> "who does what behind (backstage)";
        };
    }

    private void evidence() {
        EvidenceQuality quality = analysis.evidenceQuality(o -> o.asOf(TODAY));
        EvidenceMix all = quality.overall();
        page.heading("How firmly it is known");
        page.paragraph(
                "Of %s facts %s are firm: observed or reported. Looked at from %s, %s are stale and %s do not say their day. Sorts of sources: %s. Where least is firm:"
                        .formatted(
                                all.facts(),
                                share(all.firm()),
                                TODAY,
                                quality.stale().size(),
                                quality.undated().size(),
                                quality.sourceTypes().keySet().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))));
        page.line("");
        CrossTable<Stage, Lane> stale = quality.staleCounts();
        page.header(WEAK, "Stage", "Facts", "Firm", "Stale", "Sources", "Why");
        Map<Stage, EvidenceMix> mixes = quality.byStage();
        for (Stage each : quality.weakest().stream().limit(SHOWN).toList()) {
            EvidenceMix mix = mixes.getOrDefault(each, all);
            page.row(
                    WEAK,
                    each.name(),
                    Long.toString(mix.facts()),
                    share(mix.firm()),
                    Page.fixed(stale.rowSum(each), 0),
                    sorts(quality.sourceDiversity(each)),
                    mix.assumed() + " are assumed, " + mix.inferred() + " inferred, " + mix.unsupported()
                            + " rest on nothing");
        }
        page.line("");
        page.paragraph("Sorts of sources in effect, 1 if all are of one sort: "
                + quality.byLane().keySet().stream()
                        .map(each -> Page.words(each) + " " + sorts(quality.sourceDiversity(each)))
                        .collect(Collectors.joining(", ")));
        String old = quality.byLane().keySet().stream()
                .filter(each -> stale.columnSum(each) > 0)
                .map(each -> Page.words(each) + " " + Page.fixed(stale.columnSum(each), 0))
                .collect(Collectors.joining(", "));
        page.paragraph("Stale facts: " + (old.isEmpty() ? "none" : old));
    }

    private static String sorts(OptionalDouble sorts) {
        return sorts.isPresent() ? Page.fixed(sorts.getAsDouble(), 1) : "-";
    }

    private static String cell(double count) {
        return count > 0 ? Page.fixed(count, 0) : "-";
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble(), 1) : "none";
    }
}
