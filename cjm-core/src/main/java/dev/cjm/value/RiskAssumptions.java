package dev.cjm.value;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Quoted;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What amounts of pain points take for granted. */
final class RiskAssumptions {
    private RiskAssumptions() {}

    /** The assumptions of the numbers, then those of the pains, by touchpoint as written. */
    static List<Assumption> of(List<Assumption> ofNumbers, List<Touchpoint> touchpoints, List<TouchpointAtRisk> rows) {
        List<Assumption> all = new ArrayList<>(ofNumbers);
        Map<String, TouchpointAtRisk> byId = new HashMap<>();
        rows.stream()
                .filter(row -> row.blamed() > 0)
                .forEach(row -> byId.put(row.touchpoint().id(), row));
        List<TouchpointAtRisk> blamed = touchpoints.stream()
                .flatMap(each -> Optional.ofNullable(byId.get(each.id())).stream())
                .toList();
        blamed.forEach(row -> row.pains().stream()
                .filter(each -> each.pain().affects().isEmpty())
                .forEach(each -> all.add(blamesAll(row.touchpoint(), each.pain()))));
        blamed.stream().filter(row -> row.pains().size() > 1).forEach(row -> all.add(overlap(row.touchpoint())));
        if (blamed.size() > 1) {
            all.add(new Assumption(
                    Assumption.Kind.NOT_ADDITIVE,
                    Optional.empty(),
                    "Each amount is that of one change alone: amounts of several touchpoints do not add up."));
        }
        return Collections.unmodifiableList(all);
    }

    private static Assumption blamesAll(Touchpoint touchpoint, PainPoint pain) {
        return new Assumption(
                Assumption.Kind.BLAMED_FOR_ALL,
                Optional.of(touchpoint.id()),
                "%s does not say which share it hits: all who fail or drop off at %s do so because of it."
                        .formatted(Quoted.text(pain.name()), Quoted.text(touchpoint.name())));
    }

    private static Assumption overlap(Touchpoint touchpoint) {
        return new Assumption(
                Assumption.Kind.NOT_ADDITIVE,
                Optional.of(touchpoint.id()),
                "%s has several pain points: their amounts do not add up, and together they hit different customers."
                        .formatted(Quoted.text(touchpoint.name())));
    }
}
