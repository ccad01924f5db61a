package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionNumbersTest {
    @Test
    void parts_compare_as_numbers_from_the_first_on() {
        List<String> ordered = List.of("1", "v1.0", "1.9", "V1.10", "2", "2026-03", "2026-11");
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertEquals(
                        Integer.signum(Integer.compare(i, j)),
                        Integer.signum(VersionNumbers.compare(ordered.get(i), ordered.get(j))),
                        ordered.get(i) + " and " + ordered.get(j));
            }
        }
        assertEquals(0, VersionNumbers.compare("v1.02", "1-2"));
    }

    @Test
    void only_numbers_have_an_order() {
        assertTrue(VersionNumbers.isNumbered("v1.10"));
        assertFalse(VersionNumbers.isNumbered("draft"));
        assertFalse(VersionNumbers.isNumbered("1.0-beta"));
        assertFalse(VersionNumbers.isNumbered(""));
    }
}
