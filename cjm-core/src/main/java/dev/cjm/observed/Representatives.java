package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Variants that stand for the others: the most frequent one, the densest one and the medoid.
 *
 * <p>Two variants are as far apart as their edit distance, divided by the length of the longer one: 0 to 1. The criteria are those of
 * TraMineR's {@code seqrep} (Gabadinho, Ritschard, Studer and Müller 2011), each variant counted with its journeys.
 *
 * <p>Distances are compared among the most frequent variants only; {@link #coverage} says how many journeys those have. Of several
 * variants that are as good the most frequent one is taken.
 */
public final class Representatives {
    private final Optional<JourneyVariant> mostFrequent;
    private final Optional<JourneyVariant> densest;
    private final Optional<JourneyVariant> medoid;
    private final Proportion neighbours;
    private final Proportion coverage;

    private Representatives(EventLog log, RepresentativesOptions options) {
        JourneyVariants all = JourneyVariants.of(log);
        List<JourneyVariant> variants = all.top(options.among());
        coverage = all.coverage(options.among());
        mostFrequent = variants.stream().findFirst();
        int[][] sequences = numbered(variants);
        long[] near = new long[variants.size()];
        double[] far = new double[variants.size()];
        for (int i = 0; i < sequences.length; i++) {
            near[i] += variants.get(i).count();
            for (int j = 0; j < i; j++) {
                double distance = distance(sequences[i], sequences[j]);
                far[i] += distance * variants.get(j).count();
                far[j] += distance * variants.get(i).count();
                if (distance <= options.radius()) {
                    near[i] += variants.get(j).count();
                    near[j] += variants.get(i).count();
                }
            }
        }
        int dense = 0;
        int middle = 0;
        for (int i = 1; i < sequences.length; i++) {
            dense = near[i] > near[dense] ? i : dense;
            middle = far[i] < far[middle] ? i : middle;
        }
        boolean isEmpty = variants.isEmpty();
        densest = isEmpty ? Optional.empty() : Optional.of(variants.get(dense));
        medoid = isEmpty ? Optional.empty() : Optional.of(variants.get(middle));
        neighbours = new Proportion(isEmpty ? 0 : near[dense], coverage.numerator());
    }

    /**
     * Finds what stands for the 200 most frequent variants.
     *
     * @param log the log
     * @return the representatives
     */
    public static Representatives of(EventLog log) {
        return of(log, options -> {});
    }

    /**
     * Finds what stands for the most frequent variants.
     *
     * @param log the log
     * @param options say how many variants are compared, and what is near
     * @return the representatives
     */
    public static Representatives of(EventLog log, Consumer<? super RepresentativesOptions> options) {
        RepresentativesOptions chosen = new RepresentativesOptions();
        options.accept(chosen);
        return new Representatives(log, chosen);
    }

    private static int[][] numbered(List<JourneyVariant> variants) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] sequences = new int[variants.size()][];
        for (int i = 0; i < sequences.length; i++) {
            sequences[i] = variants.get(i).activities().stream()
                    .mapToInt(activity -> numbers.computeIfAbsent(activity, name -> numbers.size()))
                    .toArray();
        }
        return sequences;
    }

    /** The edit distance of Levenshtein, divided by the longer length. */
    static double distance(int[] one, int[] other) {
        int[] row = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length; j++) {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return (double) row[other.length] / Math.max(1, Math.max(one.length, other.length));
    }

    /**
     * Tells the variant that most journeys have.
     *
     * @return the variant, or empty if there is no journey
     */
    public Optional<JourneyVariant> mostFrequent() {
        return mostFrequent;
    }

    /**
     * Tells the variant that has most journeys near it.
     *
     * @return the variant, or empty if there is no journey
     */
    public Optional<JourneyVariant> densest() {
        return densest;
    }

    /**
     * Tells how many journeys are near the densest variant, its own among them.
     *
     * @return their share of the journeys that were compared
     */
    public Proportion neighbours() {
        return neighbours;
    }

    /**
     * Tells the variant whose distances to all journeys have the smallest sum.
     *
     * @return the variant, or empty if there is no journey
     */
    public Optional<JourneyVariant> medoid() {
        return medoid;
    }

    /**
     * Tells how many journeys were compared.
     *
     * @return the share of all journeys that the compared variants have
     */
    public Proportion coverage() {
        return coverage;
    }

    @Override
    public String toString() {
        return "Most frequent: %s\nDensest: %s\nMedoid: %s\nCompared: %s of the journeys\n"
                .formatted(text(mostFrequent), text(densest), text(medoid), coverage);
    }

    private static String text(Optional<JourneyVariant> variant) {
        return variant.map(JourneyVariant::toString).orElse("no data");
    }
}
