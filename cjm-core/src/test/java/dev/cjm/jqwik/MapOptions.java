package dev.cjm.jqwik;

import dev.cjm.model.EmotionScale;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a generated map may be like.
 *
 * @param minTouchpoints the fewest touchpoints
 * @param maxTouchpoints the most touchpoints
 * @param maxStages the most stages, sub-stages among them
 * @param minPersonas the fewest personas
 * @param maxPersonas the most personas
 * @param scale the scale of emotions; empty for any
 * @param limits what is kept out
 */
record MapOptions(
        int minTouchpoints,
        int maxTouchpoints,
        int maxStages,
        int minPersonas,
        int maxPersonas,
        Optional<EmotionScale> scale,
        Set<Limit> limits) {
    static final MapOptions DEFAULT = new MapOptions(0, 20, 6, 0, 4, Optional.empty(), EnumSet.noneOf(Limit.class));

    MapOptions withTouchpoints(int min, int max) {
        return new MapOptions(min, max, maxStages, minPersonas, maxPersonas, scale, limits);
    }

    MapOptions withStages(int max) {
        return new MapOptions(minTouchpoints, maxTouchpoints, max, minPersonas, maxPersonas, scale, limits);
    }

    MapOptions withPersonas(int min, int max) {
        return new MapOptions(minTouchpoints, maxTouchpoints, maxStages, min, max, scale, limits);
    }

    MapOptions withScale(EmotionScale only) {
        return new MapOptions(
                minTouchpoints, maxTouchpoints, maxStages, minPersonas, maxPersonas, Optional.of(only), limits);
    }

    MapOptions with(Limit limit) {
        Set<Limit> more = EnumSet.of(limit);
        more.addAll(limits);
        return new MapOptions(minTouchpoints, maxTouchpoints, maxStages, minPersonas, maxPersonas, scale, more);
    }

    boolean has(Limit limit) {
        return limits.contains(limit);
    }

    boolean hasFacts() {
        return !has(Limit.BARE);
    }

    boolean isOnlyLatin() {
        return has(Limit.ONLY_LATIN);
    }

    boolean isHostile() {
        return !has(Limit.NOT_HOSTILE);
    }

    /** What may be kept out of maps. */
    enum Limit {
        IN_ORDER,
        STATED_FLOW,
        ACYCLIC,
        STATED_LIKELIHOODS,
        NO_DROP_OFF,
        NOT_HOSTILE,
        ONLY_LATIN,
        BARE,
        NO_ENTRIES
    }
}
