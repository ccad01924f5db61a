package dev.cjm.analysis;

import dev.cjm.internal.TextTable;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Opportunities as people read them: the three best with their numbers, and what none answers. */
final class OpportunitiesText {
    private static final int SHOWN = 3;

    private final Opportunities result;
    private final ResultText text;

    private OpportunitiesText(Opportunities result, Locale locale) {
        this.result = result;
        text = new ResultText(locale);
    }

    static String of(Opportunities result, Locale locale) {
        return new OpportunitiesText(result, locale).text();
    }

    private String text() {
        text.line(text.labelled(
                "opportunities",
                text.list(
                        result.maps().stream().map(JourneyMap::title).distinct().toList())));
        if (result.opportunities().isEmpty()) {
            text.line(text.say("noOpportunities"));
        } else {
            List<RankedOpportunity> backlog = result.backlog();
            text.line(text.say(
                    "opportunitySize",
                    result.opportunities().size(),
                    backlog.size(),
                    result.inQuadrant(ValueEffort.QUICK_WIN).size(),
                    result.inQuadrant(ValueEffort.BIG_BET).size(),
                    result.inQuadrant(ValueEffort.FILL_IN).size(),
                    result.inQuadrant(ValueEffort.MONEY_PIT).size()));
            text.table(table(backlog)).more(backlog.size(), SHOWN);
        }
        unanswered(
                "unansweredPains",
                result.unansweredPains().stream()
                        .map(each -> each.pain().name())
                        .toList());
        unanswered(
                "unansweredExpectations",
                result.unansweredExpectations().stream()
                        .map(each -> each.expectation().text())
                        .toList());
        return text.assumptions(result.assumptions()).toString();
    }

    private void unanswered(String label, List<String> names) {
        if (!names.isEmpty()) {
            text.line(text.labelled(label, text.list(names)));
        }
    }

    private TextTable table(List<RankedOpportunity> backlog) {
        TextTable table = new TextTable()
                .left(text.say("opportunity"))
                .right(text.say("ulwick"))
                .right(text.say("value"))
                .right(text.say("effort"))
                .right(text.say("painReach"))
                .left(text.say("touchpoint"))
                .left(text.say("reason"));
        backlog.stream()
                .limit(SHOWN)
                .forEach(each -> table.row(
                        each.opportunity().name(),
                        number(each.ulwick()),
                        number(each.value()),
                        number(each.opportunity().effort()),
                        number(each.painReach()),
                        each.touchpoint().name(),
                        reason(each)));
        return table;
    }

    private String reason(RankedOpportunity each) {
        List<String> facts = new ArrayList<>();
        each.band().ifPresent(band -> facts.add(text.say("band." + band.name())));
        each.quadrant().ifPresent(quadrant -> facts.add(text.say("quadrant." + quadrant.name())));
        each.kano()
                .flatMap(KanoAnswers::category)
                .ifPresent(category -> facts.add(text.say("kano." + category.name())));
        List<String> answers = new ArrayList<>();
        each.pains().forEach(pain -> answers.add(pain.pain().name()));
        each.gains().stream().map(Gain::name).forEach(answers::add);
        each.expectations().forEach(one -> answers.add(one.expectation().text()));
        if (!answers.isEmpty()) {
            facts.add(text.labelled("answers", text.list(answers)));
        }
        return facts.isEmpty() ? "–" : String.join(" · ", facts);
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? ResultText.plain(number.getAsDouble()) : "–";
    }
}
