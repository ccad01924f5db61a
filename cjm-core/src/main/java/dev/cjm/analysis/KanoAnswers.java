package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many customers put a feature into which category.
 *
 * <p>Better and worse after C. Berger and others, Kano's Methods for Understanding Customer-defined Quality (1993): reverse and questionable
 * answers are left out of both.
 *
 * @param attractive how many find it attractive, 0 or more
 * @param oneDimensional how many find it one-dimensional, 0 or more
 * @param mustBe how many find that it must be, 0 or more
 * @param indifferent how many are indifferent, 0 or more
 * @param reverse how many find it reverse, 0 or more
 * @param questionable how many contradict themselves, 0 or more
 */
public record KanoAnswers(
        long attractive, long oneDimensional, long mustBe, long indifferent, long reverse, long questionable) {
    /**
     * Obtains answers.
     *
     * @param attractive how many find it attractive
     * @param oneDimensional how many find it one-dimensional
     * @param mustBe how many find that it must be
     * @param indifferent how many are indifferent
     * @param reverse how many find it reverse
     * @param questionable how many contradict themselves
     * @throws IllegalArgumentException if a number is negative
     */
    public KanoAnswers {
        if (Math.min(
                        Math.min(attractive, oneDimensional),
                        Math.min(Math.min(mustBe, indifferent), Math.min(reverse, questionable)))
                < 0) {
            throw new IllegalArgumentException(
                    "Numbers of Kano answers must not be negative: %s, %s, %s, %s, %s, %s.\nCount the customers of each category."
                            .formatted(attractive, oneDimensional, mustBe, indifferent, reverse, questionable));
        }
    }

    /**
     * Counts categories.
     *
     * @param categories the category of each customer, in any order, perhaps none
     * @return the answers
     */
    public static KanoAnswers of(Collection<KanoCategory> categories) {
        List<KanoCategory> all = List.copyOf(categories);
        return new KanoAnswers(
                Collections.frequency(all, KanoCategory.ATTRACTIVE),
                Collections.frequency(all, KanoCategory.ONE_DIMENSIONAL),
                Collections.frequency(all, KanoCategory.MUST_BE),
                Collections.frequency(all, KanoCategory.INDIFFERENT),
                Collections.frequency(all, KanoCategory.REVERSE),
                Collections.frequency(all, KanoCategory.QUESTIONABLE));
    }

    /**
     * Tells how far having it satisfies.
     *
     * @return (A + O) / (A + O + M + I), 0 to 1, both inclusive; empty without such answers
     */
    public OptionalDouble better() {
        return quotient(attractive + oneDimensional);
    }

    /**
     * Tells how far missing it dissatisfies.
     *
     * @return −(O + M) / (A + O + M + I), −1 to 0, both inclusive; empty without such answers
     */
    public OptionalDouble worse() {
        OptionalDouble size = quotient(oneDimensional + mustBe);
        return size.isPresent() ? OptionalDouble.of(0 - size.getAsDouble()) : size;
    }

    /**
     * Finds the category of most customers.
     *
     * @return the most frequent one; of those that tie must-be, else one-dimensional, else attractive, else indifferent, else reverse; empty
     *     without answers
     */
    public Optional<KanoCategory> category() {
        List<Map.Entry<KanoCategory, Long>> counts = List.of(
                Map.entry(KanoCategory.MUST_BE, mustBe),
                Map.entry(KanoCategory.ONE_DIMENSIONAL, oneDimensional),
                Map.entry(KanoCategory.ATTRACTIVE, attractive),
                Map.entry(KanoCategory.INDIFFERENT, indifferent),
                Map.entry(KanoCategory.REVERSE, reverse),
                Map.entry(KanoCategory.QUESTIONABLE, questionable));
        Map.Entry<KanoCategory, Long> most = counts.get(0);
        for (Map.Entry<KanoCategory, Long> each : counts) {
            most = each.getValue() > most.getValue() ? each : most;
        }
        return most.getValue() > 0 ? Optional.of(most.getKey()) : Optional.empty();
    }

    private OptionalDouble quotient(long some) {
        long all = attractive + oneDimensional + mustBe + indifferent;
        return all > 0 ? OptionalDouble.of((double) some / all) : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return "A " + attractive + ", O " + oneDimensional + ", M " + mustBe + ", I " + indifferent + ", R " + reverse
                + ", Q "
                + questionable
                + (better().isPresent()
                        ? ": better " + Decimals.fixed(better().getAsDouble(), 2) + ", worse "
                                + Decimals.fixed(worse().orElse(0), 2)
                        : "");
    }
}
