package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Gain;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Links the opportunities of maps to what they answer. */
final class OpportunityLinks {
    private final List<AnswerableFacts> maps;
    private final OpportunitiesOptions options;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    OpportunityLinks(List<AnswerableFacts> maps, OpportunitiesOptions options) {
        this.maps = maps;
        this.options = options;
        for (AnswerableFacts map : maps) {
            for (Touchpoint touchpoint : map.graph().touchpoints()) {
                touchpoint.opportunities().forEach(each -> {
                    ids.add(each.id());
                    names.add(each.name());
                });
            }
        }
        for (String reference : options.kano().keySet()) {
            if (!ids.contains(reference) && !names.contains(reference)) {
                throw UnknownReference.to("opportunity", reference, List.copyOf(names));
            }
        }
    }

    List<RankedOpportunity> all() {
        List<RankedOpportunity> all = new ArrayList<>();
        for (AnswerableFacts map : maps) {
            for (Touchpoint touchpoint : map.graph().touchpoints()) {
                touchpoint.opportunities().forEach(each -> all.add(linked(map, touchpoint, each)));
            }
        }
        return Collections.unmodifiableList(all);
    }

    private RankedOpportunity linked(AnswerableFacts map, Touchpoint touchpoint, Opportunity opportunity) {
        List<TouchpointPain> pains = new ArrayList<>();
        List<Gain> gains = new ArrayList<>();
        List<MetExpectation> gaps = new ArrayList<>();
        ExactMean pain = new ExactMean();
        for (String id : opportunity.answers()) {
            AnswerableFacts answered = map.has(id) ? map : elsewhere(id).orElse(map);
            List<TouchpointPain> found = answered.pains(id, touchpoint);
            found.forEach(each -> answered.pains().knownReach(each).ifPresent(known -> pain.add(known.value(), 1)));
            pains.addAll(found);
            gains.addAll(answered.gains(id, touchpoint));
            gaps.addAll(answered.gaps(id, touchpoint));
        }
        JourneyGraph graph = map.graph();
        return new RankedOpportunity(
                opportunity,
                graph.map(),
                graph.map().stageOf(touchpoint),
                touchpoint,
                pains,
                gains,
                gaps,
                pain.sum(),
                quadrant(opportunity),
                kano(opportunity));
    }

    private Optional<AnswerableFacts> elsewhere(String id) {
        return maps.stream().filter(each -> each.has(id)).findFirst();
    }

    private Optional<ValueEffort> quadrant(Opportunity opportunity) {
        OptionalDouble value = RankedOpportunity.value(opportunity);
        return value.isPresent() && opportunity.effort().isPresent()
                ? Optional.of(ValueEffort.of(
                        options.isMuchValue(value.getAsDouble()),
                        options.isMuchEffort(opportunity.effort().getAsDouble())))
                : Optional.empty();
    }

    private Optional<KanoAnswers> kano(Opportunity opportunity) {
        Optional<KanoAnswers> byId = Optional.ofNullable(options.kano().get(opportunity.id()));
        return byId.or(() -> ids.contains(opportunity.name())
                ? Optional.empty()
                : Optional.ofNullable(options.kano().get(opportunity.name())));
    }

    /** All but some of the very same; equal values of two maps are two. */
    static <T> List<T> without(Stream<T> all, List<T> some) {
        Set<T> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(some);
        return all.filter(each -> !known.contains(each)).toList();
    }
}
