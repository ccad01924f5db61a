package dev.cjm.benchmarks;

import dev.cjm.analysis.Blueprint;
import dev.cjm.analysis.ChannelMix;
import dev.cjm.analysis.Coverage;
import dev.cjm.analysis.Effort;
import dev.cjm.analysis.EvidenceQuality;
import dev.cjm.analysis.ExpectationGaps;
import dev.cjm.analysis.Improvements;
import dev.cjm.analysis.Opportunities;
import dev.cjm.analysis.SatisfactionMetrics;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Phase;
import dev.cjm.model.SourceType;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.WorkLane;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Channels, effort, opportunities, metrics, expectations, blueprint, evidence, coverage and improvements, for maps in growing sizes.
 *
 * <p>Each question is asked anew of the graph, its lists are read, stage by stage where they are by stage, and it is told as text: what is
 * found when it is first asked for is found. Every tenth
 * touchpoint leads nine back; pieces of work need others, three deep.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class QuestionsBenchmark {
    /** What is asked. */
    public enum Question {
        /** Contacts, steps, switches and closed doors. */
        CHANNEL_MIX(graph -> {
            ChannelMix mix = ChannelMix.of(graph);
            return List.of(
                    mix.channels(),
                    mix.steps(),
                    mix.switches(),
                    mix.orphans(),
                    mix.availabilityGaps(),
                    mix.toText(Locale.ENGLISH));
        }),
        /** Per touchpoint, stage, journey and deal. */
        EFFORT(graph -> {
            Effort effort = Effort.of(graph);
            return List.of(
                    effort.expected(),
                    effort.heaviest(),
                    effort.byStage(),
                    effort.deal(),
                    effort.paths(),
                    effort.toText(Locale.ENGLISH));
        }),
        /** Ranked, linked, and what none answers. */
        OPPORTUNITIES(graph -> {
            Opportunities opportunities = Opportunities.of(graph);
            return List.of(
                    opportunities.backlog(),
                    opportunities.unansweredPains(),
                    opportunities.unansweredExpectations(),
                    opportunities.stream()
                            .flatMap(each -> each.pains().stream())
                            .map(opportunities::answering)
                            .toList(),
                    opportunities.toText(Locale.ENGLISH));
        }),
        /** Held against targets. */
        SATISFACTION_METRICS(graph -> {
            SatisfactionMetrics metrics = SatisfactionMetrics.of(graph);
            return List.of(metrics.missed(), metrics.toText(Locale.ENGLISH));
        }),
        /** Held against experience. */
        EXPECTATION_GAPS(graph -> {
            ExpectationGaps gaps = ExpectationGaps.of(graph);
            return List.of(gaps.worst(), gaps.toText(Locale.ENGLISH));
        }),
        /** Lanes, lines, and the three widest blast radii. */
        BLUEPRINT(graph -> {
            Blueprint blueprint = Blueprint.of(graph);
            return List.of(
                    blueprint.columns(),
                    blueprint.backstageWithoutFront(),
                    blueprint.widest(3),
                    blueprint.toText(Locale.ENGLISH));
        }),
        /** By stage and lane. */
        EVIDENCE_QUALITY(graph -> {
            EvidenceQuality quality = EvidenceQuality.of(graph, o -> o.asOf(LocalDate.of(2026, 6, 1)));
            return List.of(
                    quality.overall(),
                    quality.byStage(),
                    quality.byLane(),
                    quality.sourceTypes(),
                    quality.firmCounts(),
                    quality.staleCounts(),
                    graph.map().stages().stream().map(quality::sourceDiversity).toList(),
                    quality.toText(Locale.ENGLISH));
        }),
        /** The matrix and its blanks. */
        COVERAGE(graph -> {
            Coverage coverage = Coverage.of(graph);
            return List.of(
                    coverage.counts(),
                    coverage.blanks(),
                    coverage.unservedNeeds(),
                    graph.map().stages().stream().map(coverage::blanks).toList(),
                    graph.map().stages().stream().mapToDouble(coverage::share).sum(),
                    coverage.toText(Locale.ENGLISH));
        }),
        /** All four areas. */
        IMPROVEMENTS(graph -> {
            Improvements improvements = Improvements.of(graph);
            return List.of(improvements.improvements(), improvements.toText(Locale.ENGLISH));
        });

        @SuppressWarnings("ImmutableEnumChecker") // it has no state
        private final Function<JourneyGraph, Object> asking;

        Question(Function<JourneyGraph, Object> asking) {
            this.asking = asking;
        }
    }

    /** A map, in the sizes that are measured. */
    @State(Scope.Benchmark)
    public static class Journeys {
        private static final int STAGE = 1_000;
        private static final List<Phase> PHASES = List.of(Phase.BEFORE, Phase.DURING, Phase.AFTER);
        private static final List<WorkLane> LANES = List.of(WorkLane.values());
        private static final List<SourceType> SOURCES =
                List.of(SourceType.SURVEY, SourceType.OBSERVATION, SourceType.INTERVIEW);
        private static final List<Channel> CHANNELS = List.of(Channels.WEB, Channels.MOBILE_APP, Channels.EMAIL);

        /** What is asked. */
        @Param
        public Question question;

        /** How many touchpoints there are. */
        @Param({"1000", "10000", "100000"})
        public int size;

        private JourneyGraph graph;

        /** Draws the graph. */
        @Setup
        public void draw() {
            JourneyMapBuilder map = JourneyMap.named("Questions " + size);
            for (int first = 0; first < size; first += STAGE) {
                int from = first;
                map.stage("Stage " + first, PHASES.get(first / STAGE % 3), stage -> fill(stage, from));
            }
            graph = JourneyGraph.of(map.build());
        }

        private void fill(StageBuilder stage, int from) {
            for (int i = from; i < Math.min(size, from + STAGE); i++) {
                int at = i;
                stage.touchpoint("T" + i, CHANNELS.get(i * 7 % 11 % 3), touchpoint -> {
                    facts(touchpoint, at);
                    lead(touchpoint, at);
                });
            }
        }

        private void lead(TouchpointBuilder touchpoint, int i) {
            if (i == 0) {
                touchpoint.entry(1);
            }
            double back = i % 10 == 9 ? 0.2 : 0;
            if (back > 0) {
                touchpoint.leadsTo("t" + (i - 9), back);
            }
            if (i + 1 < size) {
                touchpoint.leadsTo("t" + (i + 1), 0.999 - back, l -> l.waiting(Duration.ofHours(1)));
            } else {
                touchpoint.succeeds("Done", 0.999 - back);
            }
        }

        private static void facts(TouchpointBuilder touchpoint, int i) {
            touchpoint
                    .action("Acts", a -> a.count(2).duration(Duration.ofSeconds(5)))
                    .feels(i % 5 - 2)
                    .asks("How long?")
                    .expects("Quick", e -> e.score(1))
                    .pain(
                            "Slow",
                            p -> p.severity(1 + i % 10)
                                    .affects(0.5)
                                    .evidence(Evidence.of(
                                            EvidenceKind.REPORTED,
                                            e -> e.sourceType(SOURCES.get(i % 3))
                                                    .date(LocalDate.of(2020 + i % 7, 1, 1)))))
                    .opportunity(
                            "Speed",
                            o -> o.answers("Slow")
                                    .importance(i % 11)
                                    .satisfaction(5)
                                    .customerValue(6)
                                    .businessValue(4)
                                    .effort(i % 9))
                    .metric("Content", MetricKind.CSAT, m -> m.value(3 + i % 3).target(4))
                    .backstage("Work " + i, LANES.get(i % 2), w -> {
                        if (i % 3 > 0) {
                            w.needs("Work " + (i - 1));
                        }
                    });
        }
    }

    /**
     * Asks one question.
     *
     * @param journeys the map and the question
     * @return what was found
     */
    @Benchmark
    public Object ask(Journeys journeys) {
        return journeys.question.asking.apply(journeys.graph);
    }
}
