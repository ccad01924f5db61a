package dev.cjm.json.events;

import dev.cjm.observed.EventIntake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** One event: which of its fields are what, and whether it is taken. */
final class JsonEventRow {
    private final EventIntake intake;
    private final JsonEventsOptions options;
    private final FieldTree tree = new FieldTree();
    private final List<Integer> journey;
    private final List<Integer> activity;
    private final List<Integer> time;
    private final List<Integer> columns;
    private final List<Integer> filter;
    private final List<Integer> identity;
    private final FieldValues fields;
    private final RowBytes row;
    private final Set<List<String>> met = new HashSet<>();
    private int slots;
    private long filtered;
    private long repeated;

    JsonEventRow(EventIntake intake, JsonEventsOptions options) {
        this.intake = intake;
        this.options = options;
        journey = places(options.journeyPointers());
        activity = places(options.activityPointers());
        time = places(options.timePointers());
        columns = places(options.values());
        filter = places(options.filter().stream().toList());
        identity = places(options.identity());
        fields = new FieldValues(slots);
        row = new RowBytes(intake, columns.size());
    }

    /** Reads an object, at whose start the parser is, to its end. */
    void read(JsonParser in, long line) {
        intake.row(line);
        fields.clear();
        fields.read(in, tree);
    }

    /** Takes what was read. */
    void take() {
        if (!filter.isEmpty() && !options.filtered().contains(fields.text(filter.get(0)))) {
            filtered++;
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (fields.isNested(columns.get(i))) {
                intake.bad(
                        "value.nested",
                        "The value '%s' is an object or a list."
                                .formatted(options.columns().get(i)),
                        "Point at something in it.");
                return;
            }
        }
        if (isRepeated()) {
            repeated++;
            return;
        }
        row.clear();
        for (int i = 0; i < columns.size(); i++) {
            row.value(i, fields.text(columns.get(i)));
        }
        row.event(first(journey), first(activity), first(time));
    }

    /** Tells what was left out of the whole file. */
    void end() {
        if (filtered > 0) {
            intake.assume("%s objects have none of the wanted values at %s and are no events."
                    .formatted(filtered, options.filter().orElse("")));
        }
        if (repeated > 0) {
            intake.assume("%s events have the id of one before (%s) and were taken once."
                    .formatted(repeated, String.join(", ", options.identity())));
        }
    }

    private boolean isRepeated() {
        List<String> id = new ArrayList<>(identity.size());
        boolean isKnown = false;
        for (int slot : identity) {
            id.add(fields.text(slot));
            isKnown |= !fields.text(slot).isEmpty();
        }
        return isKnown && !met.add(List.copyOf(id));
    }

    private String first(List<Integer> places) {
        for (int slot : places) {
            if (!fields.text(slot).isEmpty()) {
                return fields.text(slot);
            }
        }
        return "";
    }

    private List<Integer> places(List<String> pointers) {
        List<Integer> places = new ArrayList<>();
        for (String pointer : pointers) {
            tree.add(Pointers.parts(pointer), slots);
            places.add(slots++);
        }
        return places;
    }
}
