package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Triage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Pain points of all sorts of maps, against their definitions. */
class PainPointsProperties {
    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Property(tries = 300)
    void every_pain_of_the_map_stands_where_it_hurts(@ForAll JourneyMap map) {
        PainPoints pains = PainPoints.of(map);
        List<PainPoint> expected = map.touchpoints().stream()
                .flatMap(each -> each.painPoints().stream())
                .toList();
        assertEquals(expected, pains.stream().map(TouchpointPain::pain).toList());
        for (TouchpointPain each : pains) {
            assertTrue(each.touchpoint().painPoints().contains(each.pain()));
            assertEquals(map.stageOf(each.touchpoint()), each.stage());
            assertEquals(each.pain().persona().isPresent(), each.persona().isPresent());
        }
    }

    @Property(tries = 300)
    void groups_part_the_pains(@ForAll JourneyMap map) {
        PainPoints pains = PainPoints.of(map);
        int triaged = pains.untriaged().size();
        for (Triage triage : Triage.values()) {
            triaged += pains.triaged(triage).size();
        }
        assertEquals(pains.pains().size(), triaged);
        assertEquals(pains.pains().size(), size(pains.byStage().values()));
        assertEquals(pains.pains().size(), size(pains.byChannel().values()));
        assertEquals(
                pains.pains().size(),
                size(pains.byPersona().values()) + pains.ofAnybody().size());
    }

    @Property(tries = 300)
    void the_front_is_what_nothing_exceeds(@ForAll JourneyMap map) {
        PainPoints pains = PainPoints.of(map);
        List<TouchpointPain> rated = pains.stream()
                .filter(each -> each.pain().severity().isPresent()
                        && each.pain().occurrence().isPresent())
                .toList();
        List<TouchpointPain> expected = rated.stream()
                .filter(each -> rated.stream().noneMatch(other -> exceeds(other, each)))
                .toList();
        assertEquals(expected.size(), pains.front().size());
        assertEquals(new HashSet<>(expected), new HashSet<>(pains.front()));
    }

    @Property(tries = 300)
    void risk_priority_is_the_product(@ForAll JourneyMap map) {
        int before = 1000;
        for (TouchpointPain each : PainPoints.of(map).byRiskPriority()) {
            int product = each.pain().severity().orElseThrow()
                    * each.pain().occurrence().orElseThrow()
                    * each.pain().detection().orElseThrow();
            assertEquals(product, each.riskPriorityNumber().orElseThrow());
            assertTrue(product <= before);
            before = product;
        }
    }

    @Property(tries = 200)
    void reach_is_its_formula(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Chances chances = new Chances(graph);
        Assume.that(!chances.isEndless());
        double before = 10;
        for (WeightedPain each : PainPoints.of(graph).byReach()) {
            PainPoint pain = each.pain().pain();
            double visits = chances.completion().visitProbability(each.pain().touchpoint());
            assertEquals(pain.severity().orElseThrow() * visits * pain.affects().orElse(1), each.value(), 1e-12);
            assertEquals(pain.affects().isEmpty(), each.isAffectsAssumed());
            assertTrue(each.value() >= 0 && each.value() <= before);
            before = each.value();
        }
    }

    @Property(tries = 300)
    void losses_cite_the_map(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        List<Touchpoint> lossy = new ArrayList<>();
        for (ExplainedLoss each : PainPoints.of(graph).losses()) {
            lossy.add(each.touchpoint());
            assertEquals(graph.dropOff(each.touchpoint()), each.dropOff());
            assertEquals(each.failures().stream().mapToDouble(graph::likelihood).sum(), each.failure(), 1e-9);
            assertTrue(graph.outgoing(each.touchpoint()).containsAll(each.failures()));
            assertTrue(each.dropOff() > 0 || !each.failures().isEmpty());
            for (TouchpointPain pain : each.pains()) {
                assertEquals(each.touchpoint(), pain.touchpoint());
                assertTrue(pain.pain().triage().filter(Triage.TRIVIAL::equals).isEmpty());
            }
            assertEquals(
                    each.touchpoint().painPoints().stream()
                            .filter(pain ->
                                    pain.triage().filter(Triage.TRIVIAL::equals).isEmpty())
                            .count(),
                    each.pains().size());
        }
        map.touchpoints().stream()
                .filter(each -> graph.dropOff(each) > 0)
                .forEach(each -> assertTrue(lossy.contains(each)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_pain_that_is_more_severe_never_reaches_less(
            @ForAll("cases") FlowCase given,
            @ForAll @IntRange(min = 1, max = 10) int less,
            @ForAll @IntRange(min = 1, max = 10) int more) {
        PainPoints mild = PainPoints.of(hurting(given, Math.min(less, more)));
        PainPoints bad = PainPoints.of(hurting(given, Math.max(less, more)));
        Assume.that(!new Chances(JourneyGraph.of(given.map())).isEndless());
        assertTrue(bad.byReach().get(0).value() >= mild.byReach().get(0).value());
        assertTrue(bad.byRiskPriority().get(0).riskPriorityNumber().orElseThrow()
                >= mild.byRiskPriority().get(0).riskPriorityNumber().orElseThrow());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_declaration_makes_no_difference(@ForAll("cases") FlowCase given, @ForAll long seed) {
        PainPoints one = PainPoints.of(hurting(given, 5));
        PainPoints other = PainPoints.of(hurting(given.shuffled(new Random(seed)), 5));
        assertEquals(one.losses(), other.losses());
        assertEquals(one.toText(Locale.ENGLISH), other.toText(Locale.ENGLISH));
    }

    @Property(tries = 100)
    void texts_keep_to_their_lines_whatever_the_words_of_the_map(@ForAll JourneyMap map) {
        JourneyAnalysis analysis = JourneyAnalysis.of(map);
        PlainText.assertPlain(analysis.painPoints().toText(Locale.forLanguageTag("ro")));
        PlainText.assertPlain(analysis.criticalTouchpoints().toText(Locale.TRADITIONAL_CHINESE));
        PlainText.assertPlain(analysis.decisionBoundary().toString());
        analysis.painPoints().assumptions().forEach(each -> PlainText.assertPlain(each.text()));
    }

    /** The same flow with a pain at the first touchpoint. */
    private static JourneyMap hurting(FlowCase given, int severity) {
        List<Touchpoint> touchpoints = new ArrayList<>(given.touchpoints());
        Touchpoint plain = touchpoints.get(0);
        touchpoints.set(0, Touchpoint.of(plain.name(), Channels.WEB, t -> {
            t.id(plain.id())
                    .pain(
                            "Hurts",
                            p -> p.severity(severity).occurrence(5).detection(5).affects(0.5));
            plain.entry().ifPresent(t::entry);
        }));
        return new FlowCase(touchpoints, given.outcomes(), given.transitions()).map();
    }

    private static boolean exceeds(TouchpointPain one, TouchpointPain other) {
        int severity = Integer.compare(
                one.pain().severity().orElseThrow(), other.pain().severity().orElseThrow());
        int occurrence = Integer.compare(
                one.pain().occurrence().orElseThrow(), other.pain().occurrence().orElseThrow());
        return severity >= 0 && occurrence >= 0 && severity + occurrence > 0;
    }

    private static int size(Collection<List<TouchpointPain>> groups) {
        return groups.stream().mapToInt(List::size).sum();
    }
}
