package dev.cjm.model;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Adding, removing, moving and renaming what a map holds. */
class EditStructureTest {
    private final JourneyMap map = JourneyMap.named("Map")
            .persona("Ann")
            .stage(
                    "Search",
                    Phase.BEFORE,
                    s -> s.touchpoint("Ad", WEB, t -> t.leadsTo("Cart", 0.5))
                            .stage("Inner", i -> i.touchpoint("Help", WEB)))
            .stage(
                    "Buy",
                    s -> s.touchpoint("Cart", WEB, t -> t.leadsTo("Pay", 0.5).fails("Lost", 0.25))
                            .touchpoint("Pay", WEB, t -> t.succeeds("Done").leadsTo("Ad", 0.1)))
            .build();

    private static List<String> touchpoints(JourneyMap map) {
        return map.allStages().stream()
                .flatMap(stage -> stage.touchpoints().stream().map(each -> stage.id() + "/" + each.id()))
                .toList();
    }

    @Test
    void a_touchpoint_is_added_at_the_end_of_its_stage() {
        JourneyMap changed = map.edit(e -> e.addTouchpoint("Search", "Mail", EMAIL, t -> t.goal("Win back")));
        assertEquals(List.of("search/ad", "search/mail", "inner/help", "buy/cart", "buy/pay"), touchpoints(changed));
        assertEquals(
                Optional.of("Win back"),
                changed.touchpoint("Mail").orElseThrow().goal());
        assertEquals(EMAIL, changed.touchpoint("Mail").orElseThrow().channel());
    }

    @Test
    void a_touchpoint_whose_name_another_stage_has_gets_the_stage_before_it() {
        assertEquals(
                "buy-help",
                map.edit(e -> e.addTouchpoint("Buy", "Help", WEB, t -> {}))
                        .touchpoints()
                        .get(4)
                        .id());
    }

    @Test
    void a_problem_of_a_new_touchpoint_is_told_where_it_will_stand() {
        assertEquals(
                "/stages/1/touchpoints/2/goal",
                Refusal.only(() -> map.edit(e -> e.addTouchpoint("Buy", "New", WEB, t -> t.goal(" "))))
                        .location());
    }

    @Test
    void a_touchpoint_goes_with_the_transitions_that_start_or_end_there() {
        JourneyMap changed = map.edit(e -> e.remove("Cart"));
        assertEquals(List.of("search/ad", "inner/help", "buy/pay"), touchpoints(changed));
        assertEquals(List.of("pay>ad 0.1", "pay>done"), Flows.stated(changed));
        assertEquals(2, changed.outcomes().size());
    }

    @Test
    void a_stage_goes_with_all_within() {
        JourneyMap changed = map.edit(e -> e.removeStage("Search"));
        assertEquals(List.of("buy/cart", "buy/pay"), touchpoints(changed));
        assertEquals(List.of("cart>pay 0.5", "cart>lost 0.25", "pay>done"), Flows.stated(changed));
        assertEquals(List.of("search/ad", "buy/cart", "buy/pay"), touchpoints(map.edit(e -> e.removeStage("Inner"))));
    }

    @Test
    void the_last_stage_cannot_be_removed() {
        refused(
                "value.conflict",
                "/stages",
                "The journey map 'Map' has no stage.",
                "Add one: stage(\"…\", s -> …).",
                () -> map.edit(e -> e.removeStage("Search").removeStage("Buy")));
    }

    @Test
    void a_touchpoint_moves_to_the_end_of_another_stage() {
        JourneyMap changed = map.edit(e -> e.move("Ad", "Buy"));
        assertEquals(List.of("inner/help", "buy/cart", "buy/pay", "buy/ad"), touchpoints(changed));
        assertEquals(5, changed.transitions().size());
    }

    @Test
    void a_touchpoint_moves_before_another() {
        assertEquals(
                List.of("search/ad", "inner/pay", "inner/help", "buy/cart"),
                touchpoints(map.edit(e -> e.moveBefore("Pay", "Help"))));
        assertEquals(
                List.of("search/ad", "inner/help", "buy/pay", "buy/cart"),
                touchpoints(map.edit(e -> e.moveBefore("Pay", "Cart"))));
        assertEquals(map, map.edit(e -> e.moveBefore("Pay", "Pay")));
    }

    @Test
    void a_stage_moves_before_another() {
        assertEquals(
                List.of("buy", "search", "inner"),
                map.edit(e -> e.moveStageBefore("Buy", "Search")).allStages().stream()
                        .map(Stage::id)
                        .toList());
        assertEquals(map, map.edit(e -> e.moveStageBefore("Search", "Buy")));
        assertEquals(map, map.edit(e -> e.moveStageBefore("Buy", "Buy")));
    }

