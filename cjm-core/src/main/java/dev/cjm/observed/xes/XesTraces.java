package dev.cjm.observed.xes;

import dev.cjm.observed.EventIntake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Follows the elements of a document: which trace, which event, which attribute in it. */
final class XesTraces {
    private static final int DEEPEST = 100;

    private final EventIntake intake;
    private final XesOptions options;
    private final XesRow row;
    private final List<String> path = new ArrayList<>();
    private final Map<String, String> keyValues = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final String timeKey;
    private List<String> keys = List.of();
    private boolean isInTrace;
    private boolean isInEvent;
    private boolean isBadEvent;
    private int depth;
    private int skipped;
    private long events;
    private long emptyTraces;
    private long sharedIds;
    private String journey = "";
    private String time = "";

    XesTraces(EventIntake intake, XesOptions options) {
        this.intake = intake;
        this.options = options;
        row = new XesRow(intake, options.values());
        timeKey = options.time();
        keys = options.classifier().isPresent() ? List.of() : List.of(options.activity());
    }

    void start(XMLStreamReader reader) {
        String element = reader.getLocalName();
        if (depth == 0 && !element.equals("log")) {
            throw intake.refusal(
                    "xes.root", "The document is a '" + element + "', no log of XES.", "Choose another reader.");
        }
        if (depth >= DEEPEST) {
            throw intake.refusal(
                    "xes.deep",
                    "Elements lie deeper in each other than " + DEEPEST + ".",
                    "This is no usual log; flatten it.");
        }
        depth++;
        if (skipped > 0) {
            skipped++;
        } else if (element.equals("global")) {
            skipped = 1;
        } else if (element.equals("classifier")) {
            classifier(reader);
        } else if (element.equals("trace")) {
            startTrace();
        } else if (element.equals("event")) {
            startEvent(reader);
        } else if (isInTrace || isInEvent) {
            attribute(reader);
        }
    }

    void end(String element) {
        depth--;
        if (skipped > 0) {
            skipped--;
        } else if (element.equals("event")) {
            endEvent();
        } else if (element.equals("trace")) {
            emptyTraces += events == 0 ? 1 : 0;
            isInTrace = false;
        } else if (!path.isEmpty()) {
            path.remove(path.size() - 1);
        }
    }

    /** Tells what the whole document took for granted. */
    void end() {
        if (emptyTraces > 0) {
            intake.assume(emptyTraces + " traces have no event and are no journeys.");
        }
        if (sharedIds > 0) {
            intake.assume(sharedIds + " traces have the id of a trace before and are taken as the same journey.");
        }
    }

    private void classifier(XMLStreamReader reader) {
        String name = value(reader, "name");
        String scope = value(reader, "scope");
        if (options.classifier().filter(name::equals).isPresent() && !scope.equals("trace")) {
            keys = ClassifierKeys.of(value(reader, "keys"));
        }
    }

    private void startTrace() {
        if (options.classifier().isPresent() && keys.isEmpty()) {
            throw intake.refusal(
                    "xes.classifier",
                    "The log declares no classifier '" + options.classifier().get() + "' before its traces.",
                    "Name one that it has, or say activity(…).");
        }
        isInTrace = true;
        events = 0;
        journey = "";
        path.clear();
        row.newTrace();
    }

    private void startEvent(XMLStreamReader reader) {
        intake.row(reader.getLocation().getLineNumber());
        isInEvent = true;
        isBadEvent = false;
        time = "";
        path.clear();
        keyValues.clear();
        row.newEvent();
        if (!isInTrace) {
            isBadEvent = true;
            intake.bad(
                    "event.outside",
                    "The event is in no trace, so it belongs to no journey.",
                    "Leave such events out: badRows(SKIP).");
        } else if (events++ == 0 && !journey.isEmpty() && !ids.add(journey)) {
            sharedIds++;
        }
    }

    private void endEvent() {
        isInEvent = false;
        path.clear();
        if (!isBadEvent) {
            row.take(journey, activity(), time);
        }
    }

    /** The value of one key as it is; several so that different ones never give the same text. */
    private String activity() {
        if (keys.size() == 1) {
            return keyValues.getOrDefault(keys.get(0), "");
        }
        List<String> parts = new ArrayList<>();
        boolean isSaid = false;
        for (String key : keys) {
            String value = keyValues.getOrDefault(key, "");
            isSaid |= !value.isEmpty();
            parts.add(value.replace("\\", "\\\\").replace("+", "\\+"));
        }
        return isSaid ? String.join("+", parts) : "";
    }

    private void attribute(XMLStreamReader reader) {
        String key = value(reader, "key");
        path.add(key);
        boolean isDirect = path.size() == 1;
        if (isInEvent) {
            if (isDirect && keys.contains(key)) {
                keyValues.put(key, value(reader, "value"));
            }
            if (isDirect && key.equals(timeKey)) {
                time = value(reader, "value");
            }
            if (row.isAskedFor()) {
                row.eventAttribute(name(), value(reader, "value"));
            }
        } else {
            if (isDirect && key.equals(options.journey())) {
                journey = value(reader, "value");
            }
            if (row.isAskedFor()) {
                row.traceAttribute(name(), value(reader, "value"));
            }
        }
    }

    /** The path of the attribute; lists have an element without key between. */
    private String name() {
        if (path.size() == 1) {
            return path.get(0);
        }
        return String.join("/", path.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String value(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
