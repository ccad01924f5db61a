package dev.cjm.observed;

/** Says which segments are too small to be told. */
public final class SegmentsOptions extends CountOptions<SegmentsOptions> {
    SegmentsOptions() {}

    @Override
    SegmentsOptions self() {
        return this;
    }
}
