package dev.cjm.rule.catalog;

import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A row of a journey map below its stages; a stage fills it if one of its touchpoints, or the stage itself, says something there. */
public enum Lane {
    /** What customers do. */
    ACTIONS(each -> false, each -> !each.actions().isEmpty()),
    /** Why customers do it. */
    MOTIVATIONS(
            each -> each.goal().isPresent(),
            each -> each.motivation().isPresent() || each.goal().isPresent()),
    /** What customers ask themselves. */
    QUESTIONS(each -> !each.questions().isEmpty(), each -> !each.questions().isEmpty()),
    /** What customers need. */
    NEEDS(each -> !each.needs().isEmpty(), each -> !each.serves().isEmpty()),
    /** What customers expect. */
    EXPECTATIONS(
            each -> !each.expectations().isEmpty(), each -> !each.expectations().isEmpty()),
    /** What customers say and think. */
    STATEMENTS(each -> false, each -> !each.statements().isEmpty()),
    /** How customers feel, declared or told by scored statements. */
    EMOTIONS(each -> false, Lane::hasFeeling),
    /** What hurts. */
    PAINS(each -> false, each -> !each.painPoints().isEmpty()),
    /** What could be better. */
    OPPORTUNITIES(each -> false, each -> !each.opportunities().isEmpty()),
    /** What is measured. */
    METRICS(each -> !each.metrics().isEmpty(), each -> !each.metrics().isEmpty()),
    /** What the organisation does behind. */
    BACKSTAGE(each -> false, each -> !each.backstageWork().isEmpty());

    static final Set<Lane> STANDARD = Collections.unmodifiableSet(EnumSet.of(ACTIONS, EMOTIONS, PAINS, OPPORTUNITIES));

    @SuppressWarnings("ImmutableEnumChecker") // a lambda, which has no state
    private final Predicate<Stage> inStage;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda, which has no state
    private final Predicate<Touchpoint> inTouchpoint;

    Lane(Predicate<Stage> inStage, Predicate<Touchpoint> inTouchpoint) {
        this.inStage = inStage;
        this.inTouchpoint = inTouchpoint;
    }

    boolean isFilled(Stage stage) {
        return inStage.test(stage)
                || stage.allStages().stream().anyMatch(inStage)
                || stage.allTouchpoints().stream().anyMatch(inTouchpoint);
    }

    static boolean hasFeeling(Touchpoint touchpoint) {
        return !touchpoint.emotions().isEmpty()
                || touchpoint.statements().stream()
                        .anyMatch(each -> each.score().isPresent());
    }

    static String words(Collection<Lane> lanes) {
        return lanes.stream().map(Lane::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
