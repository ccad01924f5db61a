package dev.cjm.json;

import dev.cjm.json.JsonTree.Leaf;
import dev.cjm.json.JsonTree.Place;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a value as a tree, and marks the fields that nobody knows. */
final class TreeReader {
    private final Reading in;
    private final Set<String> unknown;

    TreeReader(Reading in, Set<String> unknown) {
        this.in = in;
        this.unknown = unknown;
    }

    /** The whole document; fields at these pointers are marked as unknown. */
    static JsonTree read(Source source, JsonSettings settings, Set<String> unknown) {
        ProblemList problems = new ProblemList(settings.maxProblems(), settings.isStrict());
        try (JsonParser parser = settings.parser(source)) {
            try {
                return whole(new Reading(parser, source, problems, settings), unknown);
            } catch (JacksonException e) {
                Optional<Source> accepted =
                        source.standIns().isPresent() ? Optional.empty() : LoneSurrogates.replaced(source);
                if (accepted.isPresent()) {
                    return read(accepted.get(), settings, unknown);
                }
                problems.end(DocumentReader.ending(e, parser));
            } catch (StopReading e) {
                // what ended it is in the list
            }
        }
        throw problems.toException(source, settings);
    }

    private static JsonTree whole(Reading in, Set<String> unknown) {
        in.nextToken();
        JsonTree tree = new TreeReader(in, unknown).read();
        if (in.nextToken() != null) {
            in.problems().end(in.here(Wording.trailing(in.shown())));
        }
        if (!in.problems().isEmpty()) {
            throw new StopReading();
        }
        return tree;
    }

    /** The value whose first token is the current one; a field that stands twice is a problem. */
    JsonTree read() {
        Place place = in.place();
        JsonToken token = in.token();
        if (token == JsonToken.START_OBJECT) {
            return struct(place);
        }
        if (token == JsonToken.START_ARRAY) {
            JsonTree.Items items = new JsonTree.Items(place);
            while (in.nextToken() != JsonToken.END_ARRAY) {
                items.elements().add(read());
            }
            return items;
        }
        if (token == JsonToken.VALUE_STRING) {
            return new Leaf(place, in.text(), Leaf.Kind.TEXT);
        }
        return new Leaf(place, in.text(), token != null && token.isNumeric() ? Leaf.Kind.NUMBER : Leaf.Kind.LITERAL);
    }

    private JsonTree.Struct struct(Place place) {
        JsonTree.Struct struct = new JsonTree.Struct(place);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (struct.fields().containsKey(name)) {
                in.fieldTwice(name);
                continue;
            }
            if (unknown.contains(in.pointer())) {
                struct.unknown().add(name);
            }
            in.nextToken();
            struct.fields().put(name, read());
        }
        return struct;
    }
}
