package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * Takes the rows of a file, refuses those it cannot take, and builds the log: for readers of formats of your own.
 *
 * <p>For each row tell {@link #row}, then the further values, then {@link #event}; all are parts of one array. Names become strings only
 * once. What happens to a row that cannot be taken say the options; nothing is dropped without a word. Not thread-safe.
 */
public final class EventIntake {
    private static final int SHOWN = 60;

    private final ReadingOptions<?> options;
    private final EventLogBuilder builder = EventLog.builder();
    private final TimeParser times;
    private final RowErrors errors;
    private final List<String> columns;
    private final ColumnKind[] kinds;
    private final int[] starts;
    private final int[] ends;
    private final double[] numbers;
    private final long[] instants;
    private long line;
    private boolean isBad;
    private long withoutZone;
    private long finer;

    /**
     * Begins without rows.
     *
     * @param source what is read, for messages, for example a file name
     * @param options say how
     */
    public EventIntake(String source, ReadingOptions<?> options) {
        this.options = Objects.requireNonNull(options, "options");
        times = options.timeParser();
        errors = new RowErrors(Objects.requireNonNull(source, "source"), options.badRows());
        columns = options.columnNames();
        kinds = new ColumnKind[columns.size()];
        starts = new int[columns.size()];
        ends = new int[columns.size()];
        numbers = new double[columns.size()];
        instants = new long[columns.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = options.kind(columns.get(i));
            switch (kinds[i]) {
                case TEXT -> builder.textColumn(columns.get(i));
                case NUMBER -> builder.numberColumn(columns.get(i));
                case TIME -> builder.timeColumn(columns.get(i));
            }
        }
    }

    /**
     * Begins a row.
     *
     * @param startingLine the line on which it begins, from 1
     */
    public void row(long startingLine) {
        line = startingLine;
        isBad = false;
        Arrays.fill(ends, -1);
    }

    /**
     * Tells a further value of the row; an empty one is none.
     *
     * @param column which of the values that the options ask for, from 0
     * @param utf8 holds it, in UTF-8
     * @param startInclusive where it starts
     * @param endExclusive where it ends
     * @throws InvalidEventsException if it cannot be taken, and the options say stop
     */
    public void value(int column, byte[] utf8, int startInclusive, int endExclusive) {
        if (startInclusive == endExclusive) {
            return;
        }
        starts[column] = startInclusive;
        ends[column] = endExclusive;
        if (kinds[column] == ColumnKind.TIME) {
            instants[column] = micros(utf8, startInclusive, endExclusive);
        } else if (kinds[column] == ColumnKind.NUMBER) {
            numbers[column] = Numerals.number(utf8, startInclusive, endExclusive);
            if (Double.isNaN(numbers[column])) {
                bad(
                        "number.invalid",
                        "The %s %s is no number."
                                .formatted(columns.get(column), shown(utf8, startInclusive, endExclusive)),
                        "Ask for the column by texts(…), or mend the value.");
            }
        }
    }

    /**
     * Ends the row with its event.
     *
     * @param utf8 holds the parts, in UTF-8
     * @param journeyStart where the id of the journey starts
     * @param journeyEnd where it ends, exclusive
     * @param activityStart where the activity starts
     * @param activityEnd where it ends, exclusive
     * @param timeStart where the time starts
     * @param timeEnd where it ends, exclusive
     * @throws InvalidEventsException if the row cannot be taken and the options say stop, or if there are more events than the options allow
     */
    public void event(
            byte[] utf8,
            int journeyStart,
            int journeyEnd,
            int activityStart,
            int activityEnd,
            int timeStart,
            int timeEnd) {
        if (isBad) {
            return;
        }
        if (journeyStart == journeyEnd || activityStart == activityEnd || timeStart == timeEnd) {
            String what = journeyStart == journeyEnd ? "journey" : activityStart == activityEnd ? "activity" : "time";
            bad(what + ".missing", "The row has no " + what + ".", "Leave such rows out: badRows(SKIP).");
            return;
        }
        long micros = micros(utf8, timeStart, timeEnd);
        if (micros == TimeParser.INVALID) {
            return;
        }
        if (builder.eventCount() >= options.maxEvents()) {
            throw errors.fatal(
                    line,
                    "events.limit",
                    "There are more than " + options.maxEvents() + " events.",
                    "Raise maxEvents(…) if the source is to be trusted.");
        }
        try {
            checkTexts(utf8);
            int journey = builder.journeyNumber(utf8, journeyStart, journeyEnd);
            builder.event(journey, builder.activityNumber(utf8, activityStart, activityEnd), micros);
            addValues(utf8);
        } catch (CharacterCodingException e) {
            bad("text.encoding", "The row is not written in UTF-8.", "Say in which: charset(…).");
        }
    }

    /**
     * Begins rows that are looked at apart, on any thread.
     *
     * @return a batch without rows
     */
    public EventBatch batch() {
        return builder.batch(options.timeParser());
    }

    /**
     * Tells whether so many events more are no more than the options allow.
     *
     * @param events how many, not counting those that were taken
     * @return whether they are
     */
    public boolean hasRoomFor(long events) {
        return builder.eventCount() + events <= options.maxEvents();
    }

    /**
     * Takes all rows of a batch, as if they were told now; the batch has none afterwards.
     *
     * @param batch of this intake
     * @return false if it refused a row or has too many; nothing was taken then
     * @throws IllegalArgumentException if the batch is of another intake
     */
    public boolean take(EventBatch batch) {
        if (batch.isRefused() || !hasRoomFor(batch.size())) {
            return false;
        }
        long batchWithoutZone = batch.withoutZone();
        long batchFiner = batch.finer();
        builder.take(batch);
        withoutZone += batchWithoutZone;
        finer += batchFiner;
        return true;
    }

    /**
     * Tells that the row cannot be taken.
     *
     * @param code what kind of problem it is
     * @param message what is wrong; one sentence
     * @param hint what to do next; one sentence
     * @throws InvalidEventsException if the options say stop
     */
    public void bad(String code, String message, String hint) {
        isBad = true;
        errors.add(new RowProblem(line, code, message, hint));
    }

    /**
     * Tells that nothing can be read.
     *
     * @param code what kind of problem it is
     * @param message what is wrong; one sentence
     * @param hint what to do next; one sentence
     * @return the exception to throw
     */
    public InvalidEventsException refusal(String code, String message, String hint) {
        return errors.fatal(line, code, message, hint);
    }

    /**
     * Adds to the report what the source does not say and the log takes for granted.
     *
     * @param assumption one English sentence
     */
    public void assume(String assumption) {
        errors.assume(assumption);
    }

    /**
     * Tells how far the source was read, now and then.
     *
     * @param bytes how many bytes were read
     * @throws CancellationException if the options say so
     */
    public void progress(long bytes) {
        options.progress().read(bytes, builder.eventCount());
        if (options.cancelled().getAsBoolean()) {
            throw new CancellationException("Reading was cancelled after " + builder.eventCount() + " events.");
        }
    }

    /**
     * Builds the log.
     *
     * @return the log, with its report
     */
    public EventLog log() {
        return builder.build(errors.report(
                builder.eventCount(),
                options.zone().isPresent() ? 0 : times.withoutZone() + withoutZone,
                times.finer() + finer));
    }

    /** The time, or that it is none, which is told. */
    private long micros(byte[] utf8, int start, int end) {
        long micros = times.micros(utf8, start, end);
        if (micros == TimeParser.INVALID) {
            String text = shown(utf8, start, end);
            bad(
                    "time.invalid",
                    "The time %s is none in %s.".formatted(text, options.times()),
                    options.times().hint(text.substring(1, text.length() - 1)));
        }
        return micros;
    }

    /** A row is taken as a whole or not at all, so its texts are checked before. */
    private void checkTexts(byte[] utf8) throws CharacterCodingException {
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] >= 0 && kinds[i] == ColumnKind.TEXT) {
                builder.checkText(columns.get(i), utf8, starts[i], ends[i]);
            }
        }
    }

    private void addValues(byte[] utf8) throws CharacterCodingException {
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] >= 0) {
                switch (kinds[i]) {
                    case TEXT -> builder.text(columns.get(i), utf8, starts[i], ends[i]);
                    case NUMBER -> builder.number(columns.get(i), numbers[i]);
                    case TIME -> builder.time(columns.get(i), instants[i]);
                }
            }
        }
    }

    private static String shown(byte[] utf8, int start, int end) {
        String text = new String(utf8, start, Math.min(SHOWN, end - start), UTF_8);
        return "'" + text + (end - start > SHOWN ? "…" : "") + "'";
    }
}
