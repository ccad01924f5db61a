package dev.cjm.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.jqwik.FluentCode;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Written code builds the map that it was written from. */
@Tag("source")
class FluentCodeProperties {
    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void code_compiles_and_builds_an_equal_map(@ForAll("batches") List<JourneyMap> maps) {
        List<JourneyMap> built =
                CompiledMaps.of(maps.stream().map(FluentCode::of).toList());
        for (int i = 0; i < maps.size(); i++) {
            assertEquals(maps.get(i), built.get(i), FluentCode.of(maps.get(i)));
        }
    }

    @Provide
    Arbitrary<List<JourneyMap>> batches() {
        return JourneyArbitraries.maps().list().ofSize(50);
    }
}
