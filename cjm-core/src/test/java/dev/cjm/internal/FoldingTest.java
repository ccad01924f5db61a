package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void folding_twice_is_folding_once_for_every_character() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .map(Folding::fold)
                .forEach(folded -> assertEquals(folded, Folding.fold(folded)));
    }

    @Test
    void ascii_only_changes_case() {
        assertEquals("scans & pays\n", Folding.fold("Scans & PAYS\n"));
    }

    @Test
    void what_nobody_sees_goes() {
        assertEquals("葛城", Folding.fold("葛\uDB40\uDD00城\u3164"));
    }
}
