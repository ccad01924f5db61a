package dev.cjm.json;

import dev.cjm.json.JsonTree.Place;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A changed tree as a document whose problems are told with the places of the original. */
final class TreeSource {
    private final List<Place> lines = new ArrayList<>();

    private TreeSource() {}

    static Source of(JsonTree tree, Source original) {
        TreeSource places = new TreeSource();
        places.collect(tree);
        CharArrayWriter text = new CharArrayWriter();
        try {
            JsonText.writeInLines(tree::write, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no text does that
        }
        return Source.of(text.toString()).within(problem -> original.seenFromOutside(places.of(problem)));
    }

    /** In the order in which names and values start a line. */
    private void collect(JsonTree tree) {
        lines.add(tree.place());
        if (tree instanceof JsonTree.Struct struct) {
            struct.fields().values().forEach(value -> {
                lines.add(value.place());
                collect(value);
            });
        } else if (tree instanceof JsonTree.Items items) {
            items.elements().forEach(this::collect);
        }
    }

    private JsonProblem of(JsonProblem problem) {
        if (problem.line() < 1 || problem.line() > lines.size()) {
            return problem;
        }
        Place place = lines.get(problem.line() - 1);
        return problem.at(place.pointer(), place.line(), place.column());
    }
}
