package dev.cjm.observed;

import dev.cjm.internal.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a log holds, as people read it. */
final class EventLogText {
    private EventLogText() {}

    static String of(EventLog log, Locale locale) {
        Labels labels = Labels.of(locale);
        List<String> lines = new ArrayList<>();
        lines.add(labels.text(
                "eventLogOf",
                log.journeyCount(),
                log.eventCount(),
                log.activities().size()));
        log.start()
                .ifPresent(start -> lines.add(labels.text(
                        "labelled",
                        labels.text("period"),
                        start + " – " + log.end().orElse(start))));
        if (!log.columns().isEmpty()) {
            lines.add(labels.text("labelled", labels.text("columns"), String.join(", ", log.columns())));
        }
        if (log.report().skippedRows() > 0) {
            lines.add(labels.text(
                    "labelled", labels.text("rowsLeftOut"), log.report().skippedRows()));
        }
        log.report()
                .assumptions()
                .forEach(assumption -> lines.add(labels.text("labelled", labels.text("assumptions"), assumption)));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
