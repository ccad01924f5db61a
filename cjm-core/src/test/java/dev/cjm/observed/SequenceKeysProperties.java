package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Sequences as numbers say what the sequences say, be they short enough to stand in one or not. */
class SequenceKeysProperties {
    @Property
    void variants_are_those_of_the_sequences(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 40) int activities,
            @ForAll @IntRange(min = 1, max = 40) int longest) {
        List<List<String>> sequences = sequences(random, activities, longest);
        Map<List<String>, Integer> counts = new HashMap<>();
        sequences.forEach(each -> counts.merge(each, 1, Integer::sum));
        List<List<String>> expected = new ArrayList<>(counts.keySet());
        expected.sort(Comparator.<List<String>>comparingInt(each -> -counts.getOrDefault(each, 0))
                .thenComparing(SequenceKeysProperties::compare));
        assertEquals(
                expected,
                JourneyVariants.of(log(sequences)).variants().stream()
                        .map(JourneyVariant::activities)
                        .map(List::copyOf)
                        .toList());
    }

    @Property
    void equal_numbers_mean_equal_sequences_where_they_say_so(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 40) int activities,
            @ForAll @IntRange(min = 1, max = 40) int longest) {
        EventLog log = log(sequences(random, activities, longest));
        SequenceKeys keys = new SequenceKeys(log);
        for (int one = 0; one < log.journeyCount(); one++) {
            for (int other = 0; other < log.journeyCount(); other++) {
                long key = keys.key(one);
                boolean isSame = log.compareActivities(one, other, 0) == 0;
                assertTrue(!isSame || key == keys.key(other));
                assertTrue(isSame || key != keys.key(other) || !SequenceKeys.isExact(key));
            }
        }
    }

    /** Many begin alike, and some are the same. */
    private static List<List<String>> sequences(Random random, int activities, int longest) {
        List<List<String>> sequences = new ArrayList<>();
        for (int journey = 0; journey < 20; journey++) {
            List<String> before = journey == 0 ? List.of() : sequences.get(random.nextInt(journey));
            List<String> sequence = new ArrayList<>(before.subList(0, random.nextInt(before.size() + 1)));
            int length = 1 + random.nextInt(longest);
            while (sequence.size() < length) {
                sequence.add("step " + random.nextInt(activities));
            }
            sequences.add(sequence);
        }
        return sequences;
    }

    private static EventLog log(List<List<String>> sequences) {
        EventLogBuilder log = EventLog.builder();
        for (int journey = 0; journey < sequences.size(); journey++) {
            List<String> sequence = sequences.get(journey);
            for (int event = 0; event < sequence.size(); event++) {
                log.event("journey " + journey, sequence.get(event), Instant.ofEpochSecond(event));
            }
        }
        return log.build();
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
