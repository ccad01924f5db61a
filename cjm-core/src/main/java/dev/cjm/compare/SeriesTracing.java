package dev.cjm.compare;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Follows one number over versions: its values, and what has to stay the same for them to be compared. */
final class SeriesTracing {
    private final HistorySeries.Kind kind;
    private final String location;
    private String name = "";
    private Optional<String> unit = Optional.empty();
    private final List<Value> values = new ArrayList<>();

    /** What a version says: the value, its measure in words, and the direction that is good. */
    private record Value(int version, double number, String measure, int goodSign) {}

    SeriesTracing(HistorySeries.Kind kind, String location) {
        this.kind = kind;
        this.location = location;
    }

    void called(String given, Optional<String> stated) {
        name = given;
        unit = stated.or(() -> unit);
    }

    void add(int version, OptionalDouble value, String measure, int goodSign) {
        value.ifPresent(number -> values.add(new Value(version, number, measure, goodSign)));
    }

    HistorySeries series(List<String> versions) {
        List<OptionalDouble> numbers = new ArrayList<>(Collections.nCopies(versions.size(), OptionalDouble.empty()));
        values.forEach(each -> numbers.set(each.version(), OptionalDouble.of(each.number())));
        List<HistoryPoint> points = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            points.add(new HistoryPoint(versions.get(i), numbers.get(i)));
        }
        List<HistoryStep> steps = new ArrayList<>();
        List<String> breaks = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            Value before = values.get(i - 1);
            Value after = values.get(i);
            boolean isSame = before.measure().equals(after.measure()) && before.goodSign() == after.goodSign();
            if (!isSame) {
                breaks.add("Version %s measures %s, version %s measures %s."
                        .formatted(
                                Quoted.text(versions.get(before.version())),
                                words(before),
                                Quoted.text(versions.get(after.version())),
                                words(after)));
            }
            steps.add(new HistoryStep(
                    before.version(),
                    after.version(),
                    before.number(),
                    after.number(),
                    isSame ? Trend.of(before.number(), after.number(), after.goodSign()) : Trend.UNKNOWN));
        }
        return new HistorySeries(kind, location, name, unit, points, steps, breaks);
    }

    private static String words(Value value) {
        String direction =
                value.goodSign() > 0 ? "higher is better" : value.goodSign() < 0 ? "lower is better" : "no direction";
        return value.measure() + " (" + direction + ")";
    }
}
