package dev.cjm.render.view;

import dev.cjm.internal.PrintableText;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is said in a lane.
 *
 * @param kind what sort of thing it is
 * @param text what is said, fit to print, perhaps on several lines
 * @param tags what is added in few words each
 * @param persona the id of the persona whom it concerns; empty for everybody
 * @param change how it differs from the map of today
 */
public record Item(ItemKind kind, String text, List<String> tags, Optional<String> persona, Change change) {
    /** Cleans the texts. */
    public Item {
        text = PrintableText.lines(text);
        tags = tags.stream()
                .map(PrintableText::line)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    static Item of(ItemKind kind, String text) {
        return new Item(kind, text, List.of(), Optional.empty(), Change.NONE);
    }

    static Item of(ItemKind kind, String text, List<String> tags) {
        return new Item(kind, text, tags, Optional.empty(), Change.NONE);
    }

    Item of(Optional<String> concerned) {
        return new Item(kind, text, tags, concerned, change);
    }

    /** The same, with a number before its text. */
    public Item numbered(int number) {
        return new Item(kind, number + " \u00B7 " + text, tags, persona, change);
    }

    /** The same, with another difference. */
    public Item with(Change difference) {
        return new Item(kind, text, tags, persona, difference);
    }
}
