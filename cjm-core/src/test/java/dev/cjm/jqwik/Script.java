package dev.cjm.jqwik;

/** Words in the scripts of the world; Latin is the script of {@link Words}. */
@SuppressWarnings("ImmutableEnumChecker") // nobody else sees the array
enum Script {
    LATIN(""),
    CYRILLIC("Видит рекламу|Сравнивает цены|Оплата|Доставка на дом|Отзыв|Ёлка|Йод"),
    GREEK("Βλέπει διαφήμιση|Σύγκριση|Πληρωμή|Παράδοση|ΟΔΟΣ|Άρης"),
    HAN("看到广告|比較價格|購買|送货上门|客户服务|满意|第一阶段|𠮷野家"),
    KANA_AND_HANGUL("カートに入れる|ｶﾞｲﾄﾞ|支払い|배송|고객 센터|한글"),
    ARABIC("يرى إعلانًا|يقارن الأسعار|الدفع|التوصيل|عميل ١٢٣"),
    HEBREW("רואה פרסומת|משווה מחירים|תשלום|משלוח 24 שעות"),
    INDIC("विज्ञापन देखता है|भुगतान|डिलीवरी|ক্ষি|தமிழ்|ราคา|ที่บ้าน"),
    DIACRITICS("Plătește|Livrare în aceeași zi|Țară și șosea|Tiếng Việt|İstanbul|ISPARTA ılık|Ångström|Œuvre|ﬁnal"),
    EMOJI("🛒 корзина|👩‍👩‍👧 семья|🇷🇴 România|1️⃣ einmal|👍🏽 хорошо|❤️ любовь");

    private final String[] words;

    Script(String words) {
        this.words = words.split("\\|");
    }

    String word(Words sort, int pick) {
        if (this == LATIN) {
            return sort.word(pick);
        }
        String word = words[pick % words.length];
        int round = pick / words.length;
        return sort.isName() && round % 2 == 1 ? word + " " + (2 + round / 2) : word;
    }
}
