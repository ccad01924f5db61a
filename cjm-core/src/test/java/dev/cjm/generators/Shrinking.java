package dev.cjm.generators;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Shrinks as jqwik does: always on to the first smaller value that is still a counterexample. */
final class Shrinking {
    private static final int GEN_SIZE = 1000;

    private Shrinking() {}

    /** The smallest counterexample to be reached from a random one. */
    static <T> T counterexample(Arbitrary<T> arbitrary, Predicate<T> claim, Random random) {
        RandomGenerator<T> generator = arbitrary.generator(GEN_SIZE);
        Shrinkable<T> found = generator.next(random);
        while (claim.test(found.value())) {
            found = generator.next(random);
        }
        Optional<Shrinkable<T>> smaller = smaller(found, claim);
        while (smaller.isPresent()) {
            found = smaller.get();
            smaller = smaller(found, claim);
        }
        return found.value();
    }

    private static <T> Optional<Shrinkable<T>> smaller(Shrinkable<T> found, Predicate<T> claim) {
        return found.shrink()
                .filter(candidate -> candidate.distance().compareTo(found.distance()) < 0)
                .filter(candidate -> !claim.test(candidate.value()))
                .findFirst();
    }
}
