package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.List;

/** What tables of questions have in common. */
final class QuestionText {
    private static final int NAMED = 5;

    private QuestionText() {}

    /** The share, or nothing where there is no data. */
    static String percent(Proportion share) {
        return share.share().isPresent() ? Decimals.percent(share.share().orElseThrow(), 1) : "";
    }

    /** The share with its interval and its journeys, or that there is no data. */
    static String interval(Proportion share, Labels labels) {
        if (share.denominator() == 0) {
            return labels.text("noData");
        }
        return "%s (%s – %s, %s)"
                .formatted(
                        percent(share),
                        Decimals.percent(share.lower().orElseThrow(), 1),
                        Decimals.percent(share.upper().orElseThrow(), 1),
                        labels.text("of", share.numerator(), share.denominator()));
    }

    static String number(Estimate number, int decimals) {
        return number.value().isPresent() ? Decimals.fixed(number.value().orElseThrow(), decimals) : "";
    }

    static String line(String key, String text, Labels labels) {
        return labels.text("labelled", labels.text(key), text) + "\n";
    }

    /** A line that names activities which no event is, or nothing. */
    static String notFound(List<String> names, Labels labels) {
        if (names.isEmpty()) {
            return "";
        }
        String more = names.size() > NAMED ? " " + labels.text("andMore", names.size() - NAMED) : "";
        return line("notInLog", String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + more, labels);
    }

    /** A line that says how much is left out, or nothing. */
    static String suppressed(Suppressed suppressed, Labels labels) {
        return suppressed.count() == 0
                ? ""
                : labels.text("tooFew", suppressed.count(), suppressed.minimumCases()) + "\n";
    }
}
