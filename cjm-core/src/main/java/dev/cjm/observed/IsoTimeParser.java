package dev.cjm.observed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Reads ISO 8601 from bytes without making a string; rows often share the date, so the last one is kept.
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

    /** The bytes of {@code 00:00:00}, the first one lowest. */
    private static final long MIDNIGHT = 0x30_30_3A_30_30_3A_30_30L;

    /** Added to how far each byte is from midnight, it reaches the highest bit of those that are no digit or colon. */
    private static final long BEYOND = 0x76_76_7F_76_76_7F_76_76L;

    private static final long HIGH = 0x8080808080808080L;

    private final LocalTimes local;
    private final byte[] lastDate = new byte[DATE];
    private long lastDay = INVALID;

    private int at;
    private int end;
    private long fraction;
    private boolean isFiner;

    IsoTimeParser(ZoneId zone) {
        local = new LocalTimes(zone);
    }

    @Override
    long micros(byte[] utf8, int start, int endExclusive) {
        boolean isPlain = endExclusive - start == PLAIN
                && utf8[start + DATE] == 'T'
                && utf8[endExclusive - 1] == 'Z'
                && isLastDate(utf8, start);
        int second = isPlain ? secondOfDay((long) LONGS.get(utf8, start + DATE + 1)) : -1;
        return second >= 0 ? (lastDay * DAY + second) * 1_000_000 : anyMicros(utf8, start, endExclusive);
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

    private boolean isLastDate(byte[] utf8, int start) {
        return lastDay != INVALID
                && (long) LONGS.get(utf8, start) == (long) LONGS.get(lastDate, 0)
                && utf8[start + 8] == lastDate[8]
                && utf8[start + 9] == lastDate[9];
    }

    /** The second of the day that eight bytes say, all at once; -1 if they say none. */
    private static int secondOfDay(long bytes) {
        long digits = bytes ^ MIDNIGHT;
        int hour = 10 * nibble(digits, 0) + nibble(digits, 1);
        int minute = 10 * nibble(digits, 3) + nibble(digits, 4);
        int second = 10 * nibble(digits, 6) + nibble(digits, 7);
        boolean isTime = ((digits + BEYOND | digits) & HIGH) == 0 && hour < 24 && minute < 60 && second < 60;
        return isTime ? (hour * 60 + minute) * 60 + second : -1;
    }

    private static int nibble(long digits, int place) {
        return (int) (digits >>> (place * Byte.SIZE)) & 0xF;
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
        if (end - at < DATE) {
            return INVALID;
        }
        if (!isLastDate(text, at)) {
            int century = two(text, at);
            int year = two(text, at + 2);
            int month = two(text, at + 5);
            int dayOfMonth = two(text, at + 8);
            boolean isDate = century >= 0
                    && year >= 0
                    && text[at + 4] == '-'
                    && month >= 1
                    && month <= 12
                    && text[at + 7] == '-'
                    && dayOfMonth >= 1
                    && dayOfMonth <= YearMonth.of(century * 100 + year, month).lengthOfMonth();
            if (!isDate) {
                return INVALID;
            }
            lastDay = LocalDate.of(century * 100 + year, month, dayOfMonth).toEpochDay();
            System.arraycopy(text, at, lastDate, 0, DATE);
        }
        at += DATE;
        return lastDay;
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
