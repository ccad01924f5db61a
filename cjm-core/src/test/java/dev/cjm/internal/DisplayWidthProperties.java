package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AwkwardTexts.class)
@Domain(DomainContext.Global.class)
class DisplayWidthProperties {
    @Property
    void a_text_takes_at_most_two_columns_per_code_point(@ForAll String text) {
        int columns = DisplayWidth.of(text);
        assertTrue(columns >= 0 && columns <= 2 * text.codePointCount(0, text.length()));
    }

    @Property
    void texts_with_a_space_between_take_the_sum(@ForAll String left, @ForAll String right) {
        assertEquals(DisplayWidth.of(left) + 1 + DisplayWidth.of(right), DisplayWidth.of(left + " " + right));
    }

    @Property(tries = 3000)
    void a_cut_text_fits(@ForAll String text, @ForAll @IntRange(min = 1, max = 12) int widest) {
        assertTrue(DisplayWidth.of(DisplayWidth.cut(text, widest)) <= widest);
    }

    @Property
    void a_text_is_cut_only_if_it_does_not_fit(@ForAll String text, @ForAll @IntRange(min = 1, max = 12) int widest) {
        boolean fits = DisplayWidth.of(text) <= widest;
        assertEquals(fits, DisplayWidth.cut(text, widest).equals(text));
    }

    @Property
    void a_cut_text_is_a_start_of_whole_clusters(@ForAll String text, @ForAll @IntRange(min = 1, max = 12) int widest) {
        String cut = DisplayWidth.cut(text, widest);
        if (!cut.equals(text)) {
            String kept = cut.substring(0, cut.length() - 1);
            assertTrue(text.startsWith(kept));
            assertTrue(Pattern.compile("\\X")
                    .matcher(text)
                    .results()
                    .anyMatch(cluster -> cluster.start() == kept.length()));
        }
    }
}
