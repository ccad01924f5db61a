package dev.cjm.examples.freshfood;

import static dev.cjm.examples.freshfood.Sources.ASSUMED;
import static dev.cjm.examples.freshfood.Sources.felt;
import static dev.cjm.examples.freshfood.Sources.feltBy;
import static dev.cjm.examples.freshfood.Travellers.LI_NA;
import static dev.cjm.model.Comparison.BETTER;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.TouchpointEditor;
import dev.cjm.model.WorkStatus;

/**
 * What the retailer wants to become: the worst pain is mended.
 *
 * <p>That is a delay of which nobody tells the customers. All figures are assumed, as those of the current map are.
 */
public final class FutureRetailer {
    private static final String FOLLOWS = "Follows the delivery";
    private static final String WAITS = "Waits for a late order";

    private FutureRetailer() {}

    /**
     * Tells what is to change.
     *
     * @return the future map, based on the current one
     */
    public static JourneyMap map() {
        return FreshFoodRetailer.map()
                .toFuture(e -> e.touchpoint(FOLLOWS, FutureRetailer::seesASpan)
                        .touchpoint(WAITS, FutureRetailer::isTold)
                        .transition(WAITS, "Receives the delivery", t -> t.likelihood(0.85))
                        .transition(WAITS, "Reports a problem", t -> t.likelihood(0.10)));
    }

    /** Who is told of delays looks at the map more often: that its time jumps gets an opportunity, too. */
    private static void seesASpan(TouchpointEditor t) {
        t.opportunity(
                "Show a span of time instead of a minute",
                o -> o.answers("The time on the map jumps")
                        .importance(6)
                        .satisfaction(5)
                        .customerValue(5)
                        .businessValue(4)
                        .effort(2)
                        .owner("Logistics")
                        .status(WorkStatus.OPEN)
                        .evidence(ASSUMED));
    }

    /** A message with a new time comes before anybody has to ask. */
    private static void isTold(TouchpointEditor t) {
        t.alsoOn(Channels.PUSH)
                .action("Chooses: wait, change or cancel", a -> a.count(1))
                .removeAction("Calls the courier")
                .removeQuestion("Should I cook something else?")
                .asks("Should I cook something else?", "The message says when it comes, and offers to cancel")
                .removePain("Delivery is late, nobody says so")
                .removeExpectation("told-of-delay")
                .expects(
                        "A message before I have to ask",
                        x -> x.id("told-of-delay")
                                .score(0)
                                .comparison(BETTER)
                                .persona(LI_NA)
                                .evidence(ASSUMED))
                .opportunity(
                        "Announce the delay with a new time and a choice: wait, change or cancel",
                        o -> o.status(WorkStatus.DONE))
                .feels(0, felt("informed"))
                .feels(0.5, feltBy(LI_NA, "relieved"))
                .satisfaction(7);
    }
}
