package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;

/** Two facts at once, or one of two. */
final class Both<T> extends Described<T> {
    private final Described<? super T> left;
    private final Described<? super T> right;
    private final boolean isAnd;

    Both(Described<? super T> left, Described<? super T> right, boolean isAnd) {
        this.left = left;
        this.right = right;
        this.isAnd = isAnd;
    }

    /** Not both is not the one or not the other. */
    @Override
    JointWords told(Voice voice, boolean isNegated) {
        return JointWords.of(left.told(voice, isNegated), right.told(voice, isNegated), isAnd != isNegated);
    }

    @Override
    Judgement<T> judge(JourneyGraph graph) {
        Judgement<? super T> first = left.judge(graph);
        Judgement<? super T> second = right.judge(graph);
        return new Judgement<>() {
            @Override
            public boolean test(T value) {
                return isAnd ? first.test(value) && second.test(value) : first.test(value) || second.test(value);
            }

            // only what decided: of two facts that should both be so, those that are not
            @Override
            public String why(T value) {
                boolean decided = test(value);
                if (first.test(value) != decided) {
                    return second.why(value);
                }
                if (second.test(value) != decided) {
                    return first.why(value);
                }
                return first.why(value) + " and " + second.why(value);
            }
        };
    }
}
