package dev.cjm.examples.freshfood;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.OpinionEffect;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What must hold at every touchpoint, stage and transition of the map. Each test lists those that fail, by name. */
class TouchpointsTest {
    private static final List<String> NONE = List.of();

    private final JourneyMap map = FreshFoodRetailer.map();
    private final JourneyGraph graph = JourneyGraph.of(map);

    @Test
    void every_stage_has_touchpoints_needs_expectations_questions_and_criteria() {
        assertEquals(
                NONE,
                map.stages().stream()
                        .filter(stage -> stage.touchpoints().isEmpty()
                                || stage.needs().isEmpty()
                                || stage.expectations().isEmpty()
                                || stage.questions().isEmpty()
                                || stage.entryCriteria().isEmpty()
                                || stage.exitCriteria().isEmpty())
                        .map(Stage::name)
                        .toList());
    }

    @Test
    void every_touchpoint_has_goal_motivation_action_question_and_pain() {
        assertEquals(
                NONE,
                namesWhere(touchpoint -> touchpoint.goal().isEmpty()
                        || touchpoint.motivation().isEmpty()
                        || touchpoint.actions().isEmpty()
                        || touchpoint.questions().isEmpty()
                        || touchpoint.painPoints().isEmpty()));
    }

    @Test
    void every_touchpoint_serves_a_need() {
        assertEquals(NONE, namesWhere(touchpoint -> touchpoint.serves().isEmpty()));
    }

    @Test
    void every_touchpoint_and_feeling_says_how_it_is_known() {
        assertEquals(NONE, namesWhere(touchpoint -> touchpoint.evidence().isEmpty()));
        assertEquals(
                NONE,
                namesWhere(touchpoint -> touchpoint.emotion().isEmpty()
                        || touchpoint.emotions().stream()
                                .anyMatch(emotion -> emotion.evidence().isEmpty())));
        assertEquals(
                NONE,
                namesWhere(touchpoint -> touchpoint.statements().stream()
                        .anyMatch(statement -> statement.evidence().isEmpty())));
    }

    @Test
    void what_hurts_badly_is_answered_by_an_opportunity() {
        assertEquals(
                NONE,
                namesWhere(touchpoint -> touchpoint.painPoints().stream()
                        .filter(pain -> pain.severity().orElse(0) >= 7)
                        .anyMatch(pain -> !isAnswered(touchpoint, pain))));
    }

    @Test
    void what_feels_bad_has_a_pain_and_an_opportunity() {
        assertEquals(
                NONE,
                namesWhere(touchpoint ->
                        touchpoint.emotion().orElseThrow().score() < map.scale().neutral()
                                && touchpoint.opportunities().isEmpty()));
    }

    @Test
    void where_people_drop_off_a_pain_tells_why() {
        assertEquals(
                NONE,
                namesWhere(touchpoint ->
                        graph.dropOff(touchpoint) > 0 && touchpoint.painPoints().isEmpty()));
    }

    @Test
    void the_likelihoods_of_a_touchpoint_leave_exactly_its_drop_off() {
        assertEquals(NONE, namesWhere(touchpoint -> {
            BigDecimal sum = graph.outgoing(touchpoint).stream()
                    .map(each -> BigDecimal.valueOf(each.likelihood().orElseThrow()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return BigDecimal.ONE.subtract(sum).doubleValue() != graph.dropOff(touchpoint);
        }));
    }

    @Test
    void a_change_between_channels_of_the_brand_says_whether_it_was_planned_and_what_became_of_the_context() {
        assertEquals(
                NONE,
                graph.transitions().stream()
                        .filter(this::changesChannel)
                        .filter(each ->
                                each.channelSwitch().isEmpty() || each.handOff().isEmpty())
                        .map(Transition::id)
                        .toList());
    }

    @Test
    void failures_are_followed_by_recovery() {
        Set<String> failing = transitionsOf(TransitionKind.FAILURE).stream()
                .filter(each -> graph.target(each) instanceof Touchpoint)
                .map(Transition::target)
                .collect(toSet());
        Set<String> recovering = transitionsOf(TransitionKind.RECOVERY).stream()
                .map(Transition::source)
                .collect(toSet());
        assertEquals(Set.of("sees-the-payment-fail", "waits-for-a-late-order", "reports-a-problem"), failing);
        assertEquals(
                Set.of(
                        "sees-the-payment-fail",
                        "waits-for-a-late-order",
                        "has-the-problem-solved",
                        "gets-the-money-back"),
                recovering);
    }

    @Test
    void solving_complaints_is_a_moment_of_truth_with_all_effects_on_opinion() {
        Touchpoint solved = map.touchpoint("Has the problem solved").orElseThrow();
        assertEquals(EnumSet.allOf(OpinionEffect.class), solved.opinionEffects());
        assertEquals(
                List.of("Checks origin and quality", "Has the problem solved"),
                namesWhere(touchpoint -> touchpoint
                        .momentOfTruth()
                        .flatMap(MomentOfTruth::reason)
                        .isPresent()));
    }

    private List<String> namesWhere(Predicate<Touchpoint> fails) {
        return map.touchpoints().stream().filter(fails).map(Touchpoint::name).toList();
    }

    private static boolean isAnswered(Touchpoint touchpoint, PainPoint pain) {
        return touchpoint.opportunities().stream()
                .anyMatch(opportunity -> opportunity.answers().contains(pain.id()));
    }

    private List<Transition> transitionsOf(TransitionKind kind) {
        return graph.transitions().stream().filter(each -> each.kind() == kind).toList();
    }

    private boolean changesChannel(Transition transition) {
        return graph.target(transition) instanceof Touchpoint target
                && graph.source(transition).isContact()
                && target.isContact()
                && Collections.disjoint(graph.source(transition).channels(), target.channels());
    }
}
