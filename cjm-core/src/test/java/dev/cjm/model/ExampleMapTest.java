package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The example of the design, word for word. */
class ExampleMapTest {
    private final JourneyMap map = ExampleMap.map();

    @Test
    void ids_are_made_of_names() {
        assertEquals("fresh-food-one-hour", map.id());
        assertEquals(
                List.of("awareness", "purchase", "logistics"),
                ids(map.stages().stream().map(Stage::id).toList()));
        assertEquals(
                List.of("sees-a-store-ad", "scans-and-pays", "home-delivery"),
                map.touchpoints().stream().map(Touchpoint::id).toList());
        assertEquals("busy-parent", map.personas().get(0).id());
        assertEquals("payment-fails", scan().painPoints().get(0).id());
    }

    @Test
    void transitions_stand_in_the_order_of_writing_with_ids_of_their_ends() {
        assertEquals(
                List.of(
                        "Transition sees-a-store-ad>scans-and-pays 0.6",
                        "Transition scans-and-pays>home-delivery 0.8",
                        "Transition scans-and-pays>gives-up 0.2",
                        "Transition home-delivery>eats-in-time"),
                map.transitions().stream().map(Transition::toString).toList());
        assertEquals(
                List.of(TransitionKind.NORMAL, TransitionKind.NORMAL, TransitionKind.FAILURE, TransitionKind.NORMAL),
                map.transitions().stream().map(Transition::kind).toList());
        assertEquals(OptionalDouble.empty(), map.transitions().get(3).likelihood());
    }

    @Test
    void outcomes_come_into_being_by_name() {
        assertEquals(
                List.of(Outcome.of("Gives up", OutcomeKind.FAILURE), Outcome.of("Eats in time", OutcomeKind.SUCCESS)),
                map.outcomes());
        assertEquals(map.outcomes(), map.allOutcomes());
        assertEquals(map.transitions(), map.allTransitions());
        assertEquals(Flow.STATED, map.flow());
    }

    @Test
    void personas_are_resolved_to_ids() {
        assertEquals(
                List.of(Emotion.of(-2), Emotion.of(-1, emotion -> emotion.persona("busy-parent"))), scan().emotions());
    }

    @Test
    void facts_stand_where_they_were_said() {
        assertEquals(Optional.of(JourneyKind.PURCHASE), map.kind());
        assertEquals(OptionalDouble.of(0.7), map.personas().get(0).share());
        assertEquals(
                List.of("Dinner on the table by seven"), map.personas().get(0).goals());
        assertEquals(List.of("Queues"), map.personas().get(0).frustrations());
        assertEquals(
                List.of(Question.of("Is it really fresh?")),
                map.touchpoints().get(0).questions());
        PainPoint pain = scan().painPoints().get(0);
        assertEquals(OptionalInt.of(8), pain.severity());
        assertEquals(OptionalInt.of(5), pain.occurrence());
        assertEquals(OptionalInt.of(3), pain.detection());
        assertEquals(List.of(Channels.PAID_ADS, Channels.MOBILE_APP, Channels.COURIER), map.channels());
        assertEquals(Optional.of(Phase.DURING), map.phaseOf(scan()));
    }

    @Test
    void what_was_not_said_has_its_default() {
        assertEquals(MapState.CURRENT, map.state());
        assertSame(EmotionScale.DEFAULT, map.scale());
        assertEquals(Optional.empty(), map.goal());
        assertEquals(List.of(), map.tags());
    }

    @Test
    void the_map_shows_what_it_is() {
        assertEquals(
                "JourneyMap 'Fresh food, one hour' (fresh-food-one-hour, 3 stages, 3 touchpoints)", map.toString());
        assertEquals(
                "Stage 'Purchase' (purchase, 1 touchpoints)",
                map.stages().get(1).toString());
        assertEquals("Touchpoint 'Scans and pays' (scans-and-pays)", scan().toString());
        assertEquals(
                "Persona 'Busy parent' (busy-parent)", map.personas().get(0).toString());
    }

    private Touchpoint scan() {
        return map.touchpoints().get(1);
    }

    private static List<String> ids(List<String> ids) {
        return ids;
    }
}
