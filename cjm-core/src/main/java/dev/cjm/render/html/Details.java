package dev.cjm.render.html;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.draw.Markup;
import dev.cjm.render.view.Item;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;
import dev.cjm.render.view.PersonaFacts;
import dev.cjm.render.view.Proof;
import dev.cjm.render.view.TouchpointFacts;
import java.util.List;

/** All that is known of each persona and each touchpoint, and on what it rests. */
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
        List<Persona> personas = view.personas().stream()
                .filter(persona -> areThereOf(persona, view))
                .toList();
        if (view.map().touchpoints().isEmpty() && personas.isEmpty()) {
            return;
        }
        out.line().open("section").attribute("aria-labelledby", "details").attribute("class", "details");
        out.open("h2")
                .attribute("id", "details")
                .text(view.words().text("page.details"))
                .end();
        personas.forEach(this::persona);
        view.map().touchpoints().forEach(this::touchpoint);
        out.line().end();
    }

    /** Whether more is known of a persona than its card says. */
    static boolean areThereOf(Persona persona, MapView view) {
        return !PersonaFacts.of(persona, view.words()).isEmpty()
                || !view.proofs(persona).isEmpty();
    }

    /** Where the details of a persona are. */
    static String id(Persona persona, MapView view) {
        return "persona-" + view.place(persona.id());
    }

    private void persona(Persona persona) {
        out.line()
                .open("details")
                .attribute("id", id(persona, view))
                .attribute("data-persona", Integer.toString(view.place(persona.id())))
                .attribute("dir", "auto");
        out.open("summary")
                .text(view.words().labelled("persona", PrintableText.line(persona.name())))
                .end();
        facts(PersonaFacts.of(persona, view.words()));
        evidence(view.proofs(persona));
        out.end();
    }

    private void facts(List<String> facts) {
        facts.forEach(
                fact -> out.line().open("p").attribute("dir", "auto").text(fact).end());
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
        facts(TouchpointFacts.of(touchpoint, view.words()));
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
