package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathVariantTest {
    private final JourneyMap map = ExampleMap.map();
    private final PathVariant success = PathVariants.of(map).variants().get(0);
    private final PathVariant failure = PathVariants.of(map).variants().get(1);

    @Test
    void it_knows_its_way() {
        assertSame(map.touchpoints().get(0), failure.entry());
        assertEquals("Gives up", failure.outcome().name());
        assertEquals(map.touchpoints().subList(0, 2), failure.touchpoints());
        assertEquals(
                List.of("Sees a store ad", "Scans and pays", "Gives up"),
                failure.nodes().stream().map(Node::name).toList());
        assertEquals(
                List.of("sees-a-store-ad>scans-and-pays", "scans-and-pays>gives-up"),
                PathVariantsTest.transitionIds(failure));
        assertEquals(2, failure.length());
        assertThrows(UnsupportedOperationException.class, () -> failure.nodes().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> failure.transitions().clear());
    }

    @Test
    void a_touchpoint_that_is_passed_twice_stands_there_twice() {
        JourneyMap loop = Examples.oneStage(stage ->
                stage.touchpoint("Waits", WEB, t -> t.leadsTo("Waits", 0.5).succeeds("Served", 0.25)));
        PathVariant lap = PathVariants.of(loop, o -> o.visits(2)).variants().get(1);
        assertEquals(
                List.of("Waits", "Waits"),
                lap.touchpoints().stream().map(Touchpoint::name).toList());
        assertEquals(0.125, lap.likelihood());
    }

    @Test
    void the_logarithm_is_that_of_the_likelihood() {
        assertEquals(StrictMath.log(0.12), failure.logLikelihood());
    }

    @Test
    void variants_are_equal_where_way_and_likelihood_are() {
        PathVariant same = PathVariants.of(ExampleMap.map()).variants().get(0);
        assertEquals(same, success);
        assertEquals(same.hashCode(), success.hashCode());
        assertNotEquals(success, failure);
        assertNotEquals(success, (Object) "a variant");
        assertNotEquals(success.hashCode(), failure.hashCode());
    }

    @Test
    void another_likelihood_makes_another_variant() {
        JourneyMap halved = map.edit(
                e -> e.touchpoint("Sees a store ad", t -> t.entry(0.5)).touchpoint("Home delivery", t -> t.entry(0.5)));
        PathVariant other = PathVariants.of(halved, o -> o.enteringAt("Sees a store ad"))
                .variants()
                .get(0);
        assertEquals(0.24, other.likelihood());
        assertNotEquals(success, other);
    }

    @Test
    void it_reads_as_its_share_and_its_way_on_one_line() {
        assertEquals("12.0 % Sees a store ad → Scans and pays → Gives up", failure.toString());
        JourneyMap hostile =
                Examples.oneStage(stage -> stage.touchpoint("Two\nlines", WEB, t -> t.succeeds("Do\u202Ene")));
        assertEquals(
                "100.0 % Two\u240Alines → Do\uFFFDne",
                PathVariants.of(hostile).variants().get(0).toString());
    }

    @Test
    void what_is_too_small_for_a_double_keeps_its_logarithm() {
        JourneyMap steep = Examples.oneStage(stage -> {
            for (int i = 0; i < 4; i++) {
                int at = i;
                stage.touchpoint("T" + i, WEB, t -> {
                    if (at < 3) {
                        t.leadsTo("T" + (at + 1), 1e-150);
                    } else {
                        t.succeeds("Done", 1e-150);
                    }
                });
            }
        });
        PathVariants variants = PathVariants.of(steep);
        PathVariant only = variants.likeliest().orElseThrow();
        assertEquals(0, only.likelihood());
        assertEquals(4 * StrictMath.log(1e-150), only.logLikelihood(), 1e-9);
        assertEquals(0, variants.coveredLikelihood());
    }
}
