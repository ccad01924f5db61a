package dev.cjm.analysis;

import dev.cjm.internal.TextTable;
import dev.cjm.model.Comparison;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Expectations as people read them: how many are met, and the three that are missed most. */
final class ExpectationGapsText {
    private static final int SHOWN = 3;

    private final ExpectationGaps result;
    private final JourneyMap map;
    private final ResultText text;

    private ExpectationGapsText(ExpectationGaps result, JourneyMap map, Locale locale) {
        this.result = result;
        this.map = map;
        text = new ResultText(locale);
    }

    static String of(ExpectationGaps result, JourneyMap map, Locale locale) {
        return new ExpectationGapsText(result, map, locale).text();
    }

    private String text() {
        text.line(text.labelled("expectationGaps", map.title()));
        if (result.expectations().isEmpty()) {
            return text.line(text.say("noExpectations")).toString();
        }
        text.line(text.say(
                "expectationSize",
                result.expectations().size(),
                result.thatAre(Comparison.BETTER).size(),
                result.thatAre(Comparison.AS_EXPECTED).size(),
                result.thatAre(Comparison.WORSE).size(),
                result.unjudged().size()));
        List<MetExpectation> worst = result.worst();
        if (!worst.isEmpty()) {
            text.table(table(worst)).more(worst.size(), SHOWN);
        }
        List<String> contradictions = result.contradictions().stream()
                .map(each -> each.expectation().text())
                .toList();
        if (!contradictions.isEmpty()) {
            text.line(text.labelled("contradictions", text.list(contradictions)));
        }
        return text.assumptions(result.assumptions()).toString();
    }

    private TextTable table(List<MetExpectation> worst) {
        TextTable table = new TextTable()
                .right(text.say("gap"))
                .left(text.say("expectation"))
                .left(text.say("touchpoint"))
                .right(text.say("expected"))
                .right(text.say("experienced"))
                .left(text.say("reason"));
        worst.stream()
                .limit(SHOWN)
                .forEach(each -> table.row(
                        score(each.gap()),
                        each.expectation().text(),
                        each.place(),
                        score(each.expectation().score()),
                        score(each.experienced()),
                        reason(each)));
        return table;
    }

    private String reason(MetExpectation missed) {
        List<String> pains = missed.touchpoint().map(Touchpoint::painPoints).orElse(List.of()).stream()
                .map(PainPoint::name)
                .toList();
        String why = pains.isEmpty() ? text.say("gap.WORSE") : text.labelled("painPoint", text.list(pains));
        return missed.persona().map(Persona::name).map(who -> who + " · " + why).orElse(why);
    }

    private String score(OptionalDouble score) {
        return score.isPresent() ? ResultText.score(map.scale(), score.getAsDouble()) : "–";
    }
}
