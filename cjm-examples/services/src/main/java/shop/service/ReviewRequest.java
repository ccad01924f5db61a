package shop.service;

import dev.cjm.model.JourneyMap;
import java.util.List;

/**
 * Asks for a comparison of a map with others.
 *
 * @param reviewer who asks
 * @param map the map
 * @param rivals the other maps
 */
record ReviewRequest(String reviewer, JourneyMap map, List<JourneyMap> rivals) {}
