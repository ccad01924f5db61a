package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Follows;
import dev.cjm.observed.Logs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is chosen of a log: the most frequent, each once, forward to the right and back to the left. */
class FollowsChoiceProperties {
    @Provide
    Arbitrary<EventLog> letters() {
        return Logs.letters();
    }

    @Property(tries = 300)
    void arrows_are_the_most_frequent_among_the_chosen_and_ranks_agree(
            @ForAll("letters") EventLog log,
            @ForAll @IntRange(min = 1, max = 5) int activities,
            @ForAll @IntRange(min = 1, max = 12) int arrows) {
        DirectlyFollows follows = DirectlyFollows.of(log);
        FollowsChoice choice = new FollowsChoice(follows, activities, arrows);
        List<Follows> chosen = new ArrayList<>(choice.forward());
        chosen.addAll(choice.back());
        chosen.addAll(choice.loops());
        Set<String> kept = new HashSet<>(choice.activities());
        List<Follows> possible = follows.stream()
                .filter(each -> kept.contains(each.source()) && kept.contains(each.target()))
                .toList();
        assertEquals(Math.min(arrows, possible.size()), chosen.size());
        assertEquals(chosen.size(), new HashSet<>(chosen).size());
        assertEquals(chosen.size(), choice.arrows());
        assertEquals(chosen.stream().mapToLong(Follows::count).sum(), choice.steps());
        long least = chosen.stream().mapToLong(Follows::count).min().orElse(0);
        assertTrue(possible.stream().allMatch(each -> chosen.contains(each) || each.count() <= least));
        choice.forward().forEach(each -> assertTrue(choice.rank(each.source()) < choice.rank(each.target())));
        choice.back().forEach(each -> assertTrue(choice.rank(each.source()) > choice.rank(each.target())));
        choice.loops().forEach(each -> assertEquals(each.source(), each.target()));
    }

    @Property(tries = 100)
    void whoever_asks_for_all_gets_all(@ForAll("letters") EventLog log) {
        DirectlyFollows follows = DirectlyFollows.of(log);
        FollowsChoice choice = new FollowsChoice(follows, 200, 200);
        assertEquals(follows.follows().size(), choice.arrows());
        assertEquals(follows.total(), choice.steps());
        assertEquals(choice.allActivities(), choice.activities().size());
    }
}
