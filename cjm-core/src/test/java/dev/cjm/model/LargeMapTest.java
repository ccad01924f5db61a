package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred thousand touchpoints are built within the heap of the tests, without recursion. */
@Tag("size")
class LargeMapTest {
    private static final int COUNT = 100_000;

    @Test
    void a_hundred_thousand_touchpoints_in_a_chain_and_in_order() {
        JourneyMap chain = JourneyMap.named("Chain")
                .stage("S", s -> {
                    for (int i = 0; i < COUNT; i++) {
                        String next = "T" + (i + 1);
                        s.touchpoint("T" + i, WEB, i + 1 < COUNT ? t -> t.leadsTo(next, 0.5) : t -> t.succeeds("Done"));
                    }
                })
                .build();
        assertEquals(COUNT, chain.transitions().size());
        assertEquals("t0>t1", chain.transitions().get(0).id());
        assertEquals(chain.transitions(), chain.allTransitions());

        List<Touchpoint> touchpoints = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            touchpoints.add(Touchpoint.of("T" + i, WEB));
        }
        JourneyMap inOrder = JourneyMap.named("In order")
                .stage("S", s -> s.touchpoints(touchpoints))
                .build();
        assertEquals(COUNT, inOrder.allTransitions().size());
        assertEquals("t99999>success", inOrder.allTransitions().get(COUNT - 1).id());
        assertEquals("t99999", inOrder.touchpoint("T99999").orElseThrow().id());
        assertEquals(
                COUNT + 1,
                inOrder.edit(e -> e.addTransition("T99998", "T5", t -> t.likelihood(0)))
                        .transitions()
                        .size());
    }
}
