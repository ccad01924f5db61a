package dev.cjm.render.chart;

import dev.cjm.analysis.ChannelMix;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The channels of a map as heat maps: by stage, and from channel to channel.
 *
 * <p>Each place says its number; places that no journey is expected to meet are empty.
 */
public final class ChannelMixSvg extends ChartSvg {
    private ChannelMixSvg(ChannelMix mix, Sheet sheet, ChartStyle style) {
        super(new ChannelMixChart(mix, sheet).draw(), style);
    }

    /**
     * Draws the channels.
     *
     * @param mix the channels of a map
     * @return the picture
     */
    public static ChannelMixSvg of(ChannelMix mix) {
        return of(mix, style -> {});
    }

    /**
     * Draws the channels.
     *
     * @param mix the channels of a map
     * @param style chooses title, language and colours
     * @return the picture
     */
    public static ChannelMixSvg of(ChannelMix mix, Consumer<? super ChartStyle> style) {
        ChartStyle chosen = new ChartStyle();
        style.accept(chosen);
        Sheet sheet = chosen.sheet(
                mix.map().language(), "channelMix", Optional.of(mix.map().title()));
        return new ChannelMixSvg(mix, sheet, chosen);
    }
}
