/**
 * Ready-made rules for journey maps, each with its reason, its source and two examples.
 *
 * {@snippet class=dev.cjm.rule.catalog.CatalogSnippets region=check}
 *
 * <p>{@link dev.cjm.rule.catalog.JourneyRules#recommended()} is what a map should satisfy before a team shows it to others;
 * {@link dev.cjm.rule.catalog.JourneyRules#strict()} is the whole catalogue, for maps that budgets depend on. Both are ordinary
 * {@linkplain dev.cjm.rule.RuleSet sets}: rules can be taken out, added, suppressed with a reason, or given another severity.
 * {@link dev.cjm.rule.catalog.JourneyRules#entries()} has each rule with its options and examples, and
 * {@link dev.cjm.rule.catalog.JourneyRules#page()} prints them for people.
 *
 * <p>Thresholds are named options with stated defaults; the page gives the reason of each:
 *
 * {@snippet class=dev.cjm.rule.catalog.CatalogSnippets region=options}
 *
 * <h2>Why it is built this way</h2>
 *
 * <ul>
 *   <li>Most rules come from four articles on how to draw a journey map; the reason of each names its article by the title, so that a
 *       team can read what was meant. Those of our own say so. A threshold that no article gives is ours and is an option.
 *   <li>Only what makes a map unusable is an error: what nobody can reach, what leads nowhere, no stage, no success. The rest is a
 *       warning or advice, because a map is drawn step by step.
 *   <li>No rule knows the date of today: {@link dev.cjm.rule.catalog.JourneyRuleOptions#asOf} says it, so that the same map gives the same
 *       findings tomorrow. Without it, that rule has nothing to check and says so.
 *   <li>Words of the company's view stand in lists that ship with the library, for English, Chinese in both scripts and Romanian. All
 *       lists are asked for all maps, because maps mix languages; a word that customers of a service do use can be
 *       {@linkplain dev.cjm.rule.catalog.JourneyRuleOptions#customerWords let pass}.
 *   <li>Examples are code as text, so that the page can show them; a test compiles and checks each of them.
 * </ul>
 */
@NullMarked
package dev.cjm.rule.catalog;

import org.jspecify.annotations.NullMarked;
