package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SaidTest {
    /** A map does the same: positive numbers are said, the others taken back. */
    @Property
    void it_remembers_what_a_map_remembers(@ForAll @Size(max = 80) List<@IntRange(min = -30, max = 30) Integer> words) {
        Said said = new Said();
        Map<String, Object> map = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            int word = words.get(place);
            String key = "k" + Math.abs(word);
            if (word >= 0) {
                assertEquals(map.putIfAbsent(key, place), said.putIfAbsent(key, place));
            } else {
                map.remove(key);
                said.remove(key);
            }
        }
    }
}
