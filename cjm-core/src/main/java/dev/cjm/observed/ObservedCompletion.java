package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How likely journeys reach a goal from each activity, by the chain that the log shows.
 *
 * <p>It is the absorbing Markov chain of order 1 whose likelihoods are the counts of what follows what (Kemeny and Snell 1960), solved
 * exactly. A journey counts up to its first goal or failure. Open journeys tell what they have done, not that they end there: without any
 * the probability over all journeys is the observed share, and with them it is what that share may become. Where all that is known of an
 * activity comes from journeys that are open, the end is unknown.
 *
 * {@snippet class=dev.cjm.observed.Snippets region=observedCompletion}
 */
public final class ObservedCompletion implements JourneyResult, Iterable<ObservedChance> {
    private static final int PRINTED = 10;

    private final Proportion observed;
    private final long open;
    private final Estimate success;
    private final Estimate failure;
    private final Estimate lost;
    private final Estimate unknown;
    private final List<ObservedChance> activities;
    private final Suppressed suppressed;
    private final OpenJourneys openJourneys;

    private ObservedCompletion(EventLog log, CompletionEvents events, ObservedCompletionOptions options) {
        FollowsCount count = FollowsCount.of(events.log());
        CompletionChain chain = new CompletionChain(count, events.endOf(), events.endedOpen());
        openJourneys = options.open(log);
        long n = log.journeyCount();
        observed = new Proportion(events.reached(), n);
        open = Arrays.stream(events.endedOpen()).sum();
        double[] ends = chain.ends();
        success = estimate(ends[CompletionChain.SUCCESS], n);
        failure = estimate(ends[CompletionChain.FAILURE], n);
        lost = estimate(ends[CompletionChain.LOST], n);
        unknown = estimate(ends[CompletionChain.UNKNOWN], n);
        double[] toSuccess = chain.to(CompletionChain.SUCCESS);
        double[] toFailure = chain.to(CompletionChain.FAILURE);
        double[] toLost = chain.to(CompletionChain.LOST);
        double[] toUnknown = chain.to(CompletionChain.UNKNOWN);
        double[] further = chain.furtherEvents();
        List<ObservedChance> built = new ArrayList<>();
        long[] with = new long[chain.activities().length];
        for (int i = 0; i < with.length; i++) {
            with[i] = count.journeysWith[chain.activities()[i]];
        }
        for (int i : Counted.order(with, with.length, options.minimumCases())) {
            built.add(new ObservedChance(
                    log.table().activities().get(chain.activities()[i]),
                    new Proportion(with[i], n),
                    estimate(toSuccess[i], with[i]),
                    estimate(toFailure[i], with[i]),
                    estimate(toLost[i], with[i]),
                    estimate(toUnknown[i], with[i]),
                    Estimate.of(further[i], with[i])));
        }
        activities = List.copyOf(built);
        suppressed =
                new Suppressed(options.minimumCases(), Counted.suppressed(with, with.length, options.minimumCases()));
    }

    /** What rounding put beyond a probability is taken back. */
    private static Estimate estimate(double probability, long n) {
        return n == 0 ? Estimate.noData() : Estimate.of(Math.max(0, Math.min(1, probability)), n);
    }

    /**
     * Estimates how journeys reach a goal.
     *
     * @param log the log
     * @param goal the activity that is the goal
     * @return what becomes of journeys
     */
    public static ObservedCompletion of(EventLog log, String goal) {
        return of(log, goal, options -> {});
    }

    /**
     * Estimates how journeys reach a goal.
     *
     * @param log the log
     * @param goal the activity that is the goal
     * @param options says what is a failure, and which journeys are open
     * @return what becomes of journeys
     * @throws IllegalArgumentException if the goal is a failure too
     */
    public static ObservedCompletion of(
            EventLog log, String goal, Consumer<? super ObservedCompletionOptions> options) {
        ObservedCompletionOptions said = new ObservedCompletionOptions();
        options.accept(said);
        if (said.failures().contains(goal)) {
            throw new IllegalArgumentException(
                    "The activity '%s' is the goal and a failure.\nSay one of both.".formatted(goal));
        }
        return new ObservedCompletion(log, CompletionEvents.of(log, goal, said), said);
    }

