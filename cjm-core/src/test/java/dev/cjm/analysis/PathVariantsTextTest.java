package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PathVariantsTextTest {
    private final PathVariants food = PathVariants.of(ExampleMap.map());

    @Test
    void english_is_as_it_should_read() {
        String text = """
                Path variants: Fresh food, one hour
                 1.  48.0 %  Eats in time · Touchpoints: 3
                             Sees a store ad → Scans and pays → Home delivery → Eats in time
                 2.  12.0 %  Gives up · Touchpoints: 2
                             Sees a store ad → Scans and pays → Gives up
                Covered likelihood: 60.0 % (Eats in time 48.0 %, Gives up 12.0 %)
                Drop-off: 40.0 %
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """;
        assertEquals(text, food.toString());
        assertEquals(text, food.toText(Locale.GERMANY));
    }

    @Test
    void traditional_chinese_is_as_it_should_read() {
        assertEquals("""
                路徑變體：Fresh food, one hour
                 1.  48.0 %  Eats in time · 接觸點：3
                             Sees a store ad → Scans and pays → Home delivery → Eats in time
                 2.  12.0 %  Gives up · 接觸點：2
                             Sees a store ad → Scans and pays → Gives up
                已涵蓋的可能性：60.0 % (Eats in time 48.0 %, Gives up 12.0 %)
                流失：40.0 %
                假設：No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                假設：'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """, food.toText(Locale.forLanguageTag("zh-TW")));
    }

    @Test
    void what_does_not_cover_everything_says_what_it_covers() {
        JourneyMap map = ExampleMap.map();
        assertEquals("""
                Path variants: Fresh food, one hour
                 1.  48.0 %  Eats in time · Touchpoints: 3
                             Sees a store ad → Scans and pays → Home delivery → Eats in time
                Covered likelihood: 48.0 % (Eats in time 48.0 %)
                Drop-off: 40.0 %
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """, PathVariants.of(map, o -> o.top(1)).toString());
    }

    @Test
    void without_variants_it_says_that_there_is_no_data() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("A", 1)));
        assertEquals("""
                Path variants: Map
                No data
                Covered likelihood: 0.0 %
                Assumed: No success is stated.
                Assumed: No entry is marked: customers enter at 'A', where no other touchpoint leads.
                """, PathVariants.of(map).toString());
    }

    @Test
    void a_search_that_was_cut_off_says_so() {
        assertEquals("""
                Path variants: Fresh food, one hour
                Nothing found
                Covered likelihood: 0.0 %
                Drop-off: 40.0 %
                The search stopped at its limit of effort: there may be more
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """, PathVariants.of(ExampleMap.map(), o -> o.effort(1)).toString());
    }

    @Test
    void more_than_three_assumptions_are_counted() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("B"))
                .touchpoint("B", WEB, t -> t.leadsTo("C"))
                .touchpoint("C", WEB));
        assertEquals(
                List.of(
                        "Assumed: No success is stated.",
                        "Assumed: No entry is marked: customers enter at 'A', where no other touchpoint leads.",
                        "Assumed: 'A' leads to 'B' without a likelihood: the way there takes what is left, 1.",
                        "2 more assumptions"),
                PathVariants.of(map).toString().lines().skip(4).toList());
    }

    @Test
    void a_likelihood_too_small_for_a_double_is_shown_by_its_power_of_ten() {
        JourneyMap map = Examples.oneStage(stage -> {
            for (int i = 0; i < 40; i++) {
                String next = i == 39 ? "" : "T" + (i + 1);
                stage.touchpoint("T" + i, WEB, t -> {
                    if (next.isEmpty()) {
                        t.succeeds("Done", 2e-10);
                    } else {
                        t.leadsTo(next, 1e-10);
                    }
                });
            }
        });
        String first =
                PathVariants.of(map).toString().lines().skip(1).findFirst().orElseThrow();
        assertEquals(" 1. 2.0E-398 %  Done · Touchpoints: 40", first);
    }

    @Test
    void a_long_way_goes_on_below() {
        JourneyMap map = Examples.inOrder(
                "A first touchpoint of thirty", "A second one that is as long ", "A third one that is as long", "Last");
        assertEquals("""
                Path variants: Map
                 1. 100.0 %  Success · Touchpoints: 4
                             A first touchpoint of thirty → A second one that is as long  →
                             A third one that is as long → Last → Success
                Covered likelihood: 100.0 % (Success 100.0 %)
                Drop-off: 0.0 %
                Assumed: No transition between touchpoints is stated: they follow one another as written.
                Assumed: No success is stated: the last touchpoint leads to one.
                Assumed: No entry is marked: customers enter at 'A first touchpoint of thirty', where no other touchpoint leads.
                """, PathVariants.of(map).toString());
    }

    @Test
    void rare_ways_keep_two_digits_and_outcomes_come_by_what_is_covered() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint("B", WEB)
                .touchpoint(
                        "A",
                        WEB,
                        t -> t.entry(1)
                                .fails("Gone", 0.0001234)
                                .ends("Beta", 0.0009996)
                                .ends("Alpha", 0.0009996)
                                .ends("Never", 0)
                                .succeeds("Done", 0.001)
                                .leadsTo("B", 0)));
        assertEquals(
                """
                Covered likelihood: 0.3 % (Done 0.1 %, Alpha 0.1 %, Beta 0.1 %, Gone 0.012 %)
                Drop-off: 99.7 %
                Assumed: 'B' leads nowhere: all who come there drop off.
                """,
                PathVariants.of(map)
                        .toString()
                        .lines()
                        .skip(9)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }
}
