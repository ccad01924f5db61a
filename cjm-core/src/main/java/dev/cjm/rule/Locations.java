package dev.cjm.rule;

import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;

/** Says where a part of a map is, by property names and ids, so that it stays the same when others come and go. */
final class Locations {
    static final String MAP = "";

    private Locations() {}

    static String of(Touchpoint touchpoint) {
        return of("touchpoints", touchpoint.id());
    }

    static String of(Stage stage) {
        return of("stages", stage.id());
    }

    static String of(Transition transition) {
        return of("transitions", transition.id());
    }

    static String of(Persona persona) {
        return of("personas", persona.id());
    }

    static String of(Outcome outcome) {
        return of("outcomes", outcome.id());
    }

    /** Escaped as in JSON Pointer (RFC 6901). */
    static String of(String... path) {
        StringBuilder location = new StringBuilder();
        for (String part : path) {
            location.append('/').append(part.replace("~", "~0").replace("/", "~1"));
        }
        return location.toString();
    }
}
