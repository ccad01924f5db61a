package dev.cjm.jqwik;

import dev.cjm.model.Question;
import java.util.Collection;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple.Tuple2;

/** Questions of stages and touchpoints. */
final class QuestionPlans {
    private QuestionPlans() {}

    static <B> void addTo(
            Verbs<B> verbs,
            BiConsumer<B, String> asking,
            Answered<B> answering,
            BiConsumer<B, Question> adding,
            BiConsumer<B, Collection<Question>> addingAll) {
        Arbitrary<Tuple2<Integer, Integer>> picks =
                Combinators.combine(Voice.picks(), Voice.picks()).as(net.jqwik.api.Tuple::of);
        Arbitrary<Plan<Question>> ready = picks.map(pick -> scene -> {
            String question = scene.say(Words.QUESTION, pick.get1());
            return pick.get2() % 2 == 0
                    ? Question.of(question)
                    : Question.of(question, scene.say(Words.TEXT, pick.get2() / 2));
        });
        verbs.verb(1, "asks(String)", Voice.picks(), (builder, pick, telling) -> {
                    asking.accept(builder, telling.scene().say(Words.QUESTION, pick));
                    return true;
                })
                .verb(1, "asks(String, String)", picks, (builder, pick, telling) -> {
                    answering.say(
                            builder,
                            telling.scene().say(Words.QUESTION, pick.get1()),
                            telling.scene().say(Words.TEXT, pick.get2()));
                    return true;
                })
                .made("asks(Question)", "questions(Collection)", ready, adding, addingAll);
    }

    /** The verb that says a question and its answer. */
    interface Answered<B> {
        void say(B builder, String question, String answer);
    }
}
