package dev.cjm.observed.summary;

import dev.cjm.internal.PeriodCalendar;
import dev.cjm.model.Proportion;
import dev.cjm.observed.Cohort;
import dev.cjm.observed.CohortPeriod;
import dev.cjm.observed.ObservedJourney;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Gathers who comes back when; exact, in memory for the periods in which journeys begin times those they are watched.
 *
 * <p>Add one journey per customer, not per visit. Unless the end of observation is said, it is just after the last event of all that was
 * gathered. All machines need the same rules of the zone. The whole log is asked by {@link dev.cjm.observed.Cohorts} and {@link
 * dev.cjm.observed.Retention}.
 */
public final class CohortSummary implements JourneySummary<CohortSummary, CohortFigures> {
    private static final long serialVersionUID = 1L;

    private final transient CohortPeriod period;
    private final transient ZoneId zone;
    private final transient CohortSummaryOptions options;
    private final transient PeriodCalendar calendar;

    /** By number of the cohort: its journeys, then those with an event in each period from its own. */
    private final transient TreeMap<Long, long[]> cohorts = new TreeMap<>();

    private transient long journeys;
    private transient long last = CohortSummaryOptions.LOWEST;

    /**
     * Begins without journeys.
     *
     * @param period how long a period is
     * @param zone whose calendar counts
     */
    public CohortSummary(CohortPeriod period, ZoneId zone) {
        this(period, zone, options -> {});
    }

    /**
     * Begins without journeys.
     *
     * @param period how long a period is
     * @param zone whose calendar counts
     * @param options says what begins a cohort, what counts as coming back, and how long it is watched
     */
    public CohortSummary(CohortPeriod period, ZoneId zone, Consumer<? super CohortSummaryOptions> options) {
        this(period, zone, CohortSummaryOptions.said(options));
    }

    private CohortSummary(CohortPeriod period, ZoneId zone, CohortSummaryOptions options) {
        this.period = Objects.requireNonNull(period, "period");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.options = options;
        calendar = new PeriodCalendar(period.unit(), zone);
    }

    @Override
    public CohortSummary empty() {
        return new CohortSummary(period, zone, options);
    }

    @Override
    public void add(ObservedJourney journey) {
        int length = journey.length();
        while (length > 0 && micros(journey, length - 1) >= options.end()) {
            length--;
        }
        if (length == 0) {
            return;
        }
        journeys = Math.addExact(journeys, 1);
        last = Math.max(last, micros(journey, length - 1));
        int event = 0;
        while (event < length && !isSaid(options.beginning(), journey.activity(event))) {
            event++;
        }
        if (event == length) {
            return;
        }
        long own = calendar.number(micros(journey, event));
        long[] counts = counts(own);
        counts[0]++;
        long met = -1;
        for (; event < length && met < options.periods(); event++) {
            if (isSaid(options.returning(), journey.activity(event))) {
                long passed = calendar.number(micros(journey, event)) - own;
                if (passed > met && passed <= options.periods()) {
                    counts[1 + (int) passed]++;
                }
                met = passed;
            }
        }
    }

    private static boolean isSaid(String said, String activity) {
        return said.isEmpty() || said.equals(activity);
    }

    private static long micros(ObservedJourney journey, int position) {
        return CohortSummaryOptions.micros(journey.time(position));
    }

    private long[] counts(long cohort) {
        return cohorts.computeIfAbsent(cohort, key -> new long[options.periods() + 2]);
    }

    @Override
    public void merge(CohortSummary other) {
        Tally.same(options.all(period, zone), other.options.all(other.period, other.zone));
        journeys = Math.addExact(journeys, other.journeys);
        last = Math.max(last, other.last);
        other.cohorts.forEach((cohort, counts) -> NamedCounts.add(counts(cohort), counts));
    }

    @Override
    public CohortFigures result() {
        long end = options.end() == CohortSummaryOptions.NONE ? last + 1 : options.end();
        List<Cohort> built = new ArrayList<>();
        for (Map.Entry<Long, long[]> entry : cohorts.entrySet()) {
            long[] counts = entry.getValue();
            long begun = Math.min(options.periods(), calendar.number(end - 1) - entry.getKey());
            long complete = Math.min(options.periods() + 1L, calendar.number(end) - entry.getKey());
            List<Proportion> retained = new ArrayList<>();
            for (int passed = 0; passed <= begun; passed++) {
                retained.add(new Proportion(counts[1 + passed], counts[0]));
            }
            built.add(new Cohort(
                    calendar.start(entry.getKey()), new Proportion(counts[0], journeys), retained, (int) complete));
        }
        return new CohortFigures(period, zone, options.periods(), built);
    }

    @Override
    public byte[] toBytes() {
        SummaryWriter out =
                new SummaryWriter(SummaryKind.COHORTS).text(period.name()).text(zone.getId());
        options.write(out);
        out.number(journeys);
        out.number(last - CohortSummaryOptions.LOWEST).number(cohorts.size());
        long first = calendar.number(CohortSummaryOptions.LOWEST);
        cohorts.forEach((cohort, counts) -> {
            out.number(cohort - first);
            for (long count : counts) {
                out.number(count);
            }
        });
        return out.bytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes the bytes, which nobody need trust
     * @return the summary
     * @throws InvalidSummaryException if they are no such summary
     */
    public static CohortSummary fromBytes(byte[] bytes) {
        SummaryReader in = new SummaryReader(bytes, SummaryKind.COHORTS);
        CohortSummary summary = new CohortSummary(period(in.text()), zone(in.text()), new CohortSummaryOptions());
        summary.options.read(in);
        summary.read(in);
        return Tally.checked(summary, in);
    }

    private static CohortPeriod period(String name) {
        try {
            return CohortPeriod.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw InvalidSummaryException.damaged("there is no such period");
        }
    }

    private static ZoneId zone(String id) {
        try {
            ZoneId zone = ZoneId.of(id);
            if (zone.getId().equals(id)) {
                return zone;
            }
        } catch (DateTimeException e) {
            throw InvalidSummaryException.damaged("there is no such zone here");
        }
        throw InvalidSummaryException.damaged("the zone is called otherwise");
    }

    private void read(SummaryReader in) {
        journeys = in.number();
        long most = Math.min(CohortSummaryOptions.HIGHEST, options.end() - 1) - CohortSummaryOptions.LOWEST;
        last = CohortSummaryOptions.LOWEST + in.number(0, journeys == 0 ? 0 : most);
        long first = calendar.number(CohortSummaryOptions.LOWEST);
        long latest = calendar.number(last);
        long left = journeys;
        long before = first - 1;
        for (int size = in.size(options.periods() + 3); size > 0; size--) {
            before = first + in.number(before + 1 - first, latest - first);
            long[] counts = counts(before);
            counts[0] = in.number(1, left);
            left -= counts[0];
            for (int passed = 0; passed <= options.periods(); passed++) {
                counts[1 + passed] = in.number(0, before + passed > latest ? 0 : counts[0]);
            }
            if (options.returning().isEmpty() && counts[1] < counts[0]) {
                throw InvalidSummaryException.damaged("the counts do not fit each other");
            }
        }
        if (options.beginning().isEmpty() && left > 0) {
            throw InvalidSummaryException.damaged("the counts do not fit each other");
        }
    }

    /**
     * Stands as its bytes in a stream of objects.
     *
     * @return the bytes
     */
    private Object writeReplace() {
        return SerializedSummary.of(this);
    }
}
