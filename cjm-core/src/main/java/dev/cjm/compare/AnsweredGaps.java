package dev.cjm.compare;

import dev.cjm.analysis.ExpectationGaps;
import dev.cjm.analysis.MetExpectation;
import dev.cjm.compare.ChangeReason.Kind;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Comparison;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What falls short at a touchpoint of the current map and does no longer in the future one. */
final class AnsweredGaps {
    private final PainChanges pains;
    private final FeelingChanges feelings;
    private final QuestionChanges questions;
    private final Map<String, Map<String, MetExpectation>> expectedBefore;
    private final Map<String, Map<String, MetExpectation>> expectedAfter;
    private final Set<String> missedElsewhere = new HashSet<>();

    AnsweredGaps(JourneyMap before, JourneyMap after, PainChanges pains) {
        this.pains = pains;
        feelings = new FeelingChanges(before, after);
        questions = new QuestionChanges(before, after);
        expectedBefore = expected(before);
        expectedAfter = expected(after);
        expectedAfter.forEach((place, there) -> there.forEach((id, each) -> {
            boolean isKnown = expectedBefore.getOrDefault(place, Map.of()).containsKey(id);
            if (!isKnown && each.verdict().equals(Optional.of(Comparison.WORSE))) {
                missedElsewhere.add(id);
            }
        }));
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
        reasons.addAll(expectations(touchpoint(before.id()), Optional.of(before.id()), before.name(), after.isEmpty()));
        reasons.addAll(feelings.at(before, after));
        after.flatMap(then -> satisfaction(before, then)).ifPresent(reasons::add);
        reasons.addAll(questions.at(before, after));
        return reasons;
    }

    /** Expectations that a stage itself says. */
    List<ChangeReason> ofStage(String id, String name) {
        return expectations(stage(id), Optional.empty(), name, false);
    }

    private List<ChangeReason> expectations(String place, Optional<String> touchpoint, String name, boolean isGone) {
        Map<String, MetExpectation> then = expectedAfter.getOrDefault(place, Map.of());
        List<ChangeReason> reasons = new ArrayList<>();
        expectedBefore.getOrDefault(place, Map.of()).forEach((id, each) -> {
            Optional<Comparison> verdict = Optional.ofNullable(then.get(id)).flatMap(MetExpectation::verdict);
            boolean isMissed = each.verdict().equals(Optional.of(Comparison.WORSE));
            boolean isMet = verdict.isPresent() && verdict.get() != Comparison.WORSE;
            boolean isMissedNoMore = isGone && !missedElsewhere.contains(id);
            if (isMissed && (isMet || isMissedNoMore)) {
                String text = each.expectation().text();
                String words =
                        isMet ? "The expectation %s at %s is met." : "What missed the expectation %s at %s is gone.";
                reasons.add(new ChangeReason(
                        Kind.EXPECTATION, id, text, touchpoint, words.formatted(Quoted.text(text), Quoted.text(name))));
            }
        });
        return reasons;
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

    private static ChangeReason reason(
            Kind kind, String id, String name, Touchpoint at, String sentence, String words) {
        boolean isQuoted = kind == Kind.PAIN;
        return new ChangeReason(
                kind,
                id,
                name,
                Optional.of(at.id()),
                sentence.formatted(isQuoted ? Quoted.text(words) : words, Quoted.text(at.name())));
    }
}
