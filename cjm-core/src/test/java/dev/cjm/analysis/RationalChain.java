package dev.cjm.analysis;

import dev.cjm.graph.FlowCase;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A small map as an absorbing chain in exact fractions: N = (I − Q)⁻¹ by the elimination of Gauss. */
final class RationalChain {
    private final FlowCase given;
    private final List<String> ids;
    private final Rational[][] inverse;

    RationalChain(FlowCase given) {
        this.given = given;
        ids = given.touchpoints().stream().map(Touchpoint::id).toList();
        inverse = invert();
    }

    /** The share of those at a touchpoint who go on to a node at once. */
    Rational likelihood(String source, String target) {
        Rational sum = Rational.ZERO;
        for (Transition way : given.from(source)) {
            if (way.target().equals(target)) {
                sum = sum.plus(Rational.of(given.likelihood(way)));
            }
        }
        return sum.over(total(source));
    }

    Rational dropOff(String source) {
        return Rational.of(given.dropOff(source)).over(total(source));
    }

    /** What rounding may have made miss 1. */
    private Rational total(String source) {
        Rational sum = Rational.of(given.dropOff(source));
        for (Transition way : given.from(source)) {
            sum = sum.plus(Rational.of(given.likelihood(way)));
        }
        return sum;
    }

    Rational visits(String from, String to) {
        return inverse[ids.indexOf(from)][ids.indexOf(to)];
    }

    /** N·r. */
    Rational expected(String from, Function<String, Rational> reward) {
        Rational sum = Rational.ZERO;
        for (String id : ids) {
            sum = sum.plus(visits(from, id).times(reward.apply(id)));
        }
        return sum;
    }

    /** (2N − I)t − t∘t. */
    Rational variance(String from) {
        Rational length = expected(from, id -> Rational.ONE);
        Rational twice =
                expected(from, id -> expected(id, each -> Rational.ONE)).times(Rational.of(2));
        return twice.minus(length).minus(length.times(length));
    }

    private Rational[][] invert() {
        int size = ids.size();
        List<Rational[]> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Rational[] row = new Rational[2 * size];
            for (int j = 0; j < size; j++) {
                Rational one = i == j ? Rational.ONE : Rational.ZERO;
                row[j] = one.minus(likelihood(ids.get(i), ids.get(j)));
                row[size + j] = one;
            }
            rows.add(row);
        }
        for (int column = 0; column < size; column++) {
            int pivot = column;
            while (rows.get(pivot)[column].isZero()) {
                pivot++;
            }
            rows.add(column, rows.remove(pivot));
            Rational[] first = rows.get(column);
            Rational divisor = first[column];
            for (int j = 0; j < first.length; j++) {
                first[j] = first[j].over(divisor);
            }
            for (int i = 0; i < size; i++) {
                if (i != column) {
                    Rational factor = rows.get(i)[column];
                    for (int j = 0; j < first.length; j++) {
                        rows.get(i)[j] = rows.get(i)[j].minus(factor.times(first[j]));
                    }
                }
            }
        }
        Rational[][] found = new Rational[size][size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(rows.get(i), size, found[i], 0, size);
        }
        return found;
    }
}
