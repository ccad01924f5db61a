package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No verb without a test: the table of refusals holds all that reflection finds. */
class VerbTableTest {
    @Test
    void every_public_verb_stands_in_the_table() {
        Set<String> verbs = new TreeSet<>();
        Builders.all().forEach(builder -> Verb.of(builder).forEach(verb -> verbs.add(verb.toString())));
        assertEquals(lines(verbs), lines(new TreeSet<>(VerbTable.all().keySet())));
    }

    @Test
    void every_test_that_the_table_names_is_there() {
        for (VerbTable.Row row : VerbTable.all().values()) {
            if (row.kind().equals("by")) {
                assertTrue(isThere(row.property()), row.verb() + " is tested by " + row.property());
            }
        }
    }

    @Test
    void every_kind_of_the_table_is_known() {
        List<String> known =
                List.of("text", "item", "items", "id", "number", "count", "time", "once", "child", "ready", "by");
        VerbTable.all().values().forEach(row -> assertTrue(known.contains(row.kind()), row.verb()));
    }

    private static boolean isThere(String test) {
        String[] parts = test.split("#", 2);
        try {
            return Arrays.stream(Class.forName("dev.cjm.model." + parts[0]).getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(parts[1]));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String lines(Set<String> lines) {
        return String.join("\n", lines);
    }
}
