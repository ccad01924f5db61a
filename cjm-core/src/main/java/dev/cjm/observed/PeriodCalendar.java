package dev.cjm.observed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Numbers the periods of a calendar in a zone.
 *
 * <p>A period begins with the first moment of its first day and ends where the next one begins, so that clocks which go back over
 * midnight make no difference. It remembers the last period, since most times lie in it.
 */
final class PeriodCalendar {
    /** 1970-01-01 was a Thursday: weeks are numbered by the Monday before. */
    private static final int DAYS_TO_MONDAY = 3;

    private final CohortPeriod period;
    private final ZoneId zone;
    private long last;
    private long lastStart = Long.MAX_VALUE;
    private long nextStart = Long.MIN_VALUE;

    PeriodCalendar(CohortPeriod period, ZoneId zone) {
        this.period = period;
        this.zone = zone;
    }

    /** The number of the period in which a time lies. */
    long number(long micros) {
        if (micros < lastStart || micros >= nextStart) {
            LocalDate day = Micros.instant(micros).atZone(zone).toLocalDate();
            last = number(day);
            last -= micros < micros(last) ? 1 : 0;
            last += micros >= micros(last + 1) ? 1 : 0;
            lastStart = micros(last);
            nextStart = micros(last + 1);
        }
        return last;
    }

    /** The first day of a period. */
    LocalDate start(long number) {
        return switch (period) {
            case DAY -> LocalDate.ofEpochDay(number);
            case WEEK -> LocalDate.ofEpochDay(7 * number - DAYS_TO_MONDAY);
            case MONTH -> LocalDate.of(1970, 1, 1).plusMonths(number);
        };
    }

    private long number(LocalDate day) {
        return switch (period) {
            case DAY -> day.toEpochDay();
            case WEEK -> Math.floorDiv(day.toEpochDay() + DAYS_TO_MONDAY, 7);
            case MONTH -> (day.getYear() - 1970) * 12L + day.getMonthValue() - 1;
        };
    }

    private long micros(long number) {
        Instant start = start(number).atStartOfDay(zone).toInstant();
        return Micros.of(start);
    }
}