    @Test
    void a_stage_is_added_at_the_end() {
        JourneyMap changed = map.edit(e -> e.addStage("After", Phase.AFTER, s -> s.touchpoint("Survey", EMAIL)));
        assertEquals(Optional.of(Phase.AFTER), changed.stages().get(2).phase());
        assertEquals("survey", changed.touchpoints().get(4).id());
    }

    @Test
    void personas_come_and_go() {
        JourneyMap changed =
                map.edit(e -> e.addPersona("Bob", bob -> bob.share(0.5)).removePersona("Ann"));
        assertEquals(
                List.of("bob"), changed.personas().stream().map(Persona::id).toList());
    }

    @Test
    void a_persona_that_somebody_speaks_of_cannot_go() {
        JourneyMap spoken = map.edit(e -> e.touchpoint("Ad", t -> t.feels("Ann", 1)));
        assertEquals(
                "There is no persona 'ann', which emotion of touchpoint 'Ad' names.",
                Refusal.only(() -> spoken.edit(e -> e.removePersona("Ann"))).message());
    }

    @Test
    void an_outcome_goes_with_the_transitions_that_lead_there() {
        JourneyMap changed = map.edit(e -> e.removeOutcome("Lost"));
        assertEquals(
                List.of("done"), changed.outcomes().stream().map(Outcome::id).toList());
        assertEquals(List.of("ad>cart 0.5", "cart>pay 0.5", "pay>ad 0.1", "pay>done"), Flows.stated(changed));
    }

    @Test
    void transitions_come_and_go() {
        JourneyMap added = map.edit(e -> e.addTransition("Help", "lost", t -> t.likelihood(1)));
        assertEquals("help>lost 1", Flows.stated(added).get(1));
        assertEquals(map, added.edit(e -> e.removeTransition("help", "Lost")));
        JourneyMap fresh =
                map.edit(e -> e.touchpoint("Help", t -> t.leadsTo("Pay")).removeTransition("Help", "Pay"));
        assertEquals(map, fresh);
    }

    @Test
    void parallel_transitions_are_removed_together() {
        JourneyMap two = map.edit(e -> e.addTransition("Ad", "Cart", t -> t.likelihood(0.25)));
        assertEquals(List.of("ad>cart 0.5", "ad>cart#2 0.25"), Flows.stated(two).subList(0, 2));
        assertEquals(
                4, two.edit(e -> e.removeTransition("Ad", "Cart")).transitions().size());
    }

    @Test
    void each_kind_of_thing_is_renamed_and_keeps_its_id() {
        JourneyMap changed = map.edit(e -> e.rename("Buy", "Purchase")
                .rename("Cart", "Basket")
                .rename("Ann", "Anna")
                .rename("Lost", "Gives up")
                .rename("inner", "Within"));
        assertEquals("Purchase", changed.stage("buy").orElseThrow().name());
        assertEquals("Basket", changed.touchpoint("cart").orElseThrow().name());
        assertEquals("Anna", changed.persona("ann").orElseThrow().name());
        assertEquals("Gives up", changed.outcome("lost").orElseThrow().name());
        assertEquals("Within", changed.stage("inner").orElseThrow().name());
        assertEquals(map.transitions(), changed.transitions());
    }

    @Test
    void a_name_of_a_touchpoint_and_a_stage_is_refused_with_the_verbs_of_both() {
        JourneyMap both = map.edit(e -> e.rename("Cart", "Buy"));
        refused(
                "reference.ambiguous",
                "/stages/1/touchpoints/0",
                "The touchpoint, stage, persona or outcome 'Buy', which the edit names, stands for 2 places:"
                        + " touchpoint 'cart' in stage 'Buy', stage 'buy'.",
                "Say which: touchpoint(\"cart\", t -> t.name(\"…\")) or stage(\"buy\", s -> s.name(\"…\")).",
                () -> both.edit(e -> e.rename("Buy", "Shop")));
    }

    @Test
    void an_id_of_a_touchpoint_and_a_stage_is_refused_too() {
        JourneyMap both = JourneyMap.named("Shop")
                .stage("Checkout", s -> s.touchpoint("Checkout", WEB))
                .build();
        String hint =
                "Say which: touchpoint(\"checkout\", t -> t.name(\"…\")) or stage(\"checkout\", s -> s.name(\"…\")).";
        for (String word : List.of("Checkout", "checkout")) {
            assertEquals(
                    hint,
                    Refusal.only(() -> both.edit(e -> e.rename(word, "Till"))).hint());
        }
        JourneyMap changed =
                both.edit(e -> e.stage("checkout", s -> s.name("Till")).touchpoint("checkout", t -> t.name("Pays")));
        assertEquals("Till", changed.stage("checkout").orElseThrow().name());
        assertEquals("Pays", changed.touchpoint("checkout").orElseThrow().name());
    }

