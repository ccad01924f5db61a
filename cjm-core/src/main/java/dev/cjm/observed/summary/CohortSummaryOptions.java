package dev.cjm.observed.summary;

import dev.cjm.observed.CohortPeriod;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Says what begins a cohort, what counts as coming back, and how long it is watched. */
public final class CohortSummaryOptions {
    static final int MOST = 1_000;

    /** The years 0000 to 9999, as microseconds since 1970: the times that events can have. */
    static final long LOWEST = -62_167_219_200_000_000L;

    static final long HIGHEST = 253_402_300_799_999_999L;

    /** No end of observation. */
    static final long NONE = Long.MAX_VALUE;

    private int periods = 12;
    private String beginning = "";
    private String returning = "";
    private long end = NONE;

    CohortSummaryOptions() {}

    /** What is said now: whoever keeps the options changes nothing later. */
    static CohortSummaryOptions said(Consumer<? super CohortSummaryOptions> options) {
        CohortSummaryOptions open = new CohortSummaryOptions();
        options.accept(open);
        CohortSummaryOptions said = new CohortSummaryOptions();
        said.periods = open.periods;
        said.beginning = open.beginning;
        said.returning = open.returning;
        said.end = open.end;
        return said;
    }

    /**
     * Says for how many periods after the first one journeys are watched.
     *
     * @param most the number, 1 to 1,000; 12 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public CohortSummaryOptions periods(int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException(
                    "The number of periods (%s) must be between 1 and %s.\nAsk for a few.".formatted(most, MOST));
        }
        periods = most;
        return this;
    }

    /**
     * Says which activity makes a journey part of a cohort; journeys without it belong to none.
     *
     * @param activity the activity, not empty, whose first time counts; the first event of any kind unless said
     * @return these options
     * @throws IllegalArgumentException if the activity is empty
     */
    public CohortSummaryOptions beginsWith(String activity) {
        beginning = named(activity);
        return this;
    }

    /**
     * Says which activity counts as coming back.
     *
     * @param activity the activity, not empty; any event unless said
     * @return these options
     * @throws IllegalArgumentException if the activity is empty
     */
    public CohortSummaryOptions returnsBy(String activity) {
        returning = named(activity);
        return this;
    }

    /**
     * Says until when journeys were observed.
     *
     * @param end the time, exclusive; just after the last event of all journeys unless said
     * @return these options
     */
    public CohortSummaryOptions observedUntil(Instant end) {
        boolean isLate = end.getEpochSecond() > HIGHEST / 1_000_000;
        boolean isEarly = end.getEpochSecond() < LOWEST / 1_000_000;
        this.end = isLate ? HIGHEST : isEarly ? LOWEST : micros(end.plusNanos(999));
        return this;
    }

    private static String named(String activity) {
        if (Objects.requireNonNull(activity, "activity").isEmpty()) {
            throw new IllegalArgumentException("The activity must not be empty.\nName one.");
        }
        return activity;
    }

    static long micros(Instant time) {
        return time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000;
    }

    int periods() {
        return periods;
    }

    String beginning() {
        return beginning;
    }

    String returning() {
        return returning;
    }

    long end() {
        return end;
    }

    void write(SummaryWriter out) {
        out.number(periods).text(beginning).text(returning).number(end == NONE ? 0 : 1 + end - LOWEST);
    }

    void read(SummaryReader in) {
        periods = (int) in.number(1, MOST);
        beginning = in.text();
        returning = in.text();
        long said = in.number(0, 1 + HIGHEST - LOWEST);
        end = said == 0 ? NONE : said - 1 + LOWEST;
    }

    List<Object> all(CohortPeriod period, ZoneId zone) {
        return List.of(period, zone, periods, beginning, returning, end == NONE ? "" : end);
    }
}
