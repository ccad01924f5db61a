package dev.cjm.analysis;

import dev.cjm.model.Estimate;
import dev.cjm.model.Metric;
import dev.cjm.model.MetricBuilder;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.MetricKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * How a satisfaction metric is made of answers: its value, kind, unit and direction.
 *
 * <p>NPS after F. Reichheld, The One Number You Need to Grow (2003). CES was asked as effort first (M. Dixon and others, Stop Trying to Delight
 * Your Customers, 2010), and as ease later: the two run in opposite directions.
 *
 * <pre>{@code
 * SatisfactionFormula.NPS.of(List.of(9, 10, 8, 6, 3));   // 0 (n = 5): two promoters, two detractors
 * SatisfactionFormula.CES_EFFORT.metric("Effort to pay", List.of(2, 4), m -> m.target(2));   // 3, less is better: missed
 * SatisfactionFormula.CES_EASE.metric("Easy to pay", List.of(2, 4), m -> m.target(2));   // 3, more is better: reached
 * }</pre>
 */
public enum SatisfactionFormula {
    /** Net promoter score, −100 to 100 points: per cent of 9 and 10 less per cent of 0 to 6. */
    NPS(MetricKind.NPS, 0, 10, MetricDirection.HIGHER_IS_BETTER, "points, -100 to 100"),
    /** Mean satisfaction, on the scale of the answers. */
    CSAT_MEAN(MetricKind.CSAT, 1, 5, MetricDirection.HIGHER_IS_BETTER, "points of satisfaction"),
    /** Satisfaction in per cent of the highest possible sum. */
    CSAT_SUM(MetricKind.CSAT, 1, 5, MetricDirection.HIGHER_IS_BETTER, "% of the highest sum"),
    /** Per cent of the highest answer. */
    CSAT_TOP_BOX(MetricKind.CSAT, 1, 5, MetricDirection.HIGHER_IS_BETTER, "% of answers, the highest"),
    /** Per cent of the two highest answers. */
    CSAT_TOP_TWO(MetricKind.CSAT, 1, 5, MetricDirection.HIGHER_IS_BETTER, "% of answers, the two highest"),
    /** Mean ease, on the scale of the answers: "it was easy". */
    CES_EASE(MetricKind.CES, 1, 7, MetricDirection.HIGHER_IS_BETTER, "points of ease"),
    /** Mean effort, on the scale of the answers: "how much effort did it take?". */
    CES_EFFORT(MetricKind.CES, 1, 5, MetricDirection.LOWER_IS_BETTER, "points of effort");

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    private static final int PER_CENT = 100;
    private static final Pattern SCALE = Pattern.compile(", [0-9]{1,10} to [0-9]{1,10}$");

    private final MetricKind kind;
    private final int least;
    private final int most;
    private final MetricDirection direction;
    private final String unit;

    SatisfactionFormula(MetricKind kind, int least, int most, MetricDirection direction, String unit) {
        this.kind = kind;
        this.least = least;
        this.most = most;
        this.direction = direction;
        this.unit = unit;
    }

    /**
     * Tells which kind of metric it makes.
     *
     * @return the kind
     */
    public MetricKind kind() {
        return kind;
    }

    /**
     * Tells whether more or less is better.
     *
     * @return the direction
     */
    public MetricDirection direction() {
        return direction;
    }

    /**
     * Makes the metric of answers on the usual scale: 0 to 10 for NPS, 1 to 5 for CSAT and effort, 1 to 7 for ease.
     *
     * @param answers the answers, in any order, perhaps none
     * @return the metric and the number of answers; no data of none
     * @throws IllegalArgumentException if an answer is off the scale
     */
    public Estimate of(Collection<Integer> answers) {
        return of(least, most, answers);
    }

    /**
     * Makes the metric of answers on a scale.
     *
     * @param lowest the lowest possible answer, 0 or more
     * @param highest the highest possible answer, above the lowest
     * @param answers the answers, in any order, perhaps none
     * @return the metric and the number of answers; no data of none
     * @throws IllegalArgumentException if the scale is no scale, or not 0 to 10 for NPS, or an answer is off it
     */
    public Estimate of(int lowest, int highest, Collection<Integer> answers) {
        if (lowest < 0 || lowest >= highest) {
            throw new IllegalArgumentException(
                    "The scale %s to %s must begin at 0 or more and end above.\nSay the lowest answer first."
                            .formatted(lowest, highest));
        }
        if (this == NPS && (lowest != least || highest != most)) {
            throw new IllegalArgumentException(
                    "The scale %s to %s must be 0 to 10 for the net promoter score.\nConvert the answers, or use CSAT."
                            .formatted(lowest, highest));
        }
        for (int answer : answers) {
            if (answer < lowest || answer > highest) {
                throw new IllegalArgumentException(
                        "The answer %s must be between %s and %s.\nMaybe it is of another scale."
                                .formatted(answer, lowest, highest));
            }
        }
        int n = answers.size();
        return n == 0 ? Estimate.noData() : Estimate.of(value(highest, List.copyOf(answers)), n);
    }

