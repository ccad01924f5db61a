package dev.cjm.jqwik;

import dev.cjm.jqwik.MapOptions.Limit;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Generates valid journey maps of all sorts; each method gives another one that generates fewer sorts.
 *
 * <p>It is immutable. What it generates shrinks to small maps with short names and few facts.
 */
public final class JourneyMapArbitrary extends ArbitraryDecorator<JourneyMap> {
    private final MapOptions options;

    JourneyMapArbitrary(MapOptions options) {
        this.options = options;
    }

    /**
     * Sets how many touchpoints a map has; 0 to 20 unless said.
     *
     * @param min the fewest, at least 0
     * @param max the most, not below the fewest
     * @return an arbitrary of such maps
     * @throws IllegalArgumentException if the numbers are negative or in the wrong order
     */
    public JourneyMapArbitrary withTouchpoints(int min, int max) {
        requireRange("touchpoints", min, max);
        return new JourneyMapArbitrary(options.withTouchpoints(min, max));
    }

    /**
     * Sets how many personas a map has; 0 to 4 unless said.
     *
     * @param min the fewest, at least 0
     * @param max the most, not below the fewest
     * @return an arbitrary of such maps
     * @throws IllegalArgumentException if the numbers are negative or in the wrong order
     */
    public JourneyMapArbitrary withPersonas(int min, int max) {
        requireRange("personas", min, max);
        return new JourneyMapArbitrary(options.withPersonas(min, max));
    }

    /**
     * Sets how many stages a map has at most, sub-stages among them; 6 unless said.
     *
     * @param max the most, at least 1
     * @return an arbitrary of such maps
     * @throws IllegalArgumentException if the number is below 1
     */
    public JourneyMapArbitrary withStagesUpTo(int max) {
        requireRange("stages beyond the first", 0, max - 1);
        return new JourneyMapArbitrary(options.withStages(max));
    }

    /**
     * Sets the scale of all emotions; any scale unless said.
     *
     * @param scale the scale
     * @return an arbitrary of maps with that scale
     */
    public JourneyMapArbitrary withScale(EmotionScale scale) {
        return new JourneyMapArbitrary(options.withScale(scale));
    }

    /**
     * Leaves out all facts but names, channels, shares, entries and transitions: fast, for properties about the flow.
     *
     * @return an arbitrary of bare maps
     */
    public JourneyMapArbitrary withoutFacts() {
        return with(Limit.BARE);
    }

    /**
     * Keeps transitions from leading back or to where they start.
     *
     * @return an arbitrary of maps without loops
     */
    public JourneyMapArbitrary acyclic() {
        return with(Limit.ACYCLIC);
    }

    /**
     * Keeps the flow in order: no transition between touchpoints is stated.
     *
     * @return an arbitrary of maps whose flow is in order
     */
    public JourneyMapArbitrary inOrder() {
        return with(Limit.IN_ORDER);
    }

    /**
     * Keeps the flow stated, even where no transition between touchpoints is.
     *
     * @return an arbitrary of maps whose flow is stated
     */
    public JourneyMapArbitrary statedFlow() {
        return with(Limit.STATED_FLOW);
    }

    /**
     * Gives every normal and alternative transition a likelihood, so that nothing is to be filled in.
     *
     * @return an arbitrary of maps with stated likelihoods
     */
    public JourneyMapArbitrary statedLikelihoods() {
        return with(Limit.STATED_LIKELIHOODS);
    }

    /**
     * Lets the likelihoods of each touchpoint sum to 1, so that nobody drops off.
     *
     * <p>Without loops, all journeys then end in an outcome; with loops, some may go round for ever.
     *
     * @return an arbitrary of maps without drop-off
     */
    public JourneyMapArbitrary withoutDropOff() {
        return with(Limit.NO_DROP_OFF);
    }

    /**
     * Keeps out markup, control characters, lone surrogates and the like; names in other scripts stay.
     *
     * @return an arbitrary of maps with texts as people write them
     */
    public JourneyMapArbitrary withoutHostileText() {
        return with(Limit.NOT_HOSTILE);
    }

    /**
     * Keeps all texts in Latin letters, and keeps hostile ones out.
     *
     * @return an arbitrary of maps with plain names
     */
    public JourneyMapArbitrary onlyLatin() {
        return with(Limit.ONLY_LATIN);
    }

    @Override
    protected Arbitrary<JourneyMap> arbitrary() {
        return plans().map(MapPlan::map);
    }

    /** The maps as plans, which can tell the verbs that they use. */
    Arbitrary<MapPlan> plans() {
        return MapPlan.plans(options).withoutEdgeCases();
    }

    private JourneyMapArbitrary with(Limit limit) {
        return new JourneyMapArbitrary(options.with(limit));
    }

    private static void requireRange(String what, int min, int max) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "The number of %s from %s to %s is no range of 0 or more.\nGive the fewest first."
                            .formatted(what, min, max));
        }
    }
}
