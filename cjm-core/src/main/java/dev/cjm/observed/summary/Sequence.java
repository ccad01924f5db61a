package dev.cjm.observed.summary;

import dev.cjm.observed.ObservedJourney;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** A sequence of activities by their numbers; what it is made of is never changed. */
final class Sequence {
    private final int[] numbers;
    private final int hash;

    Sequence(int[] numbers) {
        this.numbers = numbers;
        hash = Arrays.hashCode(numbers);
    }

    static Sequence of(ObservedJourney journey, ActivityNumbers names) {
        int[] numbers = new int[journey.length()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = names.number(journey.activity(i));
        }
        return new Sequence(numbers);
    }

    /** The same sequence by other numbers. */
    Sequence by(int[] other) {
        return new Sequence(Arrays.stream(numbers).map(number -> other[number]).toArray());
    }

    /** Notes which activities occur. */
    void mark(boolean[] isUsed) {
        for (int number : numbers) {
            isUsed[number] = true;
        }
    }

    List<String> activities(ActivityNumbers names) {
        return List.copyOf(new AbstractList<>() {
            @Override
            public String get(int index) {
                return names.name(numbers[index]);
            }

            @Override
            public int size() {
                return numbers.length;
            }
        });
    }

    void write(SummaryWriter out) {
        out.number(numbers.length);
        for (int number : numbers) {
            out.number(number);
        }
    }

    static Sequence read(SummaryReader in, int names) {
        int[] numbers = new int[in.size(1)];
        if (numbers.length == 0) {
            throw InvalidSummaryException.damaged("a sequence is empty");
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) in.number(0, names - 1L);
        }
        return new Sequence(numbers);
    }

    static int compare(Sequence one, Sequence other) {
        return Arrays.compare(one.numbers, other.numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
