package dev.cjm.compare;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.STORE;
import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.compare.JourneyChange.Kind;
import dev.cjm.model.Channel;
import dev.cjm.model.Comparison;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Ownership;
import dev.cjm.model.Phase;
import dev.cjm.model.WorkStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyDiffTest {
    private final JourneyMap today = Redesigns.today();

    private static JourneyMap shop() {
        return JourneyMap.named("Shop")
                .stage(
                        "Buy",
                        Phase.DURING,
                        s -> s.touchpoint("Search", WEB, t -> t.feels(0))
                                .touchpoint("Cart", WEB, t -> t.feels(0))
                                .touchpoint(
                                        "Checkout",
                                        WEB,
                                        t -> t.feels(-1)
                                                .pain("Slow", p -> p.severity(6).occurrence(4))
                                                .asks("Is it safe?")
                                                .expects("In a minute", e -> e.comparison(Comparison.WORSE)))
                                .touchpoint("Thanks", WEB, t -> t.feels(1)))
                .stage("Use", Phase.AFTER, s -> s.touchpoint("Unpack", STORE))
                .build();
    }

    private static List<String> told(JourneyDiff diff) {
        return diff.stream()
                .filter(each -> each.part().type() != PartType.MAP)
                .map(each -> each.kind() + " " + each.location() + " "
                        + each.beforeText().orElse("") + ">" + each.afterText().orElse("") + " " + each.nature())
                .toList();
    }

    private static JourneyDiff diff(JourneyMap from, JourneyMap to) {
        return JourneyDiff.from(from).to(to);
    }

    @Test
    void each_change_says_where_and_what_it_was_and_will_be() {
        JourneyDiff diff = diff(today, Redesigns.mended());
        assertEquals(
                List.of(
                        "ADDED /touchpoints/scans-and-pays/actions/Taps once >Taps once DESIGN",
                        "CHANGED /touchpoints/scans-and-pays/emotions//score -2>1 EFFECT",
                        "REMOVED /touchpoints/scans-and-pays/painPoints/payment-fails Payment fails> EFFECT",
                        "CHANGED /transitions/scans-and-pays>home-delivery/likelihood 0.8>0.95 EFFECT",
                        "CHANGED /transitions/scans-and-pays>gives-up/likelihood 0.2>0.05 EFFECT"),
                told(diff));
        assertEquals(
                List.of("/state", "/basedOn"),
                diff.stream().limit(2).map(JourneyChange::location).toList());
        assertEquals(Optional.of(0.95), diff.changes().get(5).after());
    }

    @Test
    void changes_are_traced_to_what_they_answer() {
        JourneyDiff diff = diff(today, Redesigns.mended());
        assertEquals(
                List.of(
                        "The pain point 'Payment fails' at 'Scans and pays' is gone.",
                        "The feeling rises (-2 → 1) at 'Scans and pays'."),
                diff.answered().stream().map(ChangeReason::toString).toList());
        assertEquals(List.of(), diff.needless());
        assertEquals(List.of(), diff.unansweredPains());
    }

    @Test
    void a_change_that_answers_nothing_is_needless() {
        JourneyDiff diff = diff(today, Redesigns.needless());
        assertEquals(
                List.of("changed touchpoint 'Sees a store ad', channel: Paid ads → Email"),
                diff.needless().stream().map(JourneyChange::toString).toList());
        assertEquals(
                List.of("Payment fails"),
                diff.unansweredPains().stream().map(each -> each.pain().name()).toList());
    }

    @Test
    void what_is_recorded_about_a_journey_is_no_change_of_it() {
        JourneyMap known = today.edit(e -> e.touchpoint(
                        "Sees a store ad",
                        t -> t.evidence(EvidenceKind.OBSERVED, x -> {}).owner("Marketing"))
                .rename("Home delivery", "Delivery at home")
                .addPersona("Student", p -> p.goal("Eat"))
                .tag("draft"));
        JourneyDiff diff = diff(today, known);
        assertEquals(5, diff.changes().size());
        diff.forEach(each -> assertEquals(ChangeNature.RECORD, each.nature()));
        assertEquals(List.of(), diff.needless());
    }

    @Test
    void a_pain_is_answered_if_it_is_eased_and_left_if_it_is_worse() {
        JourneyMap eased = shop().edit(e -> e.touchpoint("Checkout", t -> t.pain("Slow", p -> p.severity(3))));
        assertEquals(
                List.of("CHANGED /touchpoints/checkout/painPoints/slow/severity 6>3 EFFECT"),
                told(diff(shop(), eased)));
        assertEquals(
                List.of("The pain point 'Slow' at 'Checkout' is eased."),
                diff(shop(), eased).answered().stream().map(ChangeReason::text).toList());
        assertEquals(List.of(), diff(shop(), eased).unansweredPains());
        JourneyMap worse = shop().edit(e ->
                e.touchpoint("Checkout", t -> t.pain("Slow", p -> p.severity(3).occurrence(9))));
        assertEquals(List.of(), diff(shop(), worse).answered());
        assertEquals(1, diff(shop(), worse).unansweredPains().size());
    }

    @Test
    void a_pain_that_is_left_names_the_opportunity_that_would_answer_it() {
        JourneyMap planned =
                shop().edit(e -> e.touchpoint("Checkout", t -> t.opportunity("Pay by link", o -> o.answers("Slow"))));
        UnansweredPain left = diff(shop(), planned).unansweredPains().get(0);
        assertEquals("Pay by link", left.planned().get(0).name());
        assertEquals("Checkout", left.touchpoint().name());
        JourneyMap dismissed =
                shop().edit(e -> e.touchpoint("Checkout", t -> t.pain("Slow", p -> p.status(WorkStatus.DISMISSED))));
        assertEquals(List.of(), diff(shop(), dismissed).unansweredPains());
    }

    @Test
    void what_is_done_or_dismissed_is_not_planned() {
        for (WorkStatus over : List.of(WorkStatus.DONE, WorkStatus.DISMISSED)) {
            JourneyMap then = shop().toFuture(e -> e.touchpoint(
                    "Checkout",
                    t -> t.opportunity("Pay by link", o -> o.answers("Slow").status(over))));
            assertEquals(List.of(), diff(shop(), then).unansweredPains().get(0).planned());
        }
    }

    @Test
    void questions_expectations_and_opportunities_are_reasons_too() {
        JourneyMap better = shop().edit(e -> e.touchpoint(
                "Checkout",
                t -> t.channel(MOBILE_APP)
                        .removeQuestion("Is it safe?")
                        .asks("Is it safe?", "Yes, by passkey")
                        .removeExpectation("In a minute")
                        .expects("In a minute", x -> x.comparison(Comparison.BETTER))
                        .opportunity("Passkeys")));
        JourneyChange channel = diff(shop(), better).stream()
                .filter(each -> each.location().equals("/touchpoints/checkout/channel"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(ChangeReason.Kind.EXPECTATION, ChangeReason.Kind.QUESTION, ChangeReason.Kind.OPPORTUNITY),
                channel.reasons().stream().map(ChangeReason::kind).toList());
        assertFalse(channel.isNeedless());
    }

    @Test
    void one_touchpoint_that_moves_among_many_is_one_change() {
        JourneyDiff forward = diff(shop(), shop().edit(e -> e.moveBefore("Thanks", "Search")));
        assertEquals(
                List.of("MOVED /touchpoints/thanks behind 'checkout' in 'buy'>first in 'buy' DESIGN"), told(forward));
        JourneyDiff elsewhere = diff(shop(), shop().edit(e -> e.move("Cart", "Use")));
        assertEquals(
                List.of("MOVED /touchpoints/cart behind 'search' in 'buy'>behind 'unpack' in 'use' DESIGN"),
                told(elsewhere));
        assertTrue(elsewhere.needless().get(0).isNeedless());
    }

    @Test
    void a_stage_that_moves_is_one_change_whatever_it_holds() {
        assertEquals(
                List.of("MOVED /stages/use behind 'buy'>first DESIGN"),
                told(diff(shop(), shop().edit(e -> e.moveStageBefore("Use", "Buy")))));
    }

    @Test
    void transitions_that_come_with_a_touchpoint_follow_from_it() {
        JourneyMap more = today.edit(e -> e.addTouchpoint("Purchase", "Confirms", MOBILE_APP, t -> t.feels(1))
                .removeTransition("Scans and pays", "Home delivery")
                .addTransition("Scans and pays", "Confirms", t -> t.likelihood(0.8))
                .addTransition("Confirms", "Home delivery", t -> t.likelihood(1)));
        assertEquals(
                List.of(
                        "ADDED /touchpoints/confirms >Confirms DESIGN",
                        "REMOVED /transitions/scans-and-pays>home-delivery scans-and-pays>home-delivery> CONSEQUENCE",
                        "ADDED /transitions/scans-and-pays>confirms >scans-and-pays>confirms CONSEQUENCE",
                        "ADDED /transitions/confirms>home-delivery >confirms>home-delivery CONSEQUENCE"),
                told(diff(today, more)));
    }

    @Test
    void what_a_new_touchpoint_answers_may_stand_next_to_it() {
        JourneyMap more = shop().edit(e -> e.addTouchpoint("Buy", "Express pay", MOBILE_APP, t -> {})
                .moveBefore("Express pay", "Checkout")
                .touchpoint("Checkout", t -> t.removePain("Slow")));
        JourneyDiff diff = diff(shop(), more);
        assertEquals(List.of(), diff.needless());
        assertEquals("slow", diff.that(Kind.ADDED).get(0).reasons().get(0).id());
    }

    @Test
    void a_channel_that_changes_is_one_change_for_all_its_touchpoints() {
        Channel partner = Channel.of("Web", c -> c.id(WEB.id()).ownership(Ownership.PARTNER));
        JourneyMap other = JourneyMap.named("Shop")
                .stages(shop().stages().stream()
                        .map(stage -> Parts.holding(
                                stage,
                                stage.touchpoints().stream()
                                        .map(each -> Parts.with(java.util.Map.of(WEB.id(), partner), each))
                                        .toList(),
                                List.of()))
                        .toList())
                .build();
        JourneyDiff diff = diff(shop(), other);
        assertTrue(diff.stream().allMatch(each -> each.part().type() == PartType.CHANNEL));
        assertEquals(other, diff.apply(shop()));
        assertEquals(
                4,
                other.touchpoints().stream()
                        .filter(each -> each.channel().equals(partner))
                        .count());
    }

    @Test
    void an_in_order_map_that_is_written_out_says_little_more() {
        JourneyMap stated = shop().edit(e -> e.addTransition("Cart", "Thanks", t -> t.likelihood(0)));
        JourneyDiff diff = diff(shop(), stated);
        assertEquals(List.of("ADDED /transitions/cart>thanks >cart>thanks DESIGN"), told(diff));
        assertEquals("/flow", diff.changes().get(0).location());
        assertEquals(stated, diff.apply(shop()));
        assertEquals(shop(), diff.inverse().apply(stated));
    }

    @Test
    void changes_can_be_put_together_only_end_to_end() {
        JourneyMap mail = today.edit(e -> e.touchpoint("Sees a store ad", t -> t.channel(EMAIL)));
        JourneyMap both = mail.edit(e -> e.title("Fresh food"));
        JourneyDiff whole = diff(today, mail).then(diff(mail, both));
        assertEquals(2, whole.changes().size());
        assertEquals(diff(today, both), whole);
        assertEquals(diff(today, both).hashCode(), whole.hashCode());
        assertNotEquals(whole, whole.inverse());
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> diff(today, mail).then(diff(today, both)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("The next changes begin with map"));
    }
}
