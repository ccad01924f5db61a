package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {
    private static final List<String> KNOWN =
            List.of("Cart", "Checkout", "Scans and pays", "购物车", "Livrare la ușă", "Card");

    @ParameterizedTest
    @CsvSource({
        "Chekcout, Checkout",
        "checkout, Checkout",
        "Ｃｈｅｃｋｏｕｔ, Checkout",
        "Checkuot!, Checkout",
        "Scan and pay, Scans and pays",
        "购买车, 购物车",
        "livrare la usa, Livrare la ușă",
        "Car, Cart",
        "Caro, Cart"
    })
    void a_misspelt_name_finds_what_was_meant(String wanted, String meant) {
        assertEquals(Optional.of(meant), NearestNames.of(wanted, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"Fax", "Survey", "浏览页", "''", "Ca"})
    void a_name_far_from_all_finds_none(String wanted) {
        assertEquals(Optional.empty(), NearestNames.of(wanted, KNOWN));
    }

    @Test
    void names_that_share_nothing_are_never_near() {
        assertEquals(Optional.empty(), NearestNames.of("A", List.of("B", "")));
        assertEquals(Optional.of("AB"), NearestNames.of("A", List.of("B", "AB")));
    }

    @Test
    void at_most_eight_code_points_may_differ() {
        String name = "x".repeat(90);
        assertEquals(Optional.of(name), NearestNames.of("x".repeat(82), List.of(name)));
        assertEquals(Optional.empty(), NearestNames.of("x".repeat(81), List.of(name)));
    }

    @Test
    void one_name_among_a_hundred_thousand_is_found_soon() {
        List<String> known =
                IntStream.range(0, 100_000).mapToObj(i -> "Touchpoint " + i).toList();
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertEquals(Optional.of("Touchpoint 99999"), NearestNames.of("Tuochpoint 99999", known)));
    }

    @Test
    void very_long_names_do_not_hang() {
        List<String> known =
                IntStream.range(0, 1_000).mapToObj(i -> "ab".repeat(5_000) + i).toList();
        String wanted = "ba".repeat(5_000);
        assertTimeout(Duration.ofSeconds(5), () -> assertEquals(Optional.empty(), NearestNames.of(wanted, known)));
        assertTimeout(Duration.ofSeconds(5), () -> assertEquals(Optional.empty(), NearestNames.of("Cart", known)));
    }

    @Test
    void two_hundred_characters_are_still_compared() {
        String name = "购".repeat(200);
        assertEquals(Optional.of(name), NearestNames.of(name.substring(1), List.of(name)));
        assertEquals(Optional.empty(), NearestNames.of(name, List.of(name + "购")));
    }
}
