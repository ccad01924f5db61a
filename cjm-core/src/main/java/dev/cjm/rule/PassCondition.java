package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Touchpoint;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** That a path passes a place. */
final class PassCondition extends PathCondition {
    private final Place place;

    PassCondition(Place place, Optional<Place> horizon) {
        super(horizon);
        this.place = place;
    }

    @Override
    PathCondition until(Optional<Place> until) {
        return new PassCondition(place, until);
    }

    @Override
    String told(Voice voice, boolean isNegated) {
        return VerbPhrase.of(subject()).say(voice, isNegated);
    }

    @Override
    String subject() {
        return "pass " + place.words();
    }

    /** That nobody passes what is not there proves nothing; perhaps it is mistyped. */
    @Override
    Optional<String> nothing(JourneyGraph graph, boolean isNo) {
        return isNo && place.on(graph).isEmpty() ? Optional.of(place.missing(graph.map())) : Optional.empty();
    }

    @Override
    PathWatch watch(PathSpace space, boolean isNo) {
        return PathWatch.passing(until(space), space.all(place.on(space.graph())), isNo);
    }

    @Override
    Optional<BitSet> avoided(PathSpace space) {
        return horizon().isEmpty() ? Optional.of(space.all(place.on(space.graph()))) : Optional.empty();
    }

    @Override
    Optional<String> remark(JourneyGraph graph) {
        return place.on(graph).isEmpty() ? Optional.of(place.missing(graph.map())) : Optional.empty();
    }

    @Override
    PathVerdict decide(PathDomain domain, boolean isNo) {
        JourneyGraph graph = domain.space().graph();
        List<Touchpoint> meant = place.on(graph);
        BitSet passed = domain.space().all(meant);
        String more = remark(graph).orElse("");
        return PassSearch.shortest(domain, passed, isNo)
                .map(walk -> PathVerdict.violatedBy(walk, "", more, List.of()))
                .orElseGet(() -> PathVerdict.holds(List.of()));
    }
}
