package dev.cjm.analysis;

import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Improvements as people read them: each area, with the three that hit most journeys. */
final class ImprovementsText {
    private static final int SHOWN = 3;

    private final Improvements result;
    private final JourneyMap map;
    private final ResultText text;

    private ImprovementsText(Improvements result, JourneyMap map, Locale locale) {
        this.result = result;
        this.map = map;
        text = new ResultText(locale);
    }

    static String of(Improvements result, JourneyMap map, Locale locale) {
        return new ImprovementsText(result, map, locale).text();
    }

    private String text() {
        text.line(text.labelled("improvements", map.title()));
        for (ImprovementArea each : ImprovementArea.values()) {
            text.line(text.say(
                    "improvementSize",
                    text.say("area." + each.name()),
                    result.inArea(each).size(),
                    result.lookedAt(each)));
        }
        if (!result.improvements().isEmpty()) {
            TextTable table = new TextTable()
                    .left(text.say("area"))
                    .left(text.say("what"))
                    .left(text.say("place"))
                    .right(text.say("perJourneyShort"))
                    .left(text.say("reason"));
            for (ImprovementArea area : ImprovementArea.values()) {
                List<Improvement> worst = result.inArea(area);
                worst.stream().limit(SHOWN).forEach(each -> row(table, each));
            }
            text.table(table);
        }
        return text.assumptions(result.assumptions()).toString();
    }

    private void row(TextTable table, Improvement each) {
        Optional<String> place =
                each.touchpoint().map(Touchpoint::name).or(() -> each.stage().map(Stage::name));
        table.row(
                text.say("area." + each.area().name()),
                each.what(),
                place.orElse("–"),
                each.perJourney().isPresent()
                        ? ResultText.plain(each.perJourney().getAsDouble())
                        : "–",
                text.say("improvement." + each.kind().name()));
    }
}
