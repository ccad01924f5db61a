package dev.cjm.json;

import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.TIME;

import dev.cjm.model.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** The fields of opening hours. */
final class OpeningHoursTable {

    private static final Field<OpeningHours, Void, List<DayOfWeek>> DAYS = must(
            "days",
            new ListShape<>(WordShape.of(DayOfWeek.class), 1),
            OpeningHours::days,
            "The days of the week, at least one.");

    private static final Field<OpeningHours, Void, LocalTime> OPENS =
            must("opensInclusive", TIME, OpeningHours::opensInclusive, "When it opens.");

    private static final Field<OpeningHours, Void, LocalTime> CLOSES = must(
            "closesExclusive",
            TIME,
            OpeningHours::closesExclusive,
            "When it closes; 00:00 is the end of the day, and what is not after the opening is on the next day.");

    static final Made<OpeningHours> OPENING_HOURS = Made.of(
            Table.of(
                    OpeningHours.class,
                    "opening hours",
                    "When a channel can be used, local time.",
                    DAYS,
                    OPENS,
                    CLOSES),
            hours -> new OpeningHours(Set.copyOf(hours.get(DAYS)), hours.get(OPENS), hours.get(CLOSES)));

    private OpeningHoursTable() {}
}
