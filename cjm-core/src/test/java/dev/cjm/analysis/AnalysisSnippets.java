package dev.cjm.analysis;

import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Comparison;
import dev.cjm.model.Estimate;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc. */
class AnalysisSnippets {
    private final JourneyMap map = ExampleMap.map();

    @Test
    void channel_mix() {
        // @start region=channelMix
        ChannelMix mix = ChannelMix.of(map);
        double contacts = mix.at(MOBILE_APP).contacts(); // 0.6 per journey
        double changes = mix.steps().value(PAID_ADS, MOBILE_APP); // 0.6 per journey
        double switches = mix.switches().switches(); // 1.08 per journey
        // @end
        assertEquals(0.6, contacts, 1e-12);
        assertEquals(0.6, changes, 1e-12);
        assertEquals(1.08, switches, 1e-12);
    }

    @Test
    void effort() {
        // @start region=effort
        Effort effort = Effort.of(map);
        double actions = effort.expected().actions(); // per journey
        Duration waiting = effort.expected().waiting(); // per journey
        EffortSum likeliest = effort.paths().get(0).effort();
        // @end
        assertEquals(0, actions);
        assertEquals(Duration.ZERO, waiting);
        assertEquals(EffortSum.NONE, likeliest);
    }

    @Test
    void opportunities() {
        JourneyMap future = map.toFuture(e -> e.id("later"));
        // @start region=opportunities
        Opportunities ofOne = Opportunities.of(map, o -> o.rankedBy(OpportunityMeasure.VALUE_LESS_EFFORT));
        Opportunities ofBoth = Opportunities.of(map, future);
        List<RankedOpportunity> first = ofBoth.backlog();
        List<TouchpointPain> unanswered = ofOne.unansweredPains(); // "Payment fails"
        // @end
        assertEquals(List.of(), first);
        assertEquals("Payment fails", unanswered.get(0).pain().name());
    }

    @Test
    void satisfaction_metrics() {
        // @start region=satisfactionMetrics
        SatisfactionMetrics metrics = SatisfactionMetrics.of(map);
        List<MetricStanding> missed = metrics.missed(); // the farthest from its target first
        Estimate nps = SatisfactionFormula.NPS.of(List.of(9, 10, 8, 6, 3)); // 0 (n = 5)
        // @end
        assertEquals(List.of(), missed);
        assertEquals("0 (n = 5)", nps.toString());
    }

    @Test
    void expectation_gaps() {
        // @start region=expectationGaps
        ExpectationGaps gaps = ExpectationGaps.of(map);
        List<MetExpectation> disappointed = gaps.worst();
        List<MetExpectation> pleased = gaps.thatAre(Comparison.BETTER);
        // @end
        assertEquals(disappointed, pleased);
    }

    @Test
    void blueprint() {
        // @start region=blueprint
        Blueprint blueprint = Blueprint.of(map);
        List<BlueprintColumn> served = blueprint.crossing(BlueprintLine.VISIBILITY);
        List<BlastRadius> widest = blueprint.widest(3); // with which most fails
        // @end
        assertEquals(0, served.size() + widest.size());
    }

    @Test
    void evidence_quality() {
        // @start region=evidenceQuality
        EvidenceQuality quality = EvidenceQuality.of(map, o -> o.asOf(LocalDate.of(2026, 6, 30)));
        double unsupported = quality.overall().unsupportedShare().orElse(0); // 1: nothing is supported
        List<EvidencedFact> stale = quality.stale();
        // @end
        assertEquals(1, unsupported);
        assertEquals(List.of(), stale);
    }

    @Test
    void coverage() {
        // @start region=coverage
        Coverage coverage = Coverage.of(map, o -> o.lanes(Lane.EMOTIONS, Lane.PAINS));
        double filled = coverage.share(); // 4 of 6 cells
        List<BlankCell> blanks = coverage.blanks(); // pains of awareness and logistics
        // @end
        assertEquals(4.0 / 6, filled, 1e-12);
        assertEquals(2, blanks.size());
    }

    @Test
    void improvements() {
        // @start region=improvements
        Improvements improvements = Improvements.of(map, o -> o.longestWait(Duration.ofHours(1)));
        List<Improvement> unanswered = improvements.inArea(ImprovementArea.GUIDANCE); // "Is it really fresh?"
        // @end
        assertEquals("Is it really fresh?", unanswered.get(0).what());
    }
}
