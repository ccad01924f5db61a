package dev.cjm.json.events;

import dev.cjm.observed.EventIntake;
import java.io.BufferedInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one document. What an event concerns is known once the objects are; events that stand before them wait.
 */
final class OcelReading implements JsonInput.Reading {
    private static final List<String> HEAD = List.of("type", "time");

    private final JsonInput input;
    private final EventIntake intake;
    private final OcelFlattening flattening;
    private final FieldTree eventFields = new FieldTree();
    private final FieldTree objectFields = new FieldTree();
    private final FieldTree typeFields = new FieldTree();
    private final FieldTree relationFields = new FieldTree();
    private final FieldValues eventValues;
    private final FieldValues objectValues = new FieldValues(2);
    private final int columns;
    private final List<OcelEvent> waiting = new ArrayList<>();
    private boolean isObjectsKnown;
    private boolean isEventsMet;

    OcelReading(JsonInput input, String objectType, OcelOptions options) {
        this.input = input;
        intake = input.intake();
        flattening = new OcelFlattening(intake, objectType, options);
        columns = options.columns().size();
        for (int i = 0; i < HEAD.size(); i++) {
            eventFields.add(List.of(HEAD.get(i)), i);
        }
        for (int i = 0; i < columns; i++) {
            if (!options.isRelated(options.columns().get(i))) {
                eventFields.add(List.of("attributes", options.columns().get(i)), HEAD.size() + i);
            }
        }
        eventValues = new FieldValues(HEAD.size() + columns);
        objectFields.add(List.of("id"), 0);
        objectFields.add(List.of("type"), 1);
        typeFields.add(List.of("name"), 0);
        relationFields.add(List.of("objectId"), 0);
    }

    @Override
    public void read(BufferedInputStream in) {
        try (JsonParser parser = input.parser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused("The document is no object.");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                field(parser, name);
            }
            if (parser.nextToken() != null) {
                throw refused("Something stands behind the document.");
            }
        }
        if (!isEventsMet) {
            throw refused("The document has no list 'events'.");
        }
        waiting.forEach(flattening::event);
        flattening.end();
    }

    private void field(JsonParser parser, String name) {
        if (name.startsWith("ocel:")) {
            throw intake.refusal("ocel.version", "The document is OCEL 1.0.", "Convert it to OCEL 2.0.");
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        switch (name) {
            case "events" -> {
                isEventsMet = true;
                each(parser, () -> event(parser));
            }
            case "objects" -> {
                each(parser, () -> object(parser));
                isObjectsKnown = true;
            }
            case "objectTypes" -> each(parser, () -> objectType(parser));
            default -> parser.skipChildren();
        }
    }

    private void each(JsonParser parser, Runnable element) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            intake.row(JsonInput.line(parser));
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                element.run();
            } else {
                parser.skipChildren();
                intake.bad("json.object", "What stands there is no object.", "Each event or object is one of JSON.");
            }
        }
    }

    private void objectType(JsonParser parser) {
        objectValues.clear();
        objectValues.read(parser, typeFields);
        if (!objectValues.text(0).isEmpty()) {
            flattening.objectType(objectValues.text(0));
        }
    }

    private void object(JsonParser parser) {
        objectValues.clear();
        objectValues.read(parser, objectFields);
        if (objectValues.text(0).isEmpty() || objectValues.text(1).isEmpty()) {
            intake.bad("ocel.object", "The object has no id or no type.", "Give it both.");
            return;
        }
        flattening.object(objectValues.text(0), objectValues.text(1));
    }

    private void event(JsonParser parser) {
        long line = JsonInput.line(parser);
        eventValues.clear();
        Set<String> objects = new LinkedHashSet<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            FieldTree child = eventFields.child(name);
            if (child != null) {
                eventValues.value(parser, child);
            } else if (name.equals("relationships") && parser.currentToken() == JsonToken.START_ARRAY) {
                relationships(parser, objects);
            } else {
                parser.skipChildren();
            }
        }
        List<String> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(eventValues.text(HEAD.size() + i));
        }
        OcelEvent event = new OcelEvent(line, eventValues.text(0), eventValues.text(1), values, objects);
        if (isObjectsKnown) {
            flattening.event(event);
        } else {
            waiting.add(event);
        }
    }

    private void relationships(JsonParser parser, Set<String> objects) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                objectValues.clear();
                objectValues.read(parser, relationFields);
                if (!objectValues.text(0).isEmpty()) {
                    objects.add(objectValues.text(0));
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private RuntimeException refused(String what) {
        return intake.refusal(
                "ocel.document",
                what,
                "OCEL 2.0 is an object with eventTypes, objectTypes, events and objects; read others by JsonEvents.");
    }
}
