package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.ExampleMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsOfTruthTextTest {
    private final MomentsOfTruth food = MomentsOfTruth.of(ExampleMap.map());

    @Test
    void english_is_as_it_should_read() {
        String text = """
                Moments of truth: Fresh food, one hour
                Reading                 Touchpoint                Score  Reason
                ----------------------  ---------------  --------------  --------------------------------------------------------------------------
                Declared                –                                None is declared.
                Contact with the brand  Sees a store ad             yes  meets the brand: Paid ads
                                        Scans and pays              yes  meets the brand: Mobile app
                                        Home delivery               yes  meets the brand: Courier
                Typed                   –                                None has a type.
                Forms opinions          –                                None is said to form opinions.
                Gap in satisfaction     –                                No touchpoint states both importance and satisfaction.
                Experience: extreme     Scans and pays   2 on the scale  feels -2
                                        Home delivery    2 on the scale  feels +2
                Experience: change      Home delivery    4 on the scale  from -2 at Scans and pays to +2
                Experience: end         Home delivery               yes  the likeliest way to Eats in time ends with +2
                Outcome: swing          Sees a store ad          38.4 %  success is 48.0 % likely here, then: Scans and pays 80.0 %, Drop-off 0.0 %
                Outcome: decision       Scans and pays              yes  success or failure is decided by going on to Home delivery, Gives up
                Scans and pays: named by 2 of 6 readings (experience, outcome)
                Sees a store ad: named by 1 of 6 readings (outcome)
                Home delivery: named by 1 of 6 readings (experience)
                Assumed: No entry is marked: customers enter at 'Sees a store ad', where no other touchpoint leads.
                Assumed: 'Home delivery' leads to 'Eats in time' without a likelihood: the way there takes what is left, 1.
                """;
        assertEquals(text, food.toText(Locale.UK));
        assertEquals(text, food.toString());
    }

    @Test
    void romanian_is_as_it_should_read() {
        String text = food.toText(Locale.forLanguageTag("ro"));
        assertTrue(text.startsWith("Momentele adevărului: Fresh food, one hour\nLectură  "));
        assertTrue(text.contains("cea mai probabilă cale spre Eats in time se încheie cu +2"));
        assertTrue(text.contains("\nHome delivery: numit de 1 din 6 lecturi (experiență)\n"));
    }

    @Test
    void chinese_is_as_it_should_read() {
        assertTrue(food.toText(Locale.SIMPLIFIED_CHINESE).startsWith("关键时刻：Fresh food, one hour\n解读"));
        assertTrue(food.toText(Locale.TRADITIONAL_CHINESE).contains("6 種解讀中有 2 種指向它（體驗, 結果）"));
    }

    @Test
    void units_are_said() {
        String text = MomentsOfTruth.of(MomentsOfTruthTest.rich()).toString();
        assertTrue(text.contains("2 of 3  opinions formed here lead to repurchase, public criticism"));
        assertTrue(text.contains("6.5 points  importance to customers 9, satisfaction 2.5"));
        assertTrue(text.contains("\nB: named by 5 of 6 readings (declared, opinion, gap, experience, outcome)\n"));
    }

    @Test
    void more_than_three_are_counted() {
        String text = MomentsOfTruth.of(Curves.map(2, -2, 2, -2, 1)).toString();
        assertTrue(text.contains("T2"));
        assertTrue(text.contains("and 1 more"));
        assertTrue(text.contains("and 2 more"));
    }
}
