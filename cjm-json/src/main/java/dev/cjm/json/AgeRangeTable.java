package dev.cjm.json;

import static dev.cjm.json.Fields.must;

import dev.cjm.model.AgeRange;

/** The fields of an age range. */
final class AgeRangeTable {

    private static final Field<AgeRange, Void, Integer> FROM =
            must("fromInclusive", new WholeShape(0, 150), AgeRange::fromInclusive, "The youngest.");

    private static final Field<AgeRange, Void, Integer> TO =
            must("toInclusive", new WholeShape(0, 150), AgeRange::toInclusive, "The oldest, not below the youngest.");

    static final Made<AgeRange> AGE_RANGE = Made.of(
            Table.of(AgeRange.class, "an age range", "An age, or a range of ages, in years.", FROM, TO),
            age -> new AgeRange(age.get(FROM), age.get(TO)));

    private AgeRangeTable() {}
}
