package dev.cjm.render.html;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.Persona;
import dev.cjm.render.MapLane;
import dev.cjm.render.draw.Markup;
import dev.cjm.render.view.LaneView;
import dev.cjm.render.view.MapView;

/** Buttons that show and hide rows and personas. */
final class Switches {
    private final MapView view;
    private final Markup out;

    Switches(MapView view, Markup out) {
        this.view = view;
        this.out = out;
    }

    void write() {
        out.line()
                .open("div")
                .attribute("class", "switches")
                .attribute("role", "group")
                .attribute("aria-label", view.words().text("page.rows"));
        out.element("span", view.words().text("page.rows"));
        int place = 0;
        for (LaneView lane : view.lanes()) {
            if (lane.lane() != MapLane.TOUCHPOINTS) {
                button("data-lane", place, lane.title());
            }
            place++;
        }
        out.end();
        if (view.personas().isEmpty()) {
            return;
        }
        out.line()
                .open("div")
                .attribute("class", "switches")
                .attribute("role", "group")
                .attribute("aria-label", view.words().text("personas"));
        out.element("span", view.words().text("personas"));
        for (Persona persona : view.personas()) {
            button("data-persona-switch", view.place(persona.id()), PrintableText.line(persona.name()));
        }
        out.end();
    }

    private void button(String name, int place, String text) {
        out.line()
                .open("button")
                .attribute("type", "button")
                .attribute("aria-pressed", "true")
                .attribute(name, Integer.toString(place))
                .text(text)
                .end();
    }
}
