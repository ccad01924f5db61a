package dev.cjm.rule.catalog;

import dev.cjm.analysis.Lane;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Phase;
import dev.cjm.model.Question;
import dev.cjm.model.Stage;
import dev.cjm.model.StatementKind;
import dev.cjm.model.Tone;
import dev.cjm.model.Touchpoint;
import dev.cjm.rule.Described;
import dev.cjm.rule.Touchpoints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

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

    static Described<Stage> stagesSpeakAsCustomers(CompanyWords words) {
        return Described.<Stage>of(
                        "speak as customers do", each -> words.in(each).isEmpty())
                .withDetail(each -> words.in(each).map(Quoted::text).orElse(""));
    }

    static Described<Outcome> outcomesSpeakAsCustomers(CompanyWords words) {
        return Described.<Outcome>of(
                        "speak as customers do", each -> words.in(each.name()).isEmpty())
                .withDetail(each -> words.in(each.name()).map(Quoted::text).orElse(""));
    }

    static Described<JourneyMap> leaveFeelingsOut(JourneyRuleOptions options) {
        double fewest = options.value(Threshold.FEWEST_FEELINGS);
        BigDecimal most = BigDecimal.ONE.subtract(Decimals.exact(fewest));
        String where = fewest == 0
                ? "all touchpoints"
                : "more than " + Decimals.shortPercent(most.doubleValue()) + " of the touchpoints";
        return Described.<JourneyMap>of(
                        "leave out how customers feel at " + where,
                        each -> felt(each) == 0
                                || felt(each) < fewest * each.touchpoints().size())
                .withDetail(each -> each.touchpoints().size() - felt(each) + " of "
                        + each.touchpoints().size());
    }

    /** As many as are few in any journey, or a share of the touchpoints, rounded up. */
    static Described<JourneyMap> haveManyMoments(JourneyRuleOptions options) {
        int always = options.count(Threshold.MOST_MOMENTS);
        BigDecimal share = Decimals.exact(options.value(Threshold.MOST_MOMENT_SHARE));
        ToIntFunction<JourneyMap> most = each -> Math.max(
                always,
                share.multiply(BigDecimal.valueOf(each.touchpoints().size()))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact());
        return Described.<JourneyMap>of("have too many of them", each -> moments(each) > most.applyAsInt(each))
                .withDetail(each -> moments(each) + " of " + each.touchpoints().size() + " touchpoints; at most "
                        + most.applyAsInt(each));
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

    private static boolean isAfter(Stage stage) {
        return stage.phase().equals(Optional.of(Phase.AFTER));
    }
}
