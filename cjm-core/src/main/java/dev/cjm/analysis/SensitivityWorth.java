package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one is worth to a measure who is at a node, and how the measure stands.
 *
 * <p>For the mean emotion, S scores over C scored visits, the derivative of the quotient: each scored visit is worth (score − S/C)/C.
 */
final class SensitivityWorth {
    private final Optional<double[]> ofNodes;
    private final OptionalDouble current;
    private final Optional<String> currency;
    private final List<Assumption> assumptions;

    private SensitivityWorth(
            Optional<double[]> ofNodes,
            OptionalDouble current,
            Optional<String> currency,
            List<Assumption> assumptions) {
        this.ofNodes = ofNodes;
        this.current = current;
        this.currency = currency;
        this.assumptions = assumptions;
    }

    static SensitivityWorth of(Completion numbers, SensitivityOptions options) {
        return switch (options.measure()) {
            case SUCCESS -> ofSuccess(numbers);
            case EMOTION -> ofEmotion(numbers);
            case VALUE -> ofValue(numbers, options.currency());
        };
    }

    private static SensitivityWorth ofSuccess(Completion numbers) {
        List<Assumption> assumptions = numbers.graph().assumptions();
        if (numbers.graph().outcomes(OutcomeKind.SUCCESS).isEmpty()) {
            return new SensitivityWorth(Optional.empty(), OptionalDouble.empty(), Optional.empty(), assumptions);
        }
        double[] success = numbers.success();
        return new SensitivityWorth(
                Optional.of(success),
                OptionalDouble.of(CompletionProbability.share(numbers.fromEntries(success))),
                Optional.empty(),
                assumptions);
    }

    private static SensitivityWorth ofEmotion(Completion numbers) {
        CurveScores scores = new CurveScores(numbers.graph().map(), new EmotionCurveOptions());
        CompletionTotals totals = new CompletionTotals(numbers, scores);
        List<CurvePoint> points = scores.points(numbers.graph().touchpoints());
        Optional<double[]> worth = totals.meanEmotion().stream()
                .mapToObj(mean -> numbers.expected(
                        touchpoint -> points.get(numbers.position(touchpoint)).score().stream()
                                .map(score -> (score - mean) / totals.scoredTouchpoints())
                                .sum(),
                        outcome -> 0))
                .findFirst();
        return new SensitivityWorth(
                worth, totals.meanEmotion(), Optional.empty(), with(numbers, totals, Assumption.Kind.NO_EMOTION));
    }

    private static SensitivityWorth ofValue(Completion numbers, Optional<String> wanted) {
        CompletionTotals totals =
                new CompletionTotals(numbers, new CurveScores(numbers.graph().map(), new EmotionCurveOptions()));
        List<Assumption> assumptions = with(numbers, totals, Assumption.Kind.NO_VALUE);
        Optional<String> currency = currency(numbers, wanted);
        if (currency.isEmpty()) {
            return new SensitivityWorth(Optional.empty(), OptionalDouble.empty(), currency, assumptions);
        }
        double[] worth = numbers.expected(touchpoint -> 0, outcome -> amount(outcome, currency.get()));
        return new SensitivityWorth(
                Optional.of(worth), OptionalDouble.of(numbers.fromEntries(worth)), currency, assumptions);
    }

    private static double amount(Outcome outcome, String currency) {
        return outcome.value()
                .filter(money -> money.currency().equals(currency))
                .map(money -> money.amount().doubleValue())
                .orElse(0.0);
    }

    /** The one that is wanted, else the only one; empty when no outcome has a value in it. */
    private static Optional<String> currency(Completion numbers, Optional<String> wanted) {
        TreeSet<String> stated = new TreeSet<>();
        numbers.graph().outcomes().stream()
                .flatMap(outcome -> outcome.value().stream())
                .map(Money::currency)
                .forEach(stated::add);
        if (wanted.isEmpty() && stated.size() > 1) {
            throw new IllegalArgumentException(
                    "The outcomes of map %s have values in %s, which cannot be added up.\nChoose one: currency(\"%s\")."
                            .formatted(
                                    Quoted.text(numbers.graph().map().title()),
                                    String.join(", ", stated),
                                    stated.first()));
        }
        return wanted.filter(stated::contains)
                .or(() ->
                        wanted.isPresent() ? Optional.empty() : stated.stream().findFirst());
    }

    private static List<Assumption> with(Completion numbers, CompletionTotals totals, Assumption.Kind kind) {
        return Stream.concat(
                        numbers.graph().assumptions().stream(),
                        totals.assumptions().stream().filter(each -> each.kind() == kind))
                .toList();
    }

    /** By place; empty when the measure has no value now. */
    Optional<double[]> ofNodes() {
        return ofNodes;
    }

    OptionalDouble current() {
        return current;
    }

    Optional<String> currency() {
        return currency;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }
}
