package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.compare.JourneyDiff;
import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyPatchTest {
    private final JourneyMap food = Samples.freshFood();

    private JourneyMap patched(String operations) {
        return JourneyPatch.read("[" + operations.replace('\'', '"') + "]").apply(food);
    }

    private JourneyPatchException refused(String operations) {
        return assertThrows(JourneyPatchException.class, () -> patched(operations));
    }

    @Test
    void a_changed_fact_is_one_operation() {
        JourneyMap future = food.edit(e -> e.touchpoint("Scans and pays", t -> t.feels(1)));
        JourneyPatch patch = JourneyPatch.of(JourneyDiff.from(food).to(future));
        assertEquals(1, patch.size());
        assertEquals(
                List.of(
                        "[",
                        "  {",
                        "    \"op\": \"replace\",",
                        "    \"path\": \"/stages/1/touchpoints/0/emotions/0/score\",",
                        "    \"value\": 1",
                        "  }",
                        "]"),
                patch.toString().lines().toList());
    }

    @Test
    void a_stage_that_moves_is_moved() {
        JourneyMap future = food.edit(e -> e.moveStageBefore("Logistics", "Awareness"));
        JourneyPatch patch = JourneyPatch.of(JourneyDiff.from(food).to(future));
        assertTrue(patch.toJson().contains("\"op\": \"move\""), patch.toJson());
        assertEquals(future, patch.apply(food));
    }

    @Test
    void every_operation_of_the_standard_is_known() {
        JourneyMap changed = patched("""
                {'op': 'test', 'path': '/stages/0/touchpoints/0/emotions/0', 'value': {'score': 1.0}},
                {'op': 'add', 'path': '/goal', 'value': 'Fresher'},
                {'op': 'copy', 'from': '/goal', 'path': '/scenario'},
                {'op': 'replace', 'path': '/goal', 'value': 'Freshest', 'note': 'is ignored'},
                {'op': 'move', 'from': '/scenario', 'path': '/owner'},
                {'op': 'add', 'path': '/tags', 'value': ['b']},
                {'op': 'add', 'path': '/tags/0', 'value': 'a'},
                {'op': 'add', 'path': '/tags/-', 'value': 'c'},
                {'op': 'remove', 'path': '/tags/1'}""");
        assertEquals("Freshest", changed.goal().orElseThrow());
        assertEquals("Fresher", changed.owner().orElseThrow());
        assertEquals(List.of("a", "c"), changed.tags());
        assertTrue(changed.scenario().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'op': 'remove', 'path': '/owner'} | there is no such field.",
                "{'op': 'replace', 'path': '/stages/9', 'value': 1} | there is no such place in the list, whose last one is 2.",
                "{'op': 'add', 'path': '/stages/4', 'value': 1} | there is no such place in the list, whose last one is 3.",
                "{'op': 'remove', 'path': '/stages/01'} | there is no such place in the list, whose last one is 2.",
                "{'op': 'add', 'path': '/title/x', 'value': 1} | what should hold it is neither an object nor a list.",
                "{'op': 'test', 'path': '/title', 'value': 'X'} | the value there is not the one that is tested for.",
                "{'op': 'move', 'from': '/stages', 'path': '/stages/0'} | a value cannot move into itself.",
                "{'op': 'remove', 'path': ''} | the whole document cannot be taken away.",
                "{'op': 'add', 'path': '/goal'} | its \"value\" is missing.",
                "{'op': 'copy', 'path': '/goal'} | its \"from\" is no text.",
                "{'op': 'remove', 'path': 'goal'} | it is no JSON Pointer, which is empty or begins with '/'.",
                "{'op': 'remove', 'path': '/a~2'} | it is no JSON Pointer, which is empty or begins with '/'.",
                "{'op': 'remov', 'path': '/goal'} | there is no operation 'remov'. Maybe you meant 'remove'.",
                "7 | an operation is an object with \"op\" and \"path\"."
            },
            quoteCharacter = '`')
    void what_cannot_be_done_is_told_with_its_place(String operation, String reason) {
        JourneyPatchException refused =
                refused("{'op': 'test', 'path': '/title', 'value': 'Fresh food, one hour'}, " + operation);
        assertEquals(1, refused.operation());
        assertTrue(String.valueOf(refused.getMessage()).endsWith("cannot be done: " + reason), refused.getMessage());
    }

    @Test
    void what_comes_of_a_patch_is_checked_like_any_document() {
        InvalidJourneyJsonException refused = assertThrows(InvalidJourneyJsonException.class, () -> patched("""
                        {'op': 'replace', 'path': '/stages/0/phase', 'value': 'durring'},
                        {'op': 'add', 'path': '/x-color', 'value': 'red'}"""));
        assertEquals(
                List.of("/stages/0/phase", "/x-color"),
                refused.problems().stream().map(JsonProblem::pointer).sorted().toList());
        assertThrows(InvalidJourneyJsonException.class, () -> JourneyPatch.read("[{"));
        assertThrows(JourneyPatchException.class, () -> JourneyPatch.read("{}"));
    }

    @Test
    void patches_that_would_grow_without_end_are_refused() {
        StringBuilder bomb = new StringBuilder("{'op': 'add', 'path': '/attributes', 'value': {'x': '1'}}");
        for (int i = 0; i < 70; i++) {
            bomb.append(", {'op': 'copy', 'from': '/attributes', 'path': '/attributes/a")
                    .append(i)
                    .append("'}");
        }
        JourneyPatchException refused = refused(bomb.toString());
        assertTrue(
                String.valueOf(refused.getMessage()).contains("5000000 values")
                        || String.valueOf(refused.getMessage()).contains("levels"),
                refused.getMessage());
    }

    @Test
    void patches_that_would_be_too_deep_are_refused() {
        StringBuilder path = new StringBuilder("/attributes");
        StringBuilder bomb = new StringBuilder("{'op': 'add', 'path': '/attributes', 'value': {}}");
        for (int i = 0; i < 70; i++) {
            path.append("/a");
            bomb.append(", {'op': 'add', 'path': '").append(path).append("', 'value': {}}");
        }
        assertTrue(String.valueOf(refused(bomb.toString()).getMessage()).contains("deeper than 64 levels"));
    }
}
