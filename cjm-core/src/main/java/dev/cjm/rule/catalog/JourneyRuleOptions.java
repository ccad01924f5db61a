package dev.cjm.rule.catalog;

import dev.cjm.analysis.ImprovementsOptions;
import dev.cjm.analysis.Lane;
import dev.cjm.internal.Quoted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says where the rules of the catalogue draw their lines; the reason of each default stands on {@link JourneyRules#page()}. */
public final class JourneyRuleOptions {
    private static final Duration STANDARD_WAIT = ImprovementsOptions.STANDARD_WAIT;
    private static final Set<Lane> STANDARD_LANES =
            Collections.unmodifiableSet(EnumSet.of(Lane.ACTIONS, Lane.EMOTIONS, Lane.PAINS, Lane.OPPORTUNITIES));

    private final Map<Threshold, Double> thresholds = new EnumMap<>(Threshold.class);
    private final List<String> companyWords = new ArrayList<>();
    private final List<String> customerWords = new ArrayList<>();
    private Duration longestWait = STANDARD_WAIT;
    private Optional<LocalDate> asOf = Optional.empty();
    private Set<Lane> lanes = STANDARD_LANES;

    JourneyRuleOptions() {}

    /**
     * Says how many touchpoints a map has at least.
     *
     * @param count the number, at least 1; 3 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions fewestTouchpoints(int count) {
        return set(Threshold.FEWEST_TOUCHPOINTS, count);
    }

    /**
     * Says how many touchpoints a map has at most.
     *
     * @param count the number, at least 1; 100 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions mostTouchpoints(int count) {
        return set(Threshold.MOST_TOUCHPOINTS, count);
    }

    /**
     * Says how many touchpoints the shortest way to a success has at most.
     *
     * @param count the number, at least 1; 30 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions longestWay(int count) {
        return set(Threshold.LONGEST_WAY, count);
    }

    /**
     * Says how long customers may wait without news.
     *
     * @param time the time, not negative; one day unless said
     * @return these options
     * @throws IllegalArgumentException if the time is negative
     */
    public JourneyRuleOptions longestWait(Duration time) {
        if (Objects.requireNonNull(time, "time").isNegative()) {
            throw new IllegalArgumentException(
                    "The option longestWait (%s) must not be negative.\nIt is one day unless said.".formatted(time));
        }
        longestWait = time;
        return this;
    }

    /**
     * Says how many actions a touchpoint asks for at most.
     *
     * @param count the number, at least 1; 10 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions mostActions(int count) {
        return set(Threshold.MOST_ACTIONS, count);
    }

    /**
     * Says how many fields customers fill at one touchpoint at most.
     *
     * @param count the number, at least 0; 8 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions mostFields(int count) {
        return set(Threshold.MOST_FIELDS, count);
    }

    /**
     * Says how many of the steps from touchpoint to touchpoint change the channel at most.
     *
     * @param share the share, 0 inclusive to 1 inclusive; 0.75 unless said
     * @return these options
     * @throws IllegalArgumentException if the share is out of bounds
     */
    public JourneyRuleOptions mostSwitches(double share) {
        return set(Threshold.MOST_SWITCHES, share);
    }

    /**
     * Says how much of the time customers may find the next channel closed.
     *
     * <p>The time is that at which the channel that they leave is open, and what counts is whether the next one is open after the waiting
     * time of the transition. Only what is stated is compared: a touchpoint on a channel without opening hours counts as always open, and
     * where customers leave such a one nothing is checked. {@link dev.cjm.model.OpeningHours#ALWAYS} says that a channel never closes.
     *
     * @param share the share, 0 inclusive to 1 inclusive; 0.5 unless said; with 1, nothing is a finding
     * @return these options
     * @throws IllegalArgumentException if the share is out of bounds
     */
    public JourneyRuleOptions mostClosed(double share) {
        return set(Threshold.MOST_CLOSED, share);
    }

    /**
     * Says how much of the evidence may be merely assumed.
     *
     * @param share the share, 0 inclusive to 1 inclusive; 0.5 unless said
     * @return these options
     * @throws IllegalArgumentException if the share is out of bounds
     */
    public JourneyRuleOptions mostAssumed(double share) {
        return set(Threshold.MOST_ASSUMED, share);
    }

    /**
     * Says on how many types of sources a map rests at least.
     *
     * @param count the number, at least 1; 2 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions fewestSourceTypes(int count) {
        return set(Threshold.FEWEST_SOURCE_TYPES, count);
    }

    /**
     * Says from which day evidence is looked at; without a day its age is not checked.
     *
     * @param day the day, such as that of a release; no clock is asked
     * @return these options
     */
    public JourneyRuleOptions asOf(LocalDate day) {
        asOf = Optional.of(Objects.requireNonNull(day, "day"));
        return this;
    }

    /**
     * Says after how many months evidence is stale, counted back from {@link #asOf}.
     *
     * @param months the number, at least 1; 24 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions staleAfterMonths(int months) {
        return set(Threshold.STALE_AFTER_MONTHS, months);
    }

    /**
     * Says how many of the eight kinds of facts a persona has at least.
     *
     * @param count the number, 1 to 8; 8 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions fewestPersonaFacts(int count) {
        return set(Threshold.FEWEST_PERSONA_FACTS, count);
    }

    /**
     * Says in how many kinds of facts two personas differ at least.
     *
     * @param count the number, 1 to 8; 2 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions fewestDifferences(int count) {
        return set(Threshold.FEWEST_DIFFERENCES, count);
    }

    /**
     * Says how many of the touchpoints have a feeling at least.
     *
     * @param share the share, 0 inclusive to 1 inclusive; 0.5 unless said
     * @return these options
     * @throws IllegalArgumentException if the share is out of bounds
     */
    public JourneyRuleOptions fewestFeelings(double share) {
        return set(Threshold.FEWEST_FEELINGS, share);
    }

    /**
     * Says how many moments of truth are few in any journey, however short.
     *
     * <p>A map may declare as many, or as {@link #mostMomentShare} allows if that is more: max(2, ⌈n/3⌉) of n touchpoints unless said.
     *
     * @param count the number, at least 0; 2 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public JourneyRuleOptions mostMoments(int count) {
        return set(Threshold.MOST_MOMENTS, count);
    }

    /**
     * Says which share of the touchpoints may be moments of truth, rounded up to whole touchpoints.
     *
     * @param share the share, 0 inclusive to 1 inclusive; a third unless said; with 0, {@link #mostMoments} alone counts
     * @return these options
     * @throws IllegalArgumentException if the share is out of bounds
     */
    public JourneyRuleOptions mostMomentShare(double share) {
        return set(Threshold.MOST_MOMENT_SHARE, share);
    }

    /**
     * Says how many of the lanes a stage fills at least.
     *
     * @param share the share, 0 inclusive to 1 inclusive; 0.75 unless said
     * @return these options
     * @throws IllegalArgumentException if the share is out of bounds
     */
    public JourneyRuleOptions leastCoverage(double share) {
        return set(Threshold.LEAST_COVERAGE, share);
    }

    /**
     * Says which lanes each stage should fill.
     *
     * @param first a lane
     * @param more further lanes; actions, emotions, pains and opportunities unless said
     * @return these options
     */
    public JourneyRuleOptions lanes(Lane first, Lane... more) {
        lanes = EnumSet.of(Objects.requireNonNull(first, "first"), Objects.requireNonNull(more, "more"));
        return this;
    }

    /**
     * Adds words that only the company uses.
     *
     * @param words words or phrases of any language, each with a letter or digit, perhaps none; case makes no difference
     * @return these options
     * @throws IllegalArgumentException if a word is blank or has neither letter nor digit
     */
    public JourneyRuleOptions companyWords(Collection<String> words) {
        return add(companyWords, "companyWords", words);
    }

    /**
     * Lets words pass that customers use too, though they stand in the lists.
     *
     * <p>Making the rules refuses a word that no list has, since it lets nothing pass, and names the nearest one.
     *
     * @param words words or phrases of any language, each with a letter or digit, perhaps none; case makes no difference
     * @return these options
     * @throws IllegalArgumentException if a word is blank or has neither letter nor digit
     */
    public JourneyRuleOptions customerWords(Collection<String> words) {
        return add(customerWords, "customerWords", words);
    }

    double value(Threshold threshold) {
        return thresholds.getOrDefault(threshold, threshold.standard());
    }

    int count(Threshold threshold) {
        return (int) value(threshold);
    }

    RuleOption option(Threshold threshold) {
        return threshold.option(value(threshold));
    }

    Duration longestWait() {
        return longestWait;
    }

    RuleOption longestWaitOption() {
        return new RuleOption(
                "longestWait",
                longestWait.toString(),
                STANDARD_WAIT.toString(),
                "Who hears nothing for more than a day starts to ask; the form is that of ISO 8601.");
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    RuleOption asOfOption() {
        return new RuleOption(
                "asOf",
                asOf.map(LocalDate::toString).orElse("none"),
                "none",
                "Rules do not ask the clock, so that the same map gives the same findings tomorrow.");
    }

    Set<Lane> lanes() {
        return lanes;
    }

    RuleOption lanesOption() {
        return new RuleOption(
                "lanes",
                StageFacts.words(lanes),
                StageFacts.words(STANDARD_LANES),
                "With the touchpoints, these are the lanes that the article names for a basic map.");
    }

    CompanyWords words() {
        return CompanyWords.shipped().with(companyWords).without(customerWords);
    }

    RuleOption companyWordsOption() {
        return words("companyWords", companyWords, "The lists that ship with the library suffice to begin with.");
    }

    RuleOption customerWordsOption() {
        return words("customerWords", customerWords, "Only a service knows which words its customers use.");
    }

    private static RuleOption words(String name, List<String> words, String reason) {
        return new RuleOption(name, words.isEmpty() ? "none" : quoted(words), "none", reason);
    }

    private static String quoted(List<String> words) {
        return words.stream().map(Quoted::text).collect(Collectors.joining(", "));
    }

    private JourneyRuleOptions set(Threshold threshold, double value) {
        thresholds.put(threshold, threshold.checked(value));
        return this;
    }

    private JourneyRuleOptions add(List<String> list, String option, Collection<String> words) {
        int index = 0;
        for (String word : Objects.requireNonNull(words, "words")) {
            String where = "words[" + index++ + "]";
            if (Objects.requireNonNull(word, where).isBlank()) {
                throw new IllegalArgumentException(
                        "A word of the option " + option + " must not be blank.\nLeave it out.");
            }
            if (CompanyWords.isSilent(word)) {
                throw new IllegalArgumentException("The word %s of the option %s must have a letter or a digit.\n%s"
                        .formatted(Quoted.text(word), option, "Leave it out: no text is searched for anything else."));
            }
            list.add(word);
        }
        return this;
    }
}
