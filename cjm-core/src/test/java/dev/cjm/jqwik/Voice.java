package dev.cjm.jqwik;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * The words of one map: its script, and the hostile texts that stand in between.
 *
 * <p>Plans hold numbers only, and a voice turns them into words. So most maps read well, a map is foreign or hostile as a whole, and
 * shrinking a number to 0 leaves the simplest word.
 *
 * @param script the script of its words
 * @param hostile hostile texts, perhaps none
 */
record Voice(Script script, List<String> hostile) {
    static final Voice PLAIN = new Voice(Script.LATIN, List.of());

    /** The voices that options allow. */
    static Arbitrary<Voice> voices(MapOptions options) {
        if (options.isOnlyLatin()) {
            return Arbitraries.just(PLAIN);
        }
        Arbitrary<Voice> foreign = Arbitraries.of(Script.values()).map(script -> new Voice(script, List.of()));
        Arbitrary<List<String>> texts = HostileTexts.texts().list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<Voice> hostile =
                Combinators.combine(Arbitraries.of(Script.values()), texts).as(Voice::new);
        return Choice.simply(4, PLAIN, Tuple.of(3, foreign), Tuple.of(options.isHostile() ? 2 : 0, hostile));
    }

    /** The numbers that stand for words, 0 for the simplest. */
    static Arbitrary<Integer> picks() {
        return Arbitraries.integers().between(0, 240).withDistribution(RandomDistribution.uniform());
    }

    /** The word that a number stands for; never blank. */
    String say(Words sort, int pick, int position) {
        if (pick == 0) {
            return sort.simplest(position);
        }
        if (!hostile.isEmpty() && pick % 4 == 1) {
            return hostile.get(pick / 4 % hostile.size());
        }
        return script.word(sort, pick);
    }
}
