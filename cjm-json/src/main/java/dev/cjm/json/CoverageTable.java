package dev.cjm.json;

import static dev.cjm.json.CrossTables.LANES;
import static dev.cjm.json.CrossTables.STAGES;
import static dev.cjm.json.EvidencedFactTable.LANE;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.NeedTable.NEED;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.BlankCell;
import dev.cjm.analysis.Coverage;
import dev.cjm.analysis.CrossTable;
import dev.cjm.analysis.Lane;
import dev.cjm.model.Stage;
import java.util.List;

/** The fields of coverage. */
final class CoverageTable {
    private static final Table<LaneCounts, Void> COUNTS = CrossTables.of(
            LaneCounts.class,
            "counts by lane",
            "How much is said by outermost stage and lane.",
            LaneCounts::numbers,
            STAGES,
            LANES);

    private static final Table<BlankCell, Void> BLANK_CELL = Table.of(
            BlankCell.class,
            "a blank cell",
            "A lane in which a stage says nothing.",
            must("stage", STAGE, BlankCell::stage, "The outermost stage."),
            must("lane", LANE, BlankCell::lane, "The lane."));

    private static final Table<LaneCoverage, Void> LANE_COVERAGE = Table.of(
            LaneCoverage.class,
            "the coverage of a lane",
            "How far a lane is filled.",
            must("lane", LANE, LaneCoverage::lane, "The lane."),
            must(
                    "share",
                    SHARE,
                    each -> each.coverage().share(each.lane()),
                    "The share of the outermost stages that fill it."),
            number(
                    "touchpointShare",
                    SHARE,
                    each -> each.coverage().touchpointShare(each.lane()),
                    "The share of the touchpoints that say something there; missing for a map without touchpoints."),
            list(
                    "touchpointsWithout",
                    TOUCHPOINT,
                    each -> each.coverage().touchpointsWithout(each.lane()),
                    "The touchpoints that say nothing there, in written order."));

    private static final Table<StageCoverage, Void> STAGE_COVERAGE = Table.of(
            StageCoverage.class,
            "the coverage of a stage",
            "How far an outermost stage is filled.",
            must("stage", STAGE, StageCoverage::stage, "The stage."),
            must("share", SHARE, StageCoverage::share, "The share of the lanes that it fills."));

    static final ResultTable<Coverage> COVERAGE = ResultTable.of(
                    Coverage.class,
                    "coverage",
                    "the coverage of a map",
                    "What a map says in which stage, and where it is blank.",
                    must("share", SHARE, coverage -> coverage.share(), "The filled cells by all cells."),
                    list("lanes", LANE, Coverage::lanes, "The lanes that count."),
                    must(
                            "counts",
                            COUNTS,
                            coverage -> new LaneCounts(coverage.counts()),
                            "What is said by outermost stage and lane."),
                    list(
                            "blanks",
                            BLANK_CELL,
                            coverage -> coverage.blanks(),
                            "The cells in which nothing is said, stage by stage in written order."),
                    list("byStage", STAGE_COVERAGE, CoverageTable::byStage, "How far each stage is filled."),
                    list("byLane", LANE_COVERAGE, CoverageTable::byLane, "How far each lane that counts is filled."),
                    list(
                            "unservedNeeds",
                            NEED,
                            Coverage::unservedNeeds,
                            "The needs that no touchpoint serves, each once, those of personas first."),
                    list("assumptions", ASSUMPTION, Coverage::assumptions, "Always none: what is not said is blank."))
            .aboutMap(Coverage::map);

    private CoverageTable() {}

    private static List<StageCoverage> byStage(Coverage coverage) {
        return coverage.counts().rows().stream()
                .map(stage -> new StageCoverage(stage, coverage.share(stage)))
                .toList();
    }

    private static List<LaneCoverage> byLane(Coverage coverage) {
        return coverage.lanes().stream()
                .map(lane -> new LaneCoverage(coverage, lane))
                .toList();
    }

    private record LaneCounts(CrossTable<Stage, Lane> numbers) {}

    private record LaneCoverage(Coverage coverage, Lane lane) {}

    private record StageCoverage(Stage stage, double share) {}
}
