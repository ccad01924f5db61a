package dev.cjm.compare;

import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EffortSum;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.SwitchCounts;
import dev.cjm.compare.EffectMeasure.Kind;
import dev.cjm.graph.Assumption;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a change does to curve, completion, value, effort and channels.
 *
 * <p>The numbers are those of {@link JourneyAnalysis}. A map without a success outcome has no probability of success; a map with touchpoints
 * from which journeys can never end has only its curve, and {@link #endless} says so. If the current map has another scale, its lowest
 * point is converted to that of the future one, and its mean and area, which cannot be, are missing. The value of a journey is counted where
 * all values of outcomes are in one currency, and is missing for a map whose outcomes state none.
 */
public final class JourneyEffect {
    private final JourneyAnalysis before;
    private final JourneyAnalysis after;
    private final List<EndlessJourneyException> endless = new ArrayList<>();
    private final List<EffectMeasure> measures = new ArrayList<>();
    private final List<Assumption> assumptions;
    private final Optional<String> currency;

    JourneyEffect(JourneyMap current, JourneyMap future) {
        before = JourneyAnalysis.of(current);
        after = JourneyAnalysis.of(future);
        currency = currency(current, future);
        Map<Kind, Double> now = numbers(before, future.scale());
        Map<Kind, Double> then = numbers(after, future.scale());
        for (Kind kind : Kind.values()) {
            if (now.containsKey(kind) || then.containsKey(kind)) {
                Optional<String> unit = kind == Kind.VALUE ? currency : Optional.empty();
                measures.add(new EffectMeasure(kind, unit, value(now, kind), value(then, kind)));
            }
        }
        assumptions = Stream.of(before, after).flatMap(this::assumed).distinct().toList();
    }

    private Map<Kind, Double> numbers(JourneyAnalysis analysis, EmotionScale scale) {
        Map<Kind, Double> numbers = new EnumMap<>(Kind.class);
        curve(analysis.emotionCurve(), scale, numbers);
        try {
            completion(analysis.completionProbability(), numbers);
            worth(analysis, numbers);
        } catch (EndlessJourneyException e) {
            endless.add(e);
            return numbers;
        }
        EffortSum effort = analysis.effort().expected();
        numbers.put(Kind.ACTIONS, effort.actions());
        numbers.put(Kind.DECISIONS, effort.decisions());
        numbers.put(Kind.FIELDS, effort.fields());
        numbers.put(Kind.ACTING, effort.actingSeconds());
        numbers.put(Kind.WAITING, effort.waitingSeconds());
        ChannelMix channels = analysis.channelMix();
        SwitchCounts switches = channels.switches();
        numbers.put(Kind.CHANNELS, (double)
                channels.stream().filter(each -> each.contacts() > 0).count());
        numbers.put(Kind.SWITCHES, switches.switches());
        numbers.put(Kind.CONTEXT_LOST, switches.contextLost());
        return numbers;
    }

    private static void curve(EmotionCurve curve, EmotionScale scale, Map<Kind, Double> numbers) {
        boolean isSame = curve.scale().equals(scale);
        if (isSame) {
            curve.mean().ifPresent(mean -> numbers.put(Kind.CURVE_MEAN, mean));
            if (!curve.scored().isEmpty()) {
                numbers.put(Kind.CURVE_AREA_BELOW, curve.areaBelowNeutral());
            }
        }
        curve.lowest()
                .map(CurvePoint::score)
                .ifPresent(score -> numbers.put(
                        Kind.CURVE_LOWEST,
                        isSame ? score.getAsDouble() : converted(score.getAsDouble(), curve.scale(), scale)));
    }

    private static double converted(double score, EmotionScale from, EmotionScale to) {
        return EmotionScale.of(from.min(), from.max(), from.neutral())
                .convert(score, EmotionScale.of(to.min(), to.max(), to.neutral()));
    }

    private static void completion(CompletionProbability completion, Map<Kind, Double> numbers) {
        completion.success().ifPresent(success -> numbers.put(Kind.SUCCESS, success));
        numbers.put(Kind.DROP_OFF, completion.dropOff());
        numbers.put(Kind.TOUCHPOINTS, completion.expectedTouchpoints());
    }

    /** What no outcome that is reached adds to is 0; what no outcome states is missing. */
    private void worth(JourneyAnalysis analysis, Map<Kind, Double> numbers) {
        if (currency.isPresent() && currencies(analysis.map()).findFirst().isPresent()) {
            numbers.put(
                    Kind.VALUE,
                    analysis.completionProbability().expectedValue().stream()
                            .mapToDouble(each -> each.amount().doubleValue())
                            .sum());
        }
    }

    /** The only one, because amounts of several cannot be added up. */
    private static Optional<String> currency(JourneyMap current, JourneyMap future) {
        List<String> stated = Stream.of(current, future)
                .flatMap(JourneyEffect::currencies)
                .distinct()
                .toList();
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    private static Stream<String> currencies(JourneyMap map) {
        return map.outcomes().stream().flatMap(each -> each.value().stream()).map(Money::currency);
    }

    private Stream<Assumption> assumed(JourneyAnalysis analysis) {
        try {
            Stream<Assumption> ofValue = analysis.completionProbability().assumptions().stream()
                    .filter(each -> currency.isPresent() && each.kind() == Assumption.Kind.NO_VALUE);
            return Stream.concat(analysis.effort().assumptions().stream(), ofValue);
        } catch (EndlessJourneyException e) {
            return analysis.graph().assumptions().stream();
        }
    }

    private static OptionalDouble value(Map<Kind, Double> numbers, Kind kind) {
        Double value = numbers.get(kind);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Obtains all answers about the current map.
     *
     * @return the answers, each found when it is first asked for
     */
    public JourneyAnalysis before() {
        return before;
    }

    /**
     * Obtains all answers about the future map.
     *
     * @return the answers, each found when it is first asked for
     */
    public JourneyAnalysis after() {
        return after;
    }

    /**
     * Lists all measures that one of the maps has.
     *
     * @return the measures in the order of their kinds, unchanged ones among them
     */
    public List<EffectMeasure> measures() {
        return List.copyOf(measures);
    }

    /**
     * Finds a measure.
     *
     * @param kind what is measured
     * @return the measure; empty when neither map has it
     */
    public Optional<EffectMeasure> measure(Kind kind) {
        return measures.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /**
     * Lists why a map has no numbers of completion, effort and channels.
     *
     * @return one sentence for each of the two maps in which journeys can never end, perhaps none
     */
    public List<String> endless() {
        return endless.stream()
                .map(each ->
                        String.valueOf(each.getMessage()).lines().findFirst().orElse(""))
                .toList();
    }

    /**
     * Lists what the maps do not say and the numbers take for granted.
     *
     * @return the assumptions of the current map, then those that only the future one has; perhaps none
     */
    public List<Assumption> assumptions() {
        return assumptions;
    }
}