    @Test
    void a_transition_stays_though_its_start_is_renamed_in_the_same_edit() {
        JourneyMap changed =
                map.edit(e -> e.addTransition("Help", "Lost", t -> {}).rename("Help", "Advice"));
        assertEquals("help>lost", Flows.stated(changed).get(1));
    }

    @Test
    void a_transition_of_a_new_touchpoint_can_be_removed_in_the_same_edit() {
        JourneyMap changed = map.edit(
                e -> e.addTouchpoint("Buy", "New", WEB, t -> t.leadsTo("Pay")).removeTransition("New", "Pay"));
        assertEquals(map.transitions(), changed.transitions());
        assertEquals(5, changed.touchpoints().size());
    }

    @Test
    void a_transition_of_a_new_touchpoint_can_be_changed_in_the_same_edit() {
        JourneyMap changed = map.edit(
                e -> e.addTouchpoint("Buy", "New", WEB, t -> t.leadsTo("Pay").leadsTo("Lost"))
                        .transition("New", "Pay", t -> t.likelihood(0.75)));
        assertEquals(List.of("new>pay 0.75", "new>lost"), Flows.stated(changed).subList(5, 7));
    }

    @Test
    void later_verbs_see_what_earlier_ones_did() {
        JourneyMap changed = map.edit(e -> e.addTouchpoint("Buy", "Survey", EMAIL, t -> {})
                .rename("Survey", "Poll")
                .touchpoint("Poll", t -> t.goal("Learn"))
                .move("Poll", "Search")
                .addTransition("Pay", "Poll", t -> {}));
        assertEquals("pay>survey", Flows.stated(changed).get(4));
        assertEquals("search/survey", touchpoints(changed).get(1));
    }

    @Test
    void a_sub_stage_is_added_and_moved() {
        JourneyMap more = map.edit(e -> e.addSubStage("Buy", "Gift", s -> s.touchpoint("Card", WEB)));
        assertEquals(List.of("search/ad", "inner/help", "buy/cart", "buy/pay", "gift/card"), touchpoints(more));
        assertEquals(List.of("search", "inner", "gift", "buy"), stages(more.edit(e -> e.moveStage("Gift", "Search"))));
        assertEquals(
                List.of("search", "gift", "inner", "buy"), stages(more.edit(e -> e.moveStageBefore("Gift", "Inner"))));
        JourneyMap outer = more.edit(e -> e.moveStageBefore("Gift", "Buy"));
        assertEquals(List.of("search", "inner", "gift", "buy"), stages(outer));
        assertEquals(3, outer.stages().size());
        assertEquals(more, outer.edit(e -> e.moveStage("Gift", "Buy")));
        assertEquals(
                2,
                map.edit(e -> e.moveStage("Buy", "Inner"))
                                .stage("search")
                                .orElseThrow()
                                .allStages()
                                .size()
                        - 1);
    }

    private static List<String> stages(JourneyMap map) {
        return map.allStages().stream().map(Stage::id).toList();
    }

    @Test
    void a_stage_cannot_move_into_itself() {
        for (String target : List.of("Search", "Inner")) {
            refused(
                    "value.conflict",
                    "/stages/0",
                    "The stage 'Search' cannot move into itself, nor beside what it holds: stage '" + target + "'.",
                    "Move the inner stage out first.",
                    () -> map.edit(e -> e.moveStage("Search", target)));
        }
        assertEquals(
                "/stages/0",
                Refusal.only(() -> map.edit(e -> e.moveStageBefore("Search", "Inner")))
                        .location());
    }

    @Test
    void ready_made_values_are_added() {
        Stage after = Stage.of("After", s -> s.touchpoint("Survey", EMAIL));
        JourneyMap changed = map.edit(e -> e.addTouchpoint("Inner", Touchpoint.of("Chat", WEB))
                .addStage(after)
                .addSubStage("After", Stage.of("Later", s -> {}))
                .addPersona(Persona.of("Bob"))
                .addOutcome(Outcome.of("Stays", OutcomeKind.SUCCESS))
                .addOutcome("Leaves", OutcomeKind.FAILURE)
                .addTransition(Transition.of("Survey", "Stays"))
                .addTransition(Transition.of("Chat", "help")));
        assertEquals(
                List.of("search/ad", "inner/help", "inner/chat", "buy/cart", "buy/pay", "after/survey"),
                touchpoints(changed));
        assertEquals(List.of("search", "inner", "buy", "after", "later"), stages(changed));
        assertEquals("Bob", changed.persona("bob").orElseThrow().name());
        assertEquals(
                List.of("chat>help", "survey>stays"),
                Flows.stated(changed).stream()
                        .filter(each -> !map.transitions().toString().contains(each))
                        .toList());
        assertEquals(4, changed.outcomes().size());
    }
}
