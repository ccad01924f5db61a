package dev.cjm.observed;

/** Says which transitions are too rare to be told. */
public final class TransitionMatrixOptions extends CountOptions<TransitionMatrixOptions> {
    TransitionMatrixOptions() {}

    @Override
    TransitionMatrixOptions self() {
        return this;
    }
}
