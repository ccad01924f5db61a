package dev.cjm.analysis;

import dev.cjm.internal.TextTable;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A blueprint as people read it: how far lines are crossed, and the three pieces of work with which most fails. */
final class BlueprintText {
    private static final int SHOWN = 3;

    private final Blueprint result;
    private final JourneyMap map;
    private final ResultText text;

    private BlueprintText(Blueprint result, JourneyMap map, Locale locale) {
        this.result = result;
        this.map = map;
        text = new ResultText(locale);
    }

    static String of(Blueprint result, JourneyMap map, Locale locale) {
        return new BlueprintText(result, map, locale).text();
    }

    private String text() {
        text.line(text.labelled("blueprint", map.title()));
        if (result.columns().isEmpty()) {
            return text.line(text.say("noTouchpoints")).toString();
        }
        text.line(text.say(
                "blueprintLines",
                map.touchpoints().size(),
                result.crossing(BlueprintLine.INTERACTION).size(),
                result.crossing(BlueprintLine.VISIBILITY).size(),
                result.crossing(BlueprintLine.INTERNAL_INTERACTION).size()));
        List<BlastRadius> widest = result.widest(SHOWN);
        if (widest.isEmpty()) {
            text.line(text.say("noWork"));
        } else {
            text.table(table(widest)).more(result.works().size(), SHOWN);
        }
        list("withoutFront", result.backstageWithoutFront());
        list("withoutBackstage", result.frontWithoutBackstage());
        return text.assumptions(result.assumptions()).toString();
    }

    private void list(String label, List<BlueprintColumn> columns) {
        List<String> names = columns.stream()
                .map(BlueprintColumn::touchpoint)
                .map(Touchpoint::name)
                .toList();
        if (!names.isEmpty()) {
            text.line(text.labelled(label, text.list(names)));
        }
    }

    private TextTable table(List<BlastRadius> widest) {
        TextTable table = new TextTable()
                .left(text.say("ifFails"))
                .left(text.say("lane"))
                .right(text.say("touchpoints"))
                .right(text.say("contacts"))
                .right(text.say("journeys"))
                .left(text.say("reason"));
        for (BlastRadius each : widest) {
            table.row(
                    each.work().name(),
                    text.say("blueprint." + BlueprintLane.of(each.work().lane()).name()),
                    Integer.toString(each.touchpoints().size()),
                    number(each.contacts()),
                    each.journeys().isPresent() ? Shares.percent(each.journeys().getAsDouble()) : "–",
                    reason(each));
        }
        return table;
    }

    private String reason(BlastRadius radius) {
        List<String> facts = new ArrayList<>();
        facts.add(text.labelled(
                "stops",
                text.list(radius.touchpoints().stream().map(Touchpoint::name).toList())));
        if (!radius.works().isEmpty()) {
            facts.add(text.labelled(
                    "neededBy",
                    text.list(radius.works().stream().map(BackstageWork::name).toList())));
        }
        radius.work().system().ifPresent(facts::add);
        radius.work().owner().ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? ResultText.plain(number.getAsDouble()) : "–";
    }
}
