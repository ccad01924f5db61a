package dev.cjm.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Components of chains in the shapes that journeys have. */
final class ChainParts {
    /** Where vertices lead. */
    enum Shape {
        /** Onward, and back by a few. */
        LOCAL,
        /** Anywhere. */
        ANYWHERE,
        /** Onward, and home to the first one. */
        HOME,
        /** Around, in one ring. */
        RING
    }

    private ChainParts() {}

    static Arbitrary<ChainPart> any(int smallest, int largest) {
        return Combinators.combine(
                        Arbitraries.of(Shape.class),
                        Arbitraries.integers().between(smallest, largest),
                        Arbitraries.of(1e-9, 1e-3, 0.1, 0.5),
                        Arbitraries.longs())
                .as(ChainParts::of);
    }

    /** Every vertex can be reached from each other one; only a few leak. */
    static ChainPart of(Shape shape, int size, double leak, long seed) {
        Random random = new Random(seed);
        int[] starts = new int[size + 1];
        int[] targets = new int[4 * size];
        double[] likelihoods = new double[4 * size];
        double[] leaks = new double[size];
        int end = 0;
        for (int i = 0; i < size; i++) {
            Map<Integer, Double> row = row(shape, i, size, random);
            leaks[i] = i == size - 1 || random.nextInt(10) == 0 ? leak : 0;
            double sum = row.values().stream().mapToDouble(each -> each).sum();
            for (Map.Entry<Integer, Double> way : row.entrySet()) {
                targets[end] = way.getKey();
                likelihoods[end++] = way.getValue() / sum * (1 - leaks[i]);
            }
            starts[i + 1] = end;
        }
        return new ChainPart(starts, Arrays.copyOf(targets, end), Arrays.copyOf(likelihoods, end), leaks);
    }

    private static Map<Integer, Double> row(Shape shape, int from, int size, Random random) {
        Map<Integer, Double> row = new LinkedHashMap<>();
        row.put((from + 1) % size, 0.2 + random.nextDouble());
        switch (shape) {
            case LOCAL -> row.put(Math.max(0, from - 1 - random.nextInt(8)), random.nextDouble());
            case ANYWHERE -> {
                row.put(random.nextInt(size), random.nextDouble());
                row.put(random.nextInt(size), random.nextDouble());
            }
            case HOME -> row.put(0, random.nextDouble());
            case RING -> {}
        }
        row.remove(from);
        return row;
    }
}
