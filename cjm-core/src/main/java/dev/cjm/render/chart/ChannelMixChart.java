package dev.cjm.render.chart;

import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.CrossTable;
import dev.cjm.model.Channel;
import dev.cjm.model.Stage;
import dev.cjm.render.view.Words;
import java.util.List;

/** Draws channels by stage and, below, channels from which to which. */
final class ChannelMixChart {
    private static final double APART = 24;

    private final ChannelMix mix;
    private final Sheet sheet;
    private final Words words;

    ChannelMixChart(ChannelMix mix, Sheet sheet) {
        this.mix = mix;
        this.sheet = sheet;
        words = sheet.words();
    }

    Sheet draw() {
        CrossTable<Channel, Stage> stages = mix.byStage();
        CrossTable<Channel, Channel> steps = mix.steps();
        HeatMap<Channel, Stage> byStage = new HeatMap<>(
                stages, Channel::name, Stage::name, axes("channel", "stage"), words.text("chart.byStage"), sheet);
        HeatMap<Channel, Channel> bySteps = new HeatMap<>(
                steps, Channel::name, Channel::name, axes("source", "target"), words.text("chart.steps"), sheet);
        double right = Math.max(byStage.right(), bySteps.right());
        double y = sheet.head(List.of(), right);
        y = byStage.draw(y) + APART;
        y = bySteps.draw(y);
        y = sheet.small(words.text("chart.diagonal"), y + 12, right);
        sheet.end(Notes.assumed(mix.assumptions(), words), right, y);
        return sheet;
    }

    private String axes(String rows, String columns) {
        return words.text(rows) + " \u2193 \u00B7 " + words.text(columns) + " \u2192";
    }
}
