package dev.cjm.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The hours of a week that some opening hours cover, as spans in nanoseconds from Monday that do not touch. */
final class WeekHours {
    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final long WEEK = 7 * DAY;
    private static final long WEEK_IN_SECONDS = Duration.ofDays(7).toSeconds();

    private final List<Span> spans;

    private WeekHours(List<Span> spans) {
        this.spans = spans;
    }

    /** From inclusive, to exclusive. */
    private record Span(long from, long to) {}

    static WeekHours of(Collection<OpeningHours> some) {
        List<Span> spans = new ArrayList<>();
        for (OpeningHours hours : some) {
            for (DayOfWeek day : hours.days()) {
                long midnight = (day.getValue() - 1) * DAY;
                boolean isNextDay = !hours.closesExclusive().isAfter(hours.opensInclusive())
                        || hours.closesExclusive().equals(LocalTime.MIDNIGHT);
                long opens = midnight + hours.opensInclusive().toNanoOfDay();
                long closes = midnight + hours.closesExclusive().toNanoOfDay() + (isNextDay ? DAY : 0);
                add(spans, opens, closes);
            }
        }
        return new WeekHours(joined(spans));
    }

    /** The same hours, later. */
    WeekHours after(Duration waiting) {
        long later = Duration.ofSeconds(waiting.toSeconds() % WEEK_IN_SECONDS, waiting.toNanosPart())
                .toNanos();
        List<Span> moved = new ArrayList<>();
        spans.forEach(each -> add(moved, each.from + later, each.to + later));
        return new WeekHours(joined(moved));
    }

    long length() {
        return spans.stream().mapToLong(each -> each.to - each.from).sum();
    }

    /** The nanoseconds that both cover. */
    long overlap(WeekHours other) {
        long sum = 0;
        for (Span one : spans) {
            for (Span two : other.spans) {
                sum += Math.max(0, Math.min(one.to, two.to) - Math.max(one.from, two.from));
            }
        }
        return sum;
    }

    /** What ends after Sunday begins the week again. */
    private static void add(List<Span> spans, long from, long to) {
        long shift = from >= WEEK ? WEEK : 0;
        spans.add(new Span(from - shift, Math.min(to - shift, WEEK)));
        if (to - shift > WEEK) {
            spans.add(new Span(0, to - shift - WEEK));
        }
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingLong(Span::from));
        List<Span> joined = new ArrayList<>();
        for (Span each : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && each.from <= joined.get(last).to) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.from, Math.max(before.to, each.to)));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}
