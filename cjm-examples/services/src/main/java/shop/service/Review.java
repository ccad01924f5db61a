package shop.service;

import dev.cjm.analysis.EmotionCurve;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which of several journeys feels best.
 *
 * @param reviewer who asked
 * @param best the map with the highest mean emotion
 * @param titles the titles of all maps, the best one first
 */
record Review(String reviewer, JourneyMap best, List<String> titles) {
    static Review of(ReviewRequest request) {
        List<JourneyMap> all = new ArrayList<>(request.rivals());
        all.add(0, request.map());
        all.sort(Comparator.comparingDouble(Review::feeling).reversed());
        return new Review(
                request.reviewer(),
                all.get(0),
                all.stream().map(JourneyMap::title).toList());
    }

    private static double feeling(JourneyMap map) {
        return EmotionCurve.of(map).mean().orElse(Double.NEGATIVE_INFINITY);
    }
}
