package dev.cjm.model;

import java.time.Duration;

/** Builds an {@link Action}. */
public final class ActionBuilder extends ValueBuilder {
    private final ImmutableAction.Builder facts = ImmutableAction.builder();

    ActionBuilder(Problems problems, Where where, String name) {
        super(problems, where);
        facts.name(checkedName("name", name));
    }

    /**
     * Says how many times it is done; without a count, once.
     *
     * @param count the count, at least 1
     * @return this builder
     */
    public ActionBuilder count(int count) {
        if (atLeast("count", count, 1)) {
            facts.count(count);
        }
        return this;
    }

    /**
     * Says how long it takes each time.
     *
     * @param duration the duration, never negative
     * @return this builder
     */
    public ActionBuilder duration(Duration duration) {
        if (time("duration", duration)) {
            facts.duration(duration);
        }
        return this;
    }

    Action build() {
        return facts.build();
    }
}
