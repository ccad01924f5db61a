/**
 * What must hold for journeys: rules in code that reads aloud, and findings that tell a person what to do.
 *
 * <p>{@link dev.cjm.rule.JourneyRule#rule} starts a rule; it reads as the sentence that it prints:
 *
 * {@snippet class=dev.cjm.rule.RuleSnippets region=rule}
 *
 * <h2>Saying a rule</h2>
 *
 * <p>A rule speaks of touchpoints, stages, transitions, personas, paths, the journey, or of a redesign; {@code all(Subjects)} takes any
 * other parts. What follows {@code that} says which of them, what follows {@code should} says what must hold: facts with words, shipped
 * ({@link dev.cjm.rule.Touchpoints}, {@link dev.cjm.rule.Stages}, {@link dev.cjm.rule.Transitions}, {@link dev.cjm.rule.Personas},
 * {@link dev.cjm.rule.Journeys}, {@link dev.cjm.rule.Redesigns}) or any lambda with words ({@link dev.cjm.rule.Described}).
 * {@code and}, {@code or}, {@code andShould} and {@code orShould} bind from left to right; {@code noTouchpoints()} and {@code not(…)}
 * negate. {@code because} gives the reason, {@code suggest} what to do, {@code withSeverity} how much it matters: an error unless said.
 *
 * <h2>Rules over paths</h2>
 *
 * {@snippet class=dev.cjm.rule.PathSnippets region=paths}
 *
 * <p>A path is a walk from an entry to an outcome or to a dead end; {@code toSuccess()} and the like narrow it, and so does
 * {@code that(condition)}. It walks the structure of
 * the map: every transition counts, whatever its likelihood, 0 included, and failures and recoveries without one too. {@code before(place)}
 * asks for the part until a path first comes to the place, only of paths that do. What cannot be reached from an entry is on no path; what
 * can be reached but leads to no end is listed by the assumptions. All walks are decided at once: passing a place by a search that avoids
 * it (a place that every path passes is a dominator), counts by dynamic programming over the components, where a loop that adds to the
 * count exceeds every limit. The finding shows one counterexample: the shortest, laps included. Where more than half a million
 * beginnings of walks would have to be kept to find the shortest, it shows the heaviest walk instead or, with a loop that adds, one lap of
 * it, and for too little the lightest; whether the rule holds is exact all the same.
 *
 * <p>{@code orShould} lets each path choose, and a path that does neither is a finding; {@code noPaths()} with {@code andShould} forbids paths
 * that do both. Such conditions are looked for by one search. Where it would have to keep more than a million beginnings of walks, the rule
 * has nothing to check, and says so: it never holds without having been decided. Where conditions with {@code before} are mixed by "and" and
 * "or" and no path comes to all of their places, there is nothing to check either, so that a rule and its negation never both hold.
 *
 * <h2>Checking</h2>
 *
 * {@snippet class=dev.cjm.rule.RuleSnippets region=set}
 *
 * <p>A rule {@linkplain dev.cjm.rule.RuleOutcome holds, is violated, or has nothing to check}; the last proves nothing and says why.
 * {@link dev.cjm.rule.RuleReport} has the {@linkplain dev.cjm.rule.Finding findings} in a stated order, and
 * {@link dev.cjm.rule.RuleReport#throwIfViolated} throws them all at once. In tests, {@link dev.cjm.rule.JourneyAssertions} takes nothing
 * to check for a failure unless told otherwise:
 *
 * {@snippet class=dev.cjm.rule.RuleSnippets region=assertion}
 *
 * <p>Two maps, a current and a future one, are checked by {@link dev.cjm.rule.RuleSet#checkRedesign}: rules over one map on the future one,
 * {@code redesignedTouchpoints()} and {@code theRedesign()} on both.
 *
 * <h2>What is known already</h2>
 *
 * <p>{@link dev.cjm.rule.RuleSet#suppressAt} accepts a finding for good, with a reason. A baseline lets a team begin with rules on a map that
 * violates many of them: what it knows is set aside, so that a build fails for what is new only.
 *
 * {@snippet class=dev.cjm.rule.BaselineSnippets region=baseline}
 *
 * <h2>Why it is built this way</h2>
 *
 * <ul>
 *   <li>A fact is one type for {@code that} and {@code should}: its words begin with a verb as after a plural, and the other forms are made
 *       of them. So a sentence, a finding ("feels bad but does not name a pain point") and a suggestion come from the same two words.
 *   <li>Facts are made ready once per map and then asked about each part, so that what takes long is found once.
 *   <li>Locations have ids and not indexes, and fingerprints have neither names nor messages nor the path that shows a finding, so that both stay
 *       when other things change.
 *   <li>The assertions stand here and not beside the generators for jqwik: they need nothing but {@code AssertionError}, so that tests with
 *       JUnit, TestNG or AssertJ can have them without jqwik, and services that check at start-up too.
 *   <li>Undesirable is a rule, impossible cannot be built: no rule repeats what {@code build()} refuses.
 * </ul>
 */
@NullMarked
package dev.cjm.rule;

import org.jspecify.annotations.NullMarked;
