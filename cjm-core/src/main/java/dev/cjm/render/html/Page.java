package dev.cjm.render.html;

import dev.cjm.internal.PrintableText;
import dev.cjm.render.Theme;
import dev.cjm.render.draw.Markup;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.MapView;
import java.util.List;
import java.util.Locale;

/** Puts a page together: head, header, switches, table, details, and what may be downloaded. */
final class Page {
    private static final String SCRIPT = PageFile.read("page.js");

    private final MapView view;
    private final JourneyHtmlOptions options;
    private final Markup out = new Markup();

    Page(MapView view, JourneyHtmlOptions options) {
        this.view = view;
        this.options = options;
        Theme theme = options.chosen().theme();
        Curve curve = new Curve(view, theme);
        out.raw("<!DOCTYPE html>").line();
        out.open("html").attribute("lang", view.words().language()).attribute("xmlns", "http://www.w3.org/1999/xhtml");
        head(theme, curve);
        out.line().open("body");
        out.line()
                .open("a")
                .attribute("class", "skip")
                .attribute("href", "#map")
                .text(view.words().text("page.skip"))
                .end();
        new PageHeader(view, out).write();
        out.line().open("main");
        new Switches(view, out).write();
        new MapTable(view, curve, out).write();
        out.line()
                .open("div")
                .attribute("class", "overview")
                .raw(Overview.of(view.map(), options.chosen()))
                .end();
        new Details(view, out).write();
        items("outcomes", view.outcomes());
        items("change.gone", view.removed());
        items("lane.FINDINGS", view.otherFindings());
        downloads();
        out.line().end();
        out.line().open("script").raw(SCRIPT).end();
        out.line().end().line().end().line();
    }

    private void head(Theme theme, Curve curve) {
        String style = PageStyle.of(theme);
        String policy = "default-src 'none'; style-src " + PageFile.hash(style)
                + curve.style().map(inner -> " " + PageFile.hash(inner)).orElse("") + "; script-src "
                + PageFile.hash(SCRIPT) + "; img-src data:; base-uri 'none'; form-action 'none'";
        out.line().open("head");
        out.line().open("meta").attribute("charset", "utf-8").close();
        out.line()
                .open("meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", policy)
                .close();
        out.line()
                .open("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .close();
        out.line().element("title", PrintableText.line(view.map().title()));
        out.line().open("style").raw(style).end();
        out.line().end();
    }

    private void items(String heading, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        String id = heading.toLowerCase(Locale.ROOT).replace('.', '-');
        out.line().open("section").attribute("aria-labelledby", id).attribute("class", "row");
        out.open("h2").attribute("id", id).text(view.words().text(heading)).end();
        new ItemList(view, out).write(items);
        out.end();
    }

    private void downloads() {
        if (options.attachments().isEmpty()) {
            return;
        }
        out.line().open("section").attribute("aria-labelledby", "downloads").attribute("class", "downloads");
        out.open("h2")
                .attribute("id", "downloads")
                .text(view.words().text("page.downloads"))
                .end();
        out.open("ul");
        for (Attachment attachment : options.attachments()) {
            String name = PrintableText.line(attachment.fileName());
            out.open("li")
                    .open("a")
                    .attribute("href", attachment.address())
                    .attribute("download", name)
                    .text(name)
                    .end()
                    .end();
        }
        out.end().end();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
