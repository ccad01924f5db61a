package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Positions;
import dev.cjm.model.Channel;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Optional;

/** Where the touchpoints of a map stand: in which outermost stage, in which phase, on which channel. */
final class MapPlaces {
    static final List<Phase> PHASES = List.of(Phase.values());

    private final JourneyGraph graph;
    private final List<Stage> stages;
    private final List<Channel> channels;
    private final Positions touchpointAt;
    private final Positions channelAt;
    private final int[] stageOf;
    private final int[] phaseOf;

    MapPlaces(JourneyGraph graph) {
        this.graph = graph;
        stages = graph.map().stages();
        channels = graph.map().channels();
        touchpointAt = Positions.of(graph.touchpoints(), Touchpoint::id);
        channelAt = Positions.of(channels, Channel::id);
        stageOf = new int[graph.touchpoints().size()];
        phaseOf = new int[stageOf.length];
        for (int i = 0; i < stages.size(); i++) {
            for (Touchpoint each : stages.get(i).allTouchpoints()) {
                int at = touchpoint(each);
                stageOf[at] = i;
                Optional<Phase> phase = graph.map().phaseOf(each);
                phaseOf[at] = phase.map(PHASES::indexOf).orElse(-1);
            }
        }
    }

    List<Stage> stages() {
        return stages;
    }

    List<Channel> channels() {
        return channels;
    }

    int touchpoint(Touchpoint touchpoint) {
        return touchpointAt.of(touchpoint.id());
    }

    /** The outermost stage. */
    int stage(Touchpoint touchpoint) {
        return stageOf[touchpoint(touchpoint)];
    }

    Stage stageOf(Touchpoint touchpoint) {
        return stages.get(stage(touchpoint));
    }

    /** −1 when no stage says one. */
    int phase(Touchpoint touchpoint) {
        return phaseOf[touchpoint(touchpoint)];
    }

    /** The one on which a touchpoint happens in the first place. */
    int channel(Touchpoint touchpoint) {
        return channel(touchpoint.channel());
    }

    /** −1 for a channel that the map does not have. */
    int channel(Channel channel) {
        return channelAt.of(channel.id());
    }

    JourneyGraph graph() {
        return graph;
    }
}
