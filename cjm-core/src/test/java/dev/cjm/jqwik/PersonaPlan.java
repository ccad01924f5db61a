package dev.cjm.jqwik;

import dev.cjm.jqwik.Telling.Named;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaBuilder;
import dev.cjm.model.Statement;
import dev.cjm.model.StatementKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A persona to be.
 *
 * @param name its name
 * @param share its share of the customers in twentieths, as far as others leave it; negative if none is said
 * @param style how it is told
 * @param calls what is said about it
 */
record PersonaPlan(NamePick name, int share, Style style, Calls<PersonaBuilder> calls) {
    private static final int PARTS = 20;
    private static final Verbs<PersonaBuilder> VERBS = verbs();

    static Arbitrary<PersonaPlan> plans(MapOptions options) {
        Arbitrary<Integer> shares = Choice.simply(2, -1, Tuple.of(3, Values.ints(0, 14)));
        return Combinators.combine(NamePick.picks(), shares, Style.styles(), VERBS.upTo(options.hasFacts() ? 10 : 0))
                .as(PersonaPlan::new);
    }

    /** A persona that stands alone. */
    Persona alone(Scene scene) {
        return make(new Telling(scene).named("persona", Words.PERSONA, name), Math.max(share, -1), scene);
    }

    /** The share that is said, when some twentieths are left; negative if none is said. */
    int share(int left) {
        return Math.min(share, left);
    }

    Persona make(Named named, int parts, Scene scene) {
        return Persona.of(named.name(), persona -> tell(persona, named, parts, scene));
    }

    void tell(PersonaBuilder persona, Named named, int parts, Scene scene) {
        if (named.isOwn()) {
            persona.id(named.id());
            scene.note(VERBS.label("id(String)"));
        }
        if (parts >= 0) {
            persona.share(parts / (double) PARTS);
            scene.note(VERBS.label("share(double)"));
        }
        calls.tell(persona, scene);
    }

    private static Verbs<PersonaBuilder> verbs() {
        Verbs<PersonaBuilder> verbs = PersonaFactPlans.addTo(new Verbs<>(PersonaBuilder.class));
        AttributePlans.addTo(verbs, PersonaBuilder::attribute);
        EvidencePlans.addTo(
                verbs, "evidenceAll", PersonaBuilder::evidence, PersonaBuilder::evidenceAll, PersonaBuilder::evidence);
        NeedPlans.addTo(verbs, PersonaBuilder::need, PersonaBuilder::need, PersonaBuilder::need, PersonaBuilder::needs);
        return verbs.word("quote(String)", Words.TEXT, PersonaBuilder::quote)
                .verb(1, "quote(String, Consumer)", StatementPlans.said(), (persona, said, telling) -> {
                    boolean isFirst = telling.once("quote");
                    if (isFirst) {
                        persona.quote(
                                said.words(telling.scene()),
                                statement -> said.calls().tell(statement, telling.scene()));
                    }
                    return isFirst;
                })
                .onceMade("quote", "quote(Statement)", quotes(), PersonaBuilder::quote);
    }

    private static Arbitrary<Plan<Statement>> quotes() {
        return StatementPlans.said()
                .map(said -> scene -> Statement.of(
                        StatementKind.QUOTE,
                        said.words(scene),
                        statement -> said.calls().tell(statement, scene)));
    }
}
