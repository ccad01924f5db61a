package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Twenty thousand changes of each sort in one edit: none looks through the whole map. */
@Tag("size")
class LargeEditTest {
    private static final int COUNT = 20_000;

    private final JourneyMap map = JourneyMap.named("Large")
            .stage("S", s -> {
                for (int i = 0; i < COUNT; i++) {
                    String next = "T" + (i + 1);
                    s.touchpoint("T" + i, WEB, i + 1 < COUNT ? t -> t.leadsTo(next, 0.5) : t -> t.succeeds("Done"));
                }
            })
            .build();

    @Test
    void touchpoints_and_transitions_are_changed() {
        JourneyMap changed = map.edit(e -> {
            for (Touchpoint touchpoint : map.touchpoints()) {
                e.touchpoint(touchpoint.id(), t -> t.goal("Go on")).rename(touchpoint.name(), touchpoint.name() + "!");
            }
            for (Transition transition : map.transitions()) {
                e.transition(transition.source(), transition.target(), t -> t.likelihood(0.25))
                        .transition(transition.id(), t -> t.condition("If open"));
            }
        });
        assertEquals("T19999!", changed.touchpoints().get(COUNT - 1).name());
        assertEquals("Go on", changed.touchpoints().get(COUNT - 1).goal().orElseThrow());
        for (Transition transition : changed.transitions()) {
            assertEquals(0.25, transition.likelihood().orElseThrow());
            assertEquals("If open", transition.condition().orElseThrow());
        }
    }

    @Test
    void touchpoints_and_transitions_come_and_go() {
        JourneyMap changed = map.edit(e -> {
            for (int i = 0; i < COUNT; i++) {
                String next = "N" + (i + 1);
                e.addTouchpoint("S", "N" + i, WEB, i + 1 < COUNT ? t -> t.leadsTo(next) : t -> {});
                e.addTransition("N" + i, "T" + i, t -> t.id("x" + next));
            }
            for (int i = 0; i < COUNT; i++) {
                e.removeTransition("xN" + (i + 1)).remove("T" + i);
            }
        });
        List<String> ids = new ArrayList<>();
        changed.transitions().forEach(each -> ids.add(each.id()));
        assertEquals(COUNT - 1, ids.size());
        assertEquals("n19998>n19999", ids.get(COUNT - 2));
        assertEquals(COUNT, changed.touchpoints().size());
    }
}
