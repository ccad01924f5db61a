package dev.cjm.model;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** In an editor a single fact is replaced, a list grows, and a named value is changed by naming it again. */
class EditFactTest {
    private static final String TOUCH = "/stages/0/touchpoints/0";

    private final JourneyMap full = FullMap.map();

    private Touchpoint edited(Consumer<TouchpointEditor> changes) {
        return full.edit(e -> e.touchpoint("Touch", changes)).touchpoints().get(0);
    }

    @Test
    void a_single_fact_is_replaced() {
        assertEquals(Optional.of("new"), edited(t -> t.goal("new")).goal());
        assertEquals(EMAIL, edited(t -> t.channel(EMAIL)).channel());
        assertEquals("New", edited(t -> t.name("New")).name());
        assertEquals(Optional.of("new"), full.edit(e -> e.goal("new")).goal());
        assertEquals("New", full.edit(e -> e.title("New")).title());
        assertEquals(
                Phase.AFTER,
                full.edit(e -> e.stage("Stage", s -> s.phase(Phase.AFTER).name("New")))
                        .stage("New")
                        .orElseThrow()
                        .phase()
                        .orElseThrow());
        assertEquals(
                Optional.of("Turda"),
                full.edit(e -> e.persona("Parent", p -> p.location("Turda").name("New")))
                        .persona("New")
                        .orElseThrow()
                        .location());
    }

    @Test
    void a_list_grows() {
        assertEquals(List.of("pay", "more"), edited(t -> t.tag("more")).tags());
        assertEquals(2, edited(t -> t.action("scan")).actions().size());
        assertEquals(List.of("food", "more"), full.edit(e -> e.tag("more")).tags());
    }

    @Test
    void an_attribute_is_replaced() {
        assertEquals(
                "pink", edited(t -> t.attribute("colour", "pink")).attributes().get("colour"));
    }

    @Test
    void an_emotion_is_replaced_for_whom_it_is() {
        assertEquals(
                List.of(Emotion.of(-2), Emotion.of(2, e -> e.persona("parent"))),
                edited(t -> t.feels(-2)).emotions());
        assertEquals(
                List.of(Emotion.of(1), Emotion.of(-2, e -> e.persona("Parent").word("angry")))
                        .get(0),
                edited(t -> t.feels("Parent", -2)).emotions().get(0));
        assertEquals(-2, edited(t -> t.feels("Parent", -2)).emotions().get(1).score());
        assertEquals(-2, edited(t -> t.feels("parent", -2)).emotions().get(1).score());
    }

    @Test
    void a_named_value_is_changed_by_naming_it_again() {
        PainPoint slow =
                edited(t -> t.pain("Slow", p -> p.detection(3))).painPoints().get(0);
        assertEquals(OptionalInt.of(5), slow.severity());
        assertEquals(OptionalInt.of(3), slow.detection());
        assertEquals(
                slow,
                edited(t -> t.pain("slow", p -> p.detection(3))).painPoints().get(0));
        assertEquals(
                7,
                edited(t -> t.gain("Points", g -> g.benefit(7)))
                        .gains()
                        .get(0)
                        .benefit()
                        .orElseThrow());
        assertEquals(
                Optional.of("Bob"),
                edited(t -> t.opportunity("Faster", o -> o.owner("Bob")))
                        .opportunities()
                        .get(0)
                        .owner());
        assertEquals(
                Comparison.WORSE,
                edited(t -> t.expects("Fast", x -> x.comparison(Comparison.WORSE)))
                        .expectations()
                        .get(0)
                        .comparison()
                        .orElseThrow());
        assertEquals(
                Optional.of("ERP"),
                edited(t -> t.backstage("Book", WorkLane.BACKSTAGE, w -> w.system("ERP")))
                        .backstageWork()
                        .get(0)
                        .system());
        assertEquals(
                7,
                edited(t -> t.metric("CES", MetricKind.CES, m -> m.value(7)))
                        .metrics()
                        .get(0)
                        .value()
                        .orElseThrow());
    }

    @Test
    void a_metric_or_work_that_is_named_again_is_of_the_kind_that_was_said_last() {
        assertEquals(
                MetricKind.KPI,
                edited(t -> t.metric("CES", MetricKind.KPI)).metrics().get(0).kind());
        assertEquals(
                WorkLane.SUPPORT,
                edited(t -> t.backstage("Book", WorkLane.SUPPORT))
                        .backstageWork()
                        .get(0)
                        .lane());
    }

    @Test
    void a_ready_made_value_replaces_the_one_of_its_id() {
        PainPoint slow = PainPoint.of("Slow", p -> p.severity(9));
        assertEquals(List.of(slow), edited(t -> t.pain(slow)).painPoints());
    }

    @Test
    void facts_of_stages_and_the_map_are_changed_alike() {
        JourneyMap changed = full.edit(e -> e.metric("NPS", MetricKind.NPS, m -> m.value(30))
                .stage(
                        "Stage",
                        s -> s.metric("CSAT", MetricKind.CSAT, m -> m.value(4))
                                .expects("Short queues", x -> x.score(2))));
        assertEquals(30, changed.metrics().get(0).value().orElseThrow());
        assertEquals(4, changed.stages().get(0).metrics().get(0).value().orElseThrow());
        assertEquals(2, changed.stages().get(0).expectations().get(0).score().orElseThrow());
    }

