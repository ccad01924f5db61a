package dev.cjm.render.view;

import dev.cjm.internal.PrintableText;
import dev.cjm.model.AgeRange;
import dev.cjm.model.Channel;
import dev.cjm.model.Need;
import dev.cjm.model.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a persona beside its card: who it is, then what it wants and does. */
public final class PersonaFacts {
    private final Words words;
    private final List<String> facts = new ArrayList<>();

    private PersonaFacts(Words words) {
        this.words = words;
    }

    /** Lists them, one line each. */
    public static List<String> of(Persona persona, Words words) {
        PersonaFacts all = new PersonaFacts(words);
        all.who(persona);
        all.what(persona);
        return List.copyOf(all.facts);
    }

    private void who(Persona persona) {
        add(
                "fact.role",
                Stream.of(persona.role(), persona.function())
                        .flatMap(Optional::stream)
                        .toList());
        add("fact.age", persona.age().map(AgeRange::toString));
        add("fact.gender", persona.gender());
        add("fact.education", persona.education());
        add("fact.income", persona.income());
        add("fact.location", persona.location());
        add("fact.socialClass", persona.socialClass());
        add("fact.lifestyle", persona.lifestyle());
        add("fact.emotions", persona.emotionalExperience());
    }

    private void what(Persona persona) {
        add("fact.needs", persona.needs().stream().map(Need::text).toList());
        add("fact.jobs", persona.jobsToBeDone());
        add("fact.tasks", persona.tasks());
        add("fact.motivations", persona.motivations());
        add("fact.frustrations", persona.frustrations());
        add("fact.joys", persona.joys());
        add("fact.habits", persona.habits());
        add("fact.behaviour", persona.behaviourPatterns());
        add("fact.purchases", persona.purchaseHistory());
        add("fact.values", persona.values());
        add(
                "fact.channels",
                persona.preferredChannels().stream().map(Channel::name).toList());
        add("fact.tags", persona.tags());
        persona.attributes().forEach((name, value) -> facts.add(line(words.text("labelled", name, value))));
    }

    private void add(String key, Optional<String> fact) {
        fact.ifPresent(text -> facts.add(line(words.labelled(key, text))));
    }

    private void add(String key, List<String> some) {
        add(key, some.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", some)));
    }

    private static String line(String text) {
        return PrintableText.line(text);
    }
}
