package dev.cjm.observed;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/**
 * Rows that are looked at apart from others, on any thread, and taken as a whole: so readers use all processors.
 *
 * <p>{@link EventIntake#batch} makes one. A row that is not fine is refused without a word, for what is to become of it depends on the rows
 * before: such a part of a file is to be told to the intake row by row. A batch may be used again after {@link #clear}. Not thread-safe.
 */
public final class EventBatch {
    private final EventLogBuilder owner;
    private final TimeParser times;
    private final Names journeys;
    private final Names activities;
    private final EventColumn[] values;
    private final int[] recent = new int[1 << 12];
    /** Rows of one journey that stand together, in time: whose they are, and where they start. */
    private int[] journey = new int[1 << 10];

    private int[] runStart = new int[1 << 10];
    private int runs;
    private int[] activity = new int[1 << 10];
    private long[] micros = new long[1 << 10];
    private int[] told = new int[0];
    private int size;
    private boolean isRefused;
    private long withoutZoneBefore;
    private long finerBefore;

    EventBatch(EventLogBuilder owner, TimeParser times, Names journeys, Names activities, EventColumn[] values) {
        this.owner = owner;
        this.times = times;
        this.journeys = journeys;
        this.activities = activities;
        this.values = values;
    }

    /** Forgets the rows. */
    public void clear() {
        journeys.clearRecent(recent);
        for (EventColumn column : values) {
            column.clear();
        }
        runs = 0;
        size = 0;
        isRefused = false;
        withoutZoneBefore = times.withoutZone();
        finerBefore = times.finer();
    }

    /**
     * How many rows it has.
     *
     * @return at least 0
     */
    public int size() {
        return size;
    }

    /**
     * Tells a further value of the row that {@link #event} will add; an empty one is none.
     *
     * @param column which of the values that the options ask for, from 0
     * @param utf8 holds it, in UTF-8
     * @param start where it starts
     * @param end where it ends, exclusive
     * @return false if it cannot be taken; the batch is of no use then, until it is cleared
     */
    public boolean value(int column, byte[] utf8, int start, int end) {
        try {
            isRefused |= start < end && !values[column].read(size, utf8, start, end, times);
        } catch (CharacterCodingException e) {
            isRefused = true;
        }
        return !isRefused;
    }

    /**
     * Adds a row, if it can be taken.
     *
     * @param utf8 holds the parts, in UTF-8
     * @param journeyStart where the id of the journey starts
     * @param journeyEnd where it ends, exclusive
     * @param activityStart where the activity starts
     * @param activityEnd where it ends, exclusive
     * @param timeStart where the time starts
     * @param timeEnd where it ends, exclusive
     * @return false if it cannot; the batch is of no use then, until it is cleared
     */
    public boolean event(
            byte[] utf8,
            int journeyStart,
            int journeyEnd,
            int activityStart,
            int activityEnd,
            int timeStart,
            int timeEnd) {
        isRefused |= journeyStart == journeyEnd || activityStart == activityEnd || timeStart == timeEnd;
        long time = isRefused ? TimeParser.INVALID : times.micros(utf8, timeStart, timeEnd);
        isRefused |= time == TimeParser.INVALID;
        if (isRefused) {
            return false;
        }
        if (size == activity.length) {
            activity = Arrays.copyOf(activity, 2 * size);
            micros = Arrays.copyOf(micros, 2 * size);
        }
        try {
            activity[size] = activities.number(utf8, activityStart, activityEnd);
            boolean isSame = runs > 0 && journeys.is(journey[runs - 1], utf8, journeyStart, journeyEnd);
            if (!isSame || time < micros[size - 1]) {
                run(isSame ? journey[runs - 1] : journeys.recent(recent, utf8, journeyStart, journeyEnd));
            }
        } catch (CharacterCodingException e) {
            isRefused = true;
            return false;
        }
        micros[size++] = time;
        return true;
    }

    private void run(int number) {
        if (runs == journey.length) {
            journey = Arrays.copyOf(journey, 2 * runs);
            runStart = Arrays.copyOf(runStart, 2 * runs);
        }
        journey[runs] = number;
        runStart[runs++] = size;
    }

    boolean isRefused() {
        return isRefused;
    }

    /** Whose numbers it may be told. */
    EventLogBuilder owner() {
        return owner;
    }

    /** The further values, by what the options ask for. */
    EventColumn[] values() {
        return values;
    }

    /** How many times stated no zone. */
    long withoutZone() {
        return times.withoutZone() - withoutZoneBefore;
    }

    /** How many times were finer than a microsecond. */
    long finer() {
        return times.finer() - finerBefore;
    }

    /** Moves the rows to columns that have numbers of their own; none are left here. */
    void addTo(Names allJourneys, RowOrder order, Names allActivities, IntChunks allActivity, LongChunks allMicros) {
        int[] journeyNumbers = allJourneys.numbers(journeys);
        int known = told.length;
        if (known < activities.size()) {
            told = Arrays.copyOf(told, activities.size());
            Arrays.fill(told, known, told.length, -1);
        }
        for (int row = 0; row < size; row++) {
            int name = activity[row];
            if (told[name] < 0) {
                told[name] = allActivities.number(activities, name);
            }
            activity[row] = told[name];
        }
        for (int run = 0; run < runs; run++) {
            int start = runStart[run];
            int end = run + 1 < runs ? runStart[run + 1] : size;
            order.add(journeyNumbers[journey[run]], end - start, micros[start], micros[end - 1]);
        }
        allActivity.addAll(activity, size);
        allMicros.addAll(micros, size);
        clear();
    }
}
