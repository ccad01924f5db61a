package dev.cjm.analysis;

import dev.cjm.internal.Decimals;

/** How promising an opportunity is by its score after A. Ulwick, What Customers Want (2005). */
public enum UlwickBand {
    /** 15 and more. */
    EXTREME(15),
    /** 12 inclusive to 15 exclusive. */
    LOW_HANGING(12),
    /** 10 inclusive to 12 exclusive. */
    WORTH_CONSIDERING(10),
    /** Below 10: customers are served well enough. */
    UNATTRACTIVE(0);

    private final double from;

    UlwickBand(double from) {
        this.from = from;
    }

    /**
     * Finds the band of a score.
     *
     * @param score the score, 0 to 20, both inclusive
     * @return the band
     */
    public static UlwickBand of(double score) {
        for (UlwickBand each : values()) {
            if (score >= each.from) {
                return each;
            }
        }
        return UNATTRACTIVE;
    }

    /**
     * Scores an opportunity: importance plus what satisfaction falls behind it.
     *
     * @param importance how important the matter is, 0 to 10, both inclusive
     * @param satisfaction how satisfied customers are, 0 to 10, both inclusive
     * @return importance + max(importance − satisfaction, 0): 14 for 9 and 4, 4 for 4 and 9
     * @throws IllegalArgumentException if a number is not between 0 and 10
     */
    public static double score(double importance, double satisfaction) {
        check("importance", importance);
        check("satisfaction", satisfaction);
        return Decimals.exact(importance)
                .add(Decimals.exact(Math.max(0, CurveShape.difference(importance, satisfaction))))
                .doubleValue();
    }

    private static void check(String noun, double number) {
        if (!(number >= 0 && number <= 10)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be between 0 and 10.\nUse ten times the share of those who gave it a high mark."
                            .formatted(noun, number));
        }
    }
}
