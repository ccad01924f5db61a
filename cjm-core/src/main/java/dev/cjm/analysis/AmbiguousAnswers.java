package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an opportunity answers that several places say, so that it answers all of them. */
final class AmbiguousAnswers {
    private AmbiguousAnswers() {}

    /** One for each such answer, in the order of pains, gains and expectations. */
    static List<Assumption> of(RankedOpportunity opportunity) {
        Map<String, Integer> pains = new LinkedHashMap<>();
        Map<String, Integer> gains = new LinkedHashMap<>();
        Map<String, Integer> expectations = new LinkedHashMap<>();
        opportunity.pains().forEach(each -> pains.merge(each.pain().id(), 1, Integer::sum));
        opportunity.gains().forEach(each -> gains.merge(each.id(), 1, Integer::sum));
        opportunity
                .expectations()
                .forEach(each -> expectations.merge(each.expectation().id(), 1, Integer::sum));
        List<Assumption> found = new ArrayList<>();
        pains.forEach((id, places) -> add(opportunity, "pain point", id, places, found));
        gains.forEach((id, places) -> add(opportunity, "gain", id, places, found));
        expectations.forEach((id, places) -> add(opportunity, "expectation", id, places, found));
        return found;
    }

    private static void add(RankedOpportunity opportunity, String noun, String id, int places, List<Assumption> found) {
        if (places > 1) {
            found.add(new Assumption(
                    Assumption.Kind.ANSWERS_ALL,
                    Optional.of(opportunity.touchpoint().id()),
                    "%s answers the %s %s, which is not said at %s but at %s other places: it answers all of them."
                            .formatted(
                                    Quoted.text(opportunity.opportunity().name()),
                                    noun,
                                    Quoted.text(id),
                                    Quoted.text(opportunity.touchpoint().name()),
                                    places)));
        }
    }
}
