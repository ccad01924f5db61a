package dev.cjm.benchmarks;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Phase;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import java.time.LocalDate;
import java.util.List;

/** Maps of any size on which each touchpoint says what people usually know of one: about 25 lines of JSON. */
final class TypicalMaps {
    private static final int STAGE = 25;
    private static final List<Channel> CHANNELS = List.of(Channels.WEB, Channels.MOBILE_APP, Channels.EMAIL);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private TypicalMaps() {}

    static JourneyMap of(int touchpoints) {
        JourneyMapBuilder map = JourneyMap.named("Typical " + touchpoints)
                .goal("Sees where customers are lost")
                .persona(
                        "Busy parent",
                        p -> p.share(0.7).goal("Dinner on the table by seven").need("Speed"))
                .persona("Careful saver", p -> p.share(0.3).frustration("Hidden fees"));
        for (int first = 0; first < touchpoints; first += STAGE) {
            int from = first;
            int to = Math.min(touchpoints, first + STAGE);
            map.stage("Stage " + first / STAGE, Phase.DURING, stage -> fill(stage, from, to, touchpoints));
        }
        return map.build();
    }

    private static void fill(StageBuilder stage, int from, int to, int touchpoints) {
        for (int i = from; i < to; i++) {
            int at = i;
            stage.touchpoint("Does step " + i, CHANNELS.get(i % CHANNELS.size()), touchpoint -> {
                facts(touchpoint, at);
                if (at + 1 < touchpoints) {
                    touchpoint.leadsTo("does-step-" + (at + 1), 0.9).fails("Gives up", 0.05);
                } else {
                    touchpoint.succeeds("Done", 0.9);
                }
            });
        }
    }

    private static void facts(TouchpointBuilder touchpoint, int i) {
        touchpoint
                .goal("Wants to be through with step " + i)
                .feels(i % 5 - 2)
                .feels("Busy parent", -1)
                .asks("How long will it take?")
                .serves("Speed")
                .importanceToCustomer(i % 11)
                .satisfaction(6.5);
        if (i % 2 == 0) {
            touchpoint.quote(
                    "It took me a while to find step " + i + ".",
                    s -> s.score(-1).persona("Careful saver"));
        }
        if (i % 3 == 0) {
            touchpoint.pain(
                    "Slow",
                    pain -> pain.id("slow-" + i)
                            .severity(7)
                            .occurrence(4)
                            .detection(3)
                            .evidence(
                                    EvidenceKind.OBSERVED,
                                    e -> e.source("Visit").date(DAY).sampleSize(12)));
        }
        if (i % 4 == 0) {
            touchpoint.metric(
                    "Waiting " + i, MetricKind.KPI, m -> m.value(12.25).unit("minutes"));
        }
    }
}