    @Test
    void a_problem_of_a_changed_value_is_told_where_it_stands() {
        JourneyMap two = full.edit(e -> e.touchpoint("Touch", t -> t.pain("Cold")));
        location(TOUCH + "/painPoints/0/severity", two, t -> t.pain("Slow", p -> p.severity(0)));
        location(TOUCH + "/painPoints/1/severity", two, t -> t.pain("cold", p -> p.severity(0)));
        location(TOUCH + "/painPoints/2/severity", two, t -> t.pain("New", p -> p.severity(0)));
        location(TOUCH + "/actions/1/count", two, t -> t.action("New", a -> a.count(0)));
        location(TOUCH + "/statements/1/weight", two, t -> t.statement(StatementKind.QUOTE, "New", s -> s.weight(-1)));
        location(TOUCH + "/evidence/1/sampleSize", two, t -> t.evidence(EvidenceKind.ASSUMED, e -> e.sampleSize(0)));
        location(
                TOUCH + "/actions/0/count",
                two,
                t -> t.clear(TouchpointField.ACTIONS).action("New", a -> a.count(0)));
    }

    private static void location(String expected, JourneyMap map, Consumer<TouchpointEditor> changes) {
        assertEquals(
                expected,
                Refusal.only(() -> map.edit(e -> e.touchpoint("Touch", changes)))
                        .location());
    }

    @Test
    void an_id_that_another_value_of_the_list_has_is_refused() {
        JourneyMap two = full.edit(e -> e.touchpoint("Touch", t -> t.pain("Cold")));
        refused(
                "id.duplicate",
                TOUCH + "/painPoints/1/id",
                "The id 'slow' stands for two values of the pain points of touchpoint 'Touch': 'Slow' and 'Cold'.",
                Refusal.OWN_ID,
                () -> two.edit(e -> e.touchpoint("Touch", t -> t.pain("Cold", p -> p.id("slow")))));
    }

    @Test
    void an_id_that_was_changed_is_free_again_and_the_new_one_taken() {
        assertEquals(
                List.of("late", "slow"),
                edited(t -> t.pain("Slow", p -> p.id("late")).pain("Slow!", p -> p.id("slow"))).painPoints().stream()
                        .map(PainPoint::id)
                        .toList());
        assertEquals(
                TOUCH + "/painPoints/2/id",
                Refusal.only(() -> edited(t ->
                                t.pain("Cold").pain("Slow", p -> p.id("late")).pain("cold")))
                        .location());
        assertEquals(
                1,
                edited(t -> t.clear(TouchpointField.PAIN_POINTS).pain("Slow").clear(TouchpointField.OPPORTUNITIES))
                        .painPoints()
                        .size());
    }

    @Test
    void a_single_fact_said_twice_in_one_edit_is_refused() {
        assertEquals(
                "The goal of touchpoint 'Touch' is said twice: first 'one', then 'two'.",
                Refusal.only(() -> edited(t -> t.goal("one").goal("two"))).message());
    }

    @Test
    void how_it_feels_may_be_said_once_anew_and_again_after_it_was_taken_back() {
        assertEquals(
                "The emotion of touchpoint 'Touch' is said twice: first 1, then 2.",
                Refusal.only(() -> edited(t -> t.feels(1).feels(2))).message());
        assertEquals(
                List.of(Emotion.of(2)),
                edited(t -> t.feels(1).clear(TouchpointField.EMOTIONS).feels(2)).emotions());
        assertEquals(
                "The emotion of touchpoint 'Touch' is said twice: first 2, then -1.",
                Refusal.only(() -> edited(
                                t -> t.clear(TouchpointField.EMOTIONS).feels(2).feels(-1)))
                        .message());
    }

    @Test
    void an_outcome_is_changed_by_name() {
        JourneyMap map = ExampleMap.map().edit(e -> e.outcome("Eats in time", o -> o.value(Money.of("9", "EUR"))));
        assertEquals(
                Optional.of(Money.of("9", "EUR")),
                map.outcome("eats-in-time").orElseThrow().value());
        assertEquals(OutcomeKind.SUCCESS, map.outcomes().get(1).kind());
    }

    @Test
    void a_transition_is_changed_between_its_ends() {
        JourneyMap map = ExampleMap.map();
        JourneyMap changed = map.edit(e -> e.transition("scans-and-pays", "Home delivery", t -> t.likelihood(0.5)));
        assertEquals(
                "Transition scans-and-pays>home-delivery 0.5",
                changed.transitions().get(1).toString());
        assertEquals(map.transitions().size(), changed.transitions().size());
        JourneyMap both = map.edit(e -> e.touchpoint("Home delivery", t -> t.leadsTo("Scans and pays", 0.25))
                .transition("Home delivery", "Scans and pays", t -> t.condition("Wrong bag")));
        assertEquals(Optional.of("Wrong bag"), both.transitions().get(3).condition());
        assertEquals(0.25, both.transitions().get(3).likelihood().orElseThrow());
    }

    @Test
    void a_channel_is_no_part_of_a_touchpoint_that_is_edited_away() {
        assertEquals(
                List.of(EMAIL, WEB),
                full.edit(e -> e.touchpoint("Touch", t -> t.channel(EMAIL).clear(TouchpointField.ALSO_ON)))
                        .channels());
    }
}
