package dev.cjm.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A name to be, and perhaps an id of its own.
 *
 * @param word the number of its word
 * @param id 0 if the id is made of the name, else the number of its own id
 */
record NamePick(int word, int id) {
    private static final String[] OWN = {
        "own-id", "№7", "x.y/z", "購買", "ID", "a_b", "<i>", "\"'", "=1+1", "a>b", "x#2", "..", "`"
    };
    private static final int FIRST_HOSTILE = 6;

    static Arbitrary<NamePick> picks() {
        Arbitrary<Integer> ids =
                Choice.simply(6, 0, Tuple.of(1, Arbitraries.integers().between(1, 40)));
        return Combinators.combine(Voice.picks(), ids).as(NamePick::new);
    }

    boolean wantsOwnId() {
        return id > 0;
    }

    String ownId(Voice voice) {
        return OWN[id % (voice.hostile().isEmpty() ? FIRST_HOSTILE : OWN.length)];
    }
}
