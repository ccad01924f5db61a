package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class LineBreakerProperties {
    @Property
    void nothing_is_lost(
            @ForAll @Size(max = 20) List<@NotEmpty @AlphaChars String> parts,
            @ForAll @IntRange(min = 1, max = 40) int widest) {
        assertEquals(String.join("", parts), String.join("", LineBreaker.fill(parts, widest)));
    }

    @Property
    void a_line_is_wider_only_where_one_part_is(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 12) String> parts,
            @ForAll @IntRange(min = 1, max = 40) int widest) {
        for (String line : LineBreaker.fill(parts, widest)) {
            assertTrue(line.length() <= widest || parts.contains(line), line);
        }
    }

    @Example
    void a_line_is_filled_before_the_next_one_starts() {
        assertEquals(List.of("a → b →", "c"), LineBreaker.fill(List.of("a → ", "b → ", "c"), 7));
        assertEquals(List.of("a → b → c"), LineBreaker.fill(List.of("a → ", "b → ", "c"), 9));
        assertEquals(List.of(), LineBreaker.fill(List.of(), 9));
    }

    @Example
    void wide_characters_count_twice() {
        assertEquals(List.of("看到", "广告"), LineBreaker.fill(List.of("看到", "广告"), 7));
        assertEquals(List.of("看到广告"), LineBreaker.fill(List.of("看到", "广告"), 8));
    }
}
