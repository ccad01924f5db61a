package dev.cjm.observed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Gives local times their offset; a day without change of clocks is looked up once. */
final class LocalTimes {
    private static final long DAY = 86_400;

    private final ZoneRules rules;
    private long day = Long.MIN_VALUE;
    private long offset;

    LocalTimes(ZoneId zone) {
        rules = zone.getRules();
    }

    /** The seconds since 1970 in UTC of local ones; where clocks go back the earlier, where they go forward after the gap. */
    long utc(long localSeconds) {
        long localDay = Math.floorDiv(localSeconds, DAY);
        if (localDay == day) {
            return localSeconds - offset;
        }
        if (isQuiet(localDay)) {
            day = localDay;
            offset = offset(localDay * DAY);
        } else {
            return localSeconds - offset(localSeconds);
        }
        return localSeconds - offset;
    }

    private boolean isQuiet(long localDay) {
        long first = localDay * DAY - offset(localDay * DAY);
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(first - DAY));
        return next == null || next.toEpochSecond() > first + 2 * DAY;
    }

    private long offset(long localSeconds) {
        return rules.getOffset(LocalDateTime.ofEpochSecond(localSeconds, 0, ZoneOffset.UTC))
                .getTotalSeconds();
    }
}
