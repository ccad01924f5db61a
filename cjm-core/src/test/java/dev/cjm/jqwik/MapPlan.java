package dev.cjm.jqwik;

import dev.cjm.model.Channel;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A map as data: numbers and calls that make a valid map whatever they are, and that shrink each on its own.
 *
 * @param title its title
 * @param manner its words, scale and channels
 * @param personas its personas to be
 * @param stages its stages to be, at least one
 * @param touchpoints its touchpoints to be
 * @param flow how journeys go through it
 * @param calls what is said about the map itself
 */
record MapPlan(
        NamePick title,
        Manner manner,
        List<PersonaPlan> personas,
        List<StagePlan> stages,
        List<TouchpointPlan> touchpoints,
        FlowPlan flow,
        Calls<JourneyMapBuilder> calls) {
    static Arbitrary<MapPlan> plans(MapOptions options) {
        return Combinators.combine(
                        NamePick.picks(),
                        Manner.manners(options),
                        PersonaPlan.plans(options)
                                .list()
                                .ofMinSize(options.minPersonas())
                                .ofMaxSize(options.maxPersonas()),
                        StagePlan.plans(options).list().ofMinSize(1).ofMaxSize(options.maxStages()),
                        TouchpointPlan.plans(options)
                                .list()
                                .ofMinSize(options.minTouchpoints())
                                .ofMaxSize(options.maxTouchpoints()),
                        FlowPlan.plans(options),
                        MapFactPlans.VERBS.upTo(options.hasFacts() ? 8 : 0))
                .as(MapPlan::new);
    }

    JourneyMap map() {
        return map(verb -> {});
    }

    /** Builds the map, and tells the verbs that were used. */
    JourneyMap map(Consumer<String> verbs) {
        return new MapTelling(this, verbs).map();
    }

    /**
     * What holds for all of a map.
     *
     * @param voice its words
     * @param scale its scale
     * @param channels its own channels to be
     */
    record Manner(Voice voice, EmotionScale scale, List<Plan<Channel>> channels) {
        static Arbitrary<Manner> manners(MapOptions options) {
            Arbitrary<EmotionScale> scales = options.scale()
                    .<Arbitrary<EmotionScale>>map(Arbitraries::just)
                    .orElseGet(() -> Choice.simply(2, EmotionScale.DEFAULT, Tuple.of(1, Scores.scales())));
            return Combinators.combine(
                            Voice.voices(options),
                            scales,
                            ChannelPlans.plans().list().ofMaxSize(options.hasFacts() ? 2 : 0))
                    .as(Manner::new);
        }

        Scene scene(Consumer<String> notes) {
            Scene naming = new Scene(voice, scale, List.of(), notes);
            return new Scene(
                    voice,
                    scale,
                    channels.stream().map(plan -> plan.make(naming)).toList(),
                    notes);
        }
    }
}
