package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyWordsTest {
    private static final CompanyWords WORDS = CompanyWords.shipped();

    @Test
    void each_list_has_forty_words_or_more_and_none_twice() {
        for (String language : CompanyWords.LANGUAGES) {
            List<String> words = CompanyWords.list(language);
            assertTrue(words.size() >= 40, () -> language + ": " + words.size());
            assertEquals(words.size(), new HashSet<>(words).size(), language);
        }
    }

    @Test
    void each_word_of_each_list_is_found_in_a_sentence() {
        for (String language : CompanyWords.LANGUAGES) {
            for (String word : CompanyWords.list(language)) {
                String sentence = language.startsWith("zh") ? "我们要" + word + "吧" : "We want: " + word + "!";
                assertTrue(WORDS.in(sentence).isPresent(), word);
            }
        }
    }

    @Test
    void case_accents_and_an_english_plural_make_no_difference() {
        assertEquals(Optional.of("conversion rate"), WORDS.in("Lift CONVERSION-RATES now"));
        assertEquals(Optional.of("rata de conversie"), WORDS.in("Creștem RATA DE CONVERSIE"));
        assertEquals(Optional.of("palnie de vanzari"), WORDS.in("o pâlnie de vânzări"));
    }

    @Test
    void romanian_words_are_found_in_every_case_number_and_with_article() {
        for (String text : List.of(
                "Creșterea ratei de conversie",
                "Ratele de conversie scad",
                "creșterea ratelor de conversie",
                "Scăderea costului de achiziție",
                "costurile de achiziție",
                "Ciclul de vânzare",
                "durata ciclului de vânzări",
                "clienți potențiali calificați",
                "clienților potențiali calificați",
                "clientului potențial calificat",
                "segmentele de clienți",
                "publicului țintă",
                "obiectivelor de vânzări",
                "marja de profit",
                "cotei de piață")) {
            assertTrue(WORDS.in(text).isPresent(), text);
        }
        assertEquals(Optional.of("rata de conversie"), WORDS.in("Creșterea ratei de conversie"));
    }

    @Test
    void letting_a_romanian_word_pass_lets_all_its_forms_pass() {
        CompanyWords less = WORDS.without(List.of("rata de conversie"));
        assertEquals(Optional.empty(), less.in("Creșterea ratei de conversie"));
        assertEquals(Optional.empty(), less.in("rată de conversie"));
        assertTrue(less.in("costului de achiziție").isPresent());
        assertTrue(WORDS.with(List.of("GMV")).in("ratei de conversie").isPresent());
    }

    @Test
    void chinese_words_for_conversion_are_found() {
        assertEquals(Optional.of("转换率"), WORDS.in("提高转换率"));
        assertEquals(Optional.of("轉換率"), WORDS.in("提高轉換率"));
        assertTrue(WORDS.in("增加拉新用户").isPresent());
        assertTrue(WORDS.in("拉新用户 了").isPresent());
        assertTrue(WORDS.in("增加 拉新用户").isPresent());
        assertEquals(Optional.empty(), WORDS.in("拉新 用户"));
    }

    @Test
    void a_stage_is_read_with_its_name_goal_and_questions() {
        assertTrue(WORDS.in(Stage.of("Lead generation", s -> {})).isPresent());
        assertTrue(WORDS.in(Stage.of("Shopping", s -> s.goal("Raise the conversion rate")))
                .isPresent());
        assertTrue(WORDS.in(Stage.of("Shopping", s -> s.asks("Am I in the target group?")))
                .isPresent());
        assertTrue(WORDS.in(Stage.of("Shopping", s -> s.goal("Find dinner"))).isEmpty());
    }

    @Test
    void a_pain_is_the_customers_and_an_opportunity_the_companys() {
        assertTrue(WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.pain("Churn")))
                .isPresent());
        assertTrue(WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.opportunity("Lower the churn")))
                .isEmpty());
    }

    @Test
    void words_of_latin_letters_are_found_whole_only() {
        assertEquals(Optional.empty(), WORDS.in("Sees skulls and slates"));
        assertEquals(Optional.empty(), WORDS.in("Reads the broiler manual"));
        assertEquals(Optional.of("roi"), WORDS.in("Asks for the ROI"));
    }

    @Test
    void what_customers_say_is_not_found() {
        for (String text : List.of(
                "Pays in the app",
                "Finds something for dinner",
                "Will it arrive before seven?",
                "Caută o rețetă pentru cină",
                "Citește un prospect",
                "Întreabă de prospecte la farmacie",
                "Vorbește cu echipa de vânzări",
                "Plătește la casă",
                "在手机上付款",
                "参加大促活动",
                "想改变现状",
                "接获客服的电话",
                "參加大促活動",
                "想改變現狀",
                "接獲客服的電話",
                "看看有没有新鲜的鱼",
                "沙拉新鲜吗",
                "沙拉新鮮嗎",
                "浮潜客人很多",
                "浮潛客人很多",
                "Accepts the end user licence agreement",
                "Reports a leak in the gas pipeline",
                "Uses a funnel to fill the bottle",
                "Asks a CPA about taxes",
                "Alege o rată mică",
                "Rata la bancă e mare",
                "Ciclul de spălare s-a terminat",
                "Plătește costul de livrare",
                "在手機上付款",
                "等外送到家")) {
            assertEquals(Optional.empty(), WORDS.in(text), text);
        }
    }

    @Test
    void words_of_both_scripts_are_found_in_chinese_sentences() {
        CompanyWords more = WORDS.with(List.of("VIP客户", "B2B 客戶", "私域GMV"));
        assertEquals(Optional.of("vip客户"), more.in("服务好VIP客户吧"));
        assertEquals(Optional.of("vip客户"), more.in("Vip 客户"));
        assertEquals(Optional.of("vip客户"), more.in("ＶＩＰ客户"));
        assertEquals(Optional.of("b2b客戶"), more.in("找B2B客戶"));
        assertEquals(Optional.of("私域gmv"), more.in("提高私域GMV!"));
        assertEquals(Optional.empty(), more.in("SVIP客户"));
        assertEquals(Optional.empty(), more.in("VIP的客户"));
        assertEquals(Optional.empty(), more.without(List.of("VIP客户")).in("服务好VIP客户吧"));
    }

    @Test
    void words_of_latin_letters_are_found_between_chinese_ones() {
        assertEquals(Optional.of("kpi"), WORDS.in("这个月的KPI达标"));
        assertEquals(Optional.of("conversion rate"), WORDS.in("提高conversion rate吧"));
        assertEquals(Optional.empty(), WORDS.in("用KPIs2付款"));
    }

    @Test
    void chinese_words_are_not_put_together_across_what_parts_them() {
        assertEquals(Optional.of("客单价"), WORDS.in("提高客单价"));
        assertEquals(Optional.empty(), WORDS.in("访客,单价"));
        assertEquals(Optional.empty(), WORDS.in("访客 单价"));
    }

    @Test
    void punctuation_alone_is_no_word() {
        assertEquals(Optional.empty(), WORDS.with(List.of("--")).in("The customer's s"));
        assertEquals(Optional.of("kpi"), WORDS.with(List.of("--")).in("The KPIs"));
    }

    @Test
    void characters_beyond_the_first_plane_are_whole() {
        assertEquals(Optional.of("𠮷客"), WORDS.with(List.of("𠮷客")).in("找𠮷客吧"));
    }

    @Test
    void words_can_be_added_and_let_pass() {
        assertEquals(Optional.of("gmv"), WORDS.with(List.of("GMV")).in("Raises the GMV"));
        assertEquals(Optional.of("成交额"), WORDS.with(List.of("成交额")).in("提高成交额"));
        assertEquals(Optional.empty(), WORDS.without(List.of("Upsell")).in("Gets an upsell"));
        assertEquals(Optional.empty(), WORDS.without(List.of("获客成本")).in("降低获客成本"));
        assertEquals(Optional.of("upsell"), WORDS.in("Gets an upsell"));
    }

    @Test
    void all_that_a_touchpoint_says_for_customers_is_read_but_not_their_own_words() {
        assertTrue(WORDS.in(Touchpoint.of("Upsell", Channels.WEB)).isPresent());
        assertTrue(WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.motivation("Churn")))
                .isPresent());
        assertTrue(WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.action("Enters the sales funnel")))
                .isPresent());
        assertTrue(WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.asks("What is my customer segment?")))
                .isPresent());
        assertEquals(
                Optional.empty(), WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.quote("They try to upsell me"))));
    }
}
