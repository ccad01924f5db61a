package dev.cjm.observed.csv;

import dev.cjm.internal.NearestNames;
import dev.cjm.observed.Durations;
import dev.cjm.observed.EventIntake;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which column has what. */
final class CsvHeader {
    private static final List<String> JOURNEYS = List.of(
            "case:concept:name",
            "case_id",
            "case id",
            "caseid",
            "case",
            "journey_id",
            "journey id",
            "journeyid",
            "journey",
            "trace_id",
            "session_id",
            "user_id",
            "userid",
            "user id",
            "customer_id",
            "client_id");
    private static final List<String> ACTIVITIES = List.of(
            "concept:name",
            "activity",
            "activity_name",
            "activity name",
            "event",
            "event_name",
            "event name",
            "touchpoint");
    private static final List<String> TIMES = List.of(
            "time:timestamp",
            "timestamp",
            "event_timestamp",
            "complete timestamp",
            "complete_timestamp",
            "end_timestamp",
            "event_time",
            "time",
            "datetime",
            "date");

    private static final List<String> STARTS = List.of(
            Durations.START,
            "start timestamp",
            "start_time",
            "start time",
            "starttime",
            "started_at",
            "start",
            "begin_timestamp",
            "begin_time",
            "begin");

    private final List<String> names;
    private final EventIntake intake;
    private final int journey;
    private final int activity;
    private final int time;
    private final int[] values;

    CsvHeader(List<String> names, CsvOptions options, EventIntake intake) {
        this.names = names;
        this.intake = intake;
        journey = place("journey", options.journey(), JOURNEYS);
        activity = place("activity", options.activity(), ACTIVITIES);
        time = place("time", options.time(), TIMES);
        values = options.values().stream()
                .mapToInt(name -> name.equals(Durations.START) ? start(options) : named(name))
                .toArray();
    }

    int size() {
        return names.size();
    }

    int journey() {
        return journey;
    }

    int activity() {
        return activity;
    }

    int time() {
        return time;
    }

    int[] values() {
        return values;
    }

    private int start(CsvOptions options) {
        return options.isStartUsual()
                ? place("start", Optional.empty(), STARTS)
                : named(options.start().orElse(Durations.START));
    }

    private int place(String what, Optional<String> said, List<String> usual) {
        if (said.isPresent()) {
            return named(said.get());
        }
        for (String alias : usual) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).strip().toLowerCase(Locale.ROOT).equals(alias)) {
                    return i;
                }
            }
        }
        throw intake.refusal(
                "column.missing",
                "No column has a usual name for the %s; there are %s.".formatted(what, list()),
                "Say which it is: %s(\"…\").".formatted(what));
    }

    private int named(String name) {
        int found = names.indexOf(name);
        if (found < 0) {
            throw intake.refusal(
                    "column.unknown",
                    "There is no column '%s'; there are %s.".formatted(name, list()),
                    NearestNames.of(name, names)
                            .map(near -> "Maybe you meant '" + near + "'.")
                            .orElse("Name one of these."));
        }
        if (found != names.lastIndexOf(name)) {
            throw intake.refusal(
                    "column.twice",
                    "There are two columns '%s'.".formatted(name),
                    "Rename one of them in the file, or say all names: withoutHeader(…).");
        }
        return found;
    }

    private String list() {
        return names.stream().limit(20).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
