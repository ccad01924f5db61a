package dev.cjm.observed.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.EmotionScale;
import dev.cjm.observed.CohortPeriod;
import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.JourneyVariants;
import dev.cjm.observed.Logs;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.Rework;
import dev.cjm.observed.StartsAndEnds;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SummaryProperties {
    private static final List<String> FUNNEL = List.of("a", "b", "a", "c");
    private static final String PATH = "a->[^c]*->b";
    private static final ZoneId HAVANA = ZoneId.of("America/Havana");
    private static final EmotionScale NARROW =
            EmotionScale.of(-1, 1, 0).withStep(0.5).withLabel(1, "well");
    private static final EmotionScale WIDE = EmotionScale.of(-1e300, 1e300, 0);

    @Provide
    Arbitrary<EventLog> logs() {
        return Logs.any();
    }

    @Provide
    Arbitrary<EventLog> letters() {
        return Logs.letters();
    }

    @Property
    void any_parting_merged_in_any_order_gives_the_same_bytes(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 1, max = 5) int parts, @ForAll Random random) {
        same(FlowSummary::new, FlowSummary::fromBytes, log, parts, random);
        same(VariantSummary::new, VariantSummary::fromBytes, log, parts, random);
        same(DurationSummary::new, DurationSummary::fromBytes, log, parts, random);
        same(() -> new FrequentVariants(100), FrequentVariants::fromBytes, log, parts, random);
        same(() -> new ConversionSummary("b"), ConversionSummary::fromBytes, log, parts, random);
        same(() -> new CountBeforeSummary("a", "b"), CountBeforeSummary::fromBytes, log, parts, random);
        same(() -> new StepSummary(3), StepSummary::fromBytes, log, parts, random);
        same(() -> StepSummary.around("a", 2), StepSummary::fromBytes, log, parts, random);
        same(() -> new FunnelSummary(FUNNEL), FunnelSummary::fromBytes, log, parts, random);
        same(() -> new EmotionSummary("amount", WIDE), EmotionSummary::fromBytes, log, parts, random);
        same(EventuallyFollowsSummary::new, EventuallyFollowsSummary::fromBytes, log, parts, random);
        same(() -> new PathSummary(PATH), PathSummary::fromBytes, log, parts, random);
    }

    @Property
    void cohorts_and_emotions_are_the_same_however_parted(
            @ForAll("letters") EventLog letters,
            @ForAll CohortPeriod period,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random random) {
        EventLog log = Logs.spread(letters);
        same(() -> new CohortSummary(period, HAVANA), CohortSummary::fromBytes, log, parts, random);
        same(() -> told(period), CohortSummary::fromBytes, log, parts, random);
        same(() -> new EmotionSummary("score"), EmotionSummary::fromBytes, log, parts, random);
        same(() -> new EmotionSummary("score", NARROW), EmotionSummary::fromBytes, log, parts, random);
    }

    private static CohortSummary told(CohortPeriod period) {
        return new CohortSummary(
                period, HAVANA, o -> o.periods(3).beginsWith("a").returnsBy("b").observedUntil(Logs.at(60 * 86_400)));
    }

    private static <S extends JourneySummary<S, R>, R> void same(
            Supplier<S> empty, Function<byte[], S> fromBytes, EventLog log, int parts, Random random) {
        S whole = empty.get();
        log.forEach(whole::add);
        S merged = merged(empty, fromBytes, log, parts, random);
        assertArrayEquals(whole.toBytes(), merged.toBytes());
        assertEquals(whole.result(), merged.result());
        S read = fromBytes.apply(whole.toBytes());
        assertArrayEquals(whole.toBytes(), read.toBytes());
        assertEquals(whole.result(), read.result());
        assertEquals(whole.result(), log.stream().parallel().collect(JourneySummary.collector(empty)));
        assertArrayEquals(empty.get().toBytes(), whole.empty().toBytes());
    }

    /** Parts get journeys by chance, travel as bytes now and then, and go on counting after they were merged. */
    private static <S extends JourneySummary<S, R>, R> S merged(
            Supplier<S> empty, Function<byte[], S> fromBytes, EventLog log, int parts, Random random) {
        List<S> some = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            some.add(empty.get());
        }
        List<ObservedJourney> journeys = new ArrayList<>(log.journeys());
        Collections.shuffle(journeys, random);
        for (ObservedJourney journey : journeys) {
            int part = random.nextInt(some.size());
            some.get(part).add(journey);
            if (some.size() > 1 && random.nextInt(4) == 0) {
                S taken = some.remove(random.nextInt(some.size()));
                some.get(random.nextInt(some.size()))
                        .merge(random.nextBoolean() ? taken : fromBytes.apply(taken.toBytes()));
            }
        }
        S first = some.get(0);
        some.subList(1, some.size()).forEach(first::merge);
        return first;
    }

    @Property
    void flows_are_those_of_the_questions(@ForAll("logs") EventLog log) {
        FlowSummary summary = new FlowSummary();
        log.forEach(summary::add);
        FlowFigures figures = summary.result();
        assertEquals(log.journeyCount(), figures.journeys());
        assertEquals(log.eventCount(), figures.events());
        assertEquals(DirectlyFollows.of(log).follows(), figures.follows());
        assertEquals(
                List.copyOf(StartsAndEnds.of(log).starts().entrySet()),
                List.copyOf(figures.starts().entrySet()));
        assertEquals(
                List.copyOf(StartsAndEnds.of(log).ends().entrySet()),
                List.copyOf(figures.ends().entrySet()));
        assertEquals(
                List.copyOf(Rework.of(log).again().entrySet()),
                List.copyOf(figures.again().entrySet()));
        assertEquals(log.activities().size(), figures.activities().size());
    }

    @Property
    void variants_are_those_of_the_question(@ForAll("logs") EventLog log) {
        VariantSummary summary = new VariantSummary();
        log.forEach(summary::add);
        assertEquals(
                List.copyOf(JourneyVariants.of(log).variants()),
                summary.result().variants());
        assertEquals(JourneyVariants.of(log).coverage(2), summary.result().coverage(2));
    }

    @Property
    void percentiles_differ_by_one_in_256_at_most(
            @ForAll("logs") EventLog log, @ForAll @IntRange(min = 0, max = 100) int percent) {
        DurationSummary summary = new DurationSummary();
        log.forEach(summary::add);
        if (log.journeyCount() == 0) {
            assertTrue(summary.result().percentile(percent).isEmpty());
            return;
        }
        List<Duration> sorted =
                log.stream().map(ObservedJourney::duration).sorted().toList();
        int place = Math.max(1, (sorted.size() * percent + 99) / 100);
        long exact = micros(sorted.get(place - 1));
        long told = micros(summary.result().percentile(percent).orElseThrow());
        assertTrue(Math.abs(told - exact) <= exact / 256.0, () -> told + " for " + exact);
        assertEquals(sorted.get(0), summary.result().min().orElseThrow());
        assertEquals(sorted.get(sorted.size() - 1), summary.result().max().orElseThrow());
        long sum = sorted.stream().mapToLong(SummaryProperties::micros).sum();
        assertEquals(sum / sorted.size(), micros(summary.result().mean().orElseThrow()));
    }

    @Property
    void classes_of_times_follow_one_another(@ForAll @LongRange(min = 0, max = 400_000_000_000_000_000L) long micros) {
        int number = DurationClasses.of(micros);
        long low = DurationClasses.lowest(number);
        long high = DurationClasses.highest(number);
        assertTrue(low <= micros && micros <= high);
        assertEquals(number, DurationClasses.of(low));
        assertEquals(number, DurationClasses.of(high));
        assertEquals(number + 1, DurationClasses.of(high + 1));
        assertTrue((high - low) / 2.0 <= low / 256.0 + 0.5);
    }

    @Property
    void frequent_variants_keep_their_bound(
            @ForAll("logs") EventLog log,
            @ForAll @IntRange(min = 1, max = 6) int counters,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll Random random) {
        FrequentFigures figures = merged(
                        () -> new FrequentVariants(counters), FrequentVariants::fromBytes, log, parts, random)
                .result();
        Map<List<String>, Long> exact = new HashMap<>();
        log.forEach(journey -> exact.merge(List.copyOf(journey.activities()), 1L, Long::sum));
        assertEquals(log.journeyCount(), figures.journeys());
        assertTrue(figures.maxError() <= log.journeyCount() / (counters + 1L));
        assertTrue(figures.frequent().size() <= counters);
        Map<List<String>, FrequentFigures.Frequent> told = new HashMap<>();
        figures.frequent().forEach(each -> told.put(each.activities(), each));
        exact.forEach((activities, count) -> {
            FrequentFigures.Frequent each = told.get(activities);
            assertTrue(each == null ? count <= figures.maxError() : each.atLeast() <= count && count <= each.atMost());
        });
    }

    @Property
    void hostile_bytes_give_a_summary_or_the_one_exception(
            @ForAll("logs") EventLog log,
            @ForAll int place,
            @ForAll byte changed,
            @ForAll @IntRange(min = 0, max = 2) int how) {
        hostile(new FlowSummary(), FlowSummary::fromBytes, log, place, changed, how);
        hostile(new VariantSummary(), VariantSummary::fromBytes, log, place, changed, how);
        hostile(new DurationSummary(), DurationSummary::fromBytes, log, place, changed, how);
        hostile(new FrequentVariants(3), FrequentVariants::fromBytes, log, place, changed, how);
        hostile(new ConversionSummary("b"), ConversionSummary::fromBytes, log, place, changed, how);
        hostile(new CountBeforeSummary("a", "b"), CountBeforeSummary::fromBytes, log, place, changed, how);
        hostile(new StepSummary(3), StepSummary::fromBytes, log, place, changed, how);
        hostile(StepSummary.around("a", 2), StepSummary::fromBytes, log, place, changed, how);
        hostile(new FunnelSummary(FUNNEL), FunnelSummary::fromBytes, log, place, changed, how);
        hostile(new EmotionSummary("amount", WIDE), EmotionSummary::fromBytes, log, place, changed, how);
        hostile(new EmotionSummary("amount", NARROW), EmotionSummary::fromBytes, log, place, changed, how);
        hostile(new CohortSummary(CohortPeriod.WEEK, HAVANA), CohortSummary::fromBytes, log, place, changed, how);
        hostile(told(CohortPeriod.DAY), CohortSummary::fromBytes, log, place, changed, how);
        hostile(new EventuallyFollowsSummary(), EventuallyFollowsSummary::fromBytes, log, place, changed, how);
        hostile(new PathSummary(PATH), PathSummary::fromBytes, log, place, changed, how);
    }

    /** What is read nevertheless works, and is written as it was read. */
    private static <S extends JourneySummary<S, R>, R> void hostile(
            S summary, Function<byte[], S> fromBytes, EventLog log, int place, byte changed, int how) {
        log.forEach(summary::add);
        byte[] bytes = summary.toBytes();
        int at = Math.floorMod(place, bytes.length);
        byte[] hostile = how == 0 ? Arrays.copyOf(bytes, at) : bytes.clone();
        if (how == 1) {
            hostile[at] = changed;
        } else if (how == 2) {
            hostile[at] ^= (byte) (1 << (changed & 7));
        }
        S read;
        try {
            read = fromBytes.apply(hostile);
        } catch (InvalidSummaryException e) {
            return;
        }
        assertArrayEquals(hostile, read.toBytes());
        assertTrue(!String.valueOf(read.result()).isEmpty());
        try {
            read.merge(fromBytes.apply(hostile));
            read.merge(summary);
            assertTrue(!String.valueOf(read.result()).isEmpty());
        } catch (ArithmeticException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("overflow"));
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).matches("(?s).*(counters|ask different).*"));
        }
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
