package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import java.util.Objects;
import java.util.function.Function;

/** A fact of which findings tell more than the words. */
final class Detailed<T> extends Described<T> {
    private final Described<T> fact;
    private final Function<? super T, String> detail;

    Detailed(Described<T> fact, Function<? super T, String> detail) {
        this.fact = fact;
        this.detail = detail;
    }

    @Override
    JointWords told(Voice voice, boolean isNegated) {
        return fact.told(voice, isNegated);
    }

    @Override
    Judgement<T> judge(JourneyGraph graph) {
        Judgement<T> judged = fact.judge(graph);
        return new Judgement<>() {
            @Override
            public boolean test(T value) {
                return judged.test(value);
            }

            @Override
            public String why(T value) {
                String more = Objects.requireNonNull(detail.apply(value), () -> "the detail of '" + words() + "'");
                return more.isBlank() ? judged.why(value) : judged.why(value) + " (" + more + ")";
            }
        };
    }
}
