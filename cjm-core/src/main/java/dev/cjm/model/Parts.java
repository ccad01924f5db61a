package dev.cjm.model;

import java.util.Objects;

/** Checks what the small parts of a map have in common. */
final class Parts {
    private Parts() {}

    static void check(String noun, String id, String text) {
        Objects.requireNonNull(id, "id");
        Standalone.build(noun, Objects.requireNonNull(text, "text"), (problems, where) -> {
            if (text.isBlank()) {
                problems.blank(where, "text", "text");
            }
            if (!Ids.isValid(id)) {
                problems.badId(where, id);
            }
            return text;
        });
    }

    static void filled(String noun, String property, String text) {
        Standalone.build(noun, Objects.requireNonNull(text, property), (problems, where) -> {
            if (text.isBlank()) {
                problems.blank(where, property, property);
            }
            return text;
        });
    }

    static String id(String noun, String text) {
        Objects.requireNonNull(text, "text");
        return Standalone.build(noun, text, (problems, where) -> new Derived(problems, where).derivedId(text));
    }

    private static final class Derived extends ValueBuilder {
        Derived(Problems problems, Where where) {
            super(problems, where);
        }
    }
}
