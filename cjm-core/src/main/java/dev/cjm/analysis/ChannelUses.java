package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channel;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What each channel does for a journey: one pass over the touchpoints, then one over the channels. */
final class ChannelUses {
    private final CompletionProbability completion;
    private final MapPlaces places;
    private final ChannelNumbers numbers;
    private final double all;
    private final List<Gathered> gathered = new ArrayList<>();

    /** What is known of one channel so far. */
    private static final class Gathered {
        private final List<Touchpoint> first = new ArrayList<>();
        private final List<Touchpoint> also = new ArrayList<>();
        private final Set<Stage> stages = new LinkedHashSet<>();
        private final List<TouchpointPain> pains = new ArrayList<>();
        private final ExactMean emotion = new ExactMean();
        private final ExpectedMoney cost = new ExpectedMoney();
        private final ExactMean pain = new ExactMean();
    }

    ChannelUses(MapPlaces places, ChannelNumbers numbers, CompletionProbability completion, CurveScores scores) {
        this.places = places;
        this.numbers = numbers;
        this.completion = completion;
        JourneyGraph graph = places.graph();
        all = completion.expectedTouchpoints();
        places.channels().forEach(channel -> gathered.add(new Gathered()));
        graph.touchpoints().forEach(this::gather);
        for (CurvePoint point : scores.points(graph.touchpoints())) {
            double visits = completion.expectedVisits(point.touchpoint());
            point.score()
                    .ifPresent(score -> of(point.touchpoint().channel()).emotion.add(score, visits));
        }
        for (TouchpointPain pain : PainPoints.of(graph)) {
            hurt(of(pain.channel()), pain);
        }
    }

    List<ChannelUse> all() {
        List<ChannelUse> uses = new ArrayList<>();
        places.channels().forEach(channel -> uses.add(use(channel)));
        return Collections.unmodifiableList(uses);
    }

    private Gathered of(Channel channel) {
        return gathered.get(places.channel(channel));
    }

    private void gather(Touchpoint touchpoint) {
        Stage stage = places.stageOf(touchpoint);
        of(touchpoint.channel()).first.add(touchpoint);
        touchpoint.alsoOn().forEach(channel -> of(channel).also.add(touchpoint));
        touchpoint.channels().forEach(channel -> of(channel).stages.add(stage));
        double visits = completion.expectedVisits(touchpoint);
        touchpoint
                .channel()
                .cost()
                .ifPresent(money -> of(touchpoint.channel()).cost.add(visits, money));
    }

    private void hurt(Gathered channel, TouchpointPain pain) {
        channel.pains.add(pain);
        double hit = completion.expectedVisits(pain.touchpoint())
                * pain.pain().affects().orElse(1);
        channel.pain.add(pain.pain().severity().orElse(0), hit);
    }

    private ChannelUse use(Channel channel) {
        Gathered known = of(channel);
        double contacts = numbers.contacts(places.channel(channel));
        return new ChannelUse(
                channel,
                known.first,
                known.also,
                List.copyOf(known.stages),
                contacts,
                all > 0 ? CompletionProbability.share(contacts / all) : 0,
                known.emotion.value(),
                known.pains,
                known.pain.sum().orElse(0),
                known.cost.sums());
    }
}
