package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** A fact that is not made of others. */
final class Fact<T> extends Described<T> {
    private final VerbPhrase words;
    private final Function<? super JourneyGraph, ? extends Predicate<? super T>> preparing;

    Fact(String words, Function<? super JourneyGraph, ? extends Predicate<? super T>> preparing) {
        this.words = VerbPhrase.of(FactWords.checked(words));
        this.preparing = Objects.requireNonNull(preparing, "preparing");
    }

    @Override
    JointWords told(Voice voice, boolean isNegated) {
        return JointWords.of(words.say(voice, isNegated));
    }

    @Override
    Judgement<T> judge(JourneyGraph graph) {
        Predicate<? super T> test = Objects.requireNonNull(
                preparing.apply(graph), () -> "the test of '" + words() + "' that its lambda gives");
        return new Judgement<>() {
            @Override
            public boolean test(T value) {
                return test.test(value);
            }

            @Override
            public String why(T value) {
                return say(Voice.SINGULAR, !test(value));
            }
        };
    }
}
