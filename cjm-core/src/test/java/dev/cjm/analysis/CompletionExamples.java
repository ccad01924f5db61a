package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;

import dev.cjm.graph.Examples;
import dev.cjm.model.JourneyMap;

/** Maps whose completion is known. */
final class CompletionExamples {
    private CompletionExamples() {}

    /** browse→cart ½, exit ½; cart→buy ½, browse ¼, exit ¼. */
    static JourneyMap shop() {
        return Examples.oneStage(stage -> stage.touchpoint(
                        "Browse", WEB, t -> t.leadsTo("Cart", 0.5).fails("Exit", 0.5))
                .touchpoint(
                        "Cart",
                        WEB,
                        t -> t.succeeds("Buy", 0.5).leadsTo("Browse", 0.25).fails("Exit", 0.25)));
    }

    /** Nobody leaves B and C, and D leads only there. */
    static JourneyMap endless() {
        return Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.leadsTo("B", 0.5).succeeds("Done", 0.5))
                .touchpoint("B", WEB, t -> t.leadsTo("C", 1))
                .touchpoint("C", WEB, t -> t.leadsTo("B", 1).fails("Never", 0))
                .touchpoint("D", WEB, t -> t.leadsTo("C", 1)));
    }
}
