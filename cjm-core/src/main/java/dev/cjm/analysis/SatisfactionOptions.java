package dev.cjm.analysis;

/** Says which metrics count: NPS, CSAT and CES, unless other indicators are asked for as well. */
public final class SatisfactionOptions {
    private boolean isWithIndicators;

    SatisfactionOptions() {}

    /**
     * Asks for other key performance indicators as well.
     *
     * @return these options
     */
    public SatisfactionOptions withIndicators() {
        isWithIndicators = true;
        return this;
    }

    boolean isWithIndicators() {
        return isWithIndicators;
    }
}
