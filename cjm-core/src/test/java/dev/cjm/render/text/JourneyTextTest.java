package dev.cjm.render.text;

import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static dev.cjm.model.Phase.AFTER;
import static dev.cjm.model.Phase.BEFORE;
import static dev.cjm.model.Phase.DURING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import dev.cjm.render.MapLane;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JourneyTextTest {
    private static final JourneyMap MAP = JourneyMap.named("Fresh food | one hour")
            .goal("Dinner on the table.")
            .persona("Busy *parent*")
            .stage(
                    "Awareness",
                    BEFORE,
                    s -> s.need("Speed")
                            .touchpoint(
                                    "Sees a store ad",
                                    PAID_ADS,
                                    t -> t.feels(+1).leadsTo("Scans & pays", 0.6)))
            .stage(
                    "Purchase",
                    DURING,
                    s -> s.touchpoint(
                            "Scans & pays",
                            MOBILE_APP,
                            t -> t.feels(-2)
                                    .pain("Payment <fails>", p -> p.severity(8))
                                    .leadsTo("Home delivery", 0.8)
                                    .fails("Gives up", 0.2)))
            .stage(
                    "Logistics",
                    AFTER,
                    s -> s.touchpoint(
                            "Home delivery",
                            COURIER,
                            t -> t.feels(+2).quote("=Still warm!").succeeds("Eats in time")))
            .build();

    @Test
    void markdown_has_a_row_for_each_touchpoint() {
        assertEquals(
                """
                # Fresh food \\| one hour

                - **Customer journey map**: Current state
                - **Goal**: Dinner on the table.
                - **Personas**: Busy \\*parent\\*

                | Stage | Touchpoints | Emotion curve | Pain points |
                | --- | --- | --- | --- |
                | Awareness | Sees a store ad (Paid ads) | good +1 | |
                | Purchase | Scans &amp; pays (Mobile app) | bad −2 | Payment &lt;fails&gt; (severity 8) |
                | Logistics | Home delivery (Courier) | good +2 | |

                - Gives up (12 %, Failure)
                - Eats in time (48 %, Success)
                - Drop-off (40 %)
                """,
                plain(JourneyMarkdown.of(
                                MAP, o -> o.lanes(MapLane.TOUCHPOINTS, MapLane.EMOTION_CURVE, MapLane.PAIN_POINTS))
                        .toString()));
    }

    @Test
    void a_grid_has_a_column_for_each_touchpoint() {
        assertEquals(
                List.of(
                        List.of("Phase", "Before purchase", "During purchase", "After purchase"),
                        List.of("Stage", "Awareness", "Purchase", "Logistics"),
                        List.of("Needs", "Speed", "", ""),
                        List.of("Customer quotes", "", "", "“=Still warm!”")),
                JourneyGrid.of(MAP, o -> o.lanes(MapLane.NEEDS, MapLane.QUOTES)).rows());
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe() {
        JourneyMap map = JourneyMap.named("M")
                .stage("=cmd|' /C calc'!A0", s -> s.touchpoint("A", MOBILE_APP))
                .build();
        assertEquals("'=cmd|' /C calc'!A0", JourneyGrid.of(map).rows().get(1).get(1));
    }

    @Test
    void a_story_reads_well() {
        assertEquals("""
                Fresh food | one hour: Current state. Customer journey map. Stages: 3, touchpoints: 3. Goal: Dinner on the table. Personas: Busy *parent*.

                Stage 1 of 3: Awareness.

                1. Sees a store ad, by way of: Paid ads. It feels good +1. Then: 60 % go on to “Scans & pays”; 40 % are lost.

                Stage 2 of 3: Purchase.

                2. Scans & pays, by way of: Mobile app. It feels bad −2. Moments of truth: feels −2; success or failure is decided by going on to Home delivery, Gives up (named by 2 of 6 readings: experience, outcome). Pain points: Payment <fails> (severity 8). Then: 80 % go on to “Home delivery”; 20 % end with “Gives up”.

                Stage 3 of 3: Logistics.

                3. Home delivery, by way of: Courier. Customer quotes: “=Still warm!”. It feels good +2. Then: 100 % end with “Eats in time”.

                In the end: Gives up (12 %, Failure); Eats in time (48 %, Success); Drop-off (40 %).
                """, plain(JourneyNarrative.of(MAP).toString()));
    }

    @Test
    void a_story_is_told_in_the_language_of_the_reader() {
        assertEquals(
                "1. Sees a store ad，通过：Paid ads。感受：良好 +1。然后：60% 继续到“Scans & pays”；40% 流失。",
                JourneyNarrative.of(MAP, o -> o.locale(Locale.SIMPLIFIED_CHINESE))
                        .toString()
                        .lines()
                        .skip(4)
                        .findFirst()
                        .orElseThrow());
    }

    /** Blanks that keep a number and its sign together, as blanks. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
