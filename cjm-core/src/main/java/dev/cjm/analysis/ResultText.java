package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.EmotionScale;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lines of a result as people read them, in their language. */
final class ResultText {
    private static final int LISTED = 5;

    private final Labels labels;
    private final StringBuilder text = new StringBuilder();

    ResultText(Locale locale) {
        labels = Labels.of(locale);
    }

    /** A label with its places filled. */
    String say(String key, Object... values) {
        return labels.text(key, values);
    }

    /** A label, and what belongs to it. */
    String labelled(String key, String value) {
        return say("labelled", say(key), value);
    }

    ResultText line(String words) {
        text.append(VisibleText.of(words)).append('\n');
        return this;
    }

    ResultText table(TextTable table) {
        text.append(table);
        return this;
    }

    /** How many there are beyond those shown. */
    ResultText more(int all, int shown) {
        return all > shown ? line(say("andMore", all - shown)) : this;
    }

    /** What numbers take for granted, below them. */
    ResultText assumptions(List<Assumption> assumptions) {
        AssumptionLines.of(assumptions, labels).forEach(this::line);
        return this;
    }

    /** The first ones, and how many there are beyond them. */
    String list(List<String> words) {
        String first = words.stream().limit(LISTED).collect(Collectors.joining(", "));
        return words.size() > LISTED ? first + ", " + say("andMore", words.size() - LISTED) : first;
    }

    /** At most two digits after the point. */
    static String plain(double value) {
        return Decimals.shortest(Double.parseDouble(Decimals.fixed(value, 2)));
    }

    /** A score with its sign where neutral is 0. */
    static String score(EmotionScale scale, double value) {
        return scale.neutral() == 0 && value > 0 ? "+" + plain(value) : plain(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
