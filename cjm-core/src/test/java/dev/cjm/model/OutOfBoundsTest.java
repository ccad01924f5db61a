package dev.cjm.model;

import static dev.cjm.model.Refusal.refused;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers beyond their bounds, negative times and bad ids are refused; the message tells value and bounds. */
class OutOfBoundsTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("numbers")
    void a_number_below_its_bounds_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        double min = row.number(1);
        outOfBounds(host, verb, row, isWhole(verb) ? min - 1 : Math.nextDown(min), Refusal.IN_BETWEEN);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("numbers")
    void a_number_above_its_bounds_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        double max = row.number(2);
        outOfBounds(
                host,
                verb,
                row,
                isWhole(verb) ? max + 1 : Math.nextUp(max),
                max == 1 ? Refusal.PERCENTAGE : Refusal.IN_BETWEEN);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("numbers")
    void a_number_that_is_none_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        if (!isWhole(verb)) {
            outOfBounds(host, verb, row, Double.NaN, Refusal.IN_BETWEEN);
            outOfBounds(host, verb, row, Double.POSITIVE_INFINITY, Refusal.IN_BETWEEN);
            outOfBounds(host, verb, row, Double.NEGATIVE_INFINITY, Refusal.IN_BETWEEN);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("numbers")
    void the_bounds_themselves_are_fine(Host<?> host, Verb verb, VerbTable.Row row) {
        if (!row.property().equals("score")) {
            host.with(builder -> verb.on(builder, argument(verb, row.number(1))));
            host.with(builder -> verb.on(builder, argument(verb, row.number(2))));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("counts")
    void a_count_below_its_bound_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        int min = (int) row.number(1);
        host.with(builder -> verb.on(builder, min));
        refused(
                row.property() + ".range",
                host.path() + "/" + row.property(),
                "The %s (%s) of %s must be at least %s.".formatted(row.word(), min - 1, host.words(), min),
                Refusal.LARGER,
                host,
                builder -> verb.on(builder, min - 1));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("times")
    void a_negative_time_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        host.with(builder -> verb.on(builder, Duration.ZERO));
        refused(
                row.property() + ".range",
                host.path() + "/" + row.property(),
                "The %s (PT-1S) of %s must be at least 0.".formatted(row.word(), host.words()),
                Refusal.LARGER,
                host,
                builder -> verb.on(builder, Duration.ofSeconds(-1)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ids")
    void an_id_with_blanks_is_refused(Host<?> host, Verb verb, VerbTable.Row row) {
        for (String bad : new String[] {"", " ", "a b", "a\tb", "a\u00a0b", "\u0000", "a\u0085", "\ud83d"}) {
            refused(
                    "id.invalid",
                    host.path() + "/id",
                    "The id %s of %s must not be blank nor hold blanks or control characters."
                            .formatted(Quoted.text(bad), host.words()),
                    "Use letters, digits and signs such as '-'.",
                    host,
                    builder -> verb.on(builder, bad));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.4, 2, 40, 100})
    void a_likelihood_that_looks_like_a_percentage_is_told_so(double likelihood) {
        refused(
                "likelihood.range",
                "/likelihood",
                "The likelihood (%s) of transition 'a' -> 'b' must be between 0 and 1."
                        .formatted(Decimals.shortest(likelihood)),
                Refusal.PERCENTAGE,
                () -> Transition.of("a", "b", transition -> transition.likelihood(likelihood)));
    }

    @Test
    void a_likelihood_above_a_hundred_is_no_percentage() {
        refused(
                "likelihood.range",
                "/likelihood",
                "The likelihood (100.5) of transition 'a' -> 'b' must be between 0 and 1.",
                Refusal.IN_BETWEEN,
                () -> Transition.of("a", "b", transition -> transition.likelihood(100.5)));
    }

    private static void outOfBounds(Host<?> host, Verb verb, VerbTable.Row row, double bad, String hint) {
        refused(
                row.property() + ".range",
                host.path() + "/" + row.property(),
                "The %s (%s) of %s must be between %s and %s."
                        .formatted(row.word(), shown(bad), host.words(), shown(row.number(1)), shown(row.number(2))),
                hint,
                host,
                builder -> verb.on(builder, argument(verb, bad)));
    }

    private static Object argument(Verb verb, double number) {
        return isWhole(verb) ? (Object) (int) number : (Object) number;
    }

    private static boolean isWhole(Verb verb) {
        return verb.types()[0] == int.class;
    }

    private static String shown(double number) {
        return Double.isFinite(number) ? Decimals.shortest(number) : Double.toString(number);
    }

    static Stream<Arguments> numbers() {
        return VerbTable.of("number");
    }

    static Stream<Arguments> counts() {
        return VerbTable.of("count");
    }

    static Stream<Arguments> times() {
        return VerbTable.of("time");
    }

    static Stream<Arguments> ids() {
        return VerbTable.of("id");
    }
}
