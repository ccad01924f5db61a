package dev.cjm.jqwik;

import dev.cjm.model.AgeRange;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaBasis;
import dev.cjm.model.Statement;
import dev.cjm.model.StatementKind;
import java.util.List;

/** Writes personas. */
final class PersonaCode {
    private final Facts facts;
    private final ChannelCode channels;
    private final StatementCode statements;

    PersonaCode(Facts facts, ChannelCode channels, StatementCode statements) {
        this.facts = facts;
        this.channels = channels;
        this.statements = statements;
    }

    void write(Chain map, Persona persona) {
        map.callIfSaid("persona", List.of(Literals.text(persona.name())), "p", chain -> {
            Facts.id(chain, persona.id(), persona.name());
            chain.number("share", persona.share()).text("description", persona.description());
            who(chain, persona);
            lists(chain, persona);
            persona.quote().ifPresent(quote -> quote(chain, quote));
            facts.evidence(chain, persona.evidence());
            chain.texts("tag", persona.tags());
            Facts.attributes(chain, persona.attributes());
        });
    }

    private static void who(Chain chain, Persona persona) {
        persona.age().ifPresent(age -> age(chain, age));
        chain.text("gender", persona.gender())
                .text("education", persona.education())
                .text("income", persona.income())
                .text("location", persona.location())
                .text("role", persona.role())
                .text("function", persona.function())
                .text("lifestyle", persona.lifestyle())
                .text("socialClass", persona.socialClass())
                .text("emotionalExperience", persona.emotionalExperience())
                .text("picture", persona.picture());
        persona.basis().ifPresent(basis -> chain.call(basis == PersonaBasis.PROTO ? "proto" : "researchBased"));
    }

    private static void age(Chain chain, AgeRange age) {
        String from = Integer.toString(age.fromInclusive());
        if (age.fromInclusive() == age.toInclusive()) {
            chain.call("age", from);
        } else {
            chain.call("age", from, Integer.toString(age.toInclusive()));
        }
    }

    private void lists(Chain chain, Persona persona) {
        chain.texts("task", persona.tasks());
        facts.needs(chain, persona.needs());
        chain.texts("goal", persona.goals())
                .texts("jobToBeDone", persona.jobsToBeDone())
                .texts("motivation", persona.motivations())
                .texts("frustration", persona.frustrations())
                .texts("joy", persona.joys())
                .texts("habit", persona.habits())
                .texts("behaviourPattern", persona.behaviourPatterns())
                .texts("purchase", persona.purchaseHistory())
                .texts("value", persona.values())
                .each(persona.preferredChannels(), (inner, channel) -> inner.call("prefers", channels.name(channel)));
    }

    private void quote(Chain chain, Statement quote) {
        if (quote.kind() == StatementKind.QUOTE) {
            chain.callIfSaid(
                    "quote", List.of(Literals.text(quote.text())), "q", inner -> statements.details(inner, quote));
        } else {
            chain.call("quote", statements.standalone(quote));
        }
    }
}
