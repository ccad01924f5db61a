package dev.cjm.render.html;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Persona;
import dev.cjm.render.draw.Markup;
import dev.cjm.render.view.MapView;
import dev.cjm.render.view.Words;

/** What the map is called, what it is for, and who travels. */
final class PageHeader {
    private final MapView view;
    private final Words words;
    private final Markup out;

    PageHeader(MapView view, Markup out) {
        this.view = view;
        this.words = view.words();
        this.out = out;
    }

    void write() {
        JourneyMap map = view.map();
        out.line().open("header");
        out.open("h1")
                .attribute("dir", "auto")
                .text(PrintableText.line(map.title()))
                .end();
        out.line().open("ul").attribute("class", "states");
        view.states().forEach(state -> out.element("li", state));
        out.end();
        map.goal().ifPresent(goal -> paragraph(words.labelled("goal", goal)));
        map.scenario().ifPresent(scenario -> paragraph(words.labelled("scenario", scenario)));
        map.scope().ifPresent(scope -> paragraph(words.labelled("scope", scope.toString())));
        if (!view.personas().isEmpty()) {
            out.line().element("h2", words.text("personas"));
            out.open("ul").attribute("class", "personas");
            view.personas().forEach(this::persona);
            out.end();
        }
        out.line().end();
    }

    private void persona(Persona persona) {
        int place = view.place(persona.id());
        out.line()
                .open("li")
                .attribute("class", Styles.persona(place))
                .attribute("data-persona", Integer.toString(place))
                .attribute("dir", "auto");
        String share = persona.share().isPresent()
                ? " \u00B7 " + words.percent(persona.share().getAsDouble())
                : "";
        String name = PrintableText.line(persona.name()) + share;
        out.open("strong");
        if (Details.areThereOf(persona, view)) {
            out.open("a")
                    .attribute("href", "#" + Details.id(persona, view))
                    .text(name)
                    .end();
        } else {
            out.text(name);
        }
        out.end();
        persona.description().ifPresent(this::paragraph);
        if (!persona.goals().isEmpty()) {
            paragraph(words.labelled("goal", String.join("; ", persona.goals())));
        }
        persona.quote()
                .ifPresent(quote -> out.open("q")
                        .attribute("class", "said")
                        .text(PrintableText.lines(words.text("quoted", quote.text())))
                        .end());
        out.end();
    }

    private void paragraph(String text) {
        out.line()
                .open("p")
                .attribute("dir", "auto")
                .text(PrintableText.lines(text))
                .end();
    }
}
