package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Proportion;
import dev.cjm.observed.Logs.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuestionsProperties {
    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.any();
    }

    @Provide
    Arbitrary<List<Row>> rowsWithoutTies() {
        return Logs.rowsWithoutTies();
    }

    @Property
    void directly_follows_counts_are_events_minus_journeys(@ForAll("logs") EventLog log) {
        DirectlyFollows follows = DirectlyFollows.of(log);
        assertEquals(log.eventCount() - log.journeyCount(), follows.total());
        Map<List<String>, Long> expected = new LinkedHashMap<>();
        for (ObservedJourney journey : log) {
            for (int i = 1; i < journey.length(); i++) {
                expected.merge(List.of(journey.activity(i - 1), journey.activity(i)), 1L, Long::sum);
            }
        }
        assertEquals(expected.size(), follows.follows().size());
        for (Follows pair : follows) {
            assertEquals(expected.get(List.of(pair.source(), pair.target())), pair.count());
            assertEquals(
                    pair.count(),
                    follows.spans(pair.source(), pair.target()).orElseThrow().count());
            assertTrue(pair.journeys().numerator() <= pair.count());
        }
    }

    @Property
    void what_follows_an_activity_and_its_ends_sum_to_one(@ForAll("logs") EventLog log) {
        DirectlyFollows follows = DirectlyFollows.of(log);
        Map<String, Long> visits = new LinkedHashMap<>();
        log.forEach(journey -> journey.activities().forEach(activity -> visits.merge(activity, 1L, Long::sum)));
        Map<String, Proportion> ends = StartsAndEnds.of(log).ends();
        visits.forEach((activity, count) -> {
            double sum = follows.after(activity).stream()
                    .mapToDouble(pair -> pair.probability().value().orElseThrow())
                    .sum();
            long ended = ends.containsKey(activity) ? ends.get(activity).numerator() : 0;
            assertEquals(1, sum + (double) ended / count, 1e-9);
        });
    }

    @Property
    void variants_part_the_journeys(@ForAll("logs") EventLog log) {
        JourneyVariants variants = JourneyVariants.of(log);
        Map<List<String>, Long> expected = new LinkedHashMap<>();
        log.forEach(journey -> expected.merge(List.copyOf(journey.activities()), 1L, Long::sum));
        assertEquals(expected.size(), variants.variants().size());
        variants.forEach(variant -> assertEquals(expected.get(variant.activities()), variant.count()));
        assertEquals(log.journeyCount(), variants.coverage(Integer.MAX_VALUE).numerator());
        assertEquals(log, variants.journeysOf(Integer.MAX_VALUE));
        for (int rank = 1; rank < variants.variants().size(); rank++) {
            assertTrue(variants.variants().get(rank - 1).count()
                    >= variants.variants().get(rank).count());
        }
    }

    @Property
    void starts_and_ends_sum_to_the_journeys(@ForAll("logs") EventLog log) {
        assertEquals(log.journeyCount(), sum(StartsAndEnds.of(log).starts().values()));
        assertEquals(log.journeyCount(), sum(StartsAndEnds.of(log).ends().values()));
    }

    @Property
    void activities_done_again_are_those_that_stand_twice(@ForAll("logs") EventLog log) {
        Map<String, Long> expected = new LinkedHashMap<>();
        for (ObservedJourney journey : log) {
            for (String activity : new TreeSet<>(journey.activities())) {
                if (Collections.frequency(journey.activities(), activity) > 1) {
                    expected.merge(activity, 1L, Long::sum);
                }
            }
        }
        Map<String, Long> found = new LinkedHashMap<>();
        Rework.of(log).again().forEach((activity, share) -> found.put(activity, share.numerator()));
        assertEquals(expected, found);
    }

    @Property
    void shuffled_rows_give_the_same_answers_where_no_times_tie(
            @ForAll("rowsWithoutTies") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        EventLog one = Logs.log(rows);
        EventLog other = Logs.log(shuffled);
        assertEquals(
                DirectlyFollows.of(one).follows(), DirectlyFollows.of(other).follows());
        assertEquals(
                JourneyVariants.of(one).variants(), JourneyVariants.of(other).variants());
        assertEquals(
                JourneyVariants.of(one).entropy(), JourneyVariants.of(other).entropy());
        assertEquals(text(one), text(other));
    }

    private static String text(EventLog log) {
        return "" + DirectlyFollows.of(log) + JourneyVariants.of(log) + StartsAndEnds.of(log) + Rework.of(log)
                + Durations.of(log);
    }

    private static long sum(Collection<Proportion> shares) {
        return shares.stream().mapToLong(Proportion::numerator).sum();
    }
}
