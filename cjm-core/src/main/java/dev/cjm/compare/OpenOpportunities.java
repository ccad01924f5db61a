package dev.cjm.compare;

import dev.cjm.compare.ChangeReason.Kind;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.WorkStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The opportunities of two maps that may ask for a change between them.
 *
 * <p>One asks at the touchpoint that says it, and wherever a fact is that it answers: a fact of its own touchpoint if that has such, else
 * all of that id. What was done before asks for nothing more, and what is dismissed for nothing; the word of the future map counts.
 */
final class OpenOpportunities {
    /** An opportunity by its own id and that of its touchpoint. */
    private record Place(String touchpoint, String opportunity) {}

    private final Set<Place> done = new HashSet<>();
    private final Map<Place, Opportunity> later = new HashMap<>();
    private final Map<String, Set<String>> facts = new HashMap<>();
    private final Map<Place, Memo<ChangeReason>> asking = new HashMap<>();
    private final Map<String, Set<Place>> elsewhere = new HashMap<>();

    OpenOpportunities(JourneyMap before, JourneyMap after) {
        for (Touchpoint touchpoint : before.touchpoints()) {
            touchpoint.opportunities().stream()
                    .filter(each -> is(each, WorkStatus.DONE))
                    .forEach(each -> done.add(new Place(touchpoint.id(), each.id())));
        }
        for (Touchpoint touchpoint : after.touchpoints()) {
            touchpoint.opportunities().forEach(each -> later.put(new Place(touchpoint.id(), each.id()), each));
        }
        for (JourneyMap map : List.of(before, after)) {
            for (Touchpoint touchpoint : map.touchpoints()) {
                ids(touchpoint)
                        .forEach(id -> facts.computeIfAbsent(touchpoint.id(), key -> new HashSet<>())
                                .add(id));
            }
        }
        for (JourneyMap map : List.of(before, after)) {
            for (Touchpoint touchpoint : map.touchpoints()) {
                touchpoint.opportunities().forEach(each -> add(touchpoint, each));
            }
        }
    }

    private void add(Touchpoint touchpoint, Opportunity opportunity) {
        Place place = new Place(touchpoint.id(), opportunity.id());
        if (!isOpen(place, later.getOrDefault(place, opportunity))) {
            return;
        }
        asking.computeIfAbsent(place, key -> new Memo<>(() -> reason(opportunity, touchpoint)));
        Set<String> own = facts.getOrDefault(touchpoint.id(), Set.of());
        opportunity.answers().stream()
                .filter(id -> !own.contains(id))
                .forEach(id -> elsewhere
                        .computeIfAbsent(id, key -> new LinkedHashSet<>())
                        .add(place));
    }

    private boolean isOpen(Place place, Opportunity opportunity) {
        boolean isOld = done.contains(place) && (!later.containsKey(place) || is(opportunity, WorkStatus.DONE));
        return !isOld && !is(opportunity, WorkStatus.DISMISSED);
    }

    /** Its own ones, then those of others that answer something of it, each once. */
    List<ChangeReason> at(Touchpoint touchpoint) {
        List<ChangeReason> reasons = new ArrayList<>();
        touchpoint.opportunities().forEach(each -> ask(new Place(touchpoint.id(), each.id()), reasons));
        ids(touchpoint).forEach(id -> elsewhere.getOrDefault(id, Set.of()).forEach(place -> ask(place, reasons)));
        return reasons;
    }

    private void ask(Place place, List<ChangeReason> reasons) {
        Optional.ofNullable(asking.get(place)).map(Memo::get).ifPresent(reasons::add);
    }

    private static Stream<String> ids(Touchpoint touchpoint) {
        return Stream.of(
                        touchpoint.painPoints().stream().map(each -> each.id()),
                        touchpoint.gains().stream().map(Gain::id),
                        touchpoint.expectations().stream().map(each -> each.id()))
                .flatMap(ids -> ids);
    }

    private static boolean is(Opportunity opportunity, WorkStatus status) {
        return opportunity.status().equals(Optional.of(status));
    }

    private static ChangeReason reason(Opportunity opportunity, Touchpoint touchpoint) {
        return new ChangeReason(
                Kind.OPPORTUNITY,
                opportunity.id(),
                opportunity.name(),
                Optional.of(touchpoint.id()),
                "The opportunity %s at %s asks for it."
                        .formatted(Quoted.text(opportunity.name()), Quoted.text(touchpoint.name())));
    }
}