    /**
     * Tells how many journeys reached the goal.
     *
     * @return the share of all journeys, open ones included
     */
    public Proportion observed() {
        return observed;
    }

    /**
     * Counts the journeys that came to no goal and no failure, and may still do so.
     *
     * @return the number; 0 unless a {@linkplain ObservedCompletionOptions#openWithin gap} is said
     */
    public long open() {
        return open;
    }

    /**
     * Tells how likely a journey reaches the goal.
     *
     * @return the probability from the start
     */
    public Estimate success() {
        return success;
    }

    /**
     * Tells how likely a journey fails.
     *
     * @return the probability from the start; 0 unless {@linkplain ObservedCompletionOptions#failsAt failures} are said
     */
    public Estimate failure() {
        return failure;
    }

    /**
     * Tells how likely a journey ends without goal and failure.
     *
     * @return the probability from the start
     */
    public Estimate lost() {
        return lost;
    }

    /**
     * Tells how likely a journey comes to where nobody knows how it ends.
     *
     * @return the probability from the start; all four sum to 1
     */
    public Estimate unknown() {
        return unknown;
    }

    /**
     * Lists what becomes of journeys from each activity on.
     *
     * @return those that most journeys have first, then by code points
     */
    public List<ObservedChance> activities() {
        return activities;
    }

    @Override
    public Iterator<ObservedChance> iterator() {
        return activities.iterator();
    }

    /**
     * Finds an activity.
     *
     * @param activity the activity
     * @return what becomes of journeys from there on, or empty if no journey or too few have it before their goal
     */
    public Optional<ObservedChance> activity(String activity) {
        return activities.stream()
                .filter(each -> each.activity().equals(activity))
                .findFirst();
    }

    /**
     * Tells how many activities are left out because too few journeys have them.
     *
     * @return what is left out; the probabilities rest on all journeys nevertheless
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    /**
     * Lists what the numbers take for granted.
     *
     * @return English sentences
     */
    public List<String> assumptions() {
        Labels labels = Labels.of(Locale.ENGLISH);
        return List.of(labels.text("observedOrder"), openJourneys.assumption(labels));
    }

    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .left(labels.text("observedCompletion"))
                .right(labels.text("journeys"))
                .right(labels.text("observedSuccess"))
                .right(labels.text("failure"))
                .right(labels.text("lost"))
                .right(labels.text("unknownEnd"))
                .right(labels.text("goesOn"));
        table.row(
                labels.text("start"),
                String.valueOf(observed.denominator()),
                percent(success),
                percent(failure),
                percent(lost),
                percent(unknown),
                "");
        activities.stream()
                .limit(PRINTED)
                .forEach(each -> table.row(
                        each.activity(),
                        String.valueOf(each.journeys().numerator()),
                        percent(each.success()),
                        percent(each.failure()),
                        percent(each.lost()),
                        percent(each.unknown()),
                        QuestionText.number(each.furtherEvents(), 2)));
        String more = activities.size() > PRINTED ? labels.text("andMore", activities.size() - PRINTED) + "\n" : "";
        return table
                + more
                + (open > 0 ? QuestionText.line("stillOpen", String.valueOf(open), labels) : "")
                + QuestionText.suppressed(suppressed, labels)
                + QuestionText.line("assumed", labels.text("observedOrder"), labels)
                + QuestionText.line("assumed", openJourneys.assumption(labels), labels);
    }

    private static String percent(Estimate probability) {
        return probability.value().isPresent()
                ? Decimals.percent(probability.value().orElse(0), 1)
                : "";
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
