package dev.cjm.model;

import dev.cjm.internal.Slugs;
import java.util.Objects;
import java.util.function.Consumer;

/** Adds needs to personas and stages. */
final class Needs {
    private Needs() {}

    static void add(ValueBuilder owner, String text, Consumer<Need> adding) {
        if (!owner.item("needs", "need", Objects.requireNonNull(text, "text"))) {
            return;
        }
        String id = Slugs.of(text);
        if (id.isEmpty()) {
            owner.problems().noId(owner.where().child("needs", "need", text));
        } else {
            adding.accept(new Need(id, text));
        }
    }

    static void add(ValueBuilder owner, String id, String text, Consumer<Need> adding) {
        Objects.requireNonNull(id, "id");
        boolean isFilled = owner.item("needs", "need", Objects.requireNonNull(text, "text"));
        boolean isGood = Ids.isValid(id);
        if (!isGood) {
            owner.problems().badId(owner.where().child("needs", "need", text), id);
        }
        if (isFilled && isGood) {
            adding.accept(new Need(id, text));
        }
    }
}
