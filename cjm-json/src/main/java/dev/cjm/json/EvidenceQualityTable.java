package dev.cjm.json;

import static dev.cjm.json.CrossTables.LANES;
import static dev.cjm.json.CrossTables.STAGES;
import static dev.cjm.json.EvidencedFactTable.EVIDENCED_FACT;
import static dev.cjm.json.EvidencedFactTable.EVIDENCE_MIX;
import static dev.cjm.json.EvidencedFactTable.LANE;
import static dev.cjm.json.EvidencedFactTable.NAMED_FACT;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;
import static dev.cjm.json.Texts.DATE;
import static dev.cjm.json.Texts.SOURCE_TYPE;

import dev.cjm.analysis.CrossTable;
import dev.cjm.analysis.EvidenceMix;
import dev.cjm.analysis.EvidenceQuality;
import dev.cjm.analysis.Lane;
import dev.cjm.json.EvidencedFactTable.NamedFact;
import dev.cjm.model.SourceType;
import dev.cjm.model.Stage;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** The fields of the quality of evidence. */
final class EvidenceQualityTable {
    private static final String DIVERSITY =
            "How many sorts of sources there are in effect: the inverse of Simpson's index; missing without sources.";

    private static final Table<SourceTypeCount, Void> SOURCE_TYPE_COUNT = Table.of(
            SourceTypeCount.class,
            "a count of sources",
            "A sort of source with the number of times that it is named.",
            must("sourceType", SOURCE_TYPE, SourceTypeCount::sourceType, "The sort of source; an open set."),
            count("count", SourceTypeCount::count, "How often it is named."));

    private static final Table<StageEvidence, Void> STAGE_EVIDENCE = Table.of(
            StageEvidence.class,
            "the evidence of a stage",
            "What the facts of an outermost stage rest on.",
            must("stage", STAGE, StageEvidence::stage, "The stage."),
            must("mix", EVIDENCE_MIX, StageEvidence::mix, "What its facts rest on."),
            list(
                    "sourceTypes",
                    SOURCE_TYPE_COUNT,
                    StageEvidence::sourceTypes,
                    "How often its facts name each sort of source, in the order in which they are met."),
            number("sourceDiversity", AMOUNT, StageEvidence::sourceDiversity, DIVERSITY));

    private static final Table<LaneEvidence, Void> LANE_EVIDENCE = Table.of(
            LaneEvidence.class,
            "the evidence of a lane",
            "What the facts of a lane rest on.",
            must("lane", LANE, LaneEvidence::lane, "The lane."),
            must("mix", EVIDENCE_MIX, LaneEvidence::mix, "What its facts rest on."),
            list(
                    "sourceTypes",
                    SOURCE_TYPE_COUNT,
                    LaneEvidence::sourceTypes,
                    "How often its facts name each sort of source, in the order in which they are met."),
            number("sourceDiversity", AMOUNT, LaneEvidence::sourceDiversity, DIVERSITY));

    private static final Table<FactCounts, Void> FACT_COUNTS = CrossTables.of(
            FactCounts.class,
            "counts of facts",
            "How many facts there are by outermost stage and lane.",
            FactCounts::numbers,
            STAGES,
            LANES);

    static final ResultTable<EvidenceQuality> EVIDENCE_QUALITY = ResultTable.of(
                    EvidenceQuality.class,
                    "evidence-quality",
                    "the quality of evidence",
                    "How it is known what a map says, how old it is, and from how many sorts of sources.",
                    list(
                            "facts",
                            EVIDENCED_FACT,
                            EvidenceQuality::facts,
                            "All facts that evidence may support: personas, then stage by stage in written order."),
                    must("overall", EVIDENCE_MIX, EvidenceQuality::overall, "What all facts rest on."),
                    must("ofPersonas", EVIDENCE_MIX, EvidenceQuality::ofPersonas, "What facts about personas rest on."),
                    list(
                            "byStage",
                            STAGE_EVIDENCE,
                            quality -> each(
                                    quality.byStage(),
                                    (stage, mix) -> new StageEvidence(
                                            stage,
                                            mix,
                                            counts(quality.sourceTypes(stage)),
                                            quality.sourceDiversity(stage))),
                            "What facts rest on by outermost stage, in written order."),
                    list(
                            "byLane",
                            LANE_EVIDENCE,
                            quality -> each(
                                    quality.byLane(),
                                    (lane, mix) -> new LaneEvidence(
                                            lane,
                                            mix,
                                            counts(quality.sourceTypes(lane)),
                                            quality.sourceDiversity(lane))),
                            "What facts of stages and personas rest on by lane; lanes without facts are left out."),
                    must(
                            "counts",
                            FACT_COUNTS,
                            quality -> new FactCounts(quality.counts()),
                            "The facts by outermost stage and lane, what personas say left out."),
                    must(
                            "firmCounts",
                            FACT_COUNTS,
                            quality -> new FactCounts(quality.firmCounts()),
                            "Those of them that are observed or reported."),
                    may("asOf", DATE, EvidenceQuality::asOf, "From which day the map is looked at, if one was said."),
                    list(
                            "stale",
                            NAMED_FACT,
                            quality ->
                                    quality.stale().stream().map(NamedFact::new).toList(),
                            "The facts whose day is longer ago than was allowed; none without a day to look from."),
                    must(
                            "staleCounts",
                            FACT_COUNTS,
                            quality -> new FactCounts(quality.staleCounts()),
                            "The stale facts by outermost stage and lane, what personas say left out."),
                    list(
                            "sourceTypes",
                            SOURCE_TYPE_COUNT,
                            quality -> counts(quality.sourceTypes()),
                            "How often each sort of source is named, in the order in which they are met."),
                    list("sources", WORDS, EvidenceQuality::sources, "The sources that are named, each once."),
                    number("sourceDiversity", AMOUNT, EvidenceQuality::sourceDiversity, DIVERSITY),
                    list(
                            "weakest",
                            STAGE,
                            EvidenceQuality::weakest,
                            "The outermost stages with facts, the least share of firm ones first."),
                    list("assumptions", ASSUMPTION, EvidenceQuality::assumptions, "What the numbers take for granted."))
            .aboutMap(EvidenceQuality::map);

    private EvidenceQualityTable() {}

    private static <K, V, E> List<E> each(Map<K, V> map, BiFunction<K, V, E> entry) {
        return map.entrySet().stream()
                .map(each -> entry.apply(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<SourceTypeCount> counts(Map<SourceType, Long> types) {
        return each(types, SourceTypeCount::new);
    }

    private record StageEvidence(
            Stage stage, EvidenceMix mix, List<SourceTypeCount> sourceTypes, OptionalDouble sourceDiversity) {}

    private record LaneEvidence(
            Lane lane, EvidenceMix mix, List<SourceTypeCount> sourceTypes, OptionalDouble sourceDiversity) {}

    private record SourceTypeCount(SourceType sourceType, long count) {}

    private record FactCounts(CrossTable<Stage, Lane> numbers) {}
}
