package dev.cjm.observed.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.LaterFollows;
import dev.cjm.observed.Logs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummariesTest {
    private static final EventLog LOG = Logs.of("c1: Ad Cart Cart Pay", "c2: Ad Cart", "c3: Help", "c4: Ad Cart");

    @Test
    void flow() {
        FlowFigures figures = LOG.stream().collect(JourneySummary.collector(FlowSummary::new));
        assertEquals(4, figures.journeys());
        assertEquals(9, figures.events());
        assertEquals(
                List.of("Ad", "Cart", "Help", "Pay"),
                List.copyOf(figures.activities().keySet()));
        assertEquals(Map.of("Ad", new Proportion(3, 4), "Help", new Proportion(1, 4)), figures.starts());
        assertEquals(List.of("Cart", "Help", "Pay"), List.copyOf(figures.ends().keySet()));
        assertEquals(Map.of("Cart", new Proportion(1, 3)), figures.again());
        assertEquals("Ad", figures.follows().get(0).source());
        assertEquals(3, figures.follows().get(0).count());
        assertEquals(1, figures.follows().get(0).probability().value().orElseThrow());
    }

    @Test
    void rare_rows_can_be_left_out() {
        FlowFigures figures =
                LOG.stream().collect(JourneySummary.collector(FlowSummary::new)).minimumCases(2);
        assertEquals(List.of("Ad", "Cart"), List.copyOf(figures.activities().keySet()));
        assertEquals(List.of("Cart"), List.copyOf(figures.ends().keySet()));
        assertEquals(Map.of(), figures.again());
        assertEquals(1, figures.follows().size());
        assertEquals(4, figures.journeys());
        VariantFigures variants = LOG.stream()
                .collect(JourneySummary.collector(VariantSummary::new))
                .minimumCases(2);
        assertEquals(1, variants.variants().size());
        assertEquals(new Proportion(2, 4), variants.coverage(5));
        assertThrows(IllegalArgumentException.class, () -> figures.minimumCases(0));
        assertThrows(IllegalArgumentException.class, () -> variants.minimumCases(0));
    }

    @Test
    void variants() {
        VariantFigures figures = LOG.stream().collect(JourneySummary.collector(VariantSummary::new));
        assertEquals(4, figures.journeys());
        assertEquals("2 × Ad → Cart", figures.variants().get(0).toString());
        assertEquals("1 × Ad → Cart → Cart → Pay", figures.variants().get(1).toString());
        assertEquals(new Proportion(2, 4), figures.coverage(1));
    }

    @Test
    void what_comes_later() {
        EventuallyFollowsFigures figures =
                LOG.stream().collect(JourneySummary.collector(EventuallyFollowsSummary::new));
        assertEquals(4, figures.journeys());
        assertEquals(
                List.of(
                        new LaterFollows("Ad", "Cart", 4, new Proportion(3, 4)),
                        new LaterFollows("Cart", "Pay", 2, new Proportion(1, 4)),
                        new LaterFollows("Ad", "Pay", 1, new Proportion(1, 4)),
                        new LaterFollows("Cart", "Cart", 1, new Proportion(1, 4))),
                figures.follows());
        assertEquals(1, figures.minimumCases(2).follows().size());
        assertThrows(IllegalArgumentException.class, () -> figures.minimumCases(0));
    }

    @Test
    void paths() {
        PathSummary summary = new PathSummary("Ad->.*->Pay");
        assertEquals(new Proportion(0, 0), summary.result().journeys());
        assertEquals(Estimate.noData(), summary.result().mean());
        LOG.forEach(summary::add);
        PathFigures figures = summary.result();
        assertEquals("Ad->.*->Pay", figures.pattern());
        assertEquals(new Proportion(1, 4), figures.journeys());
        assertEquals(1, figures.total());
        assertEquals(Map.of(0, new Proportion(3, 4), 1, new Proportion(1, 4)), figures.distribution());
        assertEquals(Estimate.of(0.25, 4), figures.mean());
        assertEquals(Map.of(0, new Proportion(3, 4)), figures.minimumCases(2).distribution());
        assertThrows(IllegalArgumentException.class, () -> figures.minimumCases(0));
        summary.merge(summary);
        assertEquals(new Proportion(2, 8), summary.result().journeys());
    }

    @Test
    void durations() {
        DurationSummary summary = new DurationSummary();
        assertEquals("no data", summary.result().toString());
        assertEquals(Optional.empty(), summary.result().median());
        LOG.forEach(summary::add);
        DurationFigures figures = summary.result();
        assertEquals(Optional.of(Duration.ZERO), figures.min());
        assertEquals(Optional.of(Duration.ofMinutes(3)), figures.max());
        assertEquals(Optional.of(Duration.ofSeconds(75)), figures.mean());
        assertEquals(Optional.of(Duration.ZERO), figures.percentile(0));
        assertEquals(figures.max(), figures.percentile(100));
        double seconds = figures.median().orElseThrow().toMillis() / 1e3;
        assertEquals(60, seconds, 60 / 256.0);
        assertThrows(IllegalArgumentException.class, () -> figures.percentile(101));
        assertTrue(figures.toString().contains("n = 4"), figures.toString());
    }

    @Test
    void frequent_variants_are_exact_while_there_is_room() {
        FrequentFigures figures = LOG.stream().collect(JourneySummary.collector(() -> new FrequentVariants(3)));
        assertEquals(0, figures.maxError());
        assertEquals(
                new FrequentFigures.Frequent(List.of("Ad", "Cart"), 2, 2),
                figures.frequent().get(0));
        assertEquals(3, figures.frequent().size());
        assertEquals(1, figures.minimumCases(2).frequent().size());
    }

    @Test
    void frequent_variants_keep_what_is_frequent_when_there_is_not() {
        FrequentVariants summary = new FrequentVariants(1);
        LOG.forEach(summary::add);
        FrequentFigures figures = summary.result();
        assertTrue(figures.maxError() >= 1 && figures.maxError() <= 2);
        assertTrue(figures.frequent().size() <= 1);
    }

    @Test
    void what_is_added_later_does_not_change_a_result() {
        FlowSummary flow = new FlowSummary();
        LOG.forEach(flow::add);
        FlowFigures before = flow.result();
        String text = before.toString();
        LOG.forEach(flow::add);
        assertEquals(text, before.toString());
        DurationSummary durations = new DurationSummary();
        LOG.forEach(durations::add);
        DurationFigures of = durations.result();
        durations.merge(durations);
        assertEquals(4, of.journeys());
        assertEquals(8, durations.result().journeys());
    }

    @Test
    void a_summary_can_be_merged_with_itself() {
        FlowSummary flow = new FlowSummary();
        VariantSummary variants = new VariantSummary();
        FrequentVariants frequent = new FrequentVariants(10);
        EventuallyFollowsSummary later = new EventuallyFollowsSummary();
        LOG.forEach(later::add);
        later.merge(later);
        assertEquals(8, later.result().follows().get(0).count());
        LOG.forEach(flow::add);
        LOG.forEach(variants::add);
        LOG.forEach(frequent::add);
        FlowSummary copy = FlowSummary.fromBytes(flow.toBytes());
        copy.merge(FlowSummary.fromBytes(flow.toBytes()));
        flow.merge(flow);
        variants.merge(variants);
        frequent.merge(frequent);
        assertEquals(copy.result(), flow.result());
        assertEquals(18, flow.result().events());
        assertEquals(4, variants.result().variants().get(0).count());
        assertEquals(8, frequent.result().journeys());
    }

    @Test
    void numbers_of_counters_are_bounded_and_must_agree() {
        assertThrows(IllegalArgumentException.class, () -> new FrequentVariants(0));
        assertThrows(IllegalArgumentException.class, () -> new FrequentVariants(10_000_001));
        FrequentVariants three = new FrequentVariants(3);
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> three.merge(new FrequentVariants(4)));
        assertEquals(
                "A summary of 3 counters cannot be merged with one of 4.\nGive all of them the same number.",
                thrown.getMessage());
    }

    @Test
    void names_are_ordered_by_code_points() {
        FlowFigures figures = Logs.of("1: \uFF5E", "2: \uD83D\uDE00", "3: z").stream()
                .collect(JourneySummary.collector(FlowSummary::new));
        assertEquals(
                List.of("z", "\uFF5E", "\uD83D\uDE00"),
                List.copyOf(figures.starts().keySet()));
        assertTrue(ActivityNumbers.compare("\uD83D\uDE00", "\uD83D\uDE01") < 0);
        assertTrue(ActivityNumbers.compare("\uD83D\uDE00", "\uFF5E") > 0);
        assertTrue(ActivityNumbers.compare("a", "ab") < 0);
    }
}
