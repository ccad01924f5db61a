package dev.cjm.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** How a part of a map is told. */
enum Style {
    /** In words: name and lambda. */
    TOLD,
    /** As a ready-made value. */
    READY,
    /** As one of several ready-made values. */
    SEVERAL;

    static Arbitrary<Style> styles() {
        return Choice.simply(8, TOLD, Tuple.of(1, Arbitraries.just(READY)), Tuple.of(1, Arbitraries.just(SEVERAL)));
    }
}
