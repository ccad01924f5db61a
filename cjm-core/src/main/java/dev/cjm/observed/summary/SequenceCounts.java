package dev.cjm.observed.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of sequences, with the names of their activities. */
final class SequenceCounts {
    final ActivityNumbers names = new ActivityNumbers();
    final Map<Sequence, Long> counts = new HashMap<>();

    void add(Sequence sequence, long count) {
        counts.merge(sequence, count, Math::addExact);
    }

    void add(SequenceCounts other) {
        int[] numbers = names.numbersOf(other.names);
        List.copyOf(other.counts.entrySet()).forEach(entry -> add(entry.getKey().by(numbers), entry.getValue()));
    }

    /** The most frequent first, then by activities in code points. */
    List<Counted> ordered() {
        int[] ranks = names.ranks();
        List<Counted> ordered = new ArrayList<>();
        counts.forEach((sequence, count) -> ordered.add(new Counted(sequence, sequence.by(ranks), count)));
        ordered.sort((one, other) -> {
            int byCount = Long.compare(other.count, one.count);
            return byCount != 0 ? byCount : Sequence.compare(one.ranked, other.ranked);
        });
        return ordered;
    }

    /** Writes the names that are used, and the sequences, both in their order. */
    void write(SummaryWriter out) {
        boolean[] isUsed = new boolean[names.size()];
        counts.keySet().forEach(sequence -> sequence.mark(isUsed));
        int[] used =
                Arrays.stream(names.sorted()).filter(number -> isUsed[number]).toArray();
        int[] places = new int[names.size()];
        out.number(used.length);
        for (int place = 0; place < used.length; place++) {
            places[used[place]] = place;
            out.text(names.name(used[place]));
        }
        List<Counted> written = new ArrayList<>();
        counts.forEach((sequence, count) -> written.add(new Counted(sequence, sequence.by(places), count)));
        written.sort((one, other) -> Sequence.compare(one.ranked, other.ranked));
        out.number(written.size());
        for (Counted each : written) {
            each.ranked.write(out);
            out.number(each.count);
        }
    }

    static SequenceCounts read(SummaryReader in) {
        SequenceCounts read = new SequenceCounts();
        in.names().forEach(read.names::number);
        boolean[] isUsed = new boolean[read.names.size()];
        Sequence before = new Sequence(new int[0]);
        for (int left = in.size(3); left > 0; left--) {
            Sequence sequence = Sequence.read(in, read.names.size());
            if (Sequence.compare(before, sequence) >= 0) {
                throw InvalidSummaryException.damaged("sequences are not in order");
            }
            before = sequence;
            sequence.mark(isUsed);
            read.add(sequence, in.number(1, Long.MAX_VALUE));
        }
        for (boolean used : isUsed) {
            if (!used) {
                throw InvalidSummaryException.damaged("a name stands in no sequence");
            }
        }
        return read;
    }

    /** The sum of all counts; too large a one is damage. */
    long sum() {
        try {
            return counts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        } catch (ArithmeticException e) {
            throw InvalidSummaryException.damaged("counts are too large");
        }
    }

    /** A sequence, the same by the places of its names, and its count. */
    record Counted(Sequence sequence, Sequence ranked, long count) {}
}
