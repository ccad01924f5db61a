package dev.cjm.observed;

/** Says which variants are too rare to be told. */
public final class JourneyVariantsOptions extends CountOptions<JourneyVariantsOptions> {
    JourneyVariantsOptions() {}

    @Override
    JourneyVariantsOptions self() {
        return this;
    }
}
