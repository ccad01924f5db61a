package dev.cjm.jqwik;

import dev.cjm.model.Statement;
import dev.cjm.model.StatementBuilder;
import dev.cjm.model.StatementKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Words of customers and observers. */
final class StatementPlans {
    private static final Verbs<StatementBuilder> VERBS = verbs();

    private StatementPlans() {}

    static Arbitrary<Said> said() {
        return Combinators.combine(Arbitraries.of(StatementKind.class), Voice.picks(), VERBS.upTo(3))
                .as(Said::new);
    }

    static Arbitrary<Plan<Statement>> plans() {
        return said().map(said ->
                scene -> Statement.of(said.kind, said.words(scene), statement -> said.calls.tell(statement, scene)));
    }

    private static Verbs<StatementBuilder> verbs() {
        Verbs<StatementBuilder> verbs = new Verbs<>(StatementBuilder.class)
                .onceMade(
                        "score",
                        "score(double)",
                        Scores.picks().map(pick -> scene -> Scores.on(scene.scale(), pick)),
                        StatementBuilder::score)
                .once("weight(double)", Values.grades(), StatementBuilder::weight)
                .word("source(String)", Words.TEXT, StatementBuilder::source)
                .once("date(LocalDate)", Values.dates(), StatementBuilder::date);
        People.addTo(verbs, StatementBuilder::persona);
        return EvidencePlans.addTo(
                verbs, "evidence", StatementBuilder::evidence, StatementBuilder::evidence, StatementBuilder::evidence);
    }

    /**
     * A statement to be.
     *
     * @param kind who says it
     * @param pick the number of its words
     * @param calls what else is said about it
     */
    record Said(StatementKind kind, int pick, Calls<StatementBuilder> calls) {
        String words(Scene scene) {
            return scene.say(Words.TEXT, pick);
        }
    }
}
