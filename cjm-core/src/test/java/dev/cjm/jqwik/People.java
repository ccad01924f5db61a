package dev.cjm.jqwik;

import java.util.Optional;
import java.util.function.BiConsumer;

/** The verb that says whose a fact is, as far as there is somebody. */
final class People {
    private People() {}

    static <B> void addTo(Verbs<B> verbs, BiConsumer<B, String> saying) {
        verbs.verb(1, "persona(String)", Voice.picks(), (builder, pick, telling) -> {
            Optional<String> persona = telling.scene().named("persona", pick).filter(name -> telling.once("persona"));
            persona.ifPresent(name -> saying.accept(builder, name));
            return persona.isPresent();
        });
    }
}
