package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearestNamesProperties {
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a", "A", "b", "é", "e\u0301", "购", "😀")
                .list()
                .ofMaxSize(9)
                .map(letters -> String.join("", letters));
    }

    @Provide
    Arbitrary<List<String>> listsOfNames() {
        return names().list().ofMaxSize(8);
    }

    @Property(tries = 3000)
    void the_first_of_the_plainly_nearest_is_found(
            @ForAll("names") String wanted, @ForAll("listsOfNames") List<String> known) {
        int length = Folding.fold(wanted).codePointCount(0, Folding.fold(wanted).length());
        Optional<String> plain = known.stream()
                .filter(name -> edits(wanted, name) <= Math.max(1, length / 3))
                .filter(name -> edits(wanted, name) < Math.max(length, codePoints(name).length))
                .min(Comparator.comparingInt(name -> edits(wanted, name)));
        assertEquals(plain, NearestNames.of(wanted, known));
    }

    @Property
    void a_known_name_in_another_case_is_found(@ForAll("listsOfNames") List<String> known) {
        for (String name : known) {
            Optional<String> nearest = NearestNames.of(name.toUpperCase(Locale.ROOT), known);
            assertEquals(
                    name.isEmpty() ? Optional.empty() : Optional.of(Folding.fold(name)), nearest.map(Folding::fold));
        }
    }

    private static int edits(String left, String right) {
        return PlainEditDistance.between(codePoints(left), codePoints(right));
    }

    private static int[] codePoints(String name) {
        return Folding.fold(name).codePoints().toArray();
    }
}
