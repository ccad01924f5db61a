package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Memo;
import java.util.Objects;
import java.util.function.Function;

/** A fact of which findings tell more than the words. */
final class Detailed<T> extends Described<T> {
    private final Described<T> fact;
    private final Function<? super JourneyGraph, ? extends Function<? super T, String>> preparing;

    Detailed(Described<T> fact, Function<? super JourneyGraph, ? extends Function<? super T, String>> preparing) {
        this.fact = fact;
        this.preparing = preparing;
    }

    @Override
    JointWords told(Voice voice, boolean isNegated) {
        return fact.told(voice, isNegated);
    }

    @Override
    Judgement<T> judge(JourneyGraph graph) {
        Judgement<T> judged = fact.judge(graph);
        Memo<Function<? super T, String>> detail = new Memo<>(() -> Objects.requireNonNull(
                preparing.apply(graph), () -> "the detail of '" + words() + "' that its lambda gives"));
        return new Judgement<>() {
            @Override
            public boolean test(T value) {
                return judged.test(value);
            }

            @Override
            public String why(T value) {
                String more =
                        Objects.requireNonNull(detail.get().apply(value), () -> "the detail of '" + words() + "'");
                return more.isBlank() ? judged.why(value) : judged.why(value) + " (" + more + ")";
            }
        };
    }
}
