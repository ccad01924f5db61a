package dev.cjm.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.compare.EffectMeasure.Kind;
import dev.cjm.graph.Assumption;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What changes do to the money that journeys bring. */
class JourneyEffectTest {
    private static JourneyMap worth(JourneyMap map, String outcome, String amount, String currency) {
        return map.edit(e -> e.outcome(outcome, o -> o.value(Money.of(amount, currency))));
    }

    /** Success brings 50 EUR, giving up costs 5 EUR. */
    private static JourneyMap priced(JourneyMap map) {
        return worth(worth(map, "Eats in time", "50", "EUR"), "Gives up", "-5", "EUR");
    }

    private static JourneyEffect effect(JourneyMap current, JourneyMap future) {
        return JourneyDiff.from(current).to(future).effect();
    }

    private static Optional<EffectMeasure> value(JourneyMap current, JourneyMap future) {
        return effect(current, future).measure(Kind.VALUE);
    }

    @Test
    void the_value_of_a_journey_is_an_amount_and_a_currency() {
        EffectMeasure value =
                value(priced(Redesigns.today()), priced(Redesigns.mended())).orElseThrow();
        assertEquals(Optional.of("EUR"), value.currency());
        assertEquals(0.48 * 50 - 0.12 * 5, value.before().orElseThrow(), 1e-9);
        assertEquals(0.57 * 50 - 0.03 * 5, value.after().orElseThrow(), 1e-9);
        assertEquals(4.95, value.change().orElseThrow(), 1e-9);
        assertEquals(Trend.BETTER, value.trend());
    }

    @Test
    void no_other_measure_has_a_currency() {
        effect(priced(Redesigns.today()), priced(Redesigns.mended()))
                .measures()
                .forEach(each ->
                        assertEquals(each.kind() == Kind.VALUE, each.currency().isPresent(), each.toString()));
    }

    @Test
    void maps_without_values_have_none() {
        assertEquals(Optional.empty(), value(Redesigns.today(), Redesigns.mended()));
    }

    @Test
    void a_map_without_values_beside_one_with_values_is_not_worth_zero() {
        EffectMeasure value =
                value(Redesigns.today(), priced(Redesigns.mended())).orElseThrow();
        assertEquals(OptionalDouble.empty(), value.before());
        assertEquals(28.35, value.after().orElseThrow(), 1e-9);
        assertEquals(OptionalDouble.empty(), value.change());
        assertEquals(Trend.UNKNOWN, value.trend());
    }

    @Test
    void amounts_of_two_currencies_are_not_added_up() {
        JourneyMap mixed = worth(worth(Redesigns.mended(), "Eats in time", "50", "EUR"), "Gives up", "-5", "CNY");
        assertEquals(Optional.empty(), value(priced(Redesigns.today()), mixed));
        JourneyMap yuan = worth(Redesigns.mended(), "Eats in time", "50", "CNY");
        assertEquals(Optional.empty(), value(priced(Redesigns.today()), yuan));
    }

    @Test
    void a_value_that_nobody_reaches_is_worth_zero() {
        JourneyMap today = worth(Redesigns.today(), "Eats in time", "50", "EUR");
        JourneyMap lost = today.toFuture(e -> e.transition("Scans and pays", "Home delivery", t -> t.likelihood(0))
                .transition("Scans and pays", "Gives up", t -> t.likelihood(1)));
        EffectMeasure value = value(today, lost).orElseThrow();
        assertEquals(0, value.after().orElseThrow());
        assertEquals(Trend.WORSE, value.trend());
    }

    @Test
    void outcomes_without_a_value_are_assumptions() {
        JourneyMap today = worth(Redesigns.today(), "Eats in time", "50", "EUR");
        List<Assumption> assumed = effect(today, today).assumptions();
        assertTrue(assumed.stream().anyMatch(each -> each.kind() == Assumption.Kind.NO_VALUE), assumed.toString());
        assertTrue(effect(Redesigns.today(), Redesigns.today()).assumptions().stream()
                .noneMatch(each -> each.kind() == Assumption.Kind.NO_VALUE));
    }

    @Test
    void what_reads_the_same_is_told_as_the_same() {
        JourneyMap hardly = Redesigns.today()
                .edit(e -> e.transition("Scans and pays", "Home delivery", t -> t.likelihood(0.800001))
                        .transition("Scans and pays", "Gives up", t -> t.likelihood(0.199999)));
        JourneyDiff diff = JourneyDiff.from(Redesigns.today()).to(hardly);
        assertEquals(
                Trend.BETTER, diff.effect().measure(Kind.SUCCESS).orElseThrow().trend());
        assertTrue(
                diff.toString().lines().anyMatch(line -> line.matches("Success +48 % +48 % +same")), diff.toString());
    }

    @Test
    void people_read_it_in_four_languages() {
        JourneyDiff diff = JourneyDiff.from(priced(Redesigns.today())).to(priced(Redesigns.mended()));
        List.of("Worth per journey", "Valoare pe călătorie", "每次旅程的价值", "每次旅程的價值")
                .forEach(label -> assertTrue(
                        List.of("en", "ro", "zh-Hans", "zh-Hant").stream()
                                .map(each -> diff.toText(Locale.forLanguageTag(each)))
                                .flatMap(String::lines)
                                .anyMatch(line -> line.startsWith(label)
                                        && line.contains("23.40 EUR")
                                        && line.contains("28.35 EUR")
                                        && line.contains("+4.95 EUR")),
                        label));
    }
}
