package dev.cjm.analysis;

/** Where an opportunity stands by what it is worth and what work it is. */
public enum ValueEffort {
    /** Worth much, little work. */
    QUICK_WIN,
    /** Worth much, much work. */
    BIG_BET,
    /** Worth little, little work. */
    FILL_IN,
    /** Worth little, much work. */
    MONEY_PIT;

    static ValueEffort of(boolean isValuable, boolean isLaborious) {
        if (isValuable) {
            return isLaborious ? BIG_BET : QUICK_WIN;
        }
        return isLaborious ? MONEY_PIT : FILL_IN;
    }
}
