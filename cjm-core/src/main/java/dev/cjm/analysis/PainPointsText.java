package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.TextTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Pain points as people read them: the worst with their numbers, the front, and what explains the losses. */
final class PainPointsText {
    private static final int SHOWN = 3;

    private final PainPoints result;
    private final JourneyGraph graph;
    private final ResultText text;

    private PainPointsText(PainPoints result, JourneyGraph graph, Locale locale) {
        this.result = result;
        this.graph = graph;
        text = new ResultText(locale);
    }

    static String of(PainPoints result, JourneyGraph graph, Locale locale) {
        return new PainPointsText(result, graph, locale).text();
    }

    private String text() {
        text.line(text.labelled("painPoints", graph.map().title()));
        long places = result.stream().map(TouchpointPain::touchpoint).distinct().count();
        text.line(
                places == 0
                        ? text.say("noPains")
                        : text.say("painSize", result.pains().size(), places));
        if (places > 0) {
            text.table(table());
        }
        if (!result.front().isEmpty()) {
            text.line(text.say(
                    "painFront",
                    text.list(result.front().stream()
                            .map(each -> each.pain().name())
                            .toList())));
        }
        result.losses().stream().limit(SHOWN).forEach(this::loss);
        return text.more(result.losses().size(), SHOWN)
                .assumptions(result.assumptions())
                .toString();
    }

    /** By risk priority; where no pain has one, by severity. */
    private TextTable table() {
        TextTable table = new TextTable()
                .left(text.say("painPoint"))
                .right(text.say("riskPriority"))
                .right(text.say("painReach"))
                .left(text.say("touchpoint"))
                .left(text.say("reason"));
        for (TouchpointPain each : worst()) {
            table.row(
                    each.pain().name(),
                    number(each.riskPriorityNumber()),
                    reach(each),
                    each.touchpoint().name(),
                    text.say(
                            "painNumbers",
                            number(each.pain().severity()),
                            number(each.pain().occurrence()),
                            number(each.pain().detection())));
        }
        return table;
    }

    private List<TouchpointPain> worst() {
        List<TouchpointPain> sorted = result.byRiskPriority();
        if (sorted.isEmpty()) {
            sorted = result.stream()
                    .sorted(Comparator.comparingInt(
                            each -> -each.pain().severity().orElse(0)))
                    .toList();
        }
        return sorted.stream().limit(SHOWN).toList();
    }

    private String reach(TouchpointPain pain) {
        return result.knownReach(pain)
                .map(each -> ResultText.plain(each.value()))
                .orElse("–");
    }

    private void loss(ExplainedLoss loss) {
        String name = loss.touchpoint().name();
        String dropOff = Shares.percent(loss.dropOff());
        String failure = Shares.percent(loss.failure());
        List<String> pains =
                loss.pains().stream().map(each -> each.pain().name()).toList();
        text.line(
                pains.isEmpty()
                        ? text.say("painLossUnexplained", name, dropOff, failure)
                        : text.say("painLoss", name, dropOff, failure, text.list(pains)));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "–";
    }
}
