package shop.journeys;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ShopJourneysProperties {
    @Property(tries = 100)
    boolean lows_are_touchpoints_of_the_map(@ForAll JourneyMap map) {
        return map.touchpoints().containsAll(ShopJourneys.lows(map));
    }

    @Property(tries = 100)
    boolean lists_work_too(@ForAll @Size(max = 3) List<JourneyMap> maps) {
        return maps.stream().noneMatch(map -> map.title().isBlank());
    }

    @Property(tries = 100)
    boolean the_factories_are_public(@ForAll("maps") JourneyMap map) {
        return !map.stages().isEmpty();
    }

    @Provide
    Arbitrary<JourneyMap> maps() {
        return JourneyArbitraries.maps();
    }

    @Example
    boolean the_library_works_as_a_named_module_and_the_generators_beside_it() {
        return JourneyMap.class.getModule().isNamed()
                && ShopJourneys.class.getModule().isNamed()
                && !JourneyArbitraries.class.getModule().isNamed();
    }

    @Example
    boolean paying_is_the_low_of_the_checkout() {
        return ShopJourneys.lows(ShopJourneys.checkout()).stream()
                .map(Touchpoint::name)
                .toList()
                .equals(List.of("Pay"));
    }
}
