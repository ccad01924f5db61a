package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.StatementKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EmotionCurveTextTest {
    private final JourneyMap food = ExampleMap.map();

    @Test
    void english_is_as_it_should_read() {
        String text = """
                Emotion curve: Fresh food, one hour
                Scale: -2 … 2, neutral at 0 · 3 of 3 touchpoints scored
                Mean: +0.33 · Range: 4 · Sign changes: 2 · Area below neutral: 1.17
                Peak–end on the likeliest way to success (Eats in time): 0 with the worst peak, +2 with the best
                Extreme  Emotion  Touchpoint       Stage      Reason
                -------  -------  ---------------  ---------  -------------------------
                Lowest        -2  Scans and pays   Purchase   Pain point: Payment fails
                Highest       +2  Home delivery    Logistics  stated
                Highest       +1  Sees a store ad  Awareness  stated
                """;
        assertEquals(text, EmotionCurve.of(food).toText(Locale.UK));
        assertEquals(text, EmotionCurve.of(food).toString());
    }

    @Test
    void traditional_chinese_is_as_it_should_read() {
        assertEquals("""
                情感曲線：Fresh food, one hour (Busy parent)
                量表：-2 … 2, 中性為 0 · 3 個接觸點中有 3 個已評分
                平均值：+0.67 · 全距：3 · 正負變化：2 · 中性線以下面積：0.42
                最可能成功的路徑的峰終值（Eats in time）：+2
                極值  感受  接觸點           階段       原因
                ----  ----  ---------------  ---------  -------------------
                最低    -1  Scans and pays   Purchase   痛點：Payment fails
                最高    +2  Home delivery    Logistics  已說明
                最高    +1  Sees a store ad  Awareness  已說明
                """, EmotionCurve.of(food, o -> o.persona("Busy parent")).toText(Locale.TRADITIONAL_CHINESE));
    }

    @Test
    void romanian_is_as_it_should_read() {
        assertEquals("""
                Curba emoțiilor: Fresh food, one hour
                Scală: -2 … 2, neutru la 0 · 3 din 3 puncte de contact cu scor
                Medie: +0.33 · Amplitudine: 4 · Schimbări de semn: 2 · Aria sub neutru: 1.17
                Vârf–final pe cea mai probabilă cale spre succes (Eats in time): 0 cu vârful cel mai slab, +2 cu cel mai bun
                Extremă  Emoție  Punct de contact  Etapă      Motiv
                -------  ------  ----------------  ---------  ----------------------------
                Minim        -2  Scans and pays    Purchase   Punct dureros: Payment fails
                Maxim        +2  Home delivery     Logistics  declarat
                Maxim        +1  Sees a store ad   Awareness  declarat
                """, EmotionCurve.of(food).toText(Locale.forLanguageTag("ro-RO")));
    }

    @Test
    void without_any_score_it_says_that_there_is_no_data() {
        assertEquals("""
                Emotion curve: Curve
                Scale: -2 … 2, neutral at 0 · 0 of 2 touchpoints scored
                No data
                """, Curves.of(Curves.GAP, Curves.GAP).toString());
    }

    @Test
    void three_at_most_are_shown_on_each_side_and_none_that_feels_otherwise() {
        assertEquals("""
                Emotion curve: Curve
                Scale: -2 … 2, neutral at 0 · 8 of 8 touchpoints scored
                Mean: -0.38 · Range: 3.5 · Sign changes: 1 · Area below neutral: 4.5
                Peak–end on the likeliest way to success (Success): -0.5
                Extreme  Emotion  Touchpoint  Stage  Reason
                -------  -------  ----------  -----  ------
                Lowest        -2  T0          All    stated
                Lowest      -1.5  T1          All    stated
                Lowest        -1  T2          All    stated
                Highest     +1.5  T6          All    stated
                Highest       +1  T7          All    stated
                """, Curves.of(-2, -1.5, -1, -0.5, -0.5, 0, 1.5, 1).toString());
    }

    @Test
    void what_is_only_good_has_a_lowest_too() {
        assertEquals(
                """
                Emotion curve: Curve
                Scale: 1 … 5, neutral at 3 · 2 of 2 touchpoints scored
                Mean: 4.5 · Range: 1 · Sign changes: 0 · Area below neutral: 0
                Peak–end on the likeliest way to success (Success): 5
                Extreme  Emotion  Touchpoint  Stage  Reason
                -------  -------  ----------  -----  ------
                Lowest         4  T0          All    stated
                Highest        5  T1          All    stated
                Highest        4  T0          All    stated
                """,
                EmotionCurve.of(Curves.onScale(dev.cjm.model.EmotionScale.ONE_TO_FIVE, 4, 5))
                        .toString());
    }

    @Test
    void reasons_are_pains_of_the_lowest_gains_of_the_highest_and_else_what_the_score_rests_on() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "Queue", WEB, t -> t.feels(-2).pain("Slow").pain("Loud").gain("Music"))
                .touchpoint(
                        "Desk",
                        WEB,
                        t -> t.statement(StatementKind.QUOTE, "Rude", s -> s.score(-1))
                                .statement(StatementKind.QUOTE, "Bored", s -> s.score(-1))
                                .statement(
                                        StatementKind.QUOTE,
                                        "Old",
                                        s -> s.score(2).weight(0))
                                .quote("Hm"))
                .touchpoint("Talk", WEB, t -> t.feels(1, emotion -> emotion.word("relieved")))
                .touchpoint("Gift", WEB, t -> t.feels(2).pain("Heavy").gain("Free")));
        assertEquals("""
                Extreme  Emotion  Touchpoint  Stage  Reason
                -------  -------  ----------  -----  ---------------------------
                Lowest        -2  Queue       Stage  Pain point: Slow, Loud
                Lowest        -1  Desk        Stage  mean of 2 scored statements
                Highest       +2  Gift        Stage  Gain: Free
                Highest       +1  Talk        Stage  stated (relieved)
                """, table(EmotionCurve.of(map)));
    }

    @Test
    void a_curve_of_personas_says_whose_it_is() {
        JourneyMap map = Curves.ofOneTouchpoint(t -> t.feels("Anna", 1).feels("Bob", -1));
        assertEquals("""
                Emotion curve: One (Bob)
                Scale: -2 … 2, neutral at 0 · 1 of 1 touchpoints scored
                Mean: -1 · Range: 0 · Sign changes: 0 · Area below neutral: 0
                Peak–end on the likeliest way to success (Success): -1
                Extreme  Emotion  Touchpoint  Stage  Reason
                -------  -------  ----------  -----  --------------
                Lowest        -1  Here        All    stated for Bob
                Highest       -1  Here        All    stated for Bob
                """, EmotionCurve.of(map, o -> o.persona("Bob")).toString());
        String across =
                EmotionCurve.of(map, EmotionCurveOptions::acrossPersonas).toString();
        assertEquals(
                "Emotion curve: One (mean over 2 personas)",
                across.lines().findFirst().orElseThrow());
        assertEquals(
                "Highest    +0.56  Here        All    mean over 2 personas",
                across.lines().skip(7).findFirst().orElseThrow());
    }

    @Test
    void several_ways_to_success_are_summed_up() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.feels(2).leadsTo("B", 0.5).succeeds("Done", 0.25))
                .touchpoint("B", WEB, t -> t.feels(-2).succeeds("Done")));
        assertEquals(
                """
                Peak–end on the likeliest way to success (Done): -2 with the worst peak, 0 with the best
                Peak–end over the 2 likeliest ways to success (75.0 % of all journeys): -0.67 with the worst peak, +0.67 with the best
                """,
                EmotionCurve.of(map)
                        .toString()
                        .lines()
                        .skip(3)
                        .limit(2)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void the_curve_of_a_variant_does_not_claim_to_succeed() {
        PathVariant failure = PathVariants.of(food).variants().get(1);
        assertEquals(
                "Peak–end: -2",
                EmotionCurve.of(failure).toString().lines().skip(3).findFirst().orElseThrow());
    }

    @Test
    void without_a_success_there_is_no_line_for_peak_and_end() {
        JourneyMap map = Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.feels(2).fails("Gone", 1)));
        assertEquals(6, EmotionCurve.of(map).toString().lines().skip(1).count());
    }

    private static String table(EmotionCurve curve) {
        return curve.toString().lines().skip(4).map(line -> line + "\n").reduce("", String::concat);
    }
}
