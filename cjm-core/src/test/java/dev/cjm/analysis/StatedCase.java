package dev.cjm.analysis;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.model.ActorRole;
import dev.cjm.model.Comparison;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Phase;
import dev.cjm.model.SourceType;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.WorkLane;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A random map with facts of all sorts, of which the order tells nothing.
 *
 * @param flow the touchpoints, outcomes and transitions
 * @param facts where the facts come from
 */
record StatedCase(FlowCase flow, long facts) {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final List<Comparison> COMPARISONS = List.of(Comparison.values());
    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());
    private static final List<SourceType> SOURCES = List.of(SourceType.SURVEY, SourceType.OBSERVATION);
    private static final List<WorkLane> LANES = List.of(WorkLane.values());
    private static final List<Phase> PHASES = List.of(Phase.values());

    static Arbitrary<StatedCase> any() {
        return Combinators.combine(FlowCases.any(), Arbitraries.longs()).as(StatedCase::new);
    }

    /** The same facts, said in an order that the seed decides. */
    JourneyMap map(long order) {
        Random random = new Random(facts);
        Random shuffling = new Random(order);
        FlowCase declared = flow.shuffled(shuffling);
        JourneyMap plain = JourneyMap.named("Case")
                .flow(Flow.STATED)
                .persona("Anna", p -> p.share(0.5).need("Speed").quote("Quick", q -> q.date(DAY)))
                .persona("Bob", p -> p.share(0.5).need("Calm"))
                .stage("First", PHASES.get(random.nextInt(PHASES.size())), first(declared.touchpoints()))
                .stage("Last", last(declared.touchpoints()))
                .outcomes(declared.outcomes())
                .transitions(declared.transitions())
                .build();
        List<String> works = new ArrayList<>();
        return plain.edit(editor -> plain.touchpoints().forEach(each -> {
            List<Consumer<TouchpointBuilder>> said = facts(random, works);
            Collections.shuffle(said, shuffling);
            Touchpoint stated = Touchpoint.of(each.name(), each.channel(), t -> said.forEach(fact -> fact.accept(t)));
            editor.touchpoint(
                    each.id(),
                    t -> t.painPoints(stated.painPoints())
                            .opportunities(stated.opportunities())
                            .gains(stated.gains())
                            .expectations(stated.expectations())
                            .emotions(stated.emotions())
                            .statements(stated.statements())
                            .metrics(stated.metrics())
                            .questions(stated.questions())
                            .actors(stated.actors())
                            .backstageWork(stated.backstageWork())
                            .evidenceAll(stated.evidence())
                            .actions(stated.actions()));
        }));
    }

    private static Consumer<StageBuilder> first(List<Touchpoint> touchpoints) {
        return stage -> stage.need("Speed")
                .asks("Where?")
                .expects("Short", e -> e.score(0.3))
                .touchpoints(touchpoints.subList(0, touchpoints.size() / 2));
    }

    private static Consumer<StageBuilder> last(List<Touchpoint> touchpoints) {
        return stage -> stage.touchpoints(touchpoints.subList(touchpoints.size() / 2, touchpoints.size()));
    }

    private static List<Consumer<TouchpointBuilder>> facts(Random random, List<String> works) {
        List<Consumer<TouchpointBuilder>> facts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = "N" + random.nextInt(1_000) + "-" + i;
            int number = random.nextInt(10);
            Evidence evidence = evidence(random);
            Comparison comparison = COMPARISONS.get(random.nextInt(COMPARISONS.size()));
            facts.add(t -> t.pain(
                    name, p -> p.severity(1 + number).affects(number / 10.0).evidence(evidence)));
            facts.add(t -> t.opportunity(
                    "Do " + name,
                    o -> o.answers(name)
                            .importance(number)
                            .satisfaction(3)
                            .customerValue(number)
                            .effort(4)));
            facts.add(t -> t.gain("Gain " + name, g -> g.evidence(evidence)));
            facts.add(t -> t.expects("Hope " + name, e -> e.score(number / 5.0 - 1)));
            facts.add(t -> t.expects("Wish " + name, e -> e.comparison(comparison)));
            facts.add(t ->
                    t.quote("Words " + name, q -> q.score(number / 5.0 - 1).date(DAY.plusYears(number))));
            facts.add(t -> t.metric(
                    name, MetricKind.NPS, m -> m.value(number).target(5).n(1 + number)));
            facts.add(t -> t.metric(
                    "Effort " + name,
                    MetricKind.CES,
                    m -> m.value(number).target(3).direction(MetricDirection.LOWER_IS_BETTER)));
            facts.add(t -> t.asks("Why " + name + "?"));
            facts.add(t -> t.actor("Actor " + name, ActorRole.FRONTSTAGE));
            facts.add(t ->
                    t.action("Act " + name, a -> a.count(1 + number).duration(Duration.ofMillis(number * 333L))));
            String work = "work " + works.size();
            List<String> needs = works.isEmpty() ? List.of() : List.of(works.get(number % works.size()));
            works.add(work);
            facts.add(t -> t.backstage(work, LANES.get(number % LANES.size()), b -> needs.forEach(b::needs)));
            facts.add(t -> t.evidence(evidence));
        }
        return facts;
    }

    private static Evidence evidence(Random random) {
        EvidenceKind kind = KINDS.get(random.nextInt(KINDS.size()));
        SourceType source = SOURCES.get(random.nextInt(SOURCES.size()));
        LocalDate day = DAY.plusMonths(random.nextInt(60));
        return Evidence.of(kind, e -> e.date(day).sourceType(source));
    }
}
