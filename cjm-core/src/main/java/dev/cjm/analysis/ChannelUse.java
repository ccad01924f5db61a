package dev.cjm.analysis;

import dev.cjm.model.Channel;
import dev.cjm.model.Money;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a channel does for a journey.
 *
 * @param channel the channel
 * @param touchpoints the touchpoints that happen on it in the first place, as written, perhaps none
 * @param alsoAt the touchpoints that happen on it as well, as written, perhaps none
 * @param stages the outermost stages that hold such touchpoints, as written: what it covers
 * @param contacts how often a journey is on it, as expected, each visit of a touchpoint that is there in the first place counted
 * @param share its share of all contacts, 0 to 1, both inclusive
 * @param emotion how its mean contact feels, on the scale of the map; empty when nothing that is visited there is scored
 * @param pains the pain points there, as written, perhaps none
 * @param painPerJourney the severity that a journey meets there, as expected: contacts times the share that is hit times severity (own)
 * @param cost what its contacts cost the organisation per journey; none when the channel states no cost
 */
public record ChannelUse(
        Channel channel,
        List<Touchpoint> touchpoints,
        List<Touchpoint> alsoAt,
        List<Stage> stages,
        double contacts,
        double share,
        OptionalDouble emotion,
        List<TouchpointPain> pains,
        double painPerJourney,
        List<Money> cost) {
    /**
     * Obtains the use of a channel.
     *
     * @param channel the channel
     * @param touchpoints the touchpoints that happen on it in the first place
     * @param alsoAt the touchpoints that happen on it as well
     * @param stages the outermost stages that hold such touchpoints
     * @param contacts how often a journey is on it, as expected
     * @param share its share of all contacts
     * @param emotion how its mean contact feels
     * @param pains the pain points there
     * @param painPerJourney the severity that a journey meets there, as expected
     * @param cost what its contacts cost the organisation per journey
     */
    public ChannelUse {
        Objects.requireNonNull(channel, "channel");
        touchpoints = List.copyOf(touchpoints);
        alsoAt = List.copyOf(alsoAt);
        stages = List.copyOf(stages);
        Objects.requireNonNull(emotion, "emotion");
        pains = List.copyOf(pains);
        cost = List.copyOf(cost);
    }

    /**
     * Tells whether any touchpoint happens on it.
     *
     * @return false for a channel that a persona only prefers
     */
    public boolean isOffered() {
        return !touchpoints.isEmpty() || !alsoAt.isEmpty();
    }
}
