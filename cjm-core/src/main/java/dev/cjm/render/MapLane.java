package dev.cjm.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The lanes that know the model. */
public enum MapLane implements Lane {
    /** What customers want at each stage and touchpoint. */
    GOALS,
    /** What customers need: of each stage, and what a touchpoint serves. */
    NEEDS,
    /** What customers expect. */
    EXPECTATIONS,
    /** What customers do, decide and fill in. */
    ACTIONS,
    /** Where customers meet the brand, by which channels. */
    TOUCHPOINTS,
    /** What customers think. */
    THOUGHTS,
    /** What customers ask, with the answers there are. */
    QUESTIONS,
    /** What customers and observers said. */
    QUOTES,
    /** How the journey feels, as a curve for everybody and for each persona, with faces and words. */
    EMOTION_CURVE,
    /** Where customers are won or lost, and why: as the map declares, and as is computed. */
    MOMENTS_OF_TRUTH,
    /** What hurts, how badly and how often. */
    PAIN_POINTS,
    /** What pleases. */
    GAINS,
    /** What could be better. */
    OPPORTUNITIES,
    /** Where customers go on, leave the main line, and get lost. */
    WAYS,
    /** The figures by which it is judged. */
    METRICS,
    /** What has to be done behind the scenes. */
    BACKSTAGE,
    /** Who is responsible. */
    OWNERS,
    /** What rules find wrong, where a report of theirs is given. */
    FINDINGS,
    /** What was observed, beside what was designed, where a log is given. */
    OBSERVED;

    private static final Set<MapLane> ASKED_FOR = EnumSet.of(GOALS, NEEDS, EXPECTATIONS, GAINS, BACKSTAGE);

    /**
     * Lists the lanes that are shown unless others are chosen.
     *
     * @return all but goals, needs, expectations, gains and work behind the scenes, in their usual order
     */
    public static List<Lane> usual() {
        return Stream.of(values())
                .filter(lane -> !ASKED_FOR.contains(lane))
                .<Lane>map(lane -> lane)
                .toList();
    }
}
