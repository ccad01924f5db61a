package dev.cjm.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.MomentAgreement;
import dev.cjm.analysis.MomentsOfTruth;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.MapLane;
import dev.cjm.render.Moments;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MomentItemsProperties {
    @Property(tries = 100)
    void stars_say_what_the_map_declares_and_what_readings_agree_on(@ForAll JourneyMap map) {
        MapView agreed = Views.of(map);
        MapView all = Views.of(map, o -> o.moments(Moments.ALL));
        Map<String, Integer> readings = MomentsOfTruth.of(map).agreement().stream()
                .collect(Collectors.toMap(row -> row.touchpoint().id(), MomentAgreement::count));
        for (Touchpoint touchpoint : map.touchpoints()) {
            boolean isDeclared = touchpoint.momentOfTruth().isPresent();
            assertEquals(isDeclared, agreed.star(touchpoint) == Star.DECLARED);
            assertEquals(isDeclared, all.star(touchpoint) == Star.DECLARED);
            int count = readings.getOrDefault(touchpoint.id(), 0);
            assertTrue(agreed.star(touchpoint) != Star.COMPUTED || count >= 2);
            assertTrue(all.star(touchpoint) != Star.COMPUTED || count >= 1);
            assertTrue(agreed.star(touchpoint) != Star.COMPUTED || all.star(touchpoint) == Star.COMPUTED);
        }
    }

    @Property(tries = 60)
    void a_hollow_star_always_has_a_reason_and_the_readings_in_the_lane(@ForAll JourneyMap map) {
        MapView view = Views.of(map, o -> o.moments(Moments.ALL));
        LaneView lane = view.everyLane().stream()
                .filter(each -> each.lane() == MapLane.MOMENTS_OF_TRUTH)
                .findFirst()
                .orElseThrow();
        for (Touchpoint touchpoint : map.touchpoints()) {
            List<Item> items = view.of(lane, touchpoint).stream()
                    .filter(item -> item.kind() == ItemKind.COMPUTED_MOMENT)
                    .toList();
            assertTrue(items.size() <= 1);
            assertTrue(view.star(touchpoint) != Star.COMPUTED || items.size() == 1);
            items.forEach(item -> {
                assertFalse(item.text().isBlank());
                assertEquals(1, item.tags().size());
            });
        }
    }
}
