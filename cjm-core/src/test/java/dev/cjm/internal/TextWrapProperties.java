package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;

@Domain(AwkwardTexts.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class TextWrapProperties {
    private static final double SIZE = 12;
    private final TextWrap wrap = new TextWrap(Locale.ROOT);

    @Property
    void nothing_but_white_space_is_lost(@ForAll String text, @ForAll @DoubleRange(min = 20, max = 200) double width) {
        String lines = String.join("", wrap.lines(text, width, SIZE, false));
        assertEquals(withoutSpace(text), withoutSpace(lines));
    }

    /** White space as Java means it where it strips lines (control characters that separate records too), and what Unicode calls so. */
    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Example
    void separators_of_records_count_as_white_space() {
        assertEquals(List.of(""), wrap.lines("\u001c\u001e", 100, SIZE, false));
    }

    /** The widest character there is (U+FDFD) needs 91 pixels at this size. */
    @Property
    void no_line_is_wider_than_asked(@ForAll String text, @ForAll @DoubleRange(min = 92, max = 200) double width) {
        for (String line : wrap.lines(text, width, SIZE, false)) {
            assertTrue(TextMetrics.width(line, SIZE, false) <= width + 1e-9, line);
        }
    }

    @Property
    void no_surrogate_pair_is_cut(@ForAll String text) {
        for (String line : wrap.lines(PrintableText.line(text), 20, SIZE, false)) {
            assertTrue(line.codePoints().noneMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE));
        }
    }

    @Example
    void lines_break_between_words() {
        assertEquals(List.of("Sees a", "store ad"), wrap.lines("Sees a store ad", 60, SIZE, false));
        assertEquals(List.of("客戶旅", "程地圖"), wrap.lines("客戶旅程地圖", 40, SIZE, false));
    }

    @Example
    void a_sign_before_a_number_does_not_let_it_break() {
        for (double width = 45; width < 120; width += 1) {
            List<String> lines = wrap.lines("delighted +1.5", width, SIZE, false);
            assertTrue(String.join("|", lines).contains("1.5"), lines::toString);
        }
    }

    @Example
    void a_word_that_is_too_long_is_cut_between_clusters() {
        List<String> lines = wrap.lines("W".repeat(10_000), 100, SIZE, false);
        assertEquals(10_000, String.join("", lines).length());
        assertEquals(List.of("👩‍🚀👩‍🚀", "👩‍🚀👩‍🚀"), wrap.lines("👩‍🚀👩‍🚀👩‍🚀👩‍🚀", 70, SIZE, false));
    }

    @Example
    void empty_lines_stay() {
        assertEquals(List.of("a", "", "b"), wrap.lines("a\n\nb", 100, SIZE, false));
        assertEquals(List.of(""), wrap.lines("", 100, SIZE, false));
    }
}
