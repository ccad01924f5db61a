package dev.cjm.observed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Reads ISO 8601 from bytes without making a string; rows often share the month, so the last one is kept.
 *
 * <p>What each part may be says {@link TimeFormat#iso}.
 */
final class IsoTimeParser extends TimeParser {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int DATE = 10;
    private static final long DAY = 86_400;
    private static final int MOST_OFFSET = 18 * 3_600;

    /** How long the times of most files are: {@code 2026-01-16T06:21:07Z}. */
    private static final int PLAIN = 20;

    /** Where the day of the month starts. */
    private static final int DAY_OF_MONTH = 8;

    /** The bytes of {@code 00T00:00} and of {@code 0:00:00Z}, the first one lowest. */
    private static final long DAY_TO_MINUTE = 0x30_30_3A_30_30_54_30_30L;

    private static final long HOUR_TO_ZONE = 0x5A_30_30_3A_30_30_3A_30L;

    /** Added to how far each byte is from those, they reach the highest bit of those that are no digit where one is due, and something else. */
    private static final long BEYOND_DAY_TO_MINUTE = 0x76_76_7F_76_76_7F_76_76L;

    private static final long BEYOND_HOUR_TO_ZONE = 0x7F_76_76_7F_76_76_7F_76L;

    private static final long HIGH = 0x8080808080808080L;

    private final LocalTimes local;

    /** The eight bytes of the last year and month; no row has those that it begins with, for their month has no day. */
    private long month;

    private long dayBeforeMonth;
    private int monthLength;

    private int at;
    private int end;
    private long fraction;
    private boolean isFiner;

    IsoTimeParser(ZoneId zone) {
        local = new LocalTimes(zone);
    }

    @Override
    long micros(byte[] utf8, int start, int endExclusive) {
        boolean isPlain = endExclusive - start == PLAIN && (long) LONGS.get(utf8, start) == month;
        long micros = isPlain
                ? micros((long) LONGS.get(utf8, start + DAY_OF_MONTH), (long)
                        LONGS.get(utf8, start + PLAIN - Long.BYTES))
                : INVALID;
        return micros != INVALID ? micros : anyMicros(utf8, start, endExclusive);
    }

    /** The time in the last month that sixteen bytes say, all at once; invalid if they say none. */
    private long micros(long dayToMinute, long hourToZone) {
        long early = dayToMinute ^ DAY_TO_MINUTE;
        long late = hourToZone ^ HOUR_TO_ZONE;
        long odd = (early + BEYOND_DAY_TO_MINUTE) | early | (late + BEYOND_HOUR_TO_ZONE) | late;
        int dayOfMonth = number(early, 0);
        int hour = number(early, 3);
        int minute = number(early, 6);
        int second = number(late, 5);
        boolean isTime = (odd & HIGH) == 0
                && dayOfMonth > 0
                && dayOfMonth <= monthLength
                && hour < 24
                && minute < 60
                && second < 60;
        long seconds = (dayBeforeMonth + dayOfMonth) * DAY + (hour * 60L + minute) * 60 + second;
        return isTime ? seconds * 1_000_000 : INVALID;
    }

    /** What the digits at two places say, if all bytes are digits or 0: no carry comes from the places before. */
    private static int number(long digits, int place) {
        long numbers = digits * 10 + (digits >>> Byte.SIZE);
        return (int) (numbers >>> (place * Byte.SIZE)) & 0xFF;
    }

    private long anyMicros(byte[] text, int start, int endExclusive) {
        at = start;
        end = endExclusive;
        fraction = 0;
        isFiner = false;
        long day = date(text);
        if (day == INVALID) {
            return INVALID;
        }
        long seconds = day * DAY;
        if (at < end) {
            int time = separator(text) ? time(text) : -1;
            if (time < 0) {
                return INVALID;
            }
            seconds += time;
        }
        return finished(text, seconds);
    }

    private long finished(byte[] text, long localSeconds) {
        long seconds;
        if (at == end) {
            seconds = local.utc(localSeconds);
            countWithoutZone();
        } else {
            int offset = offset(text);
            if (offset < -MOST_OFFSET || at != end) {
                return INVALID;
            }
            seconds = localSeconds - offset;
        }
        if (isFiner) {
            countFiner();
        }
        long micros = seconds * 1_000_000 + fraction;
        return Micros.fits(micros) ? micros : INVALID;
    }

    private long date(byte[] text) {
        if (end - at < DATE || ((long) LONGS.get(text, at) != month && !isMonth(text))) {
            return INVALID;
        }
        int dayOfMonth = two(text, at + DAY_OF_MONTH);
        at += DATE;
        return dayOfMonth > 0 && dayOfMonth <= monthLength ? dayBeforeMonth + dayOfMonth : INVALID;
    }

    /** Tells whether year and month can be read; they are kept, because most rows have those of the row before. */
    private boolean isMonth(byte[] text) {
        int century = two(text, at);
        int year = two(text, at + 2);
        int number = two(text, at + 5);
        boolean isMonth =
                century >= 0 && year >= 0 && text[at + 4] == '-' && number >= 1 && number <= 12 && text[at + 7] == '-';
        if (isMonth) {
            YearMonth read = YearMonth.of(century * 100 + year, number);
            month = (long) LONGS.get(text, at);
            dayBeforeMonth = read.atDay(1).toEpochDay() - 1;
            monthLength = read.lengthOfMonth();
        }
        return isMonth;
    }

    private boolean separator(byte[] text) {
        byte between = text[at++];
        return between == 'T' || between == ' ' || between == 't';
    }

    /** The second of the day, or -1. */
    private int time(byte[] text) {
        int hour = two(text, at);
        int minute = isAt(text, at + 2, ':') ? two(text, at + 3) : -1;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return -1;
        }
        at += 5;
        int second = 0;
        if (isAt(text, at, ':')) {
            second = two(text, at + 1);
            if (second < 0 || second > 59) {
                return -1;
            }
            at += 3;
            if ((isAt(text, at, '.') || isAt(text, at, ',')) && !fraction(text)) {
                return -1;
            }
        }
        return (hour * 60 + minute) * 60 + second;
    }

    private boolean fraction(byte[] text) {
        int first = ++at;
        int factor = 100_000;
        for (; at < end && text[at] >= '0' && text[at] <= '9'; at++) {
            isFiner |= factor == 0 && text[at] != '0';
            fraction += (long) factor * (text[at] - '0');
            factor /= 10;
        }
        return at > first;
    }

    /** The seconds that local time is ahead of UTC, or less than any is. */
    private int offset(byte[] text) {
        if (isAt(text, at, ' ')) {
            at++;
        }
        if (isAt(text, at, 'Z') || isAt(text, at, 'z')) {
            at++;
            return 0;
        }
        if (isAt(text, at, 'U') && isAt(text, at + 1, 'T') && isAt(text, at + 2, 'C')) {
            at += 3;
            return 0;
        }
        boolean isBehind = isAt(text, at, '-');
        int hours = isBehind || isAt(text, at, '+') ? two(text, at + 1) : -1;
        if (hours < 0) {
            return Integer.MIN_VALUE;
        }
        at += 3;
        int minutes = 0;
        if (at < end) {
            at += isAt(text, at, ':') ? 1 : 0;
            minutes = two(text, at);
            at += 2;
        }
        int offset = (hours * 60 + minutes) * 60;
        return minutes < 0 || minutes > 59 || offset > MOST_OFFSET ? Integer.MIN_VALUE : isBehind ? -offset : offset;
    }

    private boolean isAt(byte[] text, int place, char wanted) {
        return place < end && text[place] == wanted;
    }

    /** The number of two digits, or -1. */
    private int two(byte[] text, int place) {
        if (place + 2 > end) {
            return -1;
        }
        int tens = text[place] - '0';
        int ones = text[place + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
