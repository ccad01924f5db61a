package dev.cjm.json;

import static dev.cjm.json.NamedParts.CHANNEL;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.analysis.CrossTable;
import dev.cjm.analysis.Lane;
import dev.cjm.model.Channel;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import java.util.List;
import java.util.function.Function;

/** Tables of numbers by row and column: what stands on the two sides, and the cells that are not 0. */
final class CrossTables {
    static final Side<Stage> STAGES = new Side<>("stages", STAGE, Stage::id);

    static final Side<Channel> CHANNELS = new Side<>("channels", CHANNEL, Channel::id);

    static final Side<Phase> PHASES = words("phases", Phase.class);

    static final Side<Lane> LANES = words("lanes", Lane.class);

    private static final Table<CrossCell, Void> CELL = Table.of(
            CrossCell.class,
            "a cell",
            "A number in its row and column.",
            must("row", Texts.ID, CrossCell::row, "The id of what stands in the row, or its word."),
            must("column", Texts.ID, CrossCell::column, "The id of what stands in the column, or its word."),
            must("value", NUMBER, CrossCell::value, "The number, in the unit of the table."));

    private CrossTables() {}

    /** The table of one use, whose class says what is counted. */
    static <T, R, C> Table<T, Void> of(
            Class<T> type,
            String noun,
            String doc,
            Function<T, CrossTable<R, C>> numbers,
            Side<R> rows,
            Side<C> columns) {
        return Table.of(
                type,
                noun,
                doc,
                list(
                        "rows",
                        rows.shape,
                        table -> numbers.apply(table).rows(),
                        "The " + rows.plural + " from top to bottom, rows of nothing but 0 among them."),
                list(
                        "columns",
                        columns.shape,
                        table -> numbers.apply(table).columns(),
                        "The " + columns.plural + " from left to right, columns of nothing but 0 among them."),
                list(
                        "cells",
                        CELL,
                        table -> cells(numbers.apply(table), rows, columns),
                        "The numbers row by row; those that are 0 are left out."));
    }

    private static <R, C> List<CrossCell> cells(CrossTable<R, C> numbers, Side<R> rows, Side<C> columns) {
        return numbers.stream()
                .map(each -> new CrossCell(rows.id.apply(each.row()), columns.id.apply(each.column()), each.value()))
                .toList();
    }

    private static <E extends Enum<E>> Side<E> words(String plural, Class<E> type) {
        WordShape<E> shape = WordShape.of(type);
        return new Side<>(plural, shape, shape::word);
    }

    /** What stands in rows or columns, and by what its cells name it. */
    record Side<P>(String plural, Shape<P, ?> shape, Function<P, String> id) {}

    private record CrossCell(String row, String column, double value) {}
}
