package dev.cjm.analysis;

import dev.cjm.model.Channel;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Objects;

/**
 * A channel that a persona prefers, and where it is offered.
 *
 * @param channel the channel
 * @param touchpoints the touchpoints that happen on it, in the first place or as well, as written; none when it is not offered
 * @param share the share of all contacts that are at these touchpoints, 0 to 1, both inclusive
 */
public record PreferredChannel(Channel channel, List<Touchpoint> touchpoints, double share) {
    /**
     * Obtains a preference.
     *
     * @param channel the channel
     * @param touchpoints the touchpoints that happen on it
     * @param share the share of all contacts that are at these touchpoints
     */
    public PreferredChannel {
        Objects.requireNonNull(channel, "channel");
        touchpoints = List.copyOf(touchpoints);
    }
}
