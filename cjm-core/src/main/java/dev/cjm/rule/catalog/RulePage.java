package dev.cjm.rule.catalog;

import java.util.List;
import java.util.Locale;

/** The catalogue as a page of Markdown. */
final class RulePage {
    private final StringBuilder text = new StringBuilder();

    private RulePage() {}

    static String of(JourneyRuleOptions options) {
        RulePage page = new RulePage();
        page.line("# Rules for journey maps").line("");
        page.line("`JourneyRules.recommended()` has the rules marked *recommended*, `JourneyRules.strict()` has all."
                + " Examples follow `JourneyMap.named(\"Example\")`.");
        for (Chapter chapter : Chapter.values()) {
            page.line("").line("## " + chapter.title());
            chapter.entries(options).forEach(page::entry);
        }
        return page.text.toString();
    }

    private void entry(RuleEntry entry) {
        line("").line("### " + entry.id()).line("");
        line("*" + entry.rule().severity().name().toLowerCase(Locale.ROOT)
                        + (entry.isRecommended() ? ", recommended" : "") + "*: "
                        + entry.rule().sentence() + ".")
                .line("");
        entry.rule().reason().ifPresent(reason -> line("Because " + reason + "."));
        entry.rule().suggestion().ifPresent(fix -> line(fix + "."));
        options(entry.options());
        line("").line("Holds:")
                .line("")
                .line("```java")
                .line(entry.holdingExample())
                .line("```");
        line("").line("Is violated:")
                .line("")
                .line("```java")
                .line(entry.violatingExample())
                .line("```");
    }

    private void options(List<RuleOption> options) {
        if (options.isEmpty()) {
            return;
        }
        line("").line("| option | unless said | reason |").line("|---|---|---|");
        for (RuleOption option : options) {
            line("| `" + option.name() + "` | " + option.standard() + " | " + option.reason() + " |");
        }
    }

    private RulePage line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
