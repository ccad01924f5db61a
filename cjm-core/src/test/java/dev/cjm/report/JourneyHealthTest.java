package dev.cjm.report;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channel;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyHealthTest {
    private static final double EXACT = 1e-9;
    private static final Money THIRTY = Money.of("30", "EUR");

    private final JourneyHealth health = JourneyHealth.of(ExampleMap.map(), o -> o.success(THIRTY));

    @Test
    void the_example_of_the_design_has_its_known_answers() {
        StageHealth awareness = health.stages().get(0);
        assertEquals(75, value(awareness.experience()), EXACT);
        assertEquals(60, value(awareness.operation()), EXACT);
        assertEquals(60, value(awareness.money()), EXACT);
        assertEquals(65, awareness.total().orElseThrow(), EXACT);
        StageHealth purchase = health.stages().get(1);
        assertEquals(0, value(purchase.experience()), EXACT);
        assertEquals(80, value(purchase.operation()), EXACT);
        assertEquals(80, value(purchase.money()), EXACT);
        assertEquals(160.0 / 3, purchase.total().orElseThrow(), EXACT);
        assertEquals(100 * (1.0 / 3 + 2) / 4, value(health.experience()), EXACT);
        assertEquals(48, value(health.operation()), EXACT);
        assertEquals(100 * 14.4 / (14.4 + 9.6 + 3.6), value(health.money()), EXACT);
    }

    @Test
    void what_is_not_known_is_a_gap_and_never_zero() {
        StageHealth logistics = health.stages().get(2);
        assertEquals(OptionalDouble.empty(), logistics.operation().value());
        assertEquals("No likelihood is stated here.", logistics.operation().reason());
        assertEquals(100, logistics.total().orElseThrow(), EXACT);
        JourneyHealth unknown = JourneyHealth.of(JourneyMap.named("Plain")
                .stage("All", s -> s.touchpoint("One", WEB, t -> {}))
                .build());
        StageHealth stage = unknown.stages().get(0);
        assertEquals(OptionalDouble.empty(), stage.total());
        assertEquals(OptionalDouble.empty(), unknown.total());
        assertEquals("Nobody says how it feels.", stage.experience().reason());
        assertEquals("No outcome has a value.", stage.money().reason());
        assertEquals(Optional.empty(), stage.lowest());
        assertEquals(List.of(), unknown.needCare());
    }

    @Test
    void reasons_say_what_scores_rest_on() {
        StageHealth purchase = health.stages().get(1);
        assertEquals(
                "1 of 1 touchpoints scored, mean -2 between -2 and 2, lowest -2 at 'Scans and pays'.",
                purchase.experience().reason());
        assertEquals(
                "60 % of all journeys come here, 12 % are lost here, most at 'Scans and pays'.",
                purchase.operation().reason());
        assertEquals(
                "A journey brings 14.40 EUR, loses 3.60 EUR and costs 0 EUR here, most at 'Scans and pays'.",
                purchase.money().reason());
        assertEquals(Optional.of("Scans and pays"), purchase.operation().worst().map(Touchpoint::name));
        assertEquals(Optional.empty(), health.stages().get(2).experience().worst());
    }

    @Test
    void the_stages_that_need_care_stand_by_total_and_healthy_ones_do_not() {
        assertEquals(
                List.of("Purchase", "Awareness"),
                health.needCare().stream().map(each -> each.stage().name()).toList());
        assertEquals(
                Optional.of(HealthView.EXPERIENCE),
                health.needCare().get(0).lowest().map(HealthScore::view));
    }

    @Test
    void weights_decide_what_counts_in_the_total() {
        JourneyHealth money =
                JourneyHealth.of(ExampleMap.map(), o -> o.success(THIRTY).weights(0, 0, 2));
        assertEquals(80, money.stages().get(1).total().orElseThrow(), EXACT);
        JourneyHealth feeling =
                JourneyHealth.of(ExampleMap.map(), o -> o.success(THIRTY).weights(3, 1, 0));
        assertEquals(20, feeling.stages().get(1).total().orElseThrow(), EXACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 0})
    void impossible_weights_are_refused(double weight) {
        assertThrows(
                IllegalArgumentException.class, () -> JourneyHealth.of(ExampleMap.map(), o -> o.weights(weight, 0, 0)));
    }

    @Test
    void contacts_cost_what_their_channels_cost() {
        Channel counter = Channel.of("Counter", c -> c.cost(Money.of("2", "EUR")));
        JourneyMap map = JourneyMap.named("Counter")
                .flow(Flow.STATED)
                .stage("All", s -> s.touchpoint("Asks", counter, t -> t.entry().succeeds("Done", 0.8)))
                .outcome(Outcome.of("Done", OutcomeKind.SUCCESS, o -> o.value(Money.of("10", "EUR"))))
                .build();
        assertEquals(100 * (8.0 - 2) / (8 + 2), value(JourneyHealth.of(map).money()), EXACT);
        assertEquals(
                100 * 8.0 / 10,
                value(JourneyHealth.of(map, o -> o.success(Money.of("10", "USD")))
                        .money()),
                EXACT);
    }

    @Test
    void neutral_is_fifty_wherever_it_lies_on_the_scale() {
        JourneyMap map = JourneyMap.named("Scale")
                .scale(EmotionScale.of(0, 10, 2))
                .stage("All", s -> s.touchpoint("One", WEB, t -> t.feels(2)))
                .build();
        assertEquals(50, value(JourneyHealth.of(map).experience()), EXACT);
    }

    @Test
    void means_between_the_steps_of_a_scale_are_converted() {
        JourneyMap map = JourneyMap.named("Steps")
                .scale(EmotionScale.ONE_TO_FIVE)
                .stage("All", s -> s.touchpoint("One", WEB, t -> t.feels(4)).touchpoint("Other", WEB, t -> t.feels(5)))
                .build();
        assertEquals(87.5, value(JourneyHealth.of(map).experience()), EXACT);
    }

    @Test
    void where_no_journey_comes_nothing_is_known() {
        JourneyMap map = JourneyMap.named("Aside")
                .flow(Flow.STATED)
                .stage("Way", s -> s.touchpoint("One", WEB, t -> t.entry().succeeds("Done", 0.5)))
                .stage("Aside", s -> s.touchpoint("Other", WEB, t -> t.succeeds("Done", 0.5)))
                .build();
        StageHealth aside =
                JourneyHealth.of(map, o -> o.success(THIRTY)).stages().get(1);
        assertEquals("No journey comes here.", aside.operation().reason());
        assertEquals("No journey comes here.", aside.money().reason());
        assertEquals(OptionalDouble.empty(), aside.total());
    }

    @Test
    void several_currencies_are_refused_unless_one_is_chosen() {
        JourneyMap map = ExampleMap.map()
                .edit(e -> e.outcome("Eats in time", o -> o.value(THIRTY))
                        .outcome("Gives up", o -> o.value(Money.of("-1", "USD"))));
        assertThrows(IllegalArgumentException.class, () -> JourneyHealth.of(map));
        assertTrue(JourneyHealth.of(map, o -> o.currency("EUR")).money().value().isPresent());
    }

    @Test
    void it_prints_stages_and_those_that_need_care() {
        assertEquals("""
                Health of the journey: Fresh food, one hour
                Stage          Experience  Operation  Money  Health
                -------------  ----------  ---------  -----  ------
                Awareness              75         60     60      65
                Purchase                0         80     80      53
                Logistics             100          –    100     100
                Whole journey          58         48     52      53
                Needs care: Purchase – Experience 0 · Scans and pays
                Needs care: Awareness – Operation 60 · Sees a store ad
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """, health.toString());
        assertTrue(health.toText(Locale.forLanguageTag("ro")).startsWith("Starea călătoriei: "));
    }

    private static double value(HealthScore score) {
        return score.value().orElseThrow();
    }
}
