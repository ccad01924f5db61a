package dev.cjm.rule.catalog;

import dev.cjm.analysis.Lane;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Action;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Described;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts about stages that rules of the catalogue need beyond those that ship with the grammar. */
final class StageFacts {
    static final Described<Stage> NAME_A_NEED = Described.of("name a need", Lane.NEEDS::isFilled);

    static final Described<Touchpoint> BE_IN_A_PHASE = Described.byGraph(
            "are in a stage with a phase",
            graph -> each -> graph.map().phaseOf(each).isPresent());

    static final Described<Stage> ARE_THE_DEAL = Described.of(
            "are the deal",
            each -> each.phase().equals(Optional.of(Phase.DURING))
                    && !each.allTouchpoints().isEmpty());

    /** At least one action, and of each its count and how long it takes: one that is left out makes both sums too small. */
    static final Described<Stage> SAY_HOW_MUCH_EFFORT = Described.<Stage>of(
                    "say how many actions it takes and how long",
                    each -> !actions(each).isEmpty() && actions(each).stream().allMatch(StageFacts::isMeasured))
            .withDetail(StageFacts::unmeasured);

    private StageFacts() {}

    static Described<Stage> fill(Lane lane, String words) {
        return Described.of(words, lane::isFilled);
    }

    static Described<Stage> coverLittle(JourneyRuleOptions options) {
        double least = options.value(Threshold.LEAST_COVERAGE);
        Set<Lane> lanes = options.lanes();
        return Described.<Stage>of(
                        "fill less than " + Decimals.shortPercent(least) + " of the lanes " + words(lanes),
                        each -> lanes.size() - empty(lanes, each).size() < least * lanes.size())
                .withDetail(each -> "empty: " + words(empty(lanes, each)));
    }

    private static List<Lane> empty(Set<Lane> lanes, Stage stage) {
        return lanes.stream().filter(each -> !each.isFilled(stage)).toList();
    }

    static String words(Collection<Lane> lanes) {
        return lanes.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static List<Action> actions(Stage stage) {
        return stage.allTouchpoints().stream()
                .flatMap(each -> each.actions().stream())
                .toList();
    }

    private static String unmeasured(Stage stage) {
        List<String> silent = actions(stage).stream()
                .filter(each -> !isMeasured(each))
                .map(each -> Quoted.text(each.name()))
                .distinct()
                .toList();
        return silent.isEmpty() ? "" : "not of " + String.join(", ", silent);
    }

    private static boolean isMeasured(Action action) {
        return action.count().isPresent() && action.duration().isPresent();
    }
}
