package dev.cjm.jqwik;

import dev.cjm.model.Channel;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.PersonaBuilder;
import dev.cjm.model.PersonaField;
import dev.cjm.model.StageField;
import dev.cjm.model.TouchpointField;
import java.util.List;
import java.util.function.Consumer;

/** Mistakes in who travels. */
final class PersonaDefects {
    private PersonaDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of("journey.persona", "nobody travels", PersonaDefects::withoutPersonas),
                with("persona.need", "a persona without a need", p -> p.goal("Arrive")),
                with("persona.motivation", "a persona without a motivation", p -> p.goal("Arrive")),
                with("persona.frustration", "a persona without a frustration", p -> p.goal("Arrive")),
                with("persona.habit", "a persona without a habit", p -> p.goal("Arrive")),
                with("persona.complete", "a persona of whom little is known", p -> p.goal("Arrive")),
                with("persona.research", "a persona whom nobody asked", PersonaBuilder::proto),
                with(
                        "persona.channel",
                        "a persona who is never met on the channel that it likes",
                        p -> p.prefers(Channel.of("Carrier pigeon of a defect"))),
                with("need.served", "a need that no touchpoint serves", p -> p.need("need-of-a-defect", "Quiet")),
                Defect.of(
                        "persona.unique",
                        "two personas of whom the same is said",
                        map -> map.edit(e -> e.addPersona(
                                        "Added twin",
                                        p -> p.id("twin-" + Edits.ADDED)
                                                .role("Twin")
                                                .goal("Arrive"))
                                .addPersona(
                                        "Added persona",
                                        p -> p.id(Edits.ADDED).role("Twin").goal("Arrive")))),
                Defect.of(
                        "persona.unique:in-other-order",
                        "two personas of whom the same is said in another order",
                        map -> map.edit(e -> e.addPersona(
                                        "Added twin",
                                        p -> p.id("twin-" + Edits.ADDED)
                                                .goal("Arrive")
                                                .goal("Rest")
                                                .value("Health")
                                                .value("Peace"))
                                .addPersona(
                                        "Added persona",
                                        p -> p.id(Edits.ADDED)
                                                .goal("Rest")
                                                .goal("Arrive")
                                                .value("Peace")
                                                .value("Health")))),
                Defect.of("persona.shares", "personas who are not all customers", PersonaDefects::withoutAllShares));
    }

    private static Defect with(String name, String description, Consumer<? super PersonaBuilder> facts) {
        return Defect.of(
                name,
                description,
                map -> map.edit(e -> e.addPersona("Added persona", p -> {
                    p.id(Edits.ADDED);
                    facts.accept(p);
                })));
    }

    /** Whatever names a persona goes before. */
    private static JourneyMap withoutPersonas(JourneyMap map) {
        JourneyMap silent = Edits.clearing(
                map,
                TouchpointField.EMOTIONS,
                TouchpointField.STATEMENTS,
                TouchpointField.PAIN_POINTS,
                TouchpointField.GAINS,
                TouchpointField.EXPECTATIONS,
                TouchpointField.OPPORTUNITIES,
                TouchpointField.SERVES);
        return Edits.clearingStages(silent, StageField.EXPECTATIONS)
                .edit(e -> map.personas().forEach(each -> e.removePersona(each.id())));
    }

    private static JourneyMap withoutAllShares(JourneyMap map) {
        return map.edit(e -> {
            map.personas().forEach(each -> e.persona(each.id(), p -> p.clear(PersonaField.SHARE)));
            e.addPersona("Added persona", p -> p.id(Edits.ADDED).share(0.5));
        });
    }
}
