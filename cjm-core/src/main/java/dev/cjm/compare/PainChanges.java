package dev.cjm.compare;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.WorkStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Which pain points of a current map are gone or eased in the future one, and which hurt as before. */
final class PainChanges {
    private final JourneyMap after;
    private final Map<String, PainPoint> known = new HashMap<>();
    private final Map<String, Map<String, PainPoint>> knownAt = new HashMap<>();
    private final Map<String, Map<String, PainPoint>> leftAt = new HashMap<>();
    private final Set<String> arrived = new HashSet<>();

    PainChanges(JourneyMap before, JourneyMap after) {
        this.after = after;
        for (Touchpoint touchpoint : before.touchpoints()) {
            Map<String, PainPoint> pains = byId(touchpoint);
            knownAt.put(touchpoint.id(), pains);
            pains.forEach(known::putIfAbsent);
        }
        for (Touchpoint touchpoint : after.touchpoints()) {
            Map<String, PainPoint> pains = byId(touchpoint);
            leftAt.put(touchpoint.id(), pains);
            Map<String, PainPoint> there = knownAt.getOrDefault(touchpoint.id(), Map.of());
            pains.keySet().stream().filter(id -> !there.containsKey(id)).forEach(arrived::add);
        }
    }

    private static Map<String, PainPoint> byId(Touchpoint touchpoint) {
        Map<String, PainPoint> pains = new HashMap<>();
        touchpoint.painPoints().forEach(each -> pains.put(each.id(), each));
        return pains;
    }

    /** Of the current touchpoint: those that have not only gone elsewhere. */
    List<PainPoint> gone(Touchpoint current) {
        Map<String, PainPoint> left = leftAt.getOrDefault(current.id(), Map.of());
        return current.painPoints().stream()
                .filter(each -> !left.containsKey(each.id()) && !arrived.contains(each.id()))
                .toList();
    }

    /** Of the current touchpoint: those of which a number is lower and none higher, or that are done. */
    List<PainPoint> eased(Touchpoint current) {
        Map<String, PainPoint> left = leftAt.getOrDefault(current.id(), Map.of());
        List<PainPoint> eased = new ArrayList<>();
        for (PainPoint each : current.painPoints()) {
            PainPoint then = left.get(each.id());
            if (then != null && isEased(each, then)) {
                eased.add(each);
            }
        }
        return eased;
    }

    /** As the future map has them; those that are done or dismissed are left out. */
    List<UnansweredPain> unanswered() {
        Map<String, List<Opportunity>> answering = new HashMap<>();
        for (Touchpoint touchpoint : after.touchpoints()) {
            for (Opportunity each : touchpoint.opportunities()) {
                each.answers()
                        .forEach(id -> answering
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(each));
            }
        }
        List<UnansweredPain> all = new ArrayList<>();
        for (Touchpoint touchpoint : after.touchpoints()) {
            for (PainPoint each : touchpoint.painPoints()) {
                if (hurtsAsBefore(touchpoint, each)) {
                    all.add(new UnansweredPain(each, touchpoint, answering.getOrDefault(each.id(), List.of())));
                }
            }
        }
        return List.copyOf(all);
    }

    private boolean hurtsAsBefore(Touchpoint touchpoint, PainPoint pain) {
        Map<String, PainPoint> there = knownAt.getOrDefault(touchpoint.id(), Map.of());
        Optional<PainPoint> before = Optional.ofNullable(there.getOrDefault(pain.id(), known.get(pain.id())));
        boolean isOver = pain.status()
                .filter(status -> status == WorkStatus.DONE || status == WorkStatus.DISMISSED)
                .isPresent();
        return before.isPresent() && !isOver && !isEased(before.get(), pain);
    }

    private static boolean isEased(PainPoint before, PainPoint after) {
        Optional<WorkStatus> done = Optional.of(WorkStatus.DONE);
        if (after.status().equals(done) && !before.status().equals(done)) {
            return true;
        }
        List<OptionalInt> changes = List.of(
                sign(before.severity(), after.severity()),
                sign(before.occurrence(), after.occurrence()),
                sign(before.detection(), after.detection()),
                sign(before.affects(), after.affects()));
        return changes.stream().anyMatch(each -> each.orElse(0) < 0)
                && changes.stream().noneMatch(each -> each.orElse(0) > 0);
    }

    private static OptionalInt sign(OptionalInt before, OptionalInt after) {
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(Integer.compare(after.getAsInt(), before.getAsInt()))
                : OptionalInt.empty();
    }

    private static OptionalInt sign(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(Double.compare(after.getAsDouble(), before.getAsDouble()))
                : OptionalInt.empty();
    }
}
