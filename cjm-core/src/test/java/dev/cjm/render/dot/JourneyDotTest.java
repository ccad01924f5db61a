package dev.cjm.render.dot;

import static dev.cjm.model.Channels.MOBILE_APP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JourneyDotTest {
    @Test
    void stages_are_clusters_and_ways_are_arrows() {
        JourneyMap map = JourneyMap.named("Say \"hi\" \\ bye")
                .stage(
                        "Outer",
                        s -> s.touchpoint(
                                        "Asks",
                                        MOBILE_APP,
                                        t -> t.feels(+1).leadsTo("Pays", 0.6, w -> w.condition("if & only if")))
                                .stage(
                                        "Inner",
                                        i -> i.touchpoint(
                                                "Pays",
                                                MOBILE_APP,
                                                t -> t.feels(-2)
                                                        .succeeds("Done", 0.9)
                                                        .fails("Gives up", 0.1))))
                .build();
        assertEquals("""
                digraph "Say \\"hi\\" \\\\ bye" {
                  graph [label="Say \\"hi\\" \\\\ bye", labelloc=t, rankdir=LR, fontname="Helvetica"];
                  node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica"];
                  edge [fontname="Helvetica", fontsize=10];
                  subgraph cluster_0 {
                    label="Outer";
                    n0 [label="Asks\\n1", tooltip="Mobile app", fillcolor="#92c5de"];
                    subgraph cluster_1 {
                      label="Inner";
                      n1 [label="Pays\\n-2", tooltip="Mobile app", fillcolor="#fdb863"];
                    }
                  }
                  n2 [label="Done", shape=oval, peripheries=2, style=filled];
                  n3 [label="Gives up", shape=oval, style="filled,dashed"];
                  n0 -> n1 [label="60 %\\nif &amp; only if"];
                  n1 -> n2 [label="90 %"];
                  n1 -> n3 [label="10 %", style=dashed];
                  lost_n0 [shape=point, color=gray, tooltip="Drop-off"];
                  n0 -> lost_n0 [label="Drop-off 40 %", style=dashed, color=gray];
                }
                """, JourneyDot.of(map, Locale.ENGLISH).toString());
    }
}
