package dev.cjm.compare;

import dev.cjm.compare.ChangeReason.Kind;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.WorkStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What asks for a change at a touchpoint: needs that nothing served, gains to come, opportunities of both maps. */
final class Requests {
    /** An opportunity, and the touchpoint that says it. */
    private record Asking(Opportunity opportunity, Touchpoint touchpoint) {}

    private final Map<String, List<Asking>> answering = new HashMap<>();
    private final Map<String, String> needs = new HashMap<>();
    private final Set<String> served = new HashSet<>();

    Requests(JourneyMap before, JourneyMap after) {
        before.touchpoints().forEach(each -> served.addAll(each.serves()));
        for (JourneyMap map : List.of(before, after)) {
            Stream.concat(
                            map.personas().stream().flatMap(each -> each.needs().stream()),
                            map.allStages().stream().flatMap(each -> each.needs().stream()))
                    .forEach(each -> needs.put(each.id(), each.text()));
            for (Touchpoint touchpoint : map.touchpoints()) {
                for (Opportunity each : touchpoint.opportunities()) {
                    each.answers()
                            .forEach(id -> answering
                                    .computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(new Asking(each, touchpoint)));
                }
            }
        }
    }

    List<ChangeReason> at(Optional<Touchpoint> before, Optional<Touchpoint> after) {
        List<ChangeReason> reasons = new ArrayList<>();
        after.ifPresent(then -> {
            then.serves().stream().filter(id -> !served.contains(id)).forEach(id -> reasons.add(need(id, then)));
            gains(before, then, reasons);
        });
        Map<String, ChangeReason> asked = new LinkedHashMap<>();
        Stream.of(before, after).flatMap(Optional::stream).forEach(touchpoint -> {
            touchpoint.opportunities().forEach(each -> ask(asked, new Asking(each, touchpoint)));
            facts(touchpoint)
                    .forEach(id -> answering.getOrDefault(id, List.of()).forEach(each -> ask(asked, each)));
        });
        reasons.addAll(asked.values());
        return reasons;
    }

    private static Stream<String> facts(Touchpoint touchpoint) {
        return Stream.of(
                        touchpoint.painPoints().stream().map(each -> each.id()),
                        touchpoint.gains().stream().map(Gain::id),
                        touchpoint.expectations().stream().map(each -> each.id()))
                .flatMap(ids -> ids);
    }

    private ChangeReason need(String id, Touchpoint touchpoint) {
        String text = Objects.requireNonNullElse(needs.get(id), id);
        return new ChangeReason(
                Kind.NEED,
                id,
                text,
                Optional.of(touchpoint.id()),
                "The need %s is served at %s, and was nowhere."
                        .formatted(Quoted.text(text), Quoted.text(touchpoint.name())));
    }

    private static void gains(Optional<Touchpoint> before, Touchpoint after, List<ChangeReason> reasons) {
        Set<String> known = new HashSet<>();
        before.ifPresent(now -> now.gains().forEach(each -> known.add(each.id())));
        for (Gain each : after.gains()) {
            if (!known.contains(each.id())) {
                reasons.add(new ChangeReason(
                        Kind.GAIN,
                        each.id(),
                        each.name(),
                        Optional.of(after.id()),
                        "%s pleases at %s, and did not before."
                                .formatted(Quoted.text(each.name()), Quoted.text(after.name()))));
            }
        }
    }

    private static void ask(Map<String, ChangeReason> asked, Asking each) {
        Opportunity opportunity = each.opportunity();
        if (opportunity.status().filter(WorkStatus.DISMISSED::equals).isEmpty()) {
            asked.putIfAbsent(
                    opportunity.id(),
                    new ChangeReason(
                            Kind.OPPORTUNITY,
                            opportunity.id(),
                            opportunity.name(),
                            Optional.of(each.touchpoint().id()),
                            "The opportunity %s at %s asks for it."
                                    .formatted(
                                            Quoted.text(opportunity.name()),
                                            Quoted.text(each.touchpoint().name()))));
        }
    }
}
