package dev.cjm.render.html;

import dev.cjm.render.draw.Paint;

/** Names of styles that go by places. */
final class Styles {
    private Styles() {}

    static String persona(int place) {
        return "persona persona-" + place % Paint.PERSONAS.size();
    }

    static String stage(int place) {
        return "stage stage-" + place % Paint.STAGES.size();
    }
}
