package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.graph.Examples;
import dev.cjm.model.JourneyMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PathVariantsTextTest {
    private final PathVariants food = PathVariants.of(Examples.freshFood());

    @Test
    void english_is_as_it_should_read() {
        String text = """
                Path variants: Fresh food, one hour
                #  Likelihood  Touchpoints  Outcome       Variant
                -  ----------  -----------  ------------  ---------------------------------------------------------------
                1      48.0 %            3  Eats in time  Sees a store ad → Scans and pays → Home delivery → Eats in time
                2      12.0 %            2  Gives up      Sees a store ad → Scans and pays → Gives up
                Covered likelihood: 60.0 %
                Drop-off: 40.0 %
                """;
        assertEquals(text, food.toString());
        assertEquals(text, food.toText(Locale.GERMANY));
    }

    @Test
    void traditional_chinese_is_as_it_should_read() {
        assertEquals("""
                路徑變體：Fresh food, one hour
                #  可能性  接觸點  結果          變體
                -  ------  ------  ------------  ---------------------------------------------------------------
                1  48.0 %       3  Eats in time  Sees a store ad → Scans and pays → Home delivery → Eats in time
                2  12.0 %       2  Gives up      Sees a store ad → Scans and pays → Gives up
                已涵蓋的可能性：60.0 %
                流失：40.0 %
                """, food.toText(Locale.forLanguageTag("zh-TW")));
    }

    @Test
    void what_does_not_cover_everything_says_what_it_covers() {
        JourneyMap map = Examples.freshFood();
        assertEquals("""
                Path variants: Fresh food, one hour
                #  Likelihood  Touchpoints  Outcome       Variant
                -  ----------  -----------  ------------  ---------------------------------------------------------------
                1      48.0 %            3  Eats in time  Sees a store ad → Scans and pays → Home delivery → Eats in time
                Covered likelihood: 48.0 %
                """, PathVariants.of(map, o -> o.top(1)).toString());
    }

    @Test
    void without_variants_it_says_that_there_is_no_data() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("A", 1)));
        assertEquals("""
                Path variants: Map
                No data
                Covered likelihood: 0.0 %
                """, PathVariants.of(map).toString());
    }
}
