package dev.cjm.compare;

import dev.cjm.compare.ChangeReason.Kind;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What asks for a change at a touchpoint: needs that nothing served, gains to come, opportunities of both maps. */
final class Requests {
    private final OpenOpportunities opportunities;
    private final Map<String, String> needs = new HashMap<>();
    private final Set<String> served = new HashSet<>();

    Requests(JourneyMap before, JourneyMap after) {
        opportunities = new OpenOpportunities(before, after);
        before.touchpoints().forEach(each -> served.addAll(each.serves()));
        for (JourneyMap map : List.of(before, after)) {
            Stream.concat(
                            map.personas().stream().flatMap(each -> each.needs().stream()),
                            map.allStages().stream().flatMap(each -> each.needs().stream()))
                    .forEach(each -> needs.put(each.id(), each.text()));
        }
    }

    List<ChangeReason> at(Optional<Touchpoint> before, Optional<Touchpoint> after) {
        List<ChangeReason> reasons = new ArrayList<>();
        after.ifPresent(then -> {
            then.serves().stream().filter(id -> !served.contains(id)).forEach(id -> reasons.add(need(id, then)));
            gains(before, then, reasons);
        });
        Set<ChangeReason> asked = new LinkedHashSet<>();
        Stream.of(before, after).flatMap(Optional::stream).forEach(each -> asked.addAll(opportunities.at(each)));
        reasons.addAll(asked);
        return reasons;
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
}
