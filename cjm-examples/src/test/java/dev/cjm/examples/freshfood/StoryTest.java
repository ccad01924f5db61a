package dev.cjm.examples.freshfood;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Need;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Phase;
import dev.cjm.model.SourceType;
import dev.cjm.model.Stage;
import dev.cjm.model.TeamMember;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the map tells as a whole. */
class StoryTest {
    private final JourneyMap map = FreshFoodRetailer.map();
    private final JourneyGraph graph = JourneyGraph.of(map);

    @Test
    void the_story_is_the_same_each_time_it_is_told() {
        assertEquals(map, FreshFoodRetailer.map());
    }

    @Test
    void it_has_the_seven_stages_of_the_article_in_its_order() {
        assertEquals(
                List.of("Awareness", "Arrival", "Preparation", "Purchase", "Experience", "Logistics", "After-sales"),
                map.stages().stream().map(Stage::name).toList());
        map.stages()
                .forEach(stage ->
                        assertTrue(map.attributes().containsKey("stage/" + stage.id() + "/zh-Hant"), stage.name()));
    }

    @Test
    void the_stages_go_from_before_to_after_the_purchase() {
        List<Phase> phases =
                map.stages().stream().map(stage -> stage.phase().orElseThrow()).toList();
        assertEquals(phases.stream().sorted().toList(), phases);
        assertEquals(EnumSet.allOf(Phase.class), EnumSet.copyOf(phases));
    }

    @Test
    void the_shares_of_personas_and_entries_are_one_in_all() {
        assertEquals(
                0,
                BigDecimal.ONE.compareTo(map.personas().stream()
                        .map(persona -> BigDecimal.valueOf(persona.share().orElseThrow()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
        assertEquals(1, graph.entries().stream().mapToDouble(graph::entryShare).sum(), 1e-12);
    }

    @Test
    void all_that_people_need_is_served_somewhere() {
        List<Need> needs = new ArrayList<>();
        map.personas().forEach(persona -> needs.addAll(persona.needs()));
        map.allStages().forEach(stage -> needs.addAll(stage.needs()));
        Set<String> served = map.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.serves().stream())
                .collect(Collectors.toSet());
        assertEquals(needs.stream().map(Need::id).collect(Collectors.toSet()), served);
    }

    @Test
    void journeys_end_in_success_in_failure_and_between() {
        assertEquals(
                EnumSet.allOf(OutcomeKind.class),
                map.outcomes().stream()
                        .map(outcome -> outcome.kind())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutcomeKind.class))));
        map.outcomes().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.SUCCESS)
                .forEach(outcome -> assertTrue(outcome.value().isPresent(), outcome.name()));
    }

    @Test
    void everything_can_be_reached_and_success_from_everywhere() {
        assertEquals(new HashSet<>(graph.nodes()), graph.reachable());
        assertTrue(graph.leadingTo(graph.outcomes(OutcomeKind.SUCCESS)).containsAll(map.touchpoints()));
    }

    @Test
    void people_buy_again_and_try_again() {
        assertAll(
                () -> assertTrue(leads("is-reminded-of-the-next-meal", "opens-the-app")),
                () -> assertTrue(leads("sees-the-payment-fail", "pays-in-the-app")),
                () -> assertTrue(leads("sees-the-payment-fail", "pays-at-the-till")),
                () -> assertTrue(leads("waits-for-a-late-order", "receives-the-delivery")));
    }

    @Test
    void nothing_is_left_for_the_library_to_assume() {
        assertEquals(List.of(), graph.assumptions());
    }

    @Test
    void as_many_journeys_buy_as_the_article_reports_at_most() {
        assertEquals(
                35,
                100
                        * reaching(Set.of(
                                "follows-the-delivery", "has-seafood-cooked-on-the-spot", "cooks-and-eats-at-home")),
                0.5);
    }

    @Test
    void both_figures_of_the_article_are_reported_with_their_source() {
        assertEquals(
                List.of(3.0, 35.0),
                map.metrics().stream()
                        .filter(metric -> metric.source()
                                .equals(map.dataSources().stream()
                                        .filter(source -> source.type().equals(SourceType.ARTICLE))
                                        .map(source -> source.name())
                                        .findFirst()))
                        .map(metric -> metric.value().orElseThrow())
                        .toList());
        assertEquals(
                2,
                map.touchpoints().stream()
                        .flatMap(touchpoint -> touchpoint.evidence().stream())
                        .filter(evidence -> evidence.kind() == EvidenceKind.REPORTED)
                        .filter(evidence -> evidence.source().orElseThrow().contains(": "))
                        .count());
    }

    @Test
    void the_team_comes_from_several_departments() {
        assertEquals(
                Set.of("Customer success", "Product", "Marketing", "Sales", "Data analysis"),
                map.team().stream().map(TeamMember::department).collect(Collectors.toSet()));
    }

    private boolean leads(String source, String target) {
        return map.transitions().stream()
                .anyMatch(each -> each.source().equals(source) && each.target().equals(target));
    }

    /** The share of journeys that ever come to one of some touchpoints, by as many rounds as it takes to stand still. */
    private double reaching(Set<String> goals) {
        Map<Node, Double> share = new HashMap<>();
        for (int round = 0; round < 1000; round++) {
            graph.touchpoints()
                    .forEach(touchpoint -> share.put(
                            touchpoint,
                            goals.contains(touchpoint.id())
                                    ? 1.0
                                    : graph.outgoing(touchpoint).stream()
                                            .mapToDouble(each -> graph.likelihood(each)
                                                    * share.getOrDefault(graph.target(each), 0.0))
                                            .sum()));
        }
        return graph.entries().stream()
                .mapToDouble(entry -> graph.entryShare(entry) * share.get(entry))
                .sum();
    }
}
