package dev.cjm.compare;

import dev.cjm.compare.JourneyChange.Kind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Transition;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what changes mean for customers. */
final class ChangeNatures {
    private static final Map<PartType, Set<String>> DESIGN = Map.of(
            PartType.CHANNEL,
            Set.of("medium", "ownership", "availability"),
            PartType.TOUCHPOINT,
            Set.of(
                    "channel",
                    "alsoOn",
                    "actions",
                    "decisions",
                    "fields",
                    "backstageWork",
                    "initiator",
                    "receiver",
                    "actors"),
            PartType.TRANSITION,
            Set.of("source", "target", "condition", "waiting", "handOff", "channelSwitch", "decidedBy"));

    private static final Map<PartType, Set<String>> EFFECT = Map.of(
            PartType.CHANNEL,
            Set.of("cost"),
            PartType.STAGE,
            Set.of("questions", "expectations", "metrics"),
            PartType.TOUCHPOINT,
            Set.of(
                    "questions",
                    "serves",
                    "expectations",
                    "statements",
                    "emotions",
                    "painPoints",
                    "gains",
                    "opinionEffects",
                    "importanceToCustomer",
                    "satisfaction",
                    "metrics",
                    "entry"),
            PartType.OUTCOME,
            Set.of("kind", "value"),
            PartType.TRANSITION,
            Set.of("likelihood"));

    /** What is recorded about an item, whatever the fact. */
    private static final Set<String> KNOWLEDGE = Set.of("evidence", "source", "link", "date", "period", "n", "owner");

    private final Set<String> touchpoints = new HashSet<>();
    private final Set<String> unstable = new HashSet<>();
    private final Set<String> leadingToUnstable = new HashSet<>();
    private final Set<String> ledToByUnstable = new HashSet<>();

    ChangeNatures(MapDelta delta) {
        delta.touchpoints().deltas().stream()
                .filter(each -> each.isAdded() || each.isRemoved())
                .forEach(each -> unstable.add(each.id()));
        delta.shownOutcomes().deltas().stream()
                .filter(each -> each.isAdded() || each.isRemoved())
                .forEach(each -> unstable.add(each.id()));
        for (JourneyMap map : List.of(delta.before(), delta.after())) {
            map.touchpoints().forEach(each -> touchpoints.add(each.id()));
            for (Transition each : map.allTransitions()) {
                if (unstable.contains(each.target())) {
                    leadingToUnstable.add(each.source());
                }
                if (unstable.contains(each.source())) {
                    ledToByUnstable.add(each.target());
                }
            }
        }
    }

    ChangeNature of(JourneyChange change) {
        PartType type = change.part().type();
        if (change.fact().isEmpty()) {
            return ofPart(type, change);
        }
        ChangedFact fact = change.fact().get();
        if (fact.field().filter(KNOWLEDGE::contains).isPresent()) {
            return ChangeNature.RECORD;
        }
        if (DESIGN.getOrDefault(type, Set.of()).contains(fact.name())) {
            return change.kind() == Kind.RENAMED ? ChangeNature.RECORD : ChangeNature.DESIGN;
        }
        return EFFECT.getOrDefault(type, Set.of()).contains(fact.name()) ? ChangeNature.EFFECT : ChangeNature.RECORD;
    }

    private ChangeNature ofPart(PartType type, JourneyChange change) {
        if (change.kind() == Kind.RENAMED) {
            return ChangeNature.RECORD;
        }
        return switch (type) {
            case MAP, CHANNEL, PERSONA -> ChangeNature.RECORD;
            case STAGE -> change.kind() == Kind.MOVED ? ChangeNature.DESIGN : ChangeNature.RECORD;
            case TOUCHPOINT -> ChangeNature.DESIGN;
            case OUTCOME -> change.kind() == Kind.MOVED ? ChangeNature.RECORD : ChangeNature.EFFECT;
            case TRANSITION -> ofTransition(change);
        };
    }

    private ChangeNature ofTransition(JourneyChange change) {
        Transition transition = (Transition) change.after().or(change::before).orElseThrow();
        String source = transition.source();
        String target = transition.target();
        boolean isOpened = leadingToUnstable.contains(source) && ledToByUnstable.contains(target);
        if (isOpened || unstable.contains(source) || unstable.contains(target)) {
            return ChangeNature.CONSEQUENCE;
        }
        return touchpoints.contains(target) ? ChangeNature.DESIGN : ChangeNature.EFFECT;
    }
}
