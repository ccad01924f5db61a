package dev.cjm.examples.quickstart;

import dev.cjm.json.JourneyJson;
import dev.cjm.model.JourneyMap;

/** Writes a map as JSON and reads it back. */
public final class ThereAndBack {
    private ThereAndBack() {}

    /**
     * Writes and reads the journey of the first steps.
     *
     * @return the journey that was read
     */
    public static JourneyMap map() {
        JourneyMap map = FreshFoodInOneHour.map();
        // region json
        String json = JourneyJson.write(map);
        JourneyMap same = JourneyJson.read(json);
        // endregion
        return same;
    }
}
