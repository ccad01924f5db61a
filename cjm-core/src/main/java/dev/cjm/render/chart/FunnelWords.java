package dev.cjm.render.chart;

import dev.cjm.model.Proportion;
import dev.cjm.observed.FunnelStep;
import dev.cjm.render.view.Words;
import java.util.ArrayList;
import java.util.List;

/** What is said beside a step of a funnel: how many go on, how long it takes, and what the lost did instead. */
final class FunnelWords {
    private static final int SHOWN = 3;

    private FunnelWords() {}

    static List<String> of(FunnelStep step, Words words) {
        List<String> lines = new ArrayList<>();
        if (step.fromPrevious().denominator() > 0) {
            lines.add(words.labelled("ofPrevious", share(step.fromPrevious(), words)));
        }
        step.time().ifPresent(time -> lines.add(words.labelled("median", words.duration(time.median()))));
        if (step.lost().numerator() > 0) {
            lines.add(words.labelled("lost", share(step.lost(), words)));
            lines.add(words.labelled("wentNext", next(step, words)));
        }
        if (step.open() > 0) {
            lines.add(words.labelled("stillOpen", Long.toString(step.open())));
        }
        return lines;
    }

    /** A count with its share: "12 · 40 %". */
    static String share(Proportion part, Words words) {
        return part.share().isEmpty()
                ? words.text("noData")
                : words.text("of", part.numerator(), part.denominator()) + " \u00B7 "
                        + words.percent(part.share().getAsDouble());
    }

    private static String next(FunnelStep step, Words words) {
        List<String> shown = new ArrayList<>();
        if (step.ended().numerator() > 0) {
            shown.add(words.text("end") + " " + step.ended().numerator());
        }
        step.next().forEach((activity, share) -> shown.add(activity + " " + share.numerator()));
        List<String> first = shown.subList(0, Math.min(SHOWN, shown.size()));
        String more = shown.size() > SHOWN ? " " + words.text("andMore", shown.size() - SHOWN) : "";
        return String.join(", ", first) + more;
    }
}
