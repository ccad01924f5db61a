package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.PeriodCalendar;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Who comes back when, by the period in which a journey began.
 *
 * <p>Take one journey per customer, not per visit. Periods that lie after the end of observation are not told, and of the period in which it
 * lies only that it was {@linkplain Cohort#completePeriods not observed to its end}. Cohorts without a journey are not told either.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=cohorts}
 */
public final class Cohorts implements JourneyResult, Iterable<Cohort> {
    private static final int PRINTED = 12;
    private static final int PRINTED_PERIODS = 8;

    private final CohortPeriod period;
    private final ZoneId zone;
    private final int periods;
    private final List<Cohort> cohorts;
    private final Suppressed suppressed;

    Cohorts(EventLog log, CohortPeriod period, ZoneId zone, CohortsOptions options, CohortCount count) {
        this.period = period;
        this.zone = zone;
        periods = options.periods();
        PeriodCalendar calendar = new PeriodCalendar(period.unit(), zone);
        long end = options.end()
                .map(Micros::nearest)
                .orElseGet(() -> log.end().map(Micros::of).orElse(0L) + 1);
        List<Cohort> built = new ArrayList<>();
        long rare = 0;
        for (Map.Entry<Long, long[]> entry : count.cohorts.entrySet()) {
            long[] counts = entry.getValue();
            if (counts[0] < options.minimumCases()) {
                rare++;
                continue;
            }
            long observed = calendar.number(end - 1) - entry.getKey();
            int complete = (int) Math.max(0, Math.min(periods + 1L, calendar.number(end) - entry.getKey()));
            List<Proportion> retained = new ArrayList<>();
            for (int i = 0; i <= Math.min(periods, observed); i++) {
                retained.add(new Proportion(counts[1 + i], counts[0]));
            }
            built.add(new Cohort(
                    calendar.start(entry.getKey()),
                    new Proportion(counts[0], log.journeyCount()),
                    retained,
                    Math.min(complete, retained.size())));
        }
        cohorts = List.copyOf(built);
        suppressed = new Suppressed(options.minimumCases(), rare);
    }

    /**
     * Parts journeys by the period in which they began.
     *
     * @param log the log, one journey per customer
     * @param period how long a period is
     * @param zone whose calendar counts
     * @return the cohorts
     */
    public static Cohorts of(EventLog log, CohortPeriod period, ZoneId zone) {
        return of(log, period, zone, options -> {});
    }

    /**
     * Parts journeys by the period in which they began.
     *
     * @param log the log, one journey per customer
     * @param period how long a period is
     * @param zone whose calendar counts
     * @param options says what begins a cohort, what counts as coming back, and how long it is watched
     * @return the cohorts
     */
    public static Cohorts of(EventLog log, CohortPeriod period, ZoneId zone, Consumer<? super CohortsOptions> options) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(zone, "zone");
        CohortsOptions said = new CohortsOptions();
        options.accept(said);
        EventLog observed = said.end().map(end -> log.between(Instant.MIN, end)).orElse(log);
        List<String> names = log.table().activities();
        int beginning = said.beginning().map(names::indexOf).orElse(CohortCount.ANY);
        int returning = said.returning().map(names::indexOf).orElse(CohortCount.ANY);
        CohortCount count = JourneyPass.over(
                observed,
                () -> new CohortCount(new PeriodCalendar(period.unit(), zone), said.periods(), beginning, returning));
        return new Cohorts(observed, period, zone, said, count);
    }

    /**
     * Tells how long a period is.
     *
     * @return the period
     */
    public CohortPeriod period() {
        return period;
    }

    /**
     * Tells whose calendar counts.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Tells for how many periods after the first one journeys are watched.
     *
     * @return the number, at least 1
     */
    public int periods() {
        return periods;
    }

    /**
     * Lists the cohorts.
     *
     * @return by start, each with at least one journey
     */
    public List<Cohort> cohorts() {
        return cohorts;
    }

    @Override
    public Iterator<Cohort> iterator() {
        return cohorts.iterator();
    }

    /**
     * Tells how many cohorts are left out because they have too few journeys.
     *
     * @return what is left out
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        int columns = Math.min(PRINTED_PERIODS, periods) + 1;
        TextTable table = new TextTable().left(labels.text("cohort")).right(labels.text("journeys"));
        for (int i = 0; i < columns; i++) {
            table.right(labels.text("period." + period) + " " + i);
        }
        int skipped = Math.max(0, cohorts.size() - PRINTED);
        for (Cohort cohort : cohorts.subList(skipped, cohorts.size())) {
            List<String> cells = new ArrayList<>(List.of(
                    cohort.start().toString(), String.valueOf(cohort.journeys().numerator())));
            for (int i = 0; i < columns; i++) {
                String cell = i < cohort.retained().size()
                        ? QuestionText.percent(cohort.retained().get(i))
                        : "";
                cells.add(cell.isEmpty() || i < cohort.completePeriods() ? cell : "(" + cell + ")");
            }
            table.row(cells);
        }
        String more = skipped > 0 ? labels.text("andMore", skipped) + "\n" : "";
        return table + more + labels.text("notToEnd") + "\n" + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
