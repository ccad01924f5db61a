package dev.cjm.report;

import dev.cjm.model.Channel;
import java.util.List;
import java.util.Objects;

/**
 * Which maps cover a channel.
 *
 * @param channel the channel, as in the first of the maps that knows it
 * @param maps the maps with touchpoints on it, or also on it, by id, perhaps none
 */
public record ChannelCoverage(Channel channel, List<MapCount> maps) {
    /**
     * Obtains the coverage of a channel.
     *
     * @param channel the channel
     * @param maps the maps with touchpoints on it
     */
    public ChannelCoverage {
        Objects.requireNonNull(channel, "channel");
        maps = List.copyOf(maps);
    }
}
