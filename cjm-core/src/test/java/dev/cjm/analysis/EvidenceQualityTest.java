package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.EvidenceKind.ASSUMED;
import static dev.cjm.model.EvidenceKind.INFERRED;
import static dev.cjm.model.EvidenceKind.OBSERVED;
import static dev.cjm.model.EvidenceKind.REPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.SourceType;
import dev.cjm.model.Stage;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EvidenceQualityTest {
    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final JourneyMap map = JourneyMap.named("Shop")
            .dataSource("Panel", SourceType.SURVEY, d -> {})
            .persona("Anna", p -> p.evidence(Evidence.of(REPORTED)).quote("Fast, please", s -> s.date(OLD)))
            .stage(
                    "Search",
                    s -> s.expects("Quick", e -> e.evidence(Evidence.of(ASSUMED)))
                            .touchpoint(
                                    "Finds",
                                    WEB,
                                    t -> t.evidence(
                                                    OBSERVED,
                                                    e -> e.date(OLD)
                                                            .source("Visit")
                                                            .sourceType(SourceType.OBSERVATION))
                                            .evidence(ASSUMED, e -> e.date(TODAY))
                                            .feels(1, e -> e.evidence(Evidence.of(INFERRED)))
                                            .quote(
                                                    "Nice",
                                                    q -> q.evidence(
                                                            REPORTED,
                                                            e -> e.date(OLD)
                                                                    .source("Call")
                                                                    .sourceType(SourceType.SURVEY)))))
            .stage("Buy", s -> s.touchpoint("Pays", WEB, t -> t.pain("Slow", p -> p.evidence(Evidence.of(ASSUMED)))))
            .build();

    private final EvidenceQuality quality = EvidenceQuality.of(map);

    @Provide
    Arbitrary<JourneyMap> maps() {
        return JourneyArbitraries.maps();
    }

    @Test
    void every_fact_counts_once_by_its_firmest_evidence() {
        assertEquals(8, quality.facts().size());
        assertEquals(new EvidenceMix(1, 2, 1, 2, 2), quality.overall());
        assertEquals(Optional.of(OBSERVED), fact("Finds").firmest());
        assertEquals(0.25, quality.overall().share(REPORTED).orElseThrow());
        assertEquals(0.375, quality.overall().firm().orElseThrow());
        assertEquals(0.25, quality.overall().unsupportedShare().orElseThrow());
        assertEquals(OptionalDouble.empty(), EvidenceMix.NONE.firm());
    }

    @Test
    void stages_lanes_and_personas_have_their_own_counts() {
        Map<Stage, EvidenceMix> stages = quality.byStage();
        assertEquals(new EvidenceMix(1, 1, 1, 1, 0), stages.get(map.stages().get(0)));
        assertEquals(new EvidenceMix(0, 0, 0, 1, 1), stages.get(map.stages().get(1)));
        assertEquals(new EvidenceMix(0, 1, 0, 0, 1), quality.ofPersonas());
        assertEquals(new EvidenceMix(0, 1, 0, 0, 1), quality.byLane().get(Lane.STATEMENTS));
        assertEquals(new EvidenceMix(1, 0, 0, 0, 1), quality.byLane().get(Lane.TOUCHPOINTS));
        assertEquals(1, quality.counts().value(map.stages().get(1), Lane.PAINS));
        assertEquals(1, quality.firmCounts().value(map.stages().get(0), Lane.STATEMENTS));
        assertEquals(0, quality.firmCounts().rowSum(map.stages().get(1)));
        assertEquals(
                List.of("Buy", "Search"),
                quality.weakest().stream().map(Stage::name).toList());
    }

    @Test
    void staleness_is_told_against_a_day() {
        assertEquals(List.of(), quality.stale(), "no day is said");
        EvidenceQuality today = EvidenceQuality.of(map, o -> o.asOf(TODAY));
        assertEquals(List.of("Fast, please", "Finds", "Nice"), names(today.stale()));
        assertEquals(List.of("Anna", "Quick", "Finds", "Slow"), names(today.undated()), "the feeling has no word");
        assertEquals(
                List.of(),
                EvidenceQuality.of(map, o -> o.asOf(OLD.plusMonths(24))).stale(),
                "24 months are fine");
        assertEquals(
                3,
                EvidenceQuality.of(map, o -> o.asOf(OLD.plusMonths(24).plusDays(1)))
                        .stale()
                        .size());
        assertEquals(
                List.of("Fast, please", "Finds", "Nice"),
                names(EvidenceQuality.of(map, o -> o.asOf(TODAY.plusDays(2)).staleAfter(Period.ofDays(1)))
                        .stale()));
        assertEquals(
                "The age (P-1M) after which evidence is stale must not be negative.\nSay it in months or years.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> EvidenceQuality.of(map, o -> o.staleAfter(Period.ofMonths(-1))))
                        .getMessage());
        assertEquals(
                "4 of 6 facts with evidence without a day: the number of stale facts counts nothing for 'Anna', 'Quick', 'Finds' and 1 more.",
                today.assumptions().get(0).text());
    }

    @Test
    void one_evidence_decides_how_firm_and_how_fresh_a_fact_is() {
        EvidencedFact finds = fact("Finds");
        assertEquals(Optional.of(OBSERVED), finds.firmest());
        assertEquals(Optional.of(OLD), finds.day(), "what somebody assumed today makes no observation newer");
        assertEquals(List.of(OLD, TODAY), finds.dates());
        assertEquals(OBSERVED, finds.deciding().orElseThrow().kind());
        Evidence undated = Evidence.of(OBSERVED);
        Evidence first = Evidence.of(OBSERVED, e -> e.date(OLD));
        Evidence second = Evidence.of(OBSERVED, e -> e.date(TODAY));
        Evidence weaker = Evidence.of(INFERRED, e -> e.date(TODAY.plusDays(1)));
        assertEquals(
                Optional.of(second),
                fact(List.of(weaker, undated, first, second), Optional.empty()).deciding());
        EvidencedFact said = fact(List.of(undated, weaker), Optional.of(OLD));
        assertEquals(Optional.of(OLD), said.day(), "when it was said, as the evidence that decides has no day");
        assertEquals(
                Optional.empty(),
                fact(List.of(undated, weaker), Optional.empty()).day());
        assertEquals(Optional.empty(), fact(List.of(), Optional.empty()).deciding());
    }

    @Test
    void stale_facts_and_sources_are_told_by_stage_and_lane() {
        EvidenceQuality today = EvidenceQuality.of(map, o -> o.asOf(TODAY));
        Stage search = map.stages().get(0);
        Stage buy = map.stages().get(1);
        assertEquals(2, today.staleCounts().rowSum(search));
        assertEquals(1, today.staleCounts().value(search, Lane.TOUCHPOINTS));
        assertEquals(1, today.staleCounts().value(search, Lane.STATEMENTS));
        assertEquals(0, today.staleCounts().rowSum(buy));
        assertEquals(0, quality.staleCounts().total(), "no day is said");
        assertEquals(Map.of(SourceType.OBSERVATION, 1L, SourceType.SURVEY, 1L), today.sourceTypes(search));
        assertEquals(2, today.sourceDiversity(search).orElseThrow());
        assertEquals(OptionalDouble.empty(), today.sourceDiversity(buy));
        assertEquals(Map.of(SourceType.SURVEY, 1L), today.sourceTypes(Lane.STATEMENTS));
        assertEquals(1, today.sourceDiversity(Lane.TOUCHPOINTS).orElseThrow());
        assertEquals(OptionalDouble.empty(), today.sourceDiversity(Lane.GAINS));
        assertEquals(
                "The stage 'Other' is not an outermost one of the map.\nAsk with one that the map lists.",
                assertThrows(IllegalArgumentException.class, () -> today.sourceDiversity(Stage.of("Other", s -> {})))
                        .getMessage());
    }

    @Test
    void only_lanes_of_facts_that_evidence_may_support_have_a_column() {
        assertEquals(
                List.of(
                        Lane.TOUCHPOINTS,
                        Lane.EXPECTATIONS,
                        Lane.STATEMENTS,
                        Lane.EMOTIONS,
                        Lane.PAINS,
                        Lane.GAINS,
                        Lane.OPPORTUNITIES),
                quality.counts().columns());
        assertEquals(quality.counts().columns(), quality.firmCounts().columns());
        assertThrows(IllegalArgumentException.class, () -> quality.counts().columnSum(Lane.QUOTES));
    }

    @Test
    void that_no_evidence_has_a_day_is_said() {
        JourneyMap undated = JourneyMap.named("Shop")
                .stage("All", s -> s.touchpoint("A", WEB, t -> t.evidence(Evidence.of(ASSUMED))))
                .build();
        assertEquals(
                List.of("1 of 1 facts with evidence without a day: the number of stale facts counts nothing for 'A'."),
                EvidenceQuality.of(undated, o -> o.asOf(TODAY)).assumptions().stream()
                        .map(Assumption::text)
                        .toList());
        assertEquals(List.of(), EvidenceQuality.of(undated).assumptions());
    }

    @Test
    void sources_are_counted_by_sort() {
        assertEquals(Map.of(SourceType.SURVEY, 2L, SourceType.OBSERVATION, 1L), quality.sourceTypes());
        assertEquals(List.of("Visit", "Call"), quality.sources());
        assertEquals(9.0 / 5, quality.sourceDiversity().orElseThrow(), 1e-12);
        JourneyMap none = JourneyMap.named("Void").stage("All", s -> {}).build();
        assertTrue(EvidenceQuality.of(none).sourceDiversity().isEmpty());
        assertEquals(
                "Quality of evidence: Void\nNothing is stated that evidence could support.\n",
                EvidenceQuality.of(none).toString());
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals(
                """
                Quality of evidence: Shop
                Facts: 8 · observed 12.5 %, reported 25.0 %, inferred 12.5 %, assumed 25.0 %, without evidence 25.0 %
                As of 2026-03-01: stale 3, without a day 4
                Sorts of sources: 2, 1.8 in effect (survey, observation)
                Stage   Facts    Firm  Stale  Sorts of sources  Reason
                ------  -----  ------  -----  ----------------  -----------------------------------------
                Buy         2   0.0 %      0                 –  assumed 1, inferred 0, without evidence 1
                Search      4  50.0 %      2                 2  assumed 1, inferred 1, without evidence 0
                Firm by lane: touchpoints 50.0 %, expectations 0.0 %, statements 50.0 %, emotions 0.0 %, pain points 0.0 %
                Stale by lane: touchpoints 1, statements 1
                Sorts of sources in effect by lane: touchpoints 1, statements 1
                """,
                EvidenceQuality.of(map, o -> o.asOf(TODAY))
                        .toText(Locale.UK)
                        .lines()
                        .limit(11)
                        .reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void other_languages_have_their_own_words() {
        assertTrue(quality.toText(Locale.forLanguageTag("ro")).contains("observate 12.5 %"));
        assertTrue(quality.toText(Locale.SIMPLIFIED_CHINESE).contains("来源种类：2"));
        assertTrue(quality.toText(Locale.TRADITIONAL_CHINESE).contains("無證據 25.0 %"));
    }

    @Property(tries = 200)
    void parts_add_up_to_the_whole(@ForAll("maps") JourneyMap any) {
        EvidenceQuality all = EvidenceQuality.of(any, o -> o.asOf(TODAY));
        EvidenceMix sum = all.ofPersonas();
        for (EvidenceMix each : all.byStage().values()) {
            sum = sum.plus(each);
        }
        assertEquals(all.overall(), sum);
        double shares = all.overall().unsupportedShare().orElse(1);
        for (EvidenceKind kind : EvidenceKind.values()) {
            shares += all.overall().share(kind).orElse(0);
        }
        assertEquals(1, shares, 1e-12);
        assertEquals(all.facts().size(), all.overall().facts());
        for (CrossTable.Cell<Stage, Lane> each : all.firmCounts()) {
            assertTrue(each.value() <= all.counts().value(each.row(), each.column()));
        }
        assertTrue(all.counts().columns().containsAll(all.byLane().keySet()));
        for (CrossTable.Cell<Stage, Lane> each : all.staleCounts()) {
            assertTrue(each.value() <= all.counts().value(each.row(), each.column()));
        }
        long ofStages =
                all.stale().stream().filter(each -> each.stage().isPresent()).count();
        assertEquals((double) ofStages, all.staleCounts().total());
        double sorts = all.sourceTypes().size();
        assertTrue(all.sourceDiversity().orElse(0) <= sorts + 1e-9);
        PlainText.assertPlain(all.toText(Locale.forLanguageTag("ro")));
    }

    private static EvidencedFact fact(List<Evidence> evidence, Optional<LocalDate> said) {
        return new EvidencedFact(
                "Fact", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), evidence, said);
    }

    private EvidencedFact fact(String name) {
        return quality.stream()
                .filter(each -> each.name().equals(name) && !each.evidence().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<EvidencedFact> facts) {
        return facts.stream().map(EvidencedFact::name).toList();
    }
}
