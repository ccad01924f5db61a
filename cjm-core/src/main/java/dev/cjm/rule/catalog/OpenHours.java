package dev.cjm.rule.catalog;

import dev.cjm.model.Channel;
import dev.cjm.model.OpeningHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Tells whether customers who leave one channel while it is open can come to another one while that is open. */
final class OpenHours {
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final long WEEK = 7 * DAY;

    private OpenHours() {}

    /** A time of the week, in seconds from Monday, that does not end before it begins; it may end in the week after. */
    private record Span(long from, long to) {
        /** Whether both have a moment in common, in this week or around its end. */
        boolean meets(Span other) {
            return overlaps(other, -WEEK) || overlaps(other, 0) || overlaps(other, WEEK);
        }

        private boolean overlaps(Span other, long shift) {
            return from < other.to + shift && other.from + shift < to;
        }
    }

    static boolean meet(Channel source, Duration waiting, Channel target) {
        List<Span> arrivals = spans(source, Math.floorMod(waiting.toSeconds(), WEEK));
        List<Span> open = spans(target, 0);
        return arrivals.stream().anyMatch(one -> open.stream().anyMatch(one::meets));
    }

    private static List<Span> spans(Channel channel, long later) {
        List<Span> spans = new ArrayList<>();
        for (OpeningHours hours : channel.availability()) {
            for (DayOfWeek day : hours.days()) {
                long start = (day.getValue() - 1) * DAY + later;
                long opens = start + hours.opensInclusive().toSecondOfDay();
                long closes = start + hours.closesExclusive().toSecondOfDay();
                boolean isNextDay = !hours.closesExclusive().isAfter(hours.opensInclusive());
                boolean isMidnight = hours.closesExclusive().equals(LocalTime.MIDNIGHT);
                spans.add(new Span(opens, isNextDay || isMidnight ? closes + DAY : closes));
            }
        }
        return spans;
    }
}
