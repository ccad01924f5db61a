package dev.cjm.render.chart;

import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.PathVariants;
import dev.cjm.model.JourneyMap;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.Logs;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Pictures of generated maps and logs: nothing outside its cell, no two texts on each other, in every language. */
class ChartProperties {
    @Provide
    Arbitrary<EventLog> hostile() {
        return Logs.any();
    }

    @Provide
    Arbitrary<EventLog> letters() {
        return Logs.letters();
    }

    @Provide
    Arbitrary<List<String>> steps() {
        return Arbitraries.of("a", "b", "c", "NA", "a,b", "x\u001Fy", "w".repeat(10_000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 60)
    void emotion_curves_are_laid_out(@ForAll JourneyMap map) {
        EmotionCurve curve = EmotionCurve.of(map);
        Charts.check(locale -> EmotionCurveSvg.of(curve, o -> o.locale(locale)));
    }

    @Property(tries = 40)
    void emotion_curves_along_ways_are_laid_out(@ForAll JourneyMap map) {
        PathVariants.of(map).likeliest().ifPresent(way -> {
            EmotionCurve curve = EmotionCurve.of(way);
            Charts.check(locale -> EmotionCurveSvg.of(curve, o -> o.locale(locale)));
        });
    }

    @Property(tries = 60)
    void funnels_of_any_log_are_laid_out(@ForAll("hostile") EventLog log, @ForAll("steps") List<String> steps) {
        Funnel funnel = Funnel.of(log, steps);
        Charts.check(locale -> FunnelSvg.of(funnel, o -> o.locale(locale)));
    }

    @Property(tries = 60)
    void funnels_of_busy_logs_are_laid_out(@ForAll("letters") EventLog log, @ForAll("steps") List<String> steps) {
        Funnel funnel = Funnel.of(log, steps, o -> o.openEntry());
        Charts.check(locale -> FunnelSvg.of(funnel, o -> o.locale(locale)));
    }

    @Property(tries = 50)
    void channels_are_laid_out(@ForAll JourneyMap map) {
        mix(map).ifPresent(mix -> Charts.check(locale -> ChannelMixSvg.of(mix, o -> o.locale(locale))));
    }

    @Property(tries = 60)
    void follows_of_any_log_are_laid_out(
            @ForAll("hostile") EventLog log, @ForAll @IntRange(min = 1, max = 40) int activities) {
        DirectlyFollows follows = DirectlyFollows.of(log);
        Charts.check(locale -> FollowsSvg.of(
                follows, o -> o.locale(locale).activities(activities).arrows(60)));
    }

    @Property(tries = 100)
    void follows_of_busy_logs_are_laid_out(
            @ForAll("letters") EventLog log, @ForAll @IntRange(min = 1, max = 20) int arrows) {
        DirectlyFollows follows = DirectlyFollows.of(log);
        Charts.check(locale -> FollowsSvg.of(follows, o -> o.locale(locale).arrows(arrows)));
    }

    @Property(tries = 60)
    void ways_are_laid_out(@ForAll JourneyMap map, @ForAll @IntRange(min = 1, max = 20) int top) {
        PathVariants variants = PathVariants.of(map, o -> o.top(top).visits(2));
        Charts.check(locale -> VariantFlowSvg.of(variants, o -> o.locale(locale)));
    }

    /** Of a map whose journeys may never end there is none. */
    private static Optional<ChannelMix> mix(JourneyMap map) {
        try {
            return Optional.of(ChannelMix.of(map));
        } catch (EndlessJourneyException e) {
            return Optional.empty();
        }
    }
}
