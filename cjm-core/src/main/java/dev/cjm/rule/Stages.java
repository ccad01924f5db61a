package dev.cjm.rule;

import dev.cjm.model.Stage;

/** Facts about stages, for {@code that} and {@code should}. */
public final class Stages {
    /** It has a touchpoint, perhaps in a sub-stage. */
    public static final Described<Stage> HAVE_A_TOUCHPOINT =
            Described.of("have a touchpoint", each -> !each.allTouchpoints().isEmpty());

    /** It has sub-stages. */
    public static final Described<Stage> HAVE_SUB_STAGES =
            Described.of("have sub-stages", each -> !each.stages().isEmpty());

    /** It says before, during or after the purchase, itself. */
    public static final Described<Stage> HAVE_A_PHASE =
            Described.of("have a phase", each -> each.phase().isPresent());

    /** It says what customers want to reach there. */
    public static final Described<Stage> HAVE_A_GOAL =
            Described.of("have a goal", each -> each.goal().isPresent());

    /** It says when customers enter it. */
    public static final Described<Stage> HAVE_ENTRY_CRITERIA =
            Described.of("have entry criteria", each -> !each.entryCriteria().isEmpty());

    /** It says when customers leave it. */
    public static final Described<Stage> HAVE_EXIT_CRITERIA =
            Described.of("have exit criteria", each -> !each.exitCriteria().isEmpty());

    /** It names a need. */
    public static final Described<Stage> HAVE_A_NEED =
            Described.of("have a need", each -> !each.needs().isEmpty());

    /** It names an expectation. */
    public static final Described<Stage> HAVE_AN_EXPECTATION =
            Described.of("have an expectation", each -> !each.expectations().isEmpty());

    /** It names a question that has to be answered. */
    public static final Described<Stage> HAVE_A_QUESTION =
            Described.of("have a question", each -> !each.questions().isEmpty());

    /** It has a metric. */
    public static final Described<Stage> HAVE_A_METRIC =
            Described.of("have a metric", each -> !each.metrics().isEmpty());

    private Stages() {}
}
