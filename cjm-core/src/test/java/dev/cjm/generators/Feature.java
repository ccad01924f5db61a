package dev.cjm.generators;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TransitionKind;
import java.util.function.Predicate;

/** What a generated map may have, and in how many percent of the maps it must be at least. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
enum Feature {
    BRANCHES(30, FlowFeatures::branches),
    LOOPS(20, FlowFeatures::loops),
    FAILURE_AND_RECOVERY(20, map -> has(map, TransitionKind.FAILURE) && has(map, TransitionKind.RECOVERY)),
    UNSTATED_LIKELIHOODS(10, FlowFeatures::unstated),
    SEVERAL_ENTRIES(
            10,
            map -> map.touchpoints().stream()
                            .filter(each -> each.entry().isPresent())
                            .count()
                    > 1),
    NO_LATIN_NAMES(10, map -> TextFeatures.names(map).anyMatch(TextFeatures::isForeign)),
    TWO_PERSONAS(20, map -> map.personas().size() > 1),
    HOSTILE_TEXT(10, map -> TextFeatures.all(map).anyMatch(TextFeatures::isHostile)),
    HOSTILE_NAMES(10, map -> TextFeatures.names(map).anyMatch(TextFeatures::isHostile)),
    IN_ORDER(15, map -> map.flow() == Flow.IN_ORDER),
    DROP_OFF(20, FlowFeatures::dropsOff),
    NO_DROP_OFF(10, map -> map.flow() == Flow.STATED && !FlowFeatures.dropsOff(map)),
    SUB_STAGES(
            15, map -> map.stages().stream().anyMatch(stage -> !stage.stages().isEmpty())),
    EMPTY_STAGES(
            5,
            map -> map.allStages().stream()
                    .anyMatch(stage -> stage.allTouchpoints().isEmpty())),
    OTHER_SCALE(20, map -> !map.scale().equals(EmotionScale.DEFAULT)),
    STEPPED_SCALE(10, map -> map.scale().step().isPresent()),
    GAPS_IN_EMOTIONS(
            30,
            map -> count(map, each -> each.emotion().isPresent()) > 0
                    && count(map, each -> each.emotion().isEmpty()) > 0),
    PERSONAL_EMOTIONS(
            15,
            map -> map.touchpoints().stream()
                    .flatMap(each -> each.emotions().stream())
                    .anyMatch(emotion -> emotion.persona().isPresent())),
    PARALLEL_TRANSITIONS(10, FlowFeatures::parallels),
    SELF_LOOPS(
            5, map -> map.transitions().stream().anyMatch(each -> each.source().equals(each.target()))),
    LIKELIHOOD_ZERO(
            10,
            map -> map.transitions().stream().anyMatch(each -> each.likelihood().orElse(1) == 0)),
    DEAD_ENDS(5, FlowFeatures::deadEnds),
    SEVERAL_OUTCOMES(20, map -> map.outcomes().size() > 1),
    SAME_NAME_TWICE(
            5,
            map -> map.touchpoints().stream().map(Touchpoint::name).distinct().count()
                    < map.touchpoints().size()),
    NO_TOUCHPOINTS(1, map -> map.touchpoints().isEmpty()),
    PAIN_POINTS(30, map -> count(map, each -> !each.painPoints().isEmpty()) > 0),
    MOMENTS_OF_TRUTH(20, map -> count(map, each -> each.momentOfTruth().isPresent()) > 0),
    SERVED_NEEDS(5, map -> count(map, each -> !each.serves().isEmpty()) > 0);

    private final double percentage;
    private final Predicate<JourneyMap> isThere;

    Feature(double percentage, Predicate<JourneyMap> isThere) {
        this.percentage = percentage;
        this.isThere = isThere;
    }

    double percentage() {
        return percentage;
    }

    boolean isIn(JourneyMap map) {
        return isThere.test(map);
    }

    private static boolean has(JourneyMap map, TransitionKind kind) {
        return map.transitions().stream().anyMatch(each -> each.kind() == kind);
    }

    private static long count(JourneyMap map, Predicate<Touchpoint> which) {
        return map.touchpoints().stream().filter(which).count();
    }
}
