package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.flipkart.zjsonpatch.Jackson3JsonDiff;
import com.flipkart.zjsonpatch.Jackson3JsonPatch;
import dev.cjm.compare.JourneyDiff;
import dev.cjm.jqwik.Defects;
import dev.cjm.model.JourneyMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Patches make one map of another, here and by another library. */
class JourneyPatchProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Property(tries = 100)
    void a_patch_makes_the_future_map_of_the_current_one(@ForAll JourneyMap one, @ForAll JourneyMap other) {
        holds(one, other);
    }

    @Property(tries = 5)
    void a_patch_makes_a_defect(@ForAll JourneyMap map) {
        Defects.all().stream().limit(40).forEach(defect -> holds(map, defect.injectInto(map)));
    }

    @Property(tries = 50)
    void a_patch_of_nothing_is_empty(@ForAll JourneyMap map) {
        JourneyPatch patch = JourneyPatch.of(JourneyDiff.from(map).to(map));
        assertEquals(0, patch.size());
        assertEquals(map, patch.apply(map));
        assertEquals("[ ]", patch.toJson().strip().replace("[]", "[ ]"));
    }

    @Property(tries = 50)
    void patches_of_another_library_are_understood(@ForAll JourneyMap one, @ForAll JourneyMap other) {
        Assume.that(isPlain(one) && isPlain(other));
        JsonNode theirs = Jackson3JsonDiff.asJson(tree(one), tree(other));
        Assume.that(!theirs.toString().contains("~2")); // so it writes '=' in pointers, which RFC 6901 does not know
        assertEquals(other, JourneyPatch.read(theirs.toString()).apply(one));
    }

    private static void holds(JourneyMap one, JourneyMap other) {
        JourneyPatch patch = JourneyPatch.of(JourneyDiff.from(one).to(other));
        assertEquals(other, patch.apply(one));
        assertEquals(patch, JourneyPatch.read(patch.toJson()));
        if (isPlain(one) && isPlain(other)) {
            JsonNode theirs = Jackson3JsonPatch.apply(MAPPER.readTree(patch.toJson()), tree(one));
            assertEquals(other, JourneyJson.read(theirs.toString()));
        }
    }

    /** Jackson's own trees refuse lone surrogates, which are escaped in our documents. */
    private static boolean isPlain(JourneyMap map) {
        return !JourneyJson.write(map).contains("\\uD");
    }

    private static JsonNode tree(JourneyMap map) {
        return MAPPER.readTree(JourneyJson.write(map));
    }
}
