package dev.cjm.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/** Maps before mistakes are made in them. */
class SoundMapsProperties {
    @Provide
    Arbitrary<JourneyMap> sound() {
        return JourneyArbitraries.soundMaps();
    }

    @Property(tries = 100)
    void each_is_as_large_as_said(@ForAll("sound") JourneyMap map) {
        int touchpoints = map.touchpoints().size();
        assertTrue(touchpoints >= 3 && touchpoints <= 20, () -> touchpoints + " touchpoints");
        int stages = map.stages().size();
        assertTrue(stages >= 3 && stages <= 5, () -> stages + " stages");
    }

    @Example
    void some_have_stages_within_stages_and_others_have_none() {
        RandomGenerator<JourneyMap> maps = JourneyArbitraries.soundMaps().generator(1000, false);
        Set<Integer> parts = new TreeSet<>();
        for (int seed = 0; seed < 200; seed++) {
            maps.next(new Random(seed)).value().stages().stream()
                    .map(each -> each.stages().size())
                    .forEach(parts::add);
        }
        assertEquals(Set.of(0, 1, 2), parts);
    }
}
