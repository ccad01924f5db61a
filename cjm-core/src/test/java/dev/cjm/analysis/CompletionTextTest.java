package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.Examples;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompletionTextTest {
    private final CompletionProbability food = CompletionProbability.of(ExampleMap.map());

    @Test
    void english_is_as_it_should_read() {
        String text = """
                Completion probability: Fresh food, one hour
                Success: 48.0 %
                Expected touchpoints: 2.08 (standard deviation 0.93)
                Mean emotion per visit: +0.37
                Outcome       Kind     Probability
                ------------  -------  -----------
                Eats in time  Success       48.0 %
                Gives up      Failure       12.0 %
                Drop-off                    40.0 %
                  Lost  Touchpoint       Visited by   Go on  Reason
                ------  ---------------  ----------  ------  ------------------------------------------
                40.0 %  Sees a store ad     100.0 %  60.0 %  Drop-off 40.0 %
                12.0 %  Scans and pays       60.0 %  80.0 %  Failure 12.0 % · Pain point: Payment fails
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """;
        assertEquals(text, food.toString());
        assertEquals(text, food.toText(Locale.GERMANY));
    }

    @Test
    void simplified_chinese_is_as_it_should_read() {
        assertEquals("""
                完成概率：Fresh food, one hour
                成功：48.0 %
                预期接触点数：2.08（标准差 0.93）
                每次到访的平均感受：+0.37
                结果          类型    概率
                ------------  ----  ------
                Eats in time  成功  48.0 %
                Gives up      失败  12.0 %
                流失                40.0 %
                流失占比  接触点            到访率  继续率  原因
                --------  ---------------  -------  ------  ---------------------------------
                  40.0 %  Sees a store ad  100.0 %  60.0 %  流失 40.0 %
                  12.0 %  Scans and pays    60.0 %  80.0 %  失败 12.0 % · 痛点：Payment fails
                假设：No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                假设：'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """, food.toText(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void without_a_success_it_says_so_and_where_nothing_is_lost_there_is_no_table() {
        JourneyMap map = Examples.oneStage(stage ->
                stage.touchpoint("A", WEB, t -> t.leadsTo("B", 1)).touchpoint("B", WEB, t -> t.ends("Over", 1)));
        assertEquals("""
                Completion probability: Map
                Success: no success stated
                Expected touchpoints: 2 (standard deviation 0)
                Outcome   Kind     Probability
                --------  -------  -----------
                Over      Neutral      100.0 %
                Drop-off                 0.0 %
                Assumed: No success is stated.
                Assumed: No entry is marked: customers enter at 'A', where no other touchpoint leads.
                """, CompletionProbability.of(map).toString());
    }
}
