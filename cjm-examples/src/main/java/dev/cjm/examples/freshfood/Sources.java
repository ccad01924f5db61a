package dev.cjm.examples.freshfood;

import dev.cjm.model.DateRange;
import dev.cjm.model.EmotionBuilder;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.SourceType;
import dev.cjm.model.StatementBuilder;
import java.time.LocalDate;
import java.util.function.Consumer;

/** How the facts of the story are known: reported by the article, or made up for the example. */
final class Sources {
    /** The article: "Draw a customer journey map in three steps, the best tool to reshape customer experience". */
    static final String ARTICLE_TITLE = "三步繪制客戶旅程地圖! 重塑客戶體驗的最佳工具";

    static final String MADE_UP = "Made up for this example; no customer was asked";

    /** The article says that the retailer does so; it says nothing of scores and likelihoods beside it. */
    static final Evidence ARTICLE = Evidence.of(
            EvidenceKind.REPORTED, e -> e.sourceType(SourceType.ARTICLE).source(ARTICLE_TITLE));

    /** The article gives a figure; it does not say how it was measured. */
    static final Evidence ARTICLE_ON_CONVERSION = Evidence.of(
            EvidenceKind.REPORTED,
            e -> e.sourceType(SourceType.ARTICLE).source(ARTICLE_TITLE + ": conversion rate up to 35 %"));

    static final Evidence ARTICLE_ON_SALES = Evidence.of(
            EvidenceKind.REPORTED,
            e -> e.sourceType(SourceType.ARTICLE)
                    .source(ARTICLE_TITLE + ": sales per square metre three times those of ordinary malls"));

    /** Somebody who writes examples believes so, since the example was last gone through. */
    static final Evidence ASSUMED = assumed(LocalDate.of(2026, 2, 9));

    /** Somebody who writes examples believed so in the first draft, and nobody looked again since. */
    static final Evidence FIRST_DRAFT = assumed(LocalDate.of(2023, 11, 20));

    /** When the made-up figures pretend to have been measured. */
    static final DateRange FIRST_QUARTER = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

    private Sources() {}

    private static Evidence assumed(LocalDate day) {
        return Evidence.of(
                EvidenceKind.ASSUMED,
                e -> e.sourceType(SourceType.WORKSHOP).source(MADE_UP).date(day));
    }

    /** A feeling of everybody, in a word. */
    static Consumer<EmotionBuilder> felt(String word) {
        return e -> e.word(word).evidence(ASSUMED);
    }

    /** A feeling of one persona, in a word. */
    static Consumer<EmotionBuilder> feltBy(String persona, String word) {
        return e -> e.persona(persona).word(word).evidence(ASSUMED);
    }

    /** Words put into the mouth of one persona. */
    static Consumer<StatementBuilder> saidBy(String persona) {
        return s -> s.persona(persona).source("Example").evidence(ASSUMED);
    }
}
