package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesProperties {
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("ab\u0000\u00E9\u4E2D")
                .ofMaxLength(20)
                .list()
                .ofMaxSize(600);
    }

    @Property(tries = 300)
    void texts_are_numbered_as_a_map_would(@ForAll("texts") List<String> texts) throws CharacterCodingException {
        Names names = new Names();
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (String text : texts) {
            expected.putIfAbsent(text, expected.size());
            byte[] utf8 = ("<" + text + ">").getBytes(UTF_8);
            assertEquals(expected.get(text), names.number(utf8, 1, utf8.length - 1));
            assertEquals(expected.get(text), names.number(text));
        }
        assertEquals(expected.size(), names.size());
        expected.forEach((text, number) -> {
            assertEquals(text, names.text(number));
            assertEquals(number, names.find(text));
        });
        assertEquals(-1, names.find("not there"));
    }

    @Property(tries = 300)
    void it_knows_whether_texts_came_in_order(@ForAll("texts") List<String> texts, @ForAll boolean isSorted)
            throws CharacterCodingException {
        Comparator<String> byBytes = (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
        List<String> told = isSorted ? texts.stream().sorted(byBytes).toList() : texts;
        Names names = new Names();
        for (String text : told) {
            names.number(text);
        }
        List<String> met = told.stream().distinct().toList();
        assertEquals(met.stream().sorted(byBytes).toList().equals(met), names.isAscending());
    }
}
