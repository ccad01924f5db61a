package dev.cjm.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * One of several arbitraries, by weight; the same as {@code Arbitraries.frequencyOf}, but for two things.
 *
 * <p>It shrinks at once to its simplest value, if it has one. And it makes its generators once: {@code frequencyOf} looks them up anew
 * for each value, comparing all arbitraries deeply, which would take most of the time here.
 */
final class Choice<T> implements Arbitrary<T> {
    private final Optional<T> simplest;
    private final int weightOfSimplest;
    private final List<Tuple2<Integer, Arbitrary<T>>> others;

    private Choice(Optional<T> simplest, int weightOfSimplest, List<Tuple2<Integer, Arbitrary<T>>> others) {
        this.simplest = simplest;
        this.weightOfSimplest = weightOfSimplest;
        this.others = others.stream().filter(other -> other.get1() > 0).toList();
    }

    /** Any of these. */
    static <T> Choice<T> of(List<Tuple2<Integer, Arbitrary<T>>> all) {
        return new Choice<>(Optional.empty(), 0, all);
    }

    /** Any of these. */
    @SafeVarargs
    static <T> Choice<T> of(Tuple2<Integer, ? extends Arbitrary<T>>... all) {
        List<Tuple2<Integer, Arbitrary<T>>> list = new ArrayList<>();
        for (Tuple2<Integer, ? extends Arbitrary<T>> each : all) {
            list.add(Tuple.of(each.get1(), each.get2()));
        }
        return of(list);
    }

    /** The simplest value, or any of these. */
    @SafeVarargs
    static <T> Choice<T> simply(int weight, T simplest, Tuple2<Integer, ? extends Arbitrary<T>>... others) {
        List<Tuple2<Integer, Arbitrary<T>>> list = new ArrayList<>();
        for (Tuple2<Integer, ? extends Arbitrary<T>> each : others) {
            list.add(Tuple.of(each.get1(), each.get2()));
        }
        return new Choice<>(Optional.of(simplest), weight, list);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        List<RandomGenerator<T>> generators = new ArrayList<>();
        int[] bounds = new int[others.size()];
        int sum = weightOfSimplest;
        for (int i = 0; i < bounds.length; i++) {
            generators.add(others.get(i).get2().generator(genSize));
            sum += others.get(i).get1();
            bounds[i] = sum;
        }
        int whole = sum;
        return random -> next(random, whole, bounds, generators);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private Shrinkable<T> next(Random random, int whole, int[] bounds, List<RandomGenerator<T>> generators) {
        int pick = random.nextInt(whole);
        if (pick < weightOfSimplest) {
            return Shrinkable.unshrinkable(simplest.orElseThrow(), ShrinkingDistance.MIN);
        }
        int at = 0;
        while (bounds[at] <= pick) {
            at++;
        }
        Shrinkable<T> chosen = generators.get(at).next(random);
        return simplest.<Shrinkable<T>>map(value -> new Complex<>(chosen, value))
                .orElse(chosen);
    }

    /** A value that is not the simplest. */
    private record Complex<T>(Shrinkable<T> chosen, T simplest) implements Shrinkable<T> {
        @Override
        public T value() {
            return chosen.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.concat(
                    Stream.of(Shrinkable.unshrinkable(simplest, ShrinkingDistance.MIN)),
                    chosen.shrink().map(smaller -> new Complex<>(smaller, simplest)));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(1).append(chosen.distance());
        }
    }
}
