package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Boxes in columns: none on another, as near to their neighbours as they can. */
class LayeredProperties {
    private static final double GAP = 10;

    @Property(tries = 300)
    void no_box_lies_on_another_and_the_highest_begins_at_the_top(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> columns, @ForAll long seed) {
        Layered layered = new Layered(GAP);
        Random random = new Random(seed);
        columns.forEach(column -> layered.add(column, 5 + random.nextInt(60)));
        for (int source = 0; source < columns.size(); source++) {
            for (int target = 0; target < columns.size(); target++) {
                if (columns.get(source) + 1 == columns.get(target) && random.nextInt(3) == 0) {
                    layered.link(source, target);
                }
            }
        }
        double bottom = layered.place(100);
        double highest = Double.POSITIVE_INFINITY;
        double lowest = 0;
        for (int a = 0; a < columns.size(); a++) {
            highest = Math.min(highest, layered.middle(a) - layered.height(a) / 2);
            lowest = Math.max(lowest, layered.middle(a) + layered.height(a) / 2);
            for (int b = 0; b < a; b++) {
                double apart = Math.abs(layered.middle(a) - layered.middle(b));
                double needed = (layered.height(a) + layered.height(b)) / 2 + GAP;
                assertTrue(layered.column(a) != layered.column(b) || apart >= needed - 1e-6);
            }
        }
        assertEquals(100, highest, 1e-6);
        assertEquals(bottom, lowest, 1e-6);
    }

    @Property(tries = 50)
    void a_chain_is_a_straight_line(@ForAll @IntRange(min = 1, max = 20) int length) {
        Layered layered = new Layered(GAP);
        List<Integer> chain = new ArrayList<>();
        for (int column = 0; column < length; column++) {
            chain.add(layered.add(column, 10 + column));
            if (column > 0) {
                layered.link(chain.get(column - 1), chain.get(column));
            }
        }
        layered.place(0);
        chain.forEach(box -> assertEquals(layered.middle(0), layered.middle(box), 1e-6));
    }

    @Example
    void links_that_would_cross_are_untangled() {
        Layered layered = new Layered(GAP);
        int above = layered.add(0, 20);
        int below = layered.add(0, 20);
        int first = layered.add(1, 20);
        int second = layered.add(1, 20);
        layered.link(above, second);
        layered.link(below, first);
        layered.place(0);
        assertTrue(layered.middle(above) < layered.middle(below) == layered.middle(second) < layered.middle(first));
        assertEquals(layered.middle(above), layered.middle(second), 1e-6);
    }

    @Example
    void a_box_stands_between_those_it_is_linked_to() {
        Layered layered = new Layered(GAP);
        int one = layered.add(0, 20);
        int two = layered.add(0, 20);
        int three = layered.add(0, 20);
        int target = layered.add(1, 20);
        List.of(one, two, three).forEach(source -> layered.link(source, target));
        layered.place(0);
        assertEquals(layered.middle(two), layered.middle(target), 1e-6);
    }

    @Example
    void nothing_is_placed_where_nothing_is() {
        assertEquals(7, new Layered(GAP).place(7));
    }
}
