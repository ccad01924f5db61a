package dev.cjm.rule.catalog;

import dev.cjm.internal.NearestNames;
import dev.cjm.internal.Quoted;
import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The ready-made rules for journey maps.
 *
 * {@snippet class=dev.cjm.rule.catalog.CatalogSnippets region=check}
 *
 * <p>Each has an id that stays, a severity, a reason with its source, a suggestion, and an example that holds beside one that does not.
 * A rule whose options are as they are unless said is the same in all sets, so that sets can be put together by {@link RuleSet#and}.
 */
public final class JourneyRules {
    private JourneyRules() {}

    /**
     * Puts together what a map should satisfy before a team shows it to others.
     *
     * @return the rules, with all options as they are unless said
     */
    public static RuleSet recommended() {
        return recommended(options -> {});
    }

    /**
     * Puts together what a map should satisfy before a team shows it to others.
     *
     * @param options says where the rules draw their lines
     * @return the rules
     * @throws IllegalArgumentException if an option is out of bounds
     */
    public static RuleSet recommended(Consumer<? super JourneyRuleOptions> options) {
        return RuleSet.of(entries(options).stream()
                .filter(RuleEntry::isRecommended)
                .map(RuleEntry::rule)
                .toList());
    }

    /**
     * Puts all rules of the catalogue together.
     *
     * @return the rules, with all options as they are unless said
     */
    public static RuleSet strict() {
        return strict(options -> {});
    }

    /**
     * Puts all rules of the catalogue together.
     *
     * @param options says where the rules draw their lines
     * @return the rules
     * @throws IllegalArgumentException if an option is out of bounds
     */
    public static RuleSet strict(Consumer<? super JourneyRuleOptions> options) {
        return RuleSet.of(entries(options).stream().map(RuleEntry::rule).toList());
    }

    /**
     * Finds one rule, to put it into a set of one's own.
     *
     * @param id the id of the rule
     * @return the rule, with all options as they are unless said
     * @throws IllegalArgumentException if there is no such rule; the message has the nearest id
     */
    public static JourneyRule rule(String id) {
        return rule(id, options -> {});
    }

    /**
     * Finds one rule, to put it into a set of one's own.
     *
     * @param id the id of the rule
     * @param options says where it draws its line
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule, or an option is out of bounds
     */
    public static JourneyRule rule(String id, Consumer<? super JourneyRuleOptions> options) {
        Objects.requireNonNull(id, "id");
        List<RuleEntry> all = entries(options);
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(RuleEntry::rule)
                .orElseThrow(() -> unknown(id, all));
    }

    /**
     * Lists all rules with their options and examples.
     *
     * @return the entries in the order of the page, with all options as they are unless said
     */
    public static List<RuleEntry> entries() {
        return entries(options -> {});
    }

    /**
     * Lists all rules with their options and examples.
     *
     * @param options says where the rules draw their lines
     * @return the entries in the order of the page
     * @throws IllegalArgumentException if an option is out of bounds
     */
    public static List<RuleEntry> entries(Consumer<? super JourneyRuleOptions> options) {
        JourneyRuleOptions chosen = new JourneyRuleOptions();
        Objects.requireNonNull(options, "options").accept(chosen);
        return Collections.unmodifiableList(sharing(Standard.ENTRIES, all(chosen)));
    }

    private static List<RuleEntry> all(JourneyRuleOptions options) {
        List<RuleEntry> all = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            all.addAll(chapter.entries(options));
        }
        return all;
    }

    /** What no option changes is one and the same rule in all sets, so that sets go together. */
    private static List<RuleEntry> sharing(List<RuleEntry> standard, List<RuleEntry> chosen) {
        List<RuleEntry> all = new ArrayList<>(chosen);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).options().equals(standard.get(i).options())) {
                all.set(i, standard.get(i));
            }
        }
        return all;
    }

    /** The rules with all options as they are unless said, made once. */
    private static final class Standard {
        private static final List<RuleEntry> ENTRIES = List.copyOf(all(new JourneyRuleOptions()));
    }

    /**
     * Prints the catalogue for people, in Markdown.
     *
     * @return the page: of each rule its sentence, severity, reason, suggestion, options and examples
     */
    public static String page() {
        return RulePage.of(new JourneyRuleOptions());
    }

    private static IllegalArgumentException unknown(String id, List<RuleEntry> all) {
        String hint = NearestNames.of(id, all.stream().map(RuleEntry::id).toList())
                .map(near -> "Maybe you meant " + Quoted.text(near) + ".")
                .orElse("JourneyRules.page() lists them all.");
        return new IllegalArgumentException("The catalogue has no rule %s.\n%s".formatted(Quoted.text(id), hint));
    }
}
