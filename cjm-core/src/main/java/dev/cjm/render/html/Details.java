package dev.cjm.render.html;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.draw.Markup;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;
import dev.cjm.render.view.Proof;
import java.util.List;

/** All that is known of each touchpoint, and on what it rests. */
final class Details {
    private final MapView view;
    private final List<LaneView> lanes;
    private final Markup out;

    Details(MapView view, Markup out) {
        this.view = view;
        lanes = view.everyLane();
        this.out = out;
    }

    void write() {
        if (view.map().touchpoints().isEmpty()) {
            return;
        }
        out.line().open("section").attribute("aria-labelledby", "details").attribute("class", "details");
        out.open("h2")
                .attribute("id", "details")
                .text(view.words().text("page.details"))
                .end();
        view.map().touchpoints().forEach(this::touchpoint);
        out.line().end();
    }

    private void touchpoint(Touchpoint touchpoint) {
        int number = view.numbers().of(touchpoint);
        out.line().open("details").attribute("id", "touchpoint-" + number).attribute("dir", "auto");
        out.open("summary")
                .text(number + " \u00B7 " + PrintableText.line(touchpoint.name()))
                .end();
        out.line().open("p").text(view.channels(touchpoint)).end();
        touchpoint
                .description()
                .ifPresent(text -> out.open("p").text(PrintableText.lines(text)).end());
        for (LaneView lane : lanes) {
            List<Item> items = view.of(lane, touchpoint);
            if (!items.isEmpty()) {
                out.line().element("h3", lane.title());
                new ItemList(view, out).write(items);
            }
        }
        evidence(view.proofs(touchpoint));
        out.end();
    }

    private void evidence(List<Proof> proofs) {
        if (proofs.isEmpty()) {
            return;
        }
        out.line().element("h3", view.words().text("page.evidence"));
        out.open("ul").attribute("class", "evidence");
        for (Proof proof : proofs) {
            out.line().open("li").attribute("dir", "auto").text(PrintableText.line(proof.text()));
            proof.link().ifPresent(this::link);
            out.end();
        }
        out.end();
    }

    private void link(String link) {
        out.text(" ");
        String shown = PrintableText.line(link);
        if (SafeLink.of(link).isPresent()) {
            out.open("a")
                    .attribute("href", link)
                    .attribute("rel", "noopener noreferrer")
                    .text(shown)
                    .end();
        } else {
            out.open("code").text(shown).end();
        }
    }
}
