package dev.cjm.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** Solves a chain with fifty digits, by elimination as in any textbook. */
final class ExactChain {
    private static final MathContext DIGITS = new MathContext(50);

    private ExactChain() {}

    /** The column of {@code (I − Q)⁻¹}: how often those who are somewhere come to a vertex. */
    static double[] column(ChainPart part, int vertex) {
        int size = part.size();
        BigDecimal[][] rows = new BigDecimal[size][size + 1];
        for (int i = 0; i < size; i++) {
            Arrays.fill(rows[i], BigDecimal.ZERO);
            rows[i][i] = new BigDecimal(part.leaks()[i]);
            for (int at = part.starts()[i]; at < part.starts()[i + 1]; at++) {
                BigDecimal likelihood = new BigDecimal(part.likelihoods()[at]);
                rows[i][i] = rows[i][i].add(likelihood);
                rows[i][part.targets()[at]] = rows[i][part.targets()[at]].subtract(likelihood);
            }
        }
        rows[vertex][size] = BigDecimal.ONE;
        for (int i = 0; i < size; i++) {
            for (int below = i + 1; below < size; below++) {
                if (rows[below][i].signum() != 0) {
                    subtract(rows[below], rows[i], rows[below][i].divide(rows[i][i], DIGITS), i);
                }
            }
        }
        double[] values = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            BigDecimal value = rows[i][size].divide(rows[i][i], DIGITS);
            values[i] = value.doubleValue();
            for (int above = 0; above < i; above++) {
                rows[above][size] = rows[above][size].subtract(rows[above][i].multiply(value, DIGITS), DIGITS);
            }
        }
        return values;
    }

    private static void subtract(BigDecimal[] row, BigDecimal[] other, BigDecimal times, int from) {
        for (int k = from; k < row.length; k++) {
            if (other[k].signum() != 0) {
                row[k] = row[k].subtract(other[k].multiply(times, DIGITS), DIGITS);
            }
        }
    }
}
