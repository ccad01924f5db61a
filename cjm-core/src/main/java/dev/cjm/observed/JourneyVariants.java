package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The sequences of activities that journeys have.
 *
 * <p>Two journeys have the same variant if they have the same activities in the same order. Order: by journeys, the most frequent first,
 * then by activities in code points. Nothing is left out unless {@linkplain JourneyVariantsOptions#minimumCases said}; then entropy and
 * complexity are those of the journeys whose variants are told.
 */
public final class JourneyVariants implements JourneyResult, Iterable<JourneyVariant> {
    private static final int PRINTED = 10;

    private final EventLog log;
    private final VariantTable table;
    private final int[] order;
    private final Suppressed suppressed;

    private JourneyVariants(EventLog log, JourneyVariantsOptions options) {
        this.log = log;
        table = new VariantTable(log);
        int[] all = table.order();
        int kept = 0;
        while (kept < all.length && table.count(all[kept]) >= options.minimumCases()) {
            kept++;
        }
        order = Arrays.copyOf(all, kept);
        suppressed = new Suppressed(options.minimumCases(), (long) all.length - kept);
    }

    /**
     * Groups the journeys of a log by their sequences.
     *
     * @param log the log
     * @return the variants
     */
    public static JourneyVariants of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Groups the journeys of a log by their sequences.
     *
     * @param log the log
     * @param options says which variants are too rare to be told; shares are of all journeys nevertheless
     * @return the variants
     */
    public static JourneyVariants of(EventLog log, Consumer<? super JourneyVariantsOptions> options) {
        JourneyVariantsOptions said = new JourneyVariantsOptions();
        options.accept(said);
        return new JourneyVariants(log, said);
    }

    /**
     * Tells how many variants are left out because too few journeys have them.
     *
     * @return what is left out; nothing unless {@linkplain JourneyVariantsOptions#minimumCases said}
     */
    public Suppressed suppressed() {
        return suppressed;
    }

    /**
     * Lists all variants.
     *
     * @return the most frequent first, unmodifiable, made when they are asked for
     */
    public List<JourneyVariant> variants() {
        return new AbstractList<>() {
            @Override
            public JourneyVariant get(int rank) {
                int variant = order[rank];
                return new JourneyVariant(
                        table.activities(variant), new Proportion(table.count(variant), log.journeyCount()));
            }

            @Override
            public int size() {
                return order.length;
            }
        };
    }

    /**
     * Lists the most frequent variants.
     *
     * @param most how many at most, 0 or more
     * @return the most frequent first
     * @throws IllegalArgumentException if the number is negative
     */
    public List<JourneyVariant> top(int most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "The number of variants (" + most + ") must be at least 0.\nAsk for some.");
        }
        return List.copyOf(variants().subList(0, Math.min(most, order.length)));
    }

    /**
     * Streams all variants.
     *
     * @return the most frequent first
     */
    public Stream<JourneyVariant> stream() {
        return variants().stream();
    }

    @Override
    public Iterator<JourneyVariant> iterator() {
        return variants().iterator();
    }

    /**
     * Tells how many journeys the most frequent variants cover.
     *
     * @param most how many variants, 0 or more
     * @return the share of all journeys
     */
    public Proportion coverage(int most) {
        long covered = 0;
        for (int rank = 0; rank < Math.min(most, order.length); rank++) {
            covered += table.count(order[rank]);
        }
        return new Proportion(covered, log.journeyCount());
    }

    /**
     * Tells how few variants cover a share of the journeys.
     *
     * @param share the share, 0 to 1, both inclusive
     * @return how many of the most frequent variants are needed; all if those that are told do not reach it
     * @throws IllegalArgumentException if the share is out of bounds
     */
    public int covering(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share (%s) must be between 0 and 1.\nMaybe it is a percentage; divide by 100."
                            .formatted(share));
        }
        BigDecimal wanted = Decimals.exact(share).multiply(BigDecimal.valueOf(log.journeyCount()));
        long covered = 0;
        int rank = 0;
        while (rank < order.length && BigDecimal.valueOf(covered).compareTo(wanted) < 0) {
            covered += table.count(order[rank++]);
        }
        return rank;
    }

    /**
     * Tells how spread journeys are over variants.
     *
     * @return the entropy in bits: 0 if all journeys have one variant; it rests on all journeys
     */
    public Estimate entropy() {
        List<Long> counts = new ArrayList<>();
        for (int variant : order) {
            counts.add((long) table.count(variant));
        }
        return counts.isEmpty() ? Estimate.noData() : Estimate.of(SequenceNumbers.entropy(counts), told());
    }

    /**
     * Tells how varied journeys are, as the mean of {@link JourneyVariant#complexity} over all journeys.
     *
     * @return the mean complexity, 0 to 1, both inclusive
     */
    public Estimate complexity() {
        int alphabet = log.activities().size();
        double sum = 0;
        for (int variant : order) {
            sum += table.count(variant) * SequenceNumbers.complexity(table.activities(variant), alphabet);
        }
        return order.length == 0 ? Estimate.noData() : Estimate.of(sum / told(), told());
    }

    /** How many journeys have a variant that is told. */
    private long told() {
        return coverage(order.length).numerator();
    }

    /**
     * Finds the variant of a sequence.
     *
     * @param activities the activities in order
     * @return the variant, or empty if no journey has it
     */
    public Optional<JourneyVariant> variant(List<String> activities) {
        return stream()
                .filter(variant -> variant.activities().equals(activities))
                .findFirst();
    }

    /**
     * Keeps the journeys of the most frequent variants: a view, nothing is copied.
     *
     * @param most how many variants, 0 or more
     * @return their journeys
     */
    public EventLog journeysOf(int most) {
        boolean[] isKept = new boolean[table.size()];
        for (int rank = 0; rank < Math.min(most, order.length); rank++) {
            isKept[order[rank]] = true;
        }
        BitSet kept = new BitSet();
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            kept.set(journey, isKept[table.variantOf(journey)]);
        }
        return log.only(kept);
    }

    /**
     * Prints the most frequent variants as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable printed = new TextTable()
                .right(labels.text("journeys"))
                .right(labels.text("share"))
                .left(labels.text("sequence"))
                .cellsUpTo(120);
        top(PRINTED)
                .forEach(variant -> printed.row(
                        String.valueOf(variant.count()),
                        Decimals.percent(variant.journeys().share().orElse(0), 1),
                        String.join(" → ", variant.activities())));
        String head = labels.text("variantsOf", order.length, log.journeyCount()) + "\n";
        String more = order.length > PRINTED
                ? labels.text("andMore", order.length - PRINTED) + " · "
                        + labels.text("labelled", labels.text("covered"), coverage(PRINTED)) + "\n"
                : "";
        return head + printed + more + QuestionText.suppressed(suppressed, labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
