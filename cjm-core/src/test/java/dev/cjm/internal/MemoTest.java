package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {
    @Test
    void a_value_is_found_once_and_only_when_asked_for() {
        AtomicInteger findings = new AtomicInteger();
        Memo<Integer> memo = new Memo<>(findings::incrementAndGet);
        assertEquals(0, findings.get());
        assertEquals(1, memo.get());
        assertEquals(1, memo.get());
        assertEquals(1, findings.get());
    }

    @Test
    @SuppressWarnings("NullAway") // that is what is tested
    void nothing_cannot_be_kept() {
        Memo<String> memo = new Memo<>(() -> null);
        assertThrows(NullPointerException.class, memo::get);
    }

    @Test
    void positions_are_found_by_id() {
        Positions positions = Positions.of(List.of("a", "b"), text -> text + text);
        assertEquals(0, positions.of("aa"));
        assertEquals(1, positions.of("bb"));
        assertEquals(-1, positions.of("a"));
    }
}
