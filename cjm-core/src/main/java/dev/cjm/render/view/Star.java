package dev.cjm.render.view;

/** The mark of a moment of truth. */
public enum Star {
    /** It is none. */
    NONE("noData", ""),
    /** The map declares it: a full star. */
    DECLARED("momentOfTruth", "\u2605"),
    /** It is computed, and not declared: a hollow star. */
    COMPUTED("computedMoment", "\u2606");

    private final String key;
    private final String sign;

    Star(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    /** The key of its word. */
    public String key() {
        return key;
    }

    /** The star as a letter. */
    public String sign() {
        return sign;
    }
}
