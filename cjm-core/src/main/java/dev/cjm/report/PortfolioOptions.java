package dev.cjm.report;

import dev.cjm.model.Channel;
import dev.cjm.model.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what the maps are expected to cover, and how deep they may nest. */
public final class PortfolioOptions {
    private final List<Channel> channels = new ArrayList<>();
    private final List<String> personas = new ArrayList<>();
    private final List<String> stages = new ArrayList<>();
    private Set<Phase> phases = EnumSet.allOf(Phase.class);
    private int depth = 10;

    PortfolioOptions() {}

    /**
     * Says which phases the maps are expected to cover; all unless said.
     *
     * @param expected the phases
     * @return these options
     */
    public PortfolioOptions phases(Collection<Phase> expected) {
        phases = expected.isEmpty() ? EnumSet.noneOf(Phase.class) : EnumSet.copyOf(expected);
        return this;
    }

    /**
     * Says which stages the maps are expected to cover; none unless said.
     *
     * @param expected ids or names
     * @return these options
     */
    public PortfolioOptions stages(Collection<String> expected) {
        stages.addAll(expected);
        return this;
    }

    /**
     * Says which channels the maps are expected to cover, beside those that they know.
     *
     * @param expected the channels, for example {@link dev.cjm.model.Channels#catalogue()}
     * @return these options
     */
    public PortfolioOptions channels(Collection<Channel> expected) {
        channels.addAll(expected);
        return this;
    }

    /**
     * Says which personas are expected in a map, beside those that the maps know.
     *
     * @param expected ids or names
     * @return these options
     */
    public PortfolioOptions personas(Collection<String> expected) {
        personas.addAll(expected);
        return this;
    }

    /**
     * Says how many maps may stand one within the other; ten unless said.
     *
     * @param most the number, the outermost counted, at least 1
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public PortfolioOptions depth(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "The depth (%s) must be at least 1.\nA map without maps within it has a depth of 1."
                            .formatted(most));
        }
        depth = most;
        return this;
    }

    List<Phase> phases() {
        return List.copyOf(phases);
    }

    List<String> stages() {
        return Collections.unmodifiableList(stages);
    }

    List<Channel> channels() {
        return Collections.unmodifiableList(channels);
    }

    List<String> personas() {
        return Collections.unmodifiableList(personas);
    }

    int depth() {
        return depth;
    }
}
