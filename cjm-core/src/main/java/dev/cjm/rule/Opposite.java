package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;

/** What is so where a fact is not. */
final class Opposite<T> extends Described<T> {
    private final Described<T> fact;

    Opposite(Described<T> fact) {
        this.fact = fact;
    }

    @Override
    JointWords told(Voice voice, boolean isNegated) {
        return fact.told(voice, !isNegated);
    }

    @Override
    Judgement<T> judge(JourneyGraph graph) {
        Judgement<T> judged = fact.judge(graph);
        return new Judgement<>() {
            @Override
            public boolean test(T value) {
                return !judged.test(value);
            }

            @Override
            public String why(T value) {
                return judged.why(value);
            }
        };
    }
}