    /**
     * Makes the metric of answers on the usual scale, with all that the formula says of it.
     *
     * @param name what is measured: the question
     * @param answers the answers, in any order, perhaps none
     * @return the metric with kind, unit, direction and n; without a value of no answers
     * @throws IllegalArgumentException if an answer is off the scale
     * @throws dev.cjm.model.InvalidJourneyMapException if the name is blank
     */
    public Metric metric(String name, Collection<Integer> answers) {
        return metric(name, answers, details -> {});
    }

    /**
     * Makes the metric of answers on the usual scale, with all that the formula says of it.
     *
     * @param name what is measured: the question
     * @param answers the answers, in any order, perhaps none
     * @param details says what else is known, for example the target; not what the formula says: value, unit, direction and n
     * @return the metric with kind, unit, direction and n; without a value of no answers
     * @throws IllegalArgumentException if an answer is off the scale
     * @throws dev.cjm.model.InvalidJourneyMapException if the name is blank, or details are impossible or said twice
     */
    public Metric metric(String name, Collection<Integer> answers, Consumer<? super MetricBuilder> details) {
        return metric(name, least, most, answers, details);
    }

    /**
     * Makes the metric of answers on a scale, with all that the formula says of it.
     *
     * @param name what is measured: the question
     * @param lowest the lowest possible answer, 0 or more
     * @param highest the highest possible answer, above the lowest
     * @param answers the answers, in any order, perhaps none
     * @param details says what else is known, for example the target; not what the formula says: value, unit, direction and n
     * @return the metric with kind, unit, direction and n; without a value of no answers
     * @throws IllegalArgumentException if the scale is no scale, or not 0 to 10 for NPS, or an answer is off it
     * @throws dev.cjm.model.InvalidJourneyMapException if the name is blank, or details are impossible or said twice
     */
    public Metric metric(
            String name,
            int lowest,
            int highest,
            Collection<Integer> answers,
            Consumer<? super MetricBuilder> details) {
        Estimate made = of(lowest, highest, answers);
        return Metric.of(name, kind, metric -> {
            metric.unit(unit(lowest, highest)).direction(direction).n(answers.size());
            made.value().ifPresent(metric::value);
            details.accept(metric);
        });
    }

    /**
     * Finds the formula that a metric is made by, as its unit tells.
     *
     * @param metric a metric
     * @return the formula; empty when its unit is not one of those that {@link #metric} writes, or it says another direction
     */
    public static Optional<SatisfactionFormula> behind(Metric metric) {
        return Arrays.stream(values())
                .filter(each -> each.kind == metric.kind()
                        && metric.direction().orElse(each.direction) == each.direction
                        && metric.unit().filter(each::isUnit).isPresent())
                .findFirst();
    }

    private String unit(int lowest, int highest) {
        return isOnScale() ? unit + ", " + lowest + " to " + highest : unit;
    }

    /** Whether the unit names the scale of the answers: that of a mean. */
    private boolean isOnScale() {
        return this == CSAT_MEAN || this == CES_EASE || this == CES_EFFORT;
    }

    private boolean isUnit(String text) {
        return isOnScale() ? SCALE.matcher(text).replaceFirst("").equals(unit) : text.equals(unit);
    }

    private double value(int highest, List<Integer> answers) {
        long n = answers.size();
        long sum = answers.stream().mapToLong(Integer::longValue).sum();
        return switch (this) {
            case NPS -> quotient((from(PROMOTER, answers) - (n - from(DETRACTOR + 1, answers))) * PER_CENT, n);
            case CSAT_MEAN, CES_EASE, CES_EFFORT -> quotient(sum, n);
            case CSAT_SUM -> quotient(sum * PER_CENT, n * highest);
            case CSAT_TOP_BOX -> quotient(from(highest, answers) * PER_CENT, n);
            case CSAT_TOP_TWO -> quotient(from(highest - 1, answers) * PER_CENT, n);
        };
    }

    private static long from(int lowest, List<Integer> answers) {
        return answers.stream().filter(each -> each >= lowest).count();
    }

    private static double quotient(long sum, long n) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(n), MathContext.DECIMAL128)
                .doubleValue();
    }
}
