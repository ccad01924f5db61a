package dev.cjm.jqwik;

import dev.cjm.model.EmotionScale;

/** The generators of journey maps and their parts. */
public final class JourneyArbitraries {
    private JourneyArbitraries() {}

    /**
     * Generates valid journey maps of all sorts.
     *
     * @return the arbitrary, which can be narrowed
     */
    public static JourneyMapArbitrary maps() {
        return new JourneyMapArbitrary(MapOptions.DEFAULT);
    }

    /**
     * Generates scales of emotions: known ones and others, with and without steps and words.
     *
     * @return the arbitrary
     */
    public static net.jqwik.api.Arbitrary<EmotionScale> emotionScales() {
        return Scores.scales().withoutEdgeCases();
    }
}
