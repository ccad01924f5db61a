package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.EvidenceKind.ASSUMED;
import static dev.cjm.model.EvidenceKind.INFERRED;
import static dev.cjm.model.EvidenceKind.OBSERVED;
import static dev.cjm.model.EvidenceKind.REPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals(List.of("Fast, please", "Nice"), names(today.stale()));
        assertEquals(List.of("Anna", "Quick", "Finds", "Slow"), names(today.undated()), "the feeling has no word");
        assertEquals(
                List.of(),
                EvidenceQuality.of(map, o -> o.asOf(OLD.plusMonths(24))).stale(),
                "24 months are fine");
        assertEquals(
                2,
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
                As of 2026-03-01: stale 2, without a day 4
                Sorts of sources: 2, 1.8 in effect (survey, observation)
                Stage   Facts    Firm  Reason
                ------  -----  ------  -----------------------------------------
                Buy         2   0.0 %  assumed 1, inferred 0, without evidence 1
                Search      4  50.0 %  assumed 1, inferred 1, without evidence 0
                Firm by lane: touchpoints 50.0 %, expectations 0.0 %, statements 50.0 %, emotions 0.0 %, pain points 0.0 %
                """,
                EvidenceQuality.of(map, o -> o.asOf(TODAY))
                        .toText(Locale.UK)
                        .lines()
                        .limit(9)
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
        double sorts = all.sourceTypes().size();
        assertTrue(all.sourceDiversity().orElse(0) <= sorts + 1e-9);
        PlainText.assertPlain(all.toText(Locale.forLanguageTag("ro")));
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
