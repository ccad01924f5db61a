package dev.cjm.examples.quickstart;

import dev.cjm.compare.JourneyDiff;
import dev.cjm.json.JourneyPatch;
import dev.cjm.model.JourneyMap;

/** Compares the map of today with that of tomorrow. */
public final class Tomorrow {
    private Tomorrow() {}

    /**
     * Tells what changes when payment is mended, and what for.
     *
     * @return the changes for people
     */
    public static String changes() {
        JourneyMap map = FreshFoodInOneHour.map();
        JourneyMap future = Edits.future(map);
        // region diff
        JourneyDiff diff = JourneyDiff.from(map).to(future);
        // endregion
        return diff.toString();
    }

    /**
     * Makes tomorrow of today, in three ways.
     *
     * @return whether all of them do
     */
    public static boolean isThere() {
        JourneyMap map = FreshFoodInOneHour.map();
        JourneyMap future = Edits.future(map);
        JourneyDiff diff = JourneyDiff.from(map).to(future);
        // region apply
        JourneyMap same = diff.apply(map); // a conflict is told with all others at once
        JourneyMap back = diff.inverse().apply(same);
        String patch = JourneyPatch.of(diff).toJson(); // RFC 6902
        JourneyMap patched = JourneyPatch.read(patch).apply(map);
        // endregion
        return same.equals(future) && back.equals(map) && patched.equals(future);
    }
}
