package dev.cjm.analysis;

import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Need;
import dev.cjm.model.Stage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Coverage as people read it: each lane with what is said and where it is blank, and the three stages with most blanks. */
final class CoverageText {
    private static final int SHOWN = 3;

    private final Coverage result;
    private final JourneyMap map;
    private final ResultText text;

    private CoverageText(Coverage result, JourneyMap map, Locale locale) {
        this.result = result;
        this.map = map;
        text = new ResultText(locale);
    }

    static String of(Coverage result, JourneyMap map, Locale locale) {
        return new CoverageText(result, map, locale).text();
    }

    private String text() {
        text.line(text.labelled("coverage", map.title()));
        int cells = map.stages().size() * result.lanes().size();
        text.line(text.say("coverageSize", cells - result.blanks().size(), cells, Shares.percent(result.share())));
        TextTable table = new TextTable()
                .left(text.say("lane"))
                .right(text.say("facts"))
                .right(text.say("stages"))
                .right(text.say("touchpoints"))
                .left(text.say("blankIn"));
        result.lanes().forEach(each -> row(table, each));
        text.table(table);
        Map<Stage, List<Lane>> blanks = new LinkedHashMap<>();
        result.forEach(each -> blanks.put(each.stage(), result.blanks(each.stage())));
        List<String> worst = blanks.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
                .limit(SHOWN)
                .map(each -> each.getKey().name() + " ("
                        + text.list(each.getValue().stream().map(this::word).toList()) + ")")
                .toList();
        if (!worst.isEmpty()) {
            text.line(text.labelled("coverageWorst", String.join("; ", worst)));
        }
        List<String> needs = result.unservedNeeds().stream().map(Need::text).toList();
        if (!needs.isEmpty()) {
            text.line(text.labelled("unservedNeeds", text.list(needs)));
        }
        return text.toString();
    }

    private void row(TextTable table, Lane lane) {
        List<String> blanks = result.blanks(lane).stream().map(Stage::name).toList();
        int stages = map.stages().size();
        int touchpoints = map.touchpoints().size();
        table.row(
                word(lane),
                ResultText.plain(result.counts().columnSum(lane)),
                text.say("of", stages - blanks.size(), stages),
                text.say("of", touchpoints - result.touchpointsWithout(lane).size(), touchpoints),
                blanks.isEmpty() ? "–" : text.list(blanks));
    }

    private String word(Lane lane) {
        return text.say("coverage." + lane.name());
    }
}
