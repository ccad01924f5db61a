package dev.cjm.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class Snippets {
    @Test
    void health() {
        JourneyMap map = ExampleMap.map();
        // @start region=health
        JourneyHealth health = JourneyHealth.of(map, o -> o.success(Money.of("30", "EUR")));
        StageHealth first = health.needCare().get(0); // Purchase
        first.experience().value().getAsDouble(); // 0: feels as bad as can be
        first.operation().value().getAsDouble(); // 80 of 100 who come get through
        // @end
        assertEquals("Purchase", first.stage().name());
        assertEquals(80, first.operation().value().orElseThrow(), 1e-9);
    }

    @Test
    void portfolio() {
        JourneyMap shopping = ExampleMap.map();
        JourneyMap returns = Maps.returning();
        // @start region=portfolio
        JourneyPortfolio portfolio = JourneyPortfolio.of(List.of(shopping, returns));
        portfolio.blindSpots(); // what no map covers
        portfolio.worstPains(); // what hurts most in all of them
        portfolio.map("returns").orElseThrow().successWithin(); // with the maps within it
        // @end
        assertEquals(2, portfolio.maps().size());
    }
}
