package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    @Test
    void names_are_found_whichever_text_says_them() {
        FieldNames names = new FieldNames("a thing", List.of("id", "name", "Aa", "BB", "AaAa", "BBBB", "AaBB"));
        for (int round = 0; round < 3; round++) {
            for (String name : names.all()) {
                assertEquals(names.all().indexOf(name), names.place(name));
                assertEquals(names.all().indexOf(name), names.place(new String(name.toCharArray())));
            }
        }
    }

    @Test
    void other_names_have_no_place_even_with_the_hash_of_one_that_has() {
        FieldNames names = new FieldNames("a thing", List.of("Aa", "id"));
        assertEquals(-1, names.place("BB"));
        assertEquals(-1, names.place(""));
        assertEquals(-1, new FieldNames("nothing", List.of()).place("id"));
    }

    @Test
    void a_name_stands_once() {
        IllegalStateException twice =
                assertThrows(IllegalStateException.class, () -> new FieldNames("a thing", List.of("id", "name", "id")));
        assertEquals("A field stands twice: a thing.id", twice.getMessage());
    }
}
