package dev.cjm.analysis;

import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.STORE;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PainPointsTest {
    /** Five pains at three touchpoints, for anybody and for Anna, on two channels in two stages. */
    static JourneyMap rich() {
        return JourneyMap.named("Shop")
                .persona("Anna")
                .persona("Bob")
                .stage(
                        "Search",
                        s -> s.touchpoint(
                                "Finds",
                                WEB,
                                t -> t.pain(
                                                "Slow",
                                                p -> p.severity(4)
                                                        .occurrence(9)
                                                        .detection(2)
                                                        .affects(0.5))
                                        .pain(
                                                "Ugly",
                                                p -> p.severity(2).occurrence(9).triage(Triage.TRIVIAL))
                                        .leadsTo("Tries", 0.5)))
                .stage(
                        "Buy",
                        s -> s.touchpoint(
                                        "Tries",
                                        MOBILE_APP,
                                        t -> t.pain(
                                                        "Crashes",
                                                        p -> p.severity(9)
                                                                .occurrence(3)
                                                                .triage(Triage.ABANDON))
                                                .pain(
                                                        "Small print",
                                                        p -> p.triage(Triage.WORKAROUND)
                                                                .persona("Anna"))
                                                .leadsTo("Pays", 0.8)
                                                .fails("Gives up", 0.1))
                                .touchpoint(
                                        "Pays",
                                        WEB,
                                        t -> t.pain(
                                                        "Dear",
                                                        p -> p.severity(9)
                                                                .occurrence(3)
                                                                .detection(1)
                                                                .persona("Anna")
                                                                .affects(0.25))
                                                .succeeds("Has it", 1)))
                .build();
    }

    private final PainPoints rich = PainPoints.of(rich());

    @Test
    void the_example_has_one_pain_of_risk_priority_120() {
        PainPoints pains = PainPoints.of(ExampleMap.map());
        TouchpointPain only = pains.pains().get(0);
        assertEquals(1, pains.pains().size());
        assertEquals("Payment fails", only.pain().name());
        assertEquals("Scans and pays", only.touchpoint().name());
        assertEquals("Purchase", only.stage().name());
        assertEquals(MOBILE_APP, only.channel());
        assertEquals(OptionalInt.of(120), only.riskPriorityNumber());
        WeightedPain weighted = pains.byReach().get(0);
        assertEquals(0.6, weighted.visitProbability(), 1e-15);
        assertEquals(1, weighted.affects());
        assertTrue(weighted.isAffectsAssumed());
        assertEquals(4.8, weighted.value(), 1e-12);
        assertEquals(List.of(only), pains.front());
    }

    @Test
    void the_example_does_not_explain_why_most_drop_off() {
        PainPoints pains = PainPoints.of(ExampleMap.map());
        assertEquals(
                List.of("sees-a-store-ad", "scans-and-pays"),
                pains.losses().stream().map(each -> each.touchpoint().id()).toList());
        ExplainedLoss adverts = pains.losses().get(0);
        assertEquals(0.4, adverts.dropOff());
        assertEquals(0, adverts.failure());
        assertTrue(adverts.isUnexplained());
        assertEquals(List.of(adverts), pains.unexplained());
        ExplainedLoss payment = pains.losses().get(1);
        assertEquals(0, payment.dropOff());
        assertEquals(0.2, payment.failure());
        assertEquals(List.of("Payment fails"), names(payment.pains()));
    }

    @Test
    void a_missing_share_is_assumed_and_said() {
        PainPoints pains = PainPoints.of(ExampleMap.map());
        Assumption last = pains.assumptions().get(pains.assumptions().size() - 1);
        assertEquals(Assumption.Kind.AFFECTS_ALL, last.kind());
        assertEquals("scans-and-pays", last.touchpoint().orElseThrow());
        assertEquals(
                "'Payment fails' at 'Scans and pays' does not say which share it hits: all who come there.",
                last.text());
        assertEquals(
                List.of("Ugly", "Crashes"),
                rich.assumptions().stream()
                        .filter(each -> each.kind() == Assumption.Kind.AFFECTS_ALL)
                        .map(each -> each.text().substring(1, each.text().indexOf("' at")))
                        .toList());
    }

    @Test
    void products_only_where_all_three_are_given() {
        assertEquals(List.of("Slow", "Dear"), names(rich.byRiskPriority()));
        assertEquals(OptionalInt.of(72), rich.byRiskPriority().get(0).riskPriorityNumber());
        assertEquals(OptionalInt.empty(), rich.pains().get(1).riskPriorityNumber());
    }

    @Test
    void reach_is_severity_times_visits_times_share() {
        assertEquals(
                List.of("Crashes", "Slow", "Ugly", "Dear"),
                rich.byReach().stream().map(each -> each.pain().pain().name()).toList());
        assertEquals(
                List.of(4.5, 2.0, 2.0, 0.9),
                rich.byReach().stream().map(WeightedPain::value).toList());
        assertTrue(rich.reach(rich.pains().get(3)).isEmpty());
    }

    @Test
    void the_front_needs_no_product() {
        assertEquals(List.of("Crashes", "Dear", "Slow"), names(rich.front()));
    }

    @Test
    void pains_are_grouped() {
        assertEquals(
                Map.of("Search", List.of("Slow", "Ugly"), "Buy", List.of("Crashes", "Small print", "Dear")),
                rich.byStage().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().name(), each -> names(each.getValue()))));
        assertEquals(
                List.of("Web site", "Mobile app"),
                rich.byChannel().keySet().stream().map(each -> each.name()).toList());
        assertEquals(List.of("Slow", "Ugly", "Dear"), names(rich.byChannel().getOrDefault(WEB, List.of())));
        assertEquals(1, rich.byPersona().size());
        assertEquals(
                List.of("Small print", "Dear"),
                names(rich.byPersona().values().iterator().next()));
        assertEquals(List.of("Slow", "Ugly", "Crashes"), names(rich.ofAnybody()));
        assertEquals(List.of("Crashes"), names(rich.triaged(Triage.ABANDON)));
        assertEquals(List.of("Small print"), names(rich.triaged(Triage.WORKAROUND)));
        assertEquals(List.of("Ugly"), names(rich.triaged(Triage.TRIVIAL)));
        assertEquals(List.of("Slow", "Dear"), names(rich.untriaged()));
    }

    @Test
    void what_makes_leave_explains_first_and_what_is_trivial_not() {
        assertEquals(
                List.of("finds", "tries"),
                rich.losses().stream().map(each -> each.touchpoint().id()).toList());
        assertEquals(List.of("Slow"), names(rich.losses().get(0).pains()));
        assertEquals(
                List.of("Crashes", "Small print"), names(rich.losses().get(1).pains()));
        assertEquals(0.1, rich.losses().get(1).dropOff(), 1e-15);
        assertEquals(0.1, rich.losses().get(1).failure());
        assertEquals(List.of(), rich.unexplained());
    }

    @Test
    void failures_count_even_where_they_are_structure_only_but_not_at_0() {
        PainPoints pains = PainPoints.of(Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.leadsTo("B", 0.9).failsTo("C", 0.1))
                .touchpoint("B", WEB, t -> t.fails("Lost").succeeds("Done", 1))
                .touchpoint("C", WEB, t -> t.recoversTo("B", 1).fails("Lost", 0))));
        assertEquals(
                List.of("a", "b"),
                pains.losses().stream().map(each -> each.touchpoint().id()).toList());
        assertEquals(0.1, pains.losses().get(0).failure());
        assertEquals(0, pains.losses().get(1).failure());
        assertEquals(1, pains.losses().get(1).failures().size());
        assertEquals(2, pains.unexplained().size());
    }

    @Test
    void top_takes_ties_along() {
        PainPoints tied = PainPoints.of(Examples.oneStage(stage -> stage.touchpoint(
                "A",
                STORE,
                t -> t.pain("One", p -> p.severity(1).occurrence(2).detection(3))
                        .pain("Two", p -> p.severity(3).occurrence(2).detection(1))
                        .pain("Three", p -> p.severity(3).occurrence(3).detection(3))
                        .pain("Four"))));
        assertEquals(List.of("Three"), names(tied.top(1)));
        assertEquals(List.of("Three", "One", "Two"), names(tied.top(2)));
        assertEquals(List.of("Three", "One", "Two"), names(tied.top(9)));
        assertEquals(
                "The number of pain points (0) must be at least 1.\nAsk for one or more.",
                assertThrows(IllegalArgumentException.class, () -> tied.top(0)).getMessage());
    }

    @Test
    void without_an_end_there_is_no_reach_but_a_text() {
        PainPoints endless = PainPoints.of(CompletionExamples.endless()
                .edit(e -> e.touchpoint("A", t -> t.pain(PainPoint.of("Hurts", p -> p.severity(3))))));
        assertThrows(EndlessJourneyException.class, endless::byReach);
        assertTrue(endless.toString().contains("Hurts         –      –  A"));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                Pain points: Fresh food, one hour
                In all: 1 · Touchpoints: 1
                Pain point     RPN  Reach  Touchpoint      Reason
                -------------  ---  -----  --------------  -------------------------------------
                Payment fails  120    4.8  Scans and pays  severity 8, occurrence 5, detection 3
                Worst by severity and occurrence: Payment fails
                Sees a store ad: drop-off 40.0 %, failure 0.0 %, unexplained
                Scans and pays: drop-off 0.0 %, failure 20.0 %, because of Payment fails
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                Assumed: 'Payment fails' at 'Scans and pays' does not say which share it hits: all who come there.
                """, PainPoints.of(ExampleMap.map()).toText(Locale.UK));
        assertEquals(
                "Pain points: Map\nNo pain point is stated.\n",
                PainPoints.of(Examples.inOrder("A"))
                        .toString()
                        .lines()
                        .limit(2)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void other_languages_have_their_own_words() {
        PainPoints pains = PainPoints.of(ExampleMap.map());
        assertTrue(pains.toText(Locale.forLanguageTag("ro")).contains("abandon 40.0 %, eșec 0.0 %, neexplicat"));
        assertTrue(pains.toText(Locale.SIMPLIFIED_CHINESE).contains("严重度 8，频度 5，探测度 3"));
        assertTrue(pains.toText(Locale.TRADITIONAL_CHINESE).contains("流失 40.0 %，失敗 0.0 %，原因不明"));
    }

    @Test
    void what_it_lists_cannot_be_changed() {
        assertThrows(UnsupportedOperationException.class, () -> rich.pains().clear());
        assertThrows(UnsupportedOperationException.class, () -> rich.byReach().clear());
        assertThrows(UnsupportedOperationException.class, () -> rich.front().clear());
        assertThrows(UnsupportedOperationException.class, () -> rich.losses().clear());
        assertThrows(UnsupportedOperationException.class, () -> rich.byStage().clear());
        List<TouchpointPain> ofWeb = rich.byChannel().getOrDefault(WEB, new ArrayList<>());
        assertThrows(UnsupportedOperationException.class, ofWeb::clear);
        assertThrows(UnsupportedOperationException.class, () -> rich.byPersona().clear());
    }

    private static List<String> names(List<TouchpointPain> pains) {
        return pains.stream().map(each -> each.pain().name()).toList();
    }
}
