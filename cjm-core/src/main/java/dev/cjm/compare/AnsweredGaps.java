package dev.cjm.compare;

import dev.cjm.analysis.CurvePoint;
import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.ExpectationGaps;
import dev.cjm.analysis.MetExpectation;
import dev.cjm.compare.ChangeReason.Kind;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Comparison;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Question;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What falls short at a touchpoint of the current map and does no longer in the future one. */
final class AnsweredGaps {
    private final EmotionScale scaleBefore;
    private final EmotionScale scaleAfter;
    private final PainChanges pains;
    private final Map<String, Double> feltBefore;
    private final Map<String, Double> feltAfter;
    private final Map<String, Map<String, MetExpectation>> expectedBefore;
    private final Map<String, Map<String, MetExpectation>> expectedAfter;

    AnsweredGaps(JourneyMap before, JourneyMap after, PainChanges pains) {
        this.pains = pains;
        scaleBefore = before.scale();
        scaleAfter = after.scale();
        feltBefore = felt(before);
        feltAfter = felt(after);
        expectedBefore = expected(before);
        expectedAfter = expected(after);
    }

    private static Map<String, Double> felt(JourneyMap map) {
        Map<String, Double> felt = new HashMap<>();
        for (CurvePoint each : EmotionCurve.of(map)) {
            each.score().ifPresent(score -> felt.put(each.touchpoint().id(), score));
        }
        return felt;
    }

    /** By the location of the touchpoint or stage, then by id. */
    private static Map<String, Map<String, MetExpectation>> expected(JourneyMap map) {
        Map<String, Map<String, MetExpectation>> expected = new HashMap<>();
        for (MetExpectation each : ExpectationGaps.of(map)) {
            String place = each.touchpoint()
                    .map(touchpoint -> touchpoint(touchpoint.id()))
                    .orElse(stage(each.stage().id()));
            expected.computeIfAbsent(place, key -> new LinkedHashMap<>())
                    .put(each.expectation().id(), each);
        }
        return expected;
    }

    private static String touchpoint(String id) {
        return "touchpoint " + id;
    }

    private static String stage(String id) {
        return "stage " + id;
    }

    /** By kind of gap, then as the current map has them. */
    List<ChangeReason> at(Touchpoint before, Optional<Touchpoint> after) {
        List<ChangeReason> reasons = new ArrayList<>();
        pains.gone(before)
                .forEach(each -> reasons.add(reason(
                        Kind.PAIN, each.id(), each.name(), before, "The pain point %s at %s is gone.", each.name())));
        pains.eased(before)
                .forEach(each -> reasons.add(reason(
                        Kind.PAIN, each.id(), each.name(), before, "The pain point %s at %s is eased.", each.name())));
        reasons.addAll(expectations(touchpoint(before.id()), Optional.of(before.id()), before.name()));
        feeling(before, after).ifPresent(reasons::add);
        after.flatMap(then -> satisfaction(before, then)).ifPresent(reasons::add);
        after.ifPresent(then -> questions(before, then, reasons));
        return reasons;
    }

    /** Expectations that a stage itself says. */
    List<ChangeReason> ofStage(String id, String name) {
        return expectations(stage(id), Optional.empty(), name);
    }

    private List<ChangeReason> expectations(String place, Optional<String> touchpoint, String name) {
        Map<String, MetExpectation> then = expectedAfter.getOrDefault(place, Map.of());
        List<ChangeReason> reasons = new ArrayList<>();
        expectedBefore.getOrDefault(place, Map.of()).forEach((id, each) -> {
            Optional<Comparison> verdict = Optional.ofNullable(then.get(id)).flatMap(MetExpectation::verdict);
            boolean isMissed = each.verdict().equals(Optional.of(Comparison.WORSE));
            if (isMissed && verdict.isPresent() && verdict.get() != Comparison.WORSE) {
                String text = each.expectation().text();
                reasons.add(new ChangeReason(
                        Kind.EXPECTATION,
                        id,
                        text,
                        touchpoint,
                        "The expectation %s at %s is met.".formatted(Quoted.text(text), Quoted.text(name))));
            }
        });
        return reasons;
    }

    private Optional<ChangeReason> feeling(Touchpoint before, Optional<Touchpoint> after) {
        Double now = feltBefore.get(before.id());
        if (now == null || now >= scaleBefore.neutral()) {
            return Optional.empty();
        }
        if (after.isEmpty()) {
            return Optional.of(reason(
                    Kind.FEELING,
                    before.id(),
                    before.name(),
                    before,
                    "What felt bad (%s) at %s is gone.",
                    Decimals.shortest(now)));
        }
        Double then = feltAfter.get(before.id());
        double known =
                scaleBefore.equals(scaleAfter) ? now : withoutStep(scaleBefore).convert(now, withoutStep(scaleAfter));
        return then == null || then <= known
                ? Optional.empty()
                : Optional.of(reason(
                        Kind.FEELING,
                        before.id(),
                        before.name(),
                        before,
                        "The feeling rises (%s) at %s.",
                        Decimals.shortest(now) + " → " + Decimals.shortest(then)));
    }

    /** A mean of scores lies between the steps of a scale. */
    private static EmotionScale withoutStep(EmotionScale scale) {
        return EmotionScale.of(scale.min(), scale.max(), scale.neutral());
    }

    private static Optional<ChangeReason> satisfaction(Touchpoint before, Touchpoint after) {
        boolean isShort = before.importanceToCustomer().isPresent()
                && before.satisfaction().isPresent()
                && before.satisfaction().getAsDouble()
                        < before.importanceToCustomer().getAsDouble();
        return isShort && after.satisfaction().orElse(0) > before.satisfaction().orElse(0)
                ? Optional.of(reason(
                        Kind.SATISFACTION,
                        before.id(),
                        before.name(),
                        before,
                        "Satisfaction (%s), which fell short of its importance, rises at %s.",
                        Decimals.shortest(before.satisfaction().getAsDouble()) + " → "
                                + Decimals.shortest(after.satisfaction().orElse(0))))
                : Optional.empty();
    }

    private static void questions(Touchpoint before, Touchpoint after, List<ChangeReason> reasons) {
        Map<String, Question> then = new HashMap<>();
        after.questions().forEach(each -> then.put(each.text(), each));
        for (Question each : before.questions()) {
            Question later = then.get(each.text());
            if (each.answer().isEmpty() && later != null && later.answer().isPresent()) {
                reasons.add(reason(
                        Kind.QUESTION,
                        each.text(),
                        each.text(),
                        before,
                        "The question %s at %s is answered.",
                        each.text()));
            }
        }
    }

    private static ChangeReason reason(
            Kind kind, String id, String name, Touchpoint at, String sentence, String words) {
        boolean isQuoted = kind == Kind.PAIN || kind == Kind.QUESTION;
        return new ChangeReason(
                kind,
                id,
                name,
                Optional.of(at.id()),
                sentence.formatted(isQuoted ? Quoted.text(words) : words, Quoted.text(at.name())));
    }
}
