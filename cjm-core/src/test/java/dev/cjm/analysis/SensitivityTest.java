package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    private static final double EXACT = 1e-15;

    private final JourneyMap food = ExampleMap.map();

    @Test
    void the_example_of_the_design_has_its_known_answers() {
        Sensitivity result = Sensitivity.of(food);
        assertEquals(
                List.of("sees-a-store-ad>scans-and-pays", "scans-and-pays>home-delivery", "scans-and-pays>gives-up"),
                ids(result));
        assertEquals(0.8, slope(result, 0), EXACT);
        assertEquals(0.6, slope(result, 1), EXACT);
        assertEquals(-0.6, slope(result, 2), EXACT);
        assertEquals(0.008, result.transitions().get(0).perPoint(), EXACT);
        assertEquals(0.48, result.current().orElseThrow(), EXACT);
        assertEquals(SensitivityMeasure.SUCCESS, result.measure());
        assertEquals(SensitivityPolicy.FROM_OTHERS, result.policy());
    }

    @Test
    void a_transition_that_all_take_has_no_others_to_take_from() {
        Sensitivity result = Sensitivity.of(food);
        assertTrue(food.transitions().stream()
                .filter(each -> each.source().equals("home-delivery"))
                .allMatch(each -> result.of(each).isEmpty()));
    }

    @Test
    void drop_off_pays_only_where_there_is_any() {
        Sensitivity result = Sensitivity.of(food, o -> o.policy(SensitivityPolicy.FROM_DROP_OFF));
        assertEquals(List.of("sees-a-store-ad>scans-and-pays"), ids(result));
        assertEquals(0.8, slope(result, 0), EXACT);
    }

    @Test
    void one_node_pays_where_a_touchpoint_leads_to_it() {
        Sensitivity result = Sensitivity.of(food, o -> o.policy(SensitivityPolicy.from("Gives up")));
        assertEquals(List.of("scans-and-pays>home-delivery"), ids(result));
        assertEquals(0.6, slope(result, 0), EXACT);
        assertEquals(ids(result), ids(Sensitivity.of(food, o -> o.policy(SensitivityPolicy.from("gives-up")))));
    }

    @Test
    void rows_say_what_they_rest_on() {
        TransitionSensitivity row = Sensitivity.of(food).transitions().get(1);
        assertEquals("Scans and pays", row.source().name());
        assertEquals("Home delivery", row.target().name());
        assertEquals(0.8, row.likelihood());
        assertEquals(0.6, row.visits(), EXACT);
        assertEquals(1, row.worth(), EXACT);
        assertEquals(0, row.paid(), EXACT);
    }

    @Test
    void emotion_is_the_mean_over_scored_visits() {
        Sensitivity result = Sensitivity.of(food, o -> o.measure(SensitivityMeasure.EMOTION));
        double visits = 2.08;
        double mean = (1 - 2 * 0.6 + 2 * 0.48) / visits;
        assertEquals(mean, result.current().orElseThrow(), EXACT);
        assertEquals("scans-and-pays>home-delivery", ids(result).get(0));
        assertEquals(0.6 * (2 - mean) / visits, slope(result, 0), EXACT);
    }

    @Test
    void value_is_counted_in_one_currency() {
        JourneyMap map = valued("EUR", "EUR");
        Sensitivity result = Sensitivity.of(map, o -> o.measure(SensitivityMeasure.VALUE));
        assertEquals(Optional.of("EUR"), result.currency());
        assertEquals(0.5 * 40 + 0.25 * 8, result.current().orElseThrow(), EXACT);
        assertEquals(List.of("a>big", "a>small", "a>nothing"), ids(result));
        assertEquals(40 - (0.25 * 8) / 0.5, slope(result, 0), EXACT);
        assertEquals(List.of(Assumption.Kind.NO_VALUE), kindsOfFacts(result));
    }

    @Test
    void currencies_are_not_added_up() {
        JourneyMap map = valued("EUR", "RON");
        var refused = assertThrows(
                IllegalArgumentException.class, () -> Sensitivity.of(map, o -> o.measure(SensitivityMeasure.VALUE)));
        assertEquals(
                "The outcomes of map 'Map' have values in EUR, RON, which cannot be added up.\nChoose one: currency(\"EUR\").",
                refused.getMessage());
        Sensitivity inRon =
                Sensitivity.of(map, o -> o.measure(SensitivityMeasure.VALUE).currency("RON"));
        assertEquals(2, inRon.current().orElseThrow(), EXACT);
        Sensitivity inYen =
                Sensitivity.of(map, o -> o.measure(SensitivityMeasure.VALUE).currency("JPY"));
        assertEquals(OptionalDouble.empty(), inYen.current());
    }

    private static JourneyMap valued(String big, String small) {
        return Examples.oneStage(stage -> stage.touchpoint(
                                "A",
                                WEB,
                                t -> t.entry(1)
                                        .succeeds("Big", 0.5)
                                        .succeeds("Small", 0.25)
                                        .fails("Nothing", 0.25))
                        .touchpoint("B", WEB, t -> t.leadsTo("A", 1)))
                .edit(e -> e.outcome("Big", o -> o.value(Money.of("40", big)))
                        .outcome("Small", o -> o.value(Money.of("8", small))));
    }

    @Test
    void what_has_no_value_now_has_no_sensitivity() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.leadsTo("B", 0.5).fails("Gone", 0.5))
                .touchpoint("B", WEB));
        for (SensitivityMeasure measure : SensitivityMeasure.values()) {
            Sensitivity result = Sensitivity.of(map, o -> o.measure(measure));
            assertEquals(OptionalDouble.empty(), result.current());
            assertEquals(List.of(), result.transitions());
        }
    }

    @Test
    void an_unknown_payer_is_refused() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> Sensitivity.of(food, o -> o.policy(SensitivityPolicy.from("Give up"))));
        assertEquals(
                "The map has no touchpoint or outcome 'Give up'.\nMaybe you meant 'Gives up'.", refused.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new SensitivityPolicy(SensitivityPolicy.Kind.FROM, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SensitivityPolicy(SensitivityPolicy.Kind.FROM_OTHERS, Optional.of("a")));
    }

    @Test
    void english_is_as_it_should_read() {
        assertEquals("""
                Sensitivity: Fresh food, one hour · Success
                One point of likelihood more, taken from: all other ways, in proportion
                      Change  Transition                        Likelihood  Reason
                ------------  --------------------------------  ----------  ------------------------------------------------------------------------
                +0.80 points  Sees a store ad → Scans and pays      60.0 %  visits per journey 1; 80.0 % succeed from there, 0.0 % from elsewhere
                +0.60 points  Scans and pays → Home delivery        80.0 %  visits per journey 0.6; 100.0 % succeed from there, 0.0 % from elsewhere
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """, Sensitivity.of(food).toString());
        assertEquals(
                """
                Sensitivity: Fresh food, one hour · Emotion
                One point of likelihood more, taken from: all other ways, in proportion
                 Change  Transition                      Likelihood  Reason
                -------  ------------------------------  ----------  ---------------------------------------------------------
                +0.0047  Scans and pays → Home delivery      80.0 %  visits per journey 0.6; worth +0.79 there, 0.00 elsewhere
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """,
                Sensitivity.of(food, o -> o.measure(SensitivityMeasure.EMOTION)).toString());
    }

    private static List<String> ids(Sensitivity result) {
        return result.stream().map(row -> row.transition().id()).toList();
    }

    private static double slope(Sensitivity result, int rank) {
        return result.transitions().get(rank).slope();
    }

    private static List<Assumption.Kind> kindsOfFacts(Sensitivity result) {
        return result.assumptions().stream()
                .map(Assumption::kind)
                .filter(kind -> kind.name().startsWith("NO_"))
                .toList();
    }
}
