package dev.cjm.analysis;

import dev.cjm.internal.TextTable;
import dev.cjm.model.Action;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Effort as people read it: of a journey, of the deal, of the likeliest way, and the three touchpoints that ask most. */
final class EffortText {
    private static final int SHOWN = 3;

    private final Effort result;
    private final JourneyMap map;
    private final ResultText text;

    private EffortText(Effort result, JourneyMap map, Locale locale) {
        this.result = result;
        this.map = map;
        text = new ResultText(locale);
    }

    static String of(Effort result, JourneyMap map, Locale locale) {
        return new EffortText(result, map, locale).text();
    }

    private String text() {
        text.line(text.labelled("effort", map.title()));
        if (map.touchpoints().isEmpty()) {
            return text.line(text.say("noTouchpoints"))
                    .assumptions(result.assumptions())
                    .toString();
        }
        text.line(text.labelled("effortExpected", words(result.expected())));
        result.deal()
                .ifPresent(deal ->
                        text.line(text.say("effortDeal", Shares.percent(deal.reached()), words(deal.perDeal()))));
        result.paths().stream()
                .findFirst()
                .ifPresent(way ->
                        text.line(text.say("effortWay", way.variant().outcome().name(), words(way.effort()))));
        text.table(table()).more(result.touchpoints().size(), SHOWN);
        return text.assumptions(result.assumptions()).toString();
    }

    private String words(EffortSum sum) {
        return text.say(
                "effortWords",
                ResultText.plain(sum.actions()),
                ResultText.plain(sum.decisions()),
                ResultText.plain(sum.fields()),
                Durations.seconds(sum.actingSeconds()),
                Durations.seconds(sum.waitingSeconds()));
    }

    private TextTable table() {
        TextTable table = new TextTable()
                .left(text.say("touchpoint"))
                .right(text.say("visits"))
                .right(text.say("effort.actions"))
                .right(text.say("acting"))
                .right(text.say("waiting"))
                .left(text.say("reason"));
        for (TouchpointEffort each : result.heaviest().stream().limit(SHOWN).toList()) {
            table.row(
                    each.touchpoint().name(),
                    ResultText.plain(each.visits()),
                    ResultText.plain(each.perJourney().actions()),
                    Durations.seconds(each.perJourney().actingSeconds()),
                    Durations.seconds(each.perJourney().waitingSeconds()),
                    reason(each));
        }
        return table;
    }

    /** What one visit asks. */
    private String reason(TouchpointEffort effort) {
        List<String> facts = new ArrayList<>();
        List<String> actions =
                effort.touchpoint().actions().stream().map(EffortText::action).toList();
        if (!actions.isEmpty()) {
            facts.add(text.list(actions));
        }
        if (effort.perVisit().decisions() > 0) {
            facts.add(text.labelled(
                    "effort.decisions", text.list(effort.touchpoint().decisions())));
        }
        if (effort.perVisit().fields() > 0) {
            facts.add(
                    text.labelled("effort.fields", text.list(effort.touchpoint().fields())));
        }
        if (effort.perVisit().waitingSeconds() > 0) {
            facts.add(
                    text.labelled("waiting", Durations.seconds(effort.perVisit().waitingSeconds())));
        }
        return facts.isEmpty() ? "–" : String.join(" · ", facts);
    }

    private static String action(Action action) {
        String often = action.count().orElse(1) > 1 ? action.count().getAsInt() + " × " : "";
        String time = action.duration()
                .map(each -> " (" + Durations.seconds(CompletionTotals.millis(each) / 1e3) + ")")
                .orElse("");
        return often + action.name() + time;
    }
}
