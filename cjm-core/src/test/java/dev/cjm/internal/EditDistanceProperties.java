package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class EditDistanceProperties {
    @Property(tries = 5000)
    void up_to_the_limit_it_is_the_plain_distance(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String left,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String right,
            @ForAll @IntRange(min = 0, max = 10) int limit) {
        int[] from = left.chars().toArray();
        int[] to = right.chars().toArray();
        assertEquals(Math.min(PlainEditDistance.between(from, to), limit + 1), EditDistance.within(from, to, limit));
    }
}
