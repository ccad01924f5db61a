package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channel;
import dev.cjm.model.ChannelSwitch;
import dev.cjm.model.HandOff;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contacts, steps and endings of the channels, as expected: one pass over touchpoints and transitions. */
final class ChannelNumbers {
    private final JourneyGraph graph;
    private final CompletionProbability completion;
    private final MapPlaces places;
    private final CrossSums<Channel, Stage> stages;
    private final CrossSums<Phase, Channel> phases;
    private final CrossSums<Channel, Channel> steps;
    private final double[] contacts;
    private final double[] endings;
    private final List<ExpectedSwitch> switches = new ArrayList<>();
    private final List<ExpectedSwitch> sorted;
    private double stepCount;
    private double planned;
    private double forced;
    private double kept;
    private double lost;

    ChannelNumbers(MapPlaces places, CompletionProbability completion) {
        this.places = places;
        this.completion = completion;
        graph = places.graph();
        List<Channel> channels = places.channels();
        stages = new CrossSums<>(channels, places.stages());
        phases = new CrossSums<>(MapPlaces.PHASES, channels);
        steps = new CrossSums<>(channels, channels);
        contacts = new double[channels.size()];
        endings = new double[channels.size()];
        graph.touchpoints().forEach(this::count);
        sorted = RoundedOrder.descending(switches.stream(), ExpectedSwitch::perJourney, each -> 0);
    }

    double contacts(int channel) {
        return contacts[channel];
    }

    double endings(int channel) {
        return endings[channel];
    }

    CrossTable<Channel, Stage> byStage() {
        return stages.table();
    }

    CrossTable<Phase, Channel> byPhase() {
        return phases.table();
    }

    CrossTable<Channel, Channel> steps() {
        return steps.table();
    }

    /** The most frequent first, ties as written. */
    List<ExpectedSwitch> switches() {
        return sorted;
    }

    SwitchCounts counts() {
        double changing =
                switches.stream().mapToDouble(ExpectedSwitch::perJourney).sum();
        return new SwitchCounts(stepCount, changing, planned, forced, kept, lost);
    }

    private void count(Touchpoint touchpoint) {
        double visits = completion.expectedVisits(touchpoint);
        int channel = places.channel(touchpoint);
        contacts[channel] += visits;
        stages.add(channel, places.stage(touchpoint), visits);
        if (places.phase(touchpoint) >= 0) {
            phases.add(places.phase(touchpoint), channel, visits);
        }
        endings[channel] += visits * graph.dropOff(touchpoint);
        for (Transition way : graph.outgoing(touchpoint)) {
            double times = visits * graph.likelihood(way);
            if (!(graph.target(way) instanceof Touchpoint target)) {
                endings[channel] += times;
            } else if (times > 0) {
                step(way, touchpoint, target, times);
            }
        }
    }

    private void step(Transition way, Touchpoint source, Touchpoint target, double times) {
        steps.add(places.channel(source), places.channel(target), times);
        stepCount += times;
        kept += way.handOff().equals(Optional.of(HandOff.CONTEXT_KEPT)) ? times : 0;
        lost += way.handOff().equals(Optional.of(HandOff.CONTEXT_LOST)) ? times : 0;
        if (places.channel(source) != places.channel(target)) {
            switches.add(new ExpectedSwitch(way, source, target, times));
            planned += way.channelSwitch().equals(Optional.of(ChannelSwitch.PLANNED)) ? times : 0;
            forced += way.channelSwitch().equals(Optional.of(ChannelSwitch.FORCED)) ? times : 0;
        }
    }
}
