package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.model.JourneyMap;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class VariantCountTest {
    @Test
    void the_variants_of_a_map_in_layers_are_counted_beyond_the_range_of_long() {
        PathVariants variants = PathVariants.of(layers(50, 3), o -> o.top(1));
        assertEquals(new VariantCount(BigInteger.valueOf(3).pow(50), true), variants.count());
        assertTrue(variants.count().variants().bitLength() > 64);
        assertFalse(variants.isComplete());
        assertEquals(1, variants.variants().size());
    }

    @Test
    void parallel_transitions_are_counted_one_by_one() {
        JourneyMap map = Examples.oneStage(stage -> {
            for (int i = 0; i < 70; i++) {
                int next = i + 1;
                stage.touchpoint("t" + i, WEB, t -> t.leadsTo("t" + next).leadsTo("t" + next));
            }
            stage.touchpoint("t70", WEB, t -> t.succeeds("Done"));
        });
        assertEquals(
                new VariantCount(BigInteger.TWO.pow(70), true),
                PathVariants.of(map, o -> o.top(1)).count());
    }

    @Test
    void on_a_map_with_loops_there_are_at_least_as_many_as_could_be_counted() {
        JourneyMap map = Examples.oneStage(stage -> {
            for (int i = 0; i < 12; i++) {
                int at = i;
                stage.touchpoint("t" + i, WEB, t -> {
                    for (int target = 0; target < 12; target++) {
                        if (target != at) {
                            t.leadsTo("t" + target);
                        }
                    }
                    t.succeeds("Done");
                });
            }
        });
        VariantCount count = PathVariants.of(map, o -> o.top(3)).count();
        assertFalse(count.isExact());
        assertTrue(count.variants().compareTo(BigInteger.valueOf(100_000)) > 0);
        assertEquals("at least " + count.variants(), count.toString());
    }

    @Test
    void a_few_loops_are_counted_exactly() {
        JourneyMap map = Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("A", 0.5).succeeds("Done", 0.5)));
        VariantCount count = PathVariants.of(map, o -> o.top(1).visits(1000)).count();
        assertEquals(new VariantCount(BigInteger.valueOf(1000), true), count);
        assertEquals("1000", count.toString());
    }

    @Test
    void a_count_holds_no_null() {
        assertThrows(NullPointerException.class, () -> new VariantCount(Nothing.at(), true));
    }

    /** Layers in which every touchpoint leads to every one of the next layer. */
    private static JourneyMap layers(int layers, int width) {
        return Examples.oneStage(stage -> {
            stage.touchpoint("Start", WEB, t -> {
                for (int k = 0; k < width; k++) {
                    t.leadsTo("t0-" + k);
                }
            });
            for (int layer = 0; layer < layers; layer++) {
                int next = layer + 1;
                for (int i = 0; i < width; i++) {
                    stage.touchpoint("t" + layer + "-" + i, WEB, t -> {
                        if (next == layers) {
                            t.succeeds("Done");
                        } else {
                            for (int k = 0; k < width; k++) {
                                t.leadsTo("t" + next + "-" + k);
                            }
                        }
                    });
                }
            }
        });
    }
}
