package dev.cjm.exchange.mermaid;

/** What becomes of a score that is not on the scale. */
public enum OffScale {
    /** It is refused. */
    REFUSE,
    /** It becomes the nearest score of the scale, which is told as an issue. */
    CLAMP,
    /**
     * All scores are read on the smallest usual scale that holds them, which is told as an issue: 1 to 5, 0 to 5, −2 to 2, 1 to 10, 0
     * to 10, −5 to 5 or 0 to 100; without one that holds them it is refused.
     */
    WIDEN
}
