package dev.cjm.rule.catalog;

import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.Lane;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Question;
import dev.cjm.model.Stage;
import dev.cjm.model.StatementKind;
import dev.cjm.model.Tone;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Described;
import dev.cjm.rule.Touchpoints;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Facts about what customers live through, beyond those that ship with the grammar. */
final class ExperienceFacts {
    static final Described<JourneyMap> QUOTE_A_CUSTOMER = Described.of(
            "quote a customer",
            each -> each.personas().stream().anyMatch(one -> one.quote().isPresent())
                    || each.touchpoints().stream()
                            .flatMap(one -> one.statements().stream())
                            .anyMatch(one -> one.kind() == StatementKind.QUOTE));

    static final Described<JourneyMap> HAVE_FEELINGS =
            Described.of("have feelings", each -> each.touchpoints().stream().anyMatch(ExperienceFacts::hasFeeling));

    static final Described<JourneyMap> SHOW_A_LOW = Described.byGraph("show a low", graph -> {
        Predicate<Touchpoint> low = low(graph);
        return each -> each.touchpoints().stream().anyMatch(low);
    });

    static final Described<JourneyMap> DECLARE_FEW_MOMENTS = Described.<JourneyMap>of(
                    "declare few moments of truth", each -> moments(each) <= mostMoments(each))
            .withDetail(each ->
                    moments(each) + " of " + each.touchpoints().size() + " touchpoints; at most " + mostMoments(each));

    static final Described<Touchpoint> HAVE_AN_EXPECTATION =
            Described.of("have an expectation", each -> !each.expectations().isEmpty());

    /** Neither declared worse than expected nor felt below what was expected. */
    static final Described<Touchpoint> MEET_EXPECTATIONS = Described.byGraph("meet every expectation", graph -> {
        Predicate<Touchpoint> disappoints = Touchpoints.DISAPPOINT.on(graph);
        Set<String> below = EmotionCurve.of(graph).expectationGaps().stream()
                .filter(each -> each.gap() < 0)
                .map(each -> each.point().touchpoint().id())
                .collect(Collectors.toSet());
        return each -> !disappoints.test(each) && !below.contains(each.id());
    });

    static final Described<JourneyMap> GO_ON_AFTER_THE_PURCHASE = Described.of(
            "go on after the purchase", each -> each.allStages().stream().anyMatch(ExperienceFacts::isAfter));

    static final Described<JourneyMap> EXPECT_SOMETHING_AFTERWARDS = Described.of(
            "say what customers expect afterwards",
            each -> each.allStages().stream().filter(ExperienceFacts::isAfter).anyMatch(Lane.EXPECTATIONS::isFilled));

    static final Described<Question> HAVE_AN_ANSWER =
            Described.of("have an answer", each -> each.answer().isPresent());

    private ExperienceFacts() {}

    static Described<Touchpoint> speakAsCustomers(CompanyWords words) {
        return Described.<Touchpoint>of(
                        "speak as customers do", each -> words.in(each).isEmpty())
                .withDetail(each -> words.in(each).map(Quoted::text).orElse(""));
    }

    static Described<JourneyMap> drawACurve(JourneyRuleOptions options) {
        double fewest = options.value(Threshold.FEWEST_FEELINGS);
        return Described.<JourneyMap>of(
                        "say of at least " + Decimals.percent(fewest, 0) + " of the touchpoints how customers feel",
                        each -> felt(each) > 0
                                && felt(each) >= fewest * each.touchpoints().size())
                .withDetail(each -> felt(each) + " of " + each.touchpoints().size());
    }

    private static boolean hasFeeling(Touchpoint touchpoint) {
        return Lane.EMOTIONS.count(touchpoint) > 0;
    }

    private static long felt(JourneyMap map) {
        return map.touchpoints().stream().filter(ExperienceFacts::hasFeeling).count();
    }

    private static Predicate<Touchpoint> low(JourneyGraph graph) {
        EmotionScale scale = graph.map().scale();
        Predicate<Touchpoint> feelsBad = Touchpoints.FEEL_BAD_TO_SOMEBODY.on(graph);
        return each -> !each.painPoints().isEmpty()
                || feelsBad.test(each)
                || each.statements().stream()
                        .anyMatch(one -> one.score().isPresent()
                                && scale.tone(one.score().getAsDouble()) == Tone.NEGATIVE);
    }

    private static int moments(JourneyMap map) {
        return (int) map.touchpoints().stream()
                .filter(each -> each.momentOfTruth().isPresent())
                .count();
    }

    /** Two, or a third of the touchpoints, rounded up. */
    private static int mostMoments(JourneyMap map) {
        return Math.max(2, (map.touchpoints().size() + 2) / 3);
    }

    private static boolean isAfter(Stage stage) {
        return stage.phase().equals(Optional.of(Phase.AFTER));
    }
}
