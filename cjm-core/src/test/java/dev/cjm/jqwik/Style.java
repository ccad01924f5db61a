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
        return Arbitraries.frequency(Tuple.of(8, TOLD), Tuple.of(1, READY), Tuple.of(1, SEVERAL));
    }
}
