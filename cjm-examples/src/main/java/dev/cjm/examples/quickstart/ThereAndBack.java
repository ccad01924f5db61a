package dev.cjm.examples.quickstart;

import dev.cjm.analysis.PathVariants;
import dev.cjm.json.JourneyJson;
import dev.cjm.json.JourneySchema;
import dev.cjm.model.JourneyMap;

/** Writes a map as JSON and reads it back. */
public final class ThereAndBack {
    private ThereAndBack() {}

    /**
     * Writes a result of the journey of the first steps.
     *
     * @return its document
     */
    public static String variants() {
        JourneyMap map = FreshFoodInOneHour.map();
        // region result
        String variants = JourneyJson.write(PathVariants.of(map, o -> o.top(5)));
        String schema = JourneySchema.of(PathVariants.class);
        // endregion
        return schema.isEmpty() ? schema : variants;
    }

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
