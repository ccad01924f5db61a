package dev.cjm.render.text;

import dev.cjm.internal.PrintableText;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.MapView;
import java.util.ArrayList;
import java.util.List;

/** Puts an item on one line: whose it is, what is said, what is added. */
final class ItemText {
    private ItemText() {}

    static String of(MapView view, Item item) {
        String whose = view.whose(item).map(name -> name + ": ").orElse("");
        List<String> added = new ArrayList<>(item.tags());
        if (item.change() != Change.NONE) {
            added.add(view.words().text(item.change().key()));
        }
        String tags = added.isEmpty() ? "" : " (" + String.join(", ", added) + ")";
        return whose + PrintableText.line(item.text()) + tags;
    }
}
