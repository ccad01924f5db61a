package dev.cjm.exchange.mermaid;

import static dev.cjm.model.Channels.MOBILE_APP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MermaidFlowchartTest {
    private static final String TEXT = "\"(?:[^\"#;<>&%{}`~\\p{Cntrl}]|#\\d+;)+\"";
    private static final Pattern LINE = Pattern.compile("flowchart LR|end|subgraph s\\d+\\[" + TEXT + "\\]"
            + "|n\\d+(?:\\[" + TEXT + "\\]|\\(\\[" + TEXT + "\\]\\)|\\{\\{" + TEXT + "\\}\\}|\\(" + TEXT + "\\))"
            + "|n\\d+ (?:-->|-\\.->)(?:\\|" + TEXT + "\\|)? (?:n\\d+|lost_n\\d+\\(\\(\" \"\\)\\))");

    @Test
    void branches_ends_and_losses_are_drawn() {
        JourneyMap map = JourneyMap.named("M")
                .stage(
                        "Outer",
                        s -> s.touchpoint(
                                        "Asks \"why\"",
                                        MOBILE_APP,
                                        t -> t.leadsTo("Pays", 0.6, w -> w.condition("if; only")))
                                .stage(
                                        "Inner",
                                        i -> i.touchpoint(
                                                "Pays",
                                                MOBILE_APP,
                                                t -> t.succeeds("Done", 0.9).fails("Gives up", 0.1))))
                .build();
        assertEquals("""
                flowchart LR
                    subgraph s0["Outer"]
                        n0["Asks #34;why#34;"]
                        subgraph s1["Inner"]
                            n1["Pays"]
                        end
                    end
                    n2(["Done"])
                    n3{{"Gives up"}}
                    n0 -->|"60 #37; if#59; only"| n1
                    n1 -->|"90 #37;"| n2
                    n1 -.->|"10 #37;"| n3
                    n0 -.->|"40 #37;"| lost_n0((" "))
                """, MermaidFlowchart.of(map).toString());
    }

    @Property(tries = 300)
    void every_line_keeps_to_the_grammar(@ForAll JourneyMap map) {
        String text = MermaidFlowchart.of(map).toString();
        text.lines()
                .forEach(line -> assertEquals(true, LINE.matcher(line.strip()).matches(), line));
        JourneyGraph graph = JourneyGraph.of(map);
        assertEquals(
                graph.transitions().size(),
                text.lines()
                        .filter(line -> line.strip().matches("n\\d+ -.*n\\d+"))
                        .filter(line -> !line.contains("lost_"))
                        .count());
    }
}
