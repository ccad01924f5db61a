package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In which order pains, opportunities, metrics, work and other facts are said makes no difference: not in the last bit of a number. */
class OrderOfFactsProperties {
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

    @Provide
    Arbitrary<StatedCase> cases() {
        return StatedCase.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void channels_do_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(given, order, OrderOfFactsProperties::channels);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void effort_does_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(given, order, OrderOfFactsProperties::effort);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void opportunities_do_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(given, order, OrderOfFactsProperties::opportunities);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void metrics_do_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(given, order, OrderOfFactsProperties::metrics);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void expectations_do_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(given, order, OrderOfFactsProperties::expectations);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void blueprints_do_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(given, order, OrderOfFactsProperties::blueprint);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void evidence_does_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(given, order, OrderOfFactsProperties::evidence);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void coverage_does_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(given, order, map -> {
            Coverage coverage = Coverage.of(map);
            return said(
                    coverage.blanks(),
                    coverage.share(),
                    ids(coverage.touchpointsWithout(Lane.PAINS)),
                    cells(coverage.counts()));
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void improvements_do_not_depend_on_the_order(@ForAll("cases") StatedCase given, @ForAll long order) {
        assertSame(
                given,
                order,
                map -> Improvements.of(map).stream()
                        .map(each -> said(
                                each.kind(), each.what(), each.touchpoint().map(Touchpoint::id), each.perJourney()))
                        .sorted()
                        .toList());
    }

    private static Object channels(JourneyMap map) {
        ChannelMix mix = ChannelMix.of(map);
        return said(
                sorted(mix.channels().stream()
                        .map(each -> said(
                                each.channel().id(),
                                each.contacts(),
                                each.share(),
                                each.emotion(),
                                each.painPerJourney(),
                                sorted(each.cost()),
                                each.pains().size()))
                        .toList()),
                sorted(mix.steps().stream()
                        .map(each -> said(each.row().id(), each.column().id(), each.value()))
                        .toList()),
                sorted(mix.byStage().stream()
                        .map(each -> said(each.row().id(), each.column().id(), each.value()))
                        .toList()),
                sorted(mix.byPhase().stream()
                        .map(each -> said(each.row(), each.column().id(), each.value()))
                        .toList()),
                mix.switches(),
                sorted(mix.switchingTransitions().stream()
                        .map(each -> said(each.transition().id(), each.perJourney(), each.isAvoidable()))
                        .toList()),
                sorted(mix.orphans()),
                sorted(mix.cost()));
    }

    private static Object effort(JourneyMap map) {
        Effort effort = Effort.of(map);
        return said(
                effort.expected(),
                effort.stream()
                        .map(each -> said(each.touchpoint().id(), each.perVisit(), each.perJourney()))
                        .toList(),
                effort.heaviest().stream().map(each -> each.touchpoint().id()).toList(),
                effort.byStage().stream().map(StageEffort::perJourney).toList(),
                effort.byPhase(),
                effort.deal(),
                effort.paths().stream().map(PathEffort::effort).toList());
    }

    private static Object opportunities(JourneyMap map) {
        Opportunities all = Opportunities.of(map);
        List<RankedOpportunity> backlog = all.backlog();
        return said(
                backlog.stream().map(OpportunityMeasure.ULWICK::of).toList(),
                sorted(all.stream()
                        .map(each -> said(
                                each.touchpoint().id(),
                                each.opportunity().name(),
                                each.painReach(),
                                each.quadrant(),
                                sorted(each.pains().stream()
                                        .map(one -> one.pain().name())
                                        .toList())))
                        .toList()),
                sorted(all.unansweredPains().stream()
                        .map(each -> each.pain().name())
                        .toList()),
                sorted(all.unansweredExpectations().stream()
                        .map(each -> each.expectation().text())
                        .toList()));
    }

    private static Object metrics(JourneyMap map) {
        SatisfactionMetrics metrics = SatisfactionMetrics.of(map);
        return said(
                sorted(metrics.stream()
                        .map(each -> said(each.metric().name(), each.standing(), each.ahead(), each.relative()))
                        .toList()),
                metrics.missed().stream().map(MetricStanding::relative).toList(),
                metrics.npsByName().keySet().stream()
                        .sorted()
                        .map(metrics::pooledNps)
                        .toList());
    }

    private static Object expectations(JourneyMap map) {
        ExpectationGaps gaps = ExpectationGaps.of(map);
        return said(
                sorted(gaps.stream()
                        .map(each -> said(each.expectation().text(), each.verdict(), each.gap(), each.isContradicted()))
                        .toList()),
                gaps.worst().stream().map(MetExpectation::gap).toList(),
                gaps.meanGap());
    }

    private static Object blueprint(JourneyMap map) {
        Blueprint blueprint = Blueprint.of(map);
        List<BlastRadius> widest = blueprint.widest(100);
        return said(
                blueprint.stream()
                        .map(each -> said(
                                each.touchpoint().id(),
                                each.crossed(),
                                each.needed(),
                                sorted(each.frontstage()),
                                sorted(each.backstage()),
                                sorted(each.support())))
                        .toList(),
                widest.stream()
                        .map(each -> said(each.contacts(), each.touchpoints().size()))
                        .toList(),
                sorted(widest.stream()
                        .map(each ->
                                said(each.work().name(), ids(each.touchpoints()), each.contacts(), each.journeys()))
                        .toList()));
    }

    private static Object evidence(JourneyMap map) {
        EvidenceQuality quality = EvidenceQuality.of(map, o -> o.asOf(TODAY).staleAfter(Period.ofMonths(24)));
        return said(
                quality.overall(),
                quality.byStage().values(),
                quality.byLane(),
                cells(quality.firmCounts()),
                cells(quality.staleCounts()),
                sorted(quality.stale().stream()
                        .map(each -> said(each.name(), each.day(), each.firmest()))
                        .toList()),
                quality.sourceDiversity(),
                map.stages().stream().map(quality::sourceDiversity).toList(),
                quality.byLane().keySet().stream().map(quality::sourceDiversity).toList());
    }

    private static <R, C> List<Double> cells(CrossTable<R, C> table) {
        return table.rows().stream()
                .flatMap(row -> table.columns().stream().map(column -> table.value(row, column)))
                .toList();
    }

    private static List<String> ids(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(Touchpoint::id).toList();
    }

    private static List<String> sorted(Collection<?> facts) {
        List<String> words = new ArrayList<>(facts.stream().map(String::valueOf).toList());
        Collections.sort(words);
        return words;
    }

    private static String said(Object... facts) {
        return List.of(facts).toString();
    }

    private static void assertSame(StatedCase given, long order, Function<JourneyMap, Object> answers) {
        JourneyMap one = given.map(0);
        Assume.that(!new Chances(JourneyGraph.of(one)).isEndless());
        assertEquals(answers.apply(one), answers.apply(given.map(order)));
    }
}
