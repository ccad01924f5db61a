package dev.cjm.analysis;

import dev.cjm.internal.TextTable;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Evidence as people read it: what rests on what, how old it is, and the three stages that are known least. */
final class EvidenceQualityText {
    private static final int SHOWN = 3;

    private final EvidenceQuality result;
    private final JourneyMap map;
    private final ResultText text;

    private EvidenceQualityText(EvidenceQuality result, JourneyMap map, Locale locale) {
        this.result = result;
        this.map = map;
        text = new ResultText(locale);
    }

    static String of(EvidenceQuality result, JourneyMap map, Locale locale) {
        return new EvidenceQualityText(result, map, locale).text();
    }

    private String text() {
        text.line(text.labelled("evidenceQuality", map.title()));
        EvidenceMix overall = result.overall();
        if (overall.facts() == 0) {
            return text.line(text.say("noFacts")).toString();
        }
        text.line(text.say("evidenceSize", overall.facts(), shares(overall)));
        if (result.asOf().isPresent()) {
            text.line(text.say(
                    "evidenceAge",
                    result.asOf().get(),
                    result.stale().size(),
                    result.undated().size()));
        }
        result.sourceDiversity()
                .ifPresent(effective -> text.line(text.say(
                        "evidenceSources",
                        result.sourceTypes().size(),
                        ResultText.plain(effective),
                        text.list(result.sourceTypes().keySet().stream()
                                .map(Object::toString)
                                .toList()))));
        List<Stage> weakest = result.weakest();
        if (!weakest.isEmpty()) {
            text.table(table(weakest)).more(weakest.size(), SHOWN);
        }
        List<String> lanes = new ArrayList<>();
        for (Map.Entry<Lane, EvidenceMix> each : result.byLane().entrySet()) {
            lanes.add(text.say("coverage." + each.getKey().name()) + " "
                    + percent(each.getValue().firm()));
        }
        if (!lanes.isEmpty()) {
            text.line(text.labelled("firmByLane", String.join(", ", lanes)));
        }
        staleByLane();
        sourcesByLane();
        return text.assumptions(result.assumptions()).toString();
    }

    private void staleByLane() {
        CrossTable<Stage, Lane> stale = result.staleCounts();
        List<String> lanes = stale.columns().stream()
                .filter(each -> stale.columnSum(each) > 0)
                .map(each -> text.say("coverage." + each.name()) + " " + ResultText.plain(stale.columnSum(each)))
                .toList();
        if (!lanes.isEmpty()) {
            text.line(text.labelled("staleByLane", String.join(", ", lanes)));
        }
    }

    private void sourcesByLane() {
        List<String> lanes = new ArrayList<>();
        for (Lane each : result.byLane().keySet()) {
            result.sourceDiversity(each)
                    .ifPresent(sorts -> lanes.add(text.say("coverage." + each.name()) + " " + ResultText.plain(sorts)));
        }
        if (!lanes.isEmpty()) {
            text.line(text.labelled("sourcesByLane", String.join(", ", lanes)));
        }
    }

    private String shares(EvidenceMix mix) {
        List<String> shares = new ArrayList<>();
        for (EvidenceKind each : EvidenceKind.values()) {
            shares.add(text.say("known." + each.name()) + " " + percent(mix.share(each)));
        }
        shares.add(text.say("known.none") + " " + percent(mix.unsupportedShare()));
        return String.join(", ", shares);
    }

    private TextTable table(List<Stage> weakest) {
        TextTable table = new TextTable()
                .left(text.say("stage"))
                .right(text.say("facts"))
                .right(text.say("firm"))
                .right(text.say("stale"))
                .right(text.say("sourceSorts"))
                .left(text.say("reason"));
        CrossTable<Stage, Lane> stale = result.staleCounts();
        Map<Stage, EvidenceMix> mixes = result.byStage();
        for (Stage each : weakest.stream().limit(SHOWN).toList()) {
            EvidenceMix mix = mixes.getOrDefault(each, EvidenceMix.NONE);
            table.row(
                    each.name(),
                    Long.toString(mix.facts()),
                    percent(mix.firm()),
                    result.asOf().isPresent() ? ResultText.plain(stale.rowSum(each)) : "–",
                    sorts(result.sourceDiversity(each)),
                    text.say("evidenceWeak", mix.assumed(), mix.inferred(), mix.unsupported()));
        }
        return table;
    }

    private static String sorts(OptionalDouble sorts) {
        return sorts.isPresent() ? ResultText.plain(sorts.getAsDouble()) : "–";
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Shares.percent(share.getAsDouble()) : "–";
    }
}
