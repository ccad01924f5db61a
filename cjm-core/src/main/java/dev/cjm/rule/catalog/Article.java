package dev.cjm.rule.catalog;

/** Where the reason of a rule comes from. */
enum Article {
    /** "How to create a customer journey map (examples and templates)". */
    HOW_TO_CREATE("如何創建客戶旅程圖(示例和模板)"),
    /** "What is a customer journey map?". */
    WHAT_IS("Ce este o hartă a călătoriei clienților?"),
    /** "Choosing resources for building a CJM and its templates". */
    RESOURCES("选择用于构建 CJM 及其模板的资源"),
    /** "Draw a customer journey map in three steps! The best tool to reshape customer experience". */
    THREE_STEPS("三步繪制客戶旅程地圖! 重塑客戶體驗的最佳工具"),
    /** Nobody but this library. */
    OWN("a rule of this library");

    private final String title;

    Article(String title) {
        this.title = title;
    }

    /** A reason with its source. */
    String says(String reason) {
        return reason + " (" + title + ")";
    }

    String title() {
        return title;
    }
}
