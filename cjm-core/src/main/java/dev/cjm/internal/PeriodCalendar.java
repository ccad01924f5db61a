package dev.cjm.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Numbers the days, weeks or months of a calendar in a zone; times are microseconds since 1970.
 *
 * <p>A period begins with the first moment of its first day and ends where the next one begins, so that clocks which go back over
 * midnight make no difference. It remembers the last period, since most times lie in it.
 */
public final class PeriodCalendar {
    /** 1970-01-01 was a Thursday: weeks are numbered by the Monday before. */
    private static final int DAYS_TO_MONDAY = 3;

    private static final long SECOND = 1_000_000;

    private final ChronoUnit period;
    private final ZoneId zone;
    private long last;
    private long lastStart = Long.MAX_VALUE;
    private long nextStart = Long.MIN_VALUE;

    /**
     * Obtains a calendar.
     *
     * @param period days, weeks or months
     * @param zone whose calendar counts
     */
    public PeriodCalendar(ChronoUnit period, ZoneId zone) {
        this.period = period;
        this.zone = zone;
    }

    /**
     * Tells in which period a time lies.
     *
     * @param micros the time
     * @return the number of the period
     */
    public long number(long micros) {
        if (micros < lastStart || micros >= nextStart) {
            Instant time = Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1_000);
            last = number(time.atZone(zone).toLocalDate());
            last -= micros < micros(last) ? 1 : 0;
            last += micros >= micros(last + 1) ? 1 : 0;
            lastStart = micros(last);
            nextStart = micros(last + 1);
        }
        return last;
    }

    /**
     * Tells on which day a period begins.
     *
     * @param number the number of the period
     * @return its first day
     */
    public LocalDate start(long number) {
        return switch (period) {
            case DAYS -> LocalDate.ofEpochDay(number);
            case WEEKS -> LocalDate.ofEpochDay(7 * number - DAYS_TO_MONDAY);
            case MONTHS -> LocalDate.of(1970, 1, 1).plusMonths(number);
            default -> throw new IllegalStateException("no calendar has " + period);
        };
    }

    private long number(LocalDate day) {
        return switch (period) {
            case DAYS -> day.toEpochDay();
            case WEEKS -> Math.floorDiv(day.toEpochDay() + DAYS_TO_MONDAY, 7);
            case MONTHS -> (day.getYear() - 1970) * 12L + day.getMonthValue() - 1;
            default -> throw new IllegalStateException("no calendar has " + period);
        };
    }

    private long micros(long number) {
        return start(number).atStartOfDay(zone).toEpochSecond() * SECOND;
    }
}
