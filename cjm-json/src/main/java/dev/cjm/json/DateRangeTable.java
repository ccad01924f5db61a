package dev.cjm.json;

import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.DATE;

import dev.cjm.model.DateRange;
import java.time.LocalDate;

/** The fields of a range of days. */
final class DateRangeTable {

    private static final Field<DateRange, Void, LocalDate> START =
            must("startInclusive", DATE, DateRange::startInclusive, "The first day.");

    private static final Field<DateRange, Void, LocalDate> END =
            must("endInclusive", DATE, DateRange::endInclusive, "The last day, not before the first.");

    static final Made<DateRange> DATE_RANGE = Made.of(
            Table.of(DateRange.class, "a range of days", "Days from one to another.", START, END),
            range -> new DateRange(range.get(START), range.get(END)));

    private DateRangeTable() {}
}
