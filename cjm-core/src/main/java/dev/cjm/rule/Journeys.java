package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapState;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.TeamMember;
import java.util.Set;

/** Facts about the journey as a whole, for {@code theJourney().should(…)}. */
public final class Journeys {
    /** It says what it is meant to show or change. */
    public static final Described<JourneyMap> HAVE_A_GOAL =
            Described.of("have a goal", each -> each.goal().isPresent());

    /** It says in which situation customers travel. */
    public static final Described<JourneyMap> HAVE_A_SCENARIO =
            Described.of("have a scenario", each -> each.scenario().isPresent());

    /** It says where it starts and ends. */
    public static final Described<JourneyMap> HAVE_A_SCOPE =
            Described.of("have a scope", each -> each.scope().isPresent());

    /** Somebody is responsible for it. */
    public static final Described<JourneyMap> HAVE_AN_OWNER =
            Described.of("have an owner", each -> each.owner().isPresent());

    /** Somebody travels. */
    public static final Described<JourneyMap> HAVE_A_PERSONA =
            Described.of("have a persona", each -> !each.personas().isEmpty());

    /** A success is stated, or implied by the order. */
    public static final Described<JourneyMap> HAVE_A_SUCCESS =
            Described.byGraph("have a success", graph -> each -> has(graph, OutcomeKind.SUCCESS));

    /** A failure is stated: it says what can go wrong. */
    public static final Described<JourneyMap> HAVE_A_FAILURE =
            Described.byGraph("have a failure", graph -> each -> has(graph, OutcomeKind.FAILURE));

    /** Customers can come from an entry to a success, by structure. */
    public static final Described<JourneyMap> CAN_SUCCEED = Described.byGraph("can succeed", graph -> {
        Set<Node> reachable = graph.reachable();
        return each -> graph.outcomes(OutcomeKind.SUCCESS).stream().anyMatch(reachable::contains);
    });

    /** At least one touchpoint is declared a moment of truth. */
    public static final Described<JourneyMap> DECLARE_A_MOMENT_OF_TRUTH = Described.of(
            "declare a moment of truth",
            each -> each.touchpoints().stream()
                    .anyMatch(touchpoint -> touchpoint.momentOfTruth().isPresent()));

    /** Two departments or more work on it. */
    public static final Described<JourneyMap> HAVE_SEVERAL_DEPARTMENTS = Described.of(
            "have a team from several departments",
            each -> each.team().stream().map(TeamMember::department).distinct().count() > 1);

    /** It shows the journey as it is to be. */
    public static final Described<JourneyMap> SHOW_THE_FUTURE =
            Described.of("show the future", each -> each.state() == MapState.FUTURE);

    /** It says from which map it was made. */
    public static final Described<JourneyMap> NAME_ITS_BASIS = Described.of(
            "name the map that it is based on", each -> each.basedOn().isPresent());

    private Journeys() {}

    private static boolean has(JourneyGraph graph, OutcomeKind kind) {
        return !graph.outcomes(kind).isEmpty();
    }
}
