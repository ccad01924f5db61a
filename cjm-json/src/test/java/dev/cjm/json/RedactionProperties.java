package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.analysis.EmotionCurve;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RedactionProperties {
    private static final byte[] KEY = "a key of more than sixteen bytes".getBytes(StandardCharsets.UTF_8);

    @Property(tries = 200)
    void what_is_shown_is_a_map_with_the_same_ways_and_feelings(
            @ForAll JourneyMap map, @ForAll RedactionProfile profile) {
        JourneyMap shown = Redaction.of(profile, KEY).apply(map);
        assertEquals(
                map.touchpoints().stream().map(Touchpoint::id).toList(),
                shown.touchpoints().stream().map(Touchpoint::id).toList());
        assertEquals(
                map.allTransitions().stream().map(Transition::likelihood).toList(),
                shown.allTransitions().stream().map(Transition::likelihood).toList());
        assertEquals(EmotionCurve.of(map).mean(), EmotionCurve.of(shown).mean());
        assertEquals(shown, JourneyJson.read(JourneyJson.write(shown)));
    }

    @Property(tries = 200)
    void the_same_map_is_redacted_the_same_way(@ForAll JourneyMap map, @ForAll RedactionProfile profile) {
        Redaction redaction = Redaction.of(profile, KEY);
        assertEquals(redaction.apply(map), redaction.apply(map));
    }

    @Property(tries = 200)
    void who_sees_less_sees_the_same_whether_or_not_others_saw_it_before(@ForAll JourneyMap map) {
        Redaction open = Redaction.of(RedactionProfile.PUBLIC, KEY);
        Redaction internal = Redaction.of(RedactionProfile.INTERNAL, KEY);
        assertEquals(open.apply(map), open.apply(internal.apply(map)));
        assertEquals(internal.apply(map), internal.apply(internal.apply(map)));
    }
}
