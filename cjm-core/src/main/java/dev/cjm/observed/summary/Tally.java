package dev.cjm.observed.summary;

import java.util.Arrays;

/** What most questions count: journeys, of these some figures, and figures by activity, none above the journeys. */
final class Tally {
    private static final int JOURNEYS = 0;

    private final long[] totals;
    final NamedCounts names;

    /** The first total is the journeys. */
    Tally(int totals, int byName) {
        this.totals = new long[totals];
        names = new NamedCounts(byName);
    }

    /** Begins the next journey. */
    void journey() {
        totals[JOURNEYS] = Math.addExact(totals[JOURNEYS], 1);
    }

    void count(int total) {
        totals[total]++;
    }

    long journeys() {
        return totals[JOURNEYS];
    }

    long total(int total) {
        return totals[total];
    }

    /** No figure exceeds the journeys, so if these can be added, all can. */
    void merge(Tally other) {
        long ignored = Math.addExact(totals[JOURNEYS], other.totals[JOURNEYS]);
        NamedCounts.add(totals, other.totals);
        names.merge(other.names);
    }

    /** Summaries that ask different things cannot be merged. */
    static void same(Object asked, Object other) {
        if (!asked.equals(other)) {
            throw new IllegalArgumentException(
                    "The summaries ask different things: %s and %s.\nMerge those that ask the same."
                            .formatted(asked, other));
        }
    }

    void write(SummaryWriter out) {
        Arrays.stream(totals).forEach(out::number);
        names.write(out);
    }

    void read(SummaryReader in) {
        totals[JOURNEYS] = in.number();
        for (int i = 1; i < totals.length; i++) {
            totals[i] = in.number(0, totals[JOURNEYS]);
        }
        names.read(in, totals[JOURNEYS]);
    }

    /** A summary that was read gives a result, or it was none. */
    static <S extends JourneySummary<S, ?>> S checked(S read, SummaryReader in) {
        in.end();
        try {
            Object ignored = read.result();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw InvalidSummaryException.damaged("the counts do not fit each other");
        }
        return read;
    }
}
