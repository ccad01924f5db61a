package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AwkwardTexts.class)
@Domain(DomainContext.Global.class)
class TextTableProperties {
    @Property
    void all_lines_take_the_same_columns_before_they_are_trimmed(@ForAll List<@Size(3) List<String>> rows) {
        List<String> lines = table(rows).lines();
        assertEquals(1, lines.stream().mapToInt(DisplayWidth::of).distinct().count());
    }

    @Property
    void there_is_one_line_per_row_below_header_and_hyphens(@ForAll List<@Size(3) List<String>> rows) {
        String text = table(rows).toString();
        assertEquals(rows.size() + 2, text.lines().count());
        assertEquals(
                rows.size() + 2,
                text.chars().filter(character -> character == '\n').count());
    }

    @Property
    void no_line_ends_with_a_space(@ForAll List<@Size(3) List<String>> rows) {
        assertTrue(table(rows).toString().lines().noneMatch(line -> line.endsWith(" ")));
    }

    @Property
    void no_column_is_wider_than_asked_for(
            @ForAll List<@Size(3) List<String>> rows, @ForAll @IntRange(min = 1, max = 9) int widest) {
        int most = 3 * widest + 2 * 2;
        List<String> lines = table(rows).cellsUpTo(widest).lines();
        assertFalse(lines.stream().anyMatch(line -> DisplayWidth.of(line) > most));
    }

    private static TextTable table(List<List<String>> rows) {
        TextTable table = new TextTable().left("Touchpoint").right("RPN").left("");
        rows.forEach(table::row);
        return table;
    }
}
