package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.TextTable;
import java.util.List;
import java.util.Locale;

/** The seven readings as people read them: what each names and why, then which touchpoints most agree on. */
final class MomentsOfTruthText {
    private static final int SHOWN = 3;

    private final MomentsOfTruth moments;
    private final JourneyGraph graph;
    private final ResultText text;
    private final TextTable table;
    private final Locale locale;

    private MomentsOfTruthText(MomentsOfTruth moments, JourneyGraph graph, Locale locale) {
        this.moments = moments;
        this.graph = graph;
        this.locale = locale;
        text = new ResultText(locale);
        table = new TextTable()
                .left(text.say("reading"))
                .left(text.say("touchpoint"))
                .right(text.say("score"))
                .left(text.say("reason"));
    }

    static String of(MomentsOfTruth moments, JourneyGraph graph, Locale locale) {
        return new MomentsOfTruthText(moments, graph, locale).text();
    }

    private String text() {
        text.line(text.labelled("momentsOfTruth", graph.map().title()));
        for (MomentReading reading : moments) {
            reading.forEach(this::rows);
        }
        text.table(table);
        moments.agreement().stream().limit(SHOWN).forEach(this::agreement);
        return text.more(moments.agreement().size(), SHOWN)
                .assumptions(moments.assumptions())
                .toString();
    }

    private void rows(MomentCriterion criterion) {
        String name = text.say("criterion." + criterion.kind());
        if (criterion.isSilent()) {
            table.row(name, "–", "", criterion.silence(locale).orElse(""));
            return;
        }
        List<MomentScore> top = criterion.top();
        for (int i = 0; i < Math.min(top.size(), SHOWN); i++) {
            MomentScore score = top.get(i);
            table.row(i == 0 ? name : "", score.touchpoint().name(), value(score), score.reason(locale));
        }
        if (top.size() > SHOWN) {
            table.row("", text.say("andMore", top.size() - SHOWN), "", "");
        }
    }

    /** With its unit. */
    private String value(MomentScore score) {
        double value = score.value().orElseThrow();
        return switch (score.criterion().unit()) {
            case YES_OR_NO -> text.say(value > 0 ? "yes" : "no");
            case EFFECTS -> text.say("of", (int) value, 3);
            case POINTS -> text.say("points", ResultText.plain(value));
            case SCORE -> text.say("onScale", ResultText.plain(value));
            case PROBABILITY -> Shares.percent(value);
        };
    }

    private void agreement(MomentAgreement row) {
        List<String> names = row.readings().stream()
                .filter(each -> each != MomentReading.Kind.CONTACT)
                .map(each -> text.say("reading." + each))
                .toList();
        text.line(text.say("agreed", row.touchpoint().name(), row.count(), String.join(", ", names)));
    }
}
