package dev.cjm.render.html;

import dev.cjm.render.draw.Markup;
import dev.cjm.render.view.Change;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.MapView;
import java.util.List;

/** Items as a list of cards. */
final class ItemList {
    private final MapView view;
    private final Markup out;

    ItemList(MapView view, Markup out) {
        this.view = view;
        this.out = out;
    }

    void write(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        out.open("ul").attribute("class", "items");
        items.forEach(this::write);
        out.end();
    }

    private void write(Item item) {
        String style = item.kind().name()
                + (item.change() == Change.NONE ? "" : " " + item.change().name());
        String persona =
                item.persona().map(id -> " " + Styles.persona(view.place(id))).orElse("");
        out.line().open("li").attribute("class", style + persona).attribute("dir", "auto");
        item.persona().ifPresent(id -> out.attribute("data-persona", Integer.toString(view.place(id))));
        view.whose(item).ifPresent(name -> out.open("b").text(name).end());
        if (item.change() != Change.NONE) {
            out.open("i").text(view.words().text(item.change().key())).end();
        }
        out.open(item.change() == Change.REMOVED ? "s" : "span")
                .text(item.text())
                .end();
        if (!item.tags().isEmpty()) {
            out.open("small").text(String.join(" \u00B7 ", item.tags())).end();
        }
        out.end();
    }
}
