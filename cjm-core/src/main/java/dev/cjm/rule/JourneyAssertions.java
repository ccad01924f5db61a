package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import java.util.Objects;

/**
 * Asserts in tests that journeys are as rules say.
 *
 * {@snippet class=dev.cjm.rule.RuleSnippets region=assertion}
 *
 * <p>A failure is a plain {@link AssertionError}, which JUnit, jqwik, TestNG and AssertJ all understand; nothing else is needed.
 */
public final class JourneyAssertions {
    private JourneyAssertions() {}

    /**
     * Starts an assertion about a map.
     *
     * @param map the map
     * @return what it should satisfy is to be said next
     */
    public static JourneyAssert assertThat(JourneyMap map) {
        return JourneyAssert.about(Ground.of(JourneyGraph.of(Objects.requireNonNull(map, "map"))));
    }

    /**
     * Starts an assertion about a redesign.
     *
     * @param current the journey as it is
     * @param future the journey as it is to be
     * @return what it should satisfy is to be said next
     */
    public static JourneyAssert assertThatRedesign(JourneyMap current, JourneyMap future) {
        return JourneyAssert.about(
                Ground.of(Objects.requireNonNull(current, "current"), Objects.requireNonNull(future, "future")));
    }
}
