package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Gain;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** Links the opportunities of maps to what they answer. */
final class OpportunityLinks {
    private final List<AnswerableFacts> maps;
    private final OpportunitiesOptions options;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final MapLineages lineages;
    private final MapOrder order;

    /** An opportunity where a map says it. */
    private record Said(int map, Touchpoint touchpoint, Opportunity opportunity) {}

    OpportunityLinks(List<AnswerableFacts> maps, OpportunitiesOptions options) {
        this.maps = maps;
        this.options = options;
        List<JourneyMap> stated = maps.stream().map(each -> each.graph().map()).toList();
        lineages = new MapLineages(stated);
        order = new MapOrder(stated, lineages);
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

    /** Each once, though several maps say it. */
    List<RankedOpportunity> all() {
        InheritedFacts<Said> said = new InheritedFacts<>(lineages, order);
        for (int i = 0; i < maps.size(); i++) {
            int map = i;
            for (Touchpoint touchpoint : maps.get(map).graph().touchpoints()) {
                touchpoint
                        .opportunities()
                        .forEach(each -> said.add(map, touchpoint.id(), each.id(), new Said(map, touchpoint, each)));
            }
        }
        return said.once().stream().map(this::linked).toList();
    }

    /** The maps of which only the order given tells when they were made. */
    List<JourneyMap> givenLater() {
        return order.givenLater();
    }

    /** The pains of all maps, each once. */
    InheritedFacts<TouchpointPain> pains() {
        InheritedFacts<TouchpointPain> all = new InheritedFacts<>(lineages, order);
        for (int i = 0; i < maps.size(); i++) {
            int map = i;
            maps.get(map)
                    .pains()
                    .forEach(each ->
                            all.add(map, each.touchpoint().id(), each.pain().id(), each));
        }
        return all;
    }

    /** The missed expectations of all maps, each once. */
    InheritedFacts<MetExpectation> gaps() {
        InheritedFacts<MetExpectation> all = new InheritedFacts<>(lineages, order);
        for (int i = 0; i < maps.size(); i++) {
            int map = i;
            for (MetExpectation each : maps.get(map).gaps()) {
                String place = each.touchpoint()
                        .map(touchpoint -> "touchpoint " + touchpoint.id())
                        .orElse("stage " + each.stage().id());
                all.add(map, place, each.expectation().id(), each);
            }
        }
        return all;
    }

    private RankedOpportunity linked(Said said) {
        AnswerableFacts map = maps.get(said.map);
        Touchpoint touchpoint = said.touchpoint;
        Opportunity opportunity = said.opportunity;
        List<TouchpointPain> pains = new ArrayList<>();
        List<Gain> gains = new ArrayList<>();
        List<MetExpectation> gaps = new ArrayList<>();
        ExactMean pain = new ExactMean();
        for (String id : opportunity.answers()) {
            AnswerableFacts answered =
                    map.has(id) ? map : elsewhere(id, said.map).orElse(map);
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

    /** The map that has it, of the same lineage if there is one, else of the first one that has it; of a lineage the map made last. */
    private Optional<AnswerableFacts> elsewhere(String id, int map) {
        return IntStream.range(0, maps.size())
                .filter(each -> maps.get(each).has(id))
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(each -> lineages.of(each) != lineages.of(map))
                        .thenComparingInt(lineages::of)
                        .thenComparingInt(each -> -order.rank(each)))
                .map(maps::get);
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
}
