package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransitionMatrixTest {
    private final EventLog log = Logs.of("1: a b a", "2: a b", "3: b c");

    @Test
    void a_row_tells_what_comes_next_and_what_ends() {
        TransitionMatrix matrix = TransitionMatrix.of(log);
        assertEquals(
                List.of("a", "b", "c"),
                matrix.rows().stream().map(TransitionRow::activity).toList());
        TransitionRow b = matrix.row("b").orElseThrow();
        assertEquals(3, b.count());
        assertEquals(new Proportion(3, 3), b.journeys());
        assertEquals(Estimate.of(1.0 / 3, 3), matrix.probability("b", "c"));
        assertEquals(Estimate.of(0, 3), matrix.probability("b", "b"));
        assertEquals(new Proportion(1, 3), b.ended());
        assertEquals(Estimate.of(1.0 / 3, 3), b.endShare());
        assertEquals(Estimate.noData(), matrix.probability("x", "b"));
        assertEquals(Optional.empty(), matrix.row("x"));
    }

    @Test
    void rare_cells_and_rows_are_left_out() {
        TransitionMatrix matrix = TransitionMatrix.of(log, o -> o.minimumCases(2));
        assertEquals(
                List.of("a", "b"),
                matrix.rows().stream().map(TransitionRow::activity).toList());
        assertEquals(
                List.of("b"),
                matrix.row("a").orElseThrow().next().stream()
                        .map(Follows::target)
                        .toList());
        assertEquals(List.of(), matrix.row("b").orElseThrow().next());
        assertEquals(Estimate.noData(), matrix.row("b").orElseThrow().endShare());
        // b→a, b→c, the ends of all three, and c
        assertEquals(new Suppressed(2, 6), matrix.suppressed());
        assertTrue(matrix.toString().endsWith("Left out: 6, each with fewer than 2 journeys\n"));
    }

    @Test
    void it_prints_a_matrix() {
        String text = TransitionMatrix.of(log).toString();
        assertEquals(
                """
                Transition matr…       a       b       c     End
                ----------------  ------  ------  ------  ------
                a                         66.7 %          33.3 %
                b                 33.3 %          33.3 %  33.3 %
                c                                         100.0 %
                """.replaceAll(" +", " ").replaceAll("-+", "-"),
                text.replaceAll(" +", " ").replaceAll("-+", "-"));
        assertTrue(TransitionMatrix.of(log)
                .toText(Locale.forLanguageTag("zh-Hans"))
                .startsWith("转移矩阵"));
    }
}
