package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Within one list of named values each id stands for one. */
class SameIdTest {
    private static final PainPoint PAIN = PainPoint.of("Same");
    private static final Gain GAIN = Gain.of("Same");
    private static final Opportunity IDEA = Opportunity.of("Same");
    private static final Metric METRIC = Metric.of("Same", MetricKind.KPI);
    private static final Expectation HOPE = Expectation.of("Same");
    private static final BackstageWork WORK = BackstageWork.of("Same", WorkLane.SUPPORT);

    static Stream<Arguments> touchpoints() {
        return Stream.of(
                twice("pain points", "painPoints", t -> t.pain(PAIN).pain(PAIN)),
                twice("pain points", "painPoints", t -> t.painPoints(List.of(PAIN, PAIN))),
                twice("pain points", "painPoints", t -> t.pain("Same").pain("same", p -> {})),
                twice("gains", "gains", t -> t.gain(GAIN).gain(GAIN)),
                twice("gains", "gains", t -> t.gains(List.of(GAIN, GAIN))),
                twice("gains", "gains", t -> t.gain("Same").gain("Same", g -> {})),
                twice("opportunities", "opportunities", t -> t.opportunity(IDEA).opportunity(IDEA)),
                twice("opportunities", "opportunities", t -> t.opportunities(List.of(IDEA, IDEA))),
                twice(
                        "opportunities",
                        "opportunities",
                        t -> t.opportunity("Same").opportunity("Same")),
                twice("metrics", "metrics", t -> t.metric(METRIC).metric(METRIC)),
                twice("metrics", "metrics", t -> t.metrics(List.of(METRIC, METRIC))),
                twice(
                        "metrics",
                        "metrics",
                        t -> t.metric("Same", MetricKind.KPI).metric("Same", MetricKind.NPS)),
                twice("expectations", "expectations", t -> t.expects(HOPE).expects(HOPE)),
                twice("expectations", "expectations", t -> t.expectations(List.of(HOPE, HOPE))),
                twice("expectations", "expectations", t -> t.expects("Same").expects("Same")),
                twice("backstage work", "backstageWork", t -> t.backstage(WORK).backstage(WORK)),
                twice("backstage work", "backstageWork", t -> t.backstageWork(List.of(WORK, WORK))),
                twice(
                        "backstage work",
                        "backstageWork",
                        t -> t.backstage("Same", WorkLane.SUPPORT).backstage(WORK)));
    }

    private static Arguments twice(String words, String property, Consumer<TouchpointBuilder> facts) {
        return Arguments.of(words, property, facts);
    }

    @ParameterizedTest
    @MethodSource("touchpoints")
    void two_values_of_one_list_with_the_same_id_are_refused(
            String words, String property, Consumer<TouchpointBuilder> facts) {
        Problem problem = Refusal.only(() -> Touchpoint.of("T", WEB, facts));
        String second = problem.message().endsWith("'same'.") ? "same" : "Same";
        refused(
                "id.duplicate",
                "/" + property + "/1/id",
                "The id 'same' stands for two values of the " + words + " of touchpoint 'T': 'Same' and '" + second
                        + "'.",
                Refusal.OWN_ID,
                () -> Touchpoint.of("T", WEB, facts));
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                ofStage("metrics", s -> s.metric(METRIC).metrics(List.of(METRIC))),
                ofStage("metrics", s -> s.metric("Same", MetricKind.KPI).metric("Same", MetricKind.KPI)),
                ofStage("expectations", s -> s.expects(HOPE).expectations(List.of(HOPE))),
                ofStage("expectations", s -> s.expects("Same").expects("Same", e -> {})));
    }

    private static Arguments ofStage(String property, Consumer<StageBuilder> facts) {
        return Arguments.of(property, facts);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void a_stage_refuses_them_too(String property, Consumer<StageBuilder> facts) {
        refused(
                "id.duplicate",
                "/" + property + "/1/id",
                "The id 'same' stands for two values of the " + property + " of stage 'S': 'Same' and 'Same'.",
                Refusal.OWN_ID,
                () -> Stage.of("S", facts));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_map_refuses_them_too(Consumer<JourneyMapBuilder> facts) {
        JourneyMapBuilder map = JourneyMap.named("Map").stage("S", s -> {});
        facts.accept(map);
        refused(
                "id.duplicate",
                "/metrics/1/id",
                "The id 'same' stands for two values of the metrics of journey map 'Map': 'Same' and 'Same'.",
                Refusal.OWN_ID,
                map::build);
    }

    static Stream<Consumer<JourneyMapBuilder>> maps() {
        return Stream.of(m -> m.metric(METRIC).metric(METRIC), m -> m.metrics(List.of(METRIC, METRIC)));
    }
}
