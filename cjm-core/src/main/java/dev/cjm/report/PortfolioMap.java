package dev.cjm.report;

import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One map of a portfolio: as it is, and with the maps within it.
 *
 * @param map the map
 * @param nested the maps directly within it, in the order of its touchpoints, each once, perhaps none
 * @param success the probability of success of the map alone; empty when no success is stated, or journeys can never end
 * @param successWithin the same with the maps within it: where a touchpoint has one, that map's probability of success is the share that goes
 *     on; empty when no success is stated, or journeys could never end then
 * @param emotion the mean score of the map alone, on its scale; empty when nothing is scored
 * @param emotionWithin the same with the maps within it: where a touchpoint has no score, the mean of its map stands for it
 */
public record PortfolioMap(
        JourneyMap map,
        List<JourneyMap> nested,
        OptionalDouble success,
        OptionalDouble successWithin,
        OptionalDouble emotion,
        OptionalDouble emotionWithin) {
    /**
     * Obtains a map of a portfolio.
     *
     * @param map the map
     * @param nested the maps directly within it
     * @param success the probability of success of the map alone
     * @param successWithin the same with the maps within it
     * @param emotion the mean score of the map alone
     * @param emotionWithin the same with the maps within it
     */
    public PortfolioMap {
        Objects.requireNonNull(map, "map");
        nested = List.copyOf(nested);
        Objects.requireNonNull(success, "success");
        Objects.requireNonNull(successWithin, "successWithin");
        Objects.requireNonNull(emotion, "emotion");
        Objects.requireNonNull(emotionWithin, "emotionWithin");
    }
}
