package dev.cjm.analysis;

import java.math.BigInteger;
import java.util.Objects;

/**
 * How many path variants there are.
 *
 * @param variants the number, or a number that there are at least
 * @param isExact whether there are no more; on maps without loops always
 */
public record VariantCount(BigInteger variants, boolean isExact) {
    /**
     * Obtains a count.
     *
     * @param variants the number, or a number that there are at least
     * @param isExact whether there are no more
     */
    public VariantCount {
        Objects.requireNonNull(variants, "variants");
    }

    @Override
    public String toString() {
        return isExact ? variants.toString() : "at least " + variants;
    }
}
