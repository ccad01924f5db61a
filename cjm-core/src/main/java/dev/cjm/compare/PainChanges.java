package dev.cjm.compare;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Triage;
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
    private final Map<String, PainPoint> departed = new HashMap<>();
    private final Map<String, Map<String, PainPoint>> knownAt = new HashMap<>();
    private final Map<String, Map<String, PainPoint>> leftAt = new HashMap<>();
    private final Set<String> arrived = new HashSet<>();

    PainChanges(JourneyMap before, JourneyMap after) {
        this.after = after;
        for (Touchpoint touchpoint : before.touchpoints()) {
            Map<String, PainPoint> pains = byId(touchpoint);
            knownAt.put(touchpoint.id(), pains);
        }
        for (Touchpoint touchpoint : after.touchpoints()) {
            Map<String, PainPoint> pains = byId(touchpoint);
            leftAt.put(touchpoint.id(), pains);
            Map<String, PainPoint> there = knownAt.getOrDefault(touchpoint.id(), Map.of());
            pains.keySet().stream().filter(id -> !there.containsKey(id)).forEach(arrived::add);
        }
        for (Touchpoint touchpoint : before.touchpoints()) {
            Map<String, PainPoint> left = leftAt.getOrDefault(touchpoint.id(), Map.of());
            touchpoint.painPoints().stream()
                    .filter(each -> !left.containsKey(each.id()))
                    .forEach(each -> departed.putIfAbsent(each.id(), each));
        }
    }

    private static Map<String, PainPoint> byId(Touchpoint touchpoint) {
        Map<String, PainPoint> pains = new HashMap<>();
        touchpoint.painPoints().forEach(each -> pains.put(each.id(), each));
        return pains;
    }

    /** Of the current touchpoint: those that hurt until then and have not only gone elsewhere. */
    List<PainPoint> gone(Touchpoint current) {
        Map<String, PainPoint> left = leftAt.getOrDefault(current.id(), Map.of());
        return current.painPoints().stream()
                .filter(each -> !isDone(each) && !left.containsKey(each.id()) && !arrived.contains(each.id()))
                .toList();
    }

    /** Of the current touchpoint: those of which a number is lower and none higher, or that get done. */
    List<PainPoint> eased(Touchpoint current) {
        Map<String, PainPoint> left = leftAt.getOrDefault(current.id(), Map.of());
        List<PainPoint> eased = new ArrayList<>();
        for (PainPoint each : current.painPoints()) {
            PainPoint then = left.get(each.id());
            if (then != null && !isDone(each) && isEased(each, then)) {
                eased.add(each);
            }
        }
        return eased;
    }

    /** As the future map has them; those that are done or dismissed are left out. */
    List<UnansweredPain> unanswered() {
        PlannedAnswers planned = new PlannedAnswers(after, leftAt);
        List<UnansweredPain> all = new ArrayList<>();
        for (Touchpoint touchpoint : after.touchpoints()) {
            for (PainPoint each : touchpoint.painPoints()) {
                if (hurtsAsBefore(touchpoint, each)) {
                    all.add(new UnansweredPain(each, touchpoint, planned.of(each, touchpoint)));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The pain it was at the same touchpoint, else one that has left its own. */
    private boolean hurtsAsBefore(Touchpoint touchpoint, PainPoint pain) {
        Map<String, PainPoint> there = knownAt.getOrDefault(touchpoint.id(), Map.of());
        Optional<PainPoint> before = Optional.ofNullable(there.getOrDefault(pain.id(), departed.get(pain.id())));
        boolean isOver = isDone(pain) || pain.status().equals(Optional.of(WorkStatus.DISMISSED));
        return before.isPresent() && !isOver && !isEased(before.get(), pain);
    }

    private static boolean isDone(PainPoint pain) {
        return pain.status().equals(Optional.of(WorkStatus.DONE));
    }

    private static boolean isEased(PainPoint before, PainPoint after) {
        if (isDone(after) && !isDone(before)) {
            return true;
        }
        List<OptionalInt> changes = List.of(
                sign(before.severity(), after.severity()),
                sign(before.occurrence(), after.occurrence()),
                sign(before.detection(), after.detection()),
                sign(before.affects(), after.affects()),
                sign(before.triage(), after.triage()));
        return changes.stream().anyMatch(each -> each.orElse(0) < 0)
                && changes.stream().noneMatch(each -> each.orElse(0) > 0);
    }

    private static OptionalInt sign(OptionalInt before, OptionalInt after) {
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(Integer.compare(after.getAsInt(), before.getAsInt()))
                : OptionalInt.empty();
    }

    /** What customers do about a pain, from the least to the worst. */
    private static OptionalInt sign(Optional<Triage> before, Optional<Triage> after) {
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.get().compareTo(before.get()))
                : OptionalInt.empty();
    }

    private static OptionalInt sign(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(Double.compare(after.getAsDouble(), before.getAsDouble()))
                : OptionalInt.empty();
    }
}
