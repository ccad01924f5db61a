package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.MapReference;
import dev.cjm.model.MapState;
import dev.cjm.model.MetricKind;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaBuilder;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.StageBuilder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shipped fact about stages, personas and journeys is so of what has it, and not of what is bare. */
class PartFactsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofStages")
    void a_fact_is_so_of_a_stage_that_has_it(Described<Stage> fact, Consumer<StageBuilder> with) {
        assertTrue(isSoOfFirstStage(fact, with));
        assertFalse(isSoOfFirstStage(fact, s -> {}));
    }

    static Stream<Arguments> ofStages() {
        return Stream.of(
                stage(Stages.HAVE_A_TOUCHPOINT, s -> s.touchpoint("Cart", WEB)),
                stage(Stages.HAVE_A_TOUCHPOINT, s -> s.stage("Inner", inner -> inner.touchpoint("Cart", WEB))),
                stage(Stages.HAVE_SUB_STAGES, s -> s.stage("Inner", inner -> {})),
                stage(Stages.HAVE_A_GOAL, s -> s.goal("Trust")),
                stage(Stages.HAVE_ENTRY_CRITERIA, s -> s.entryCriterion("Has the app")),
                stage(Stages.HAVE_EXIT_CRITERIA, s -> s.exitCriterion("Has paid")),
                stage(Stages.HAVE_A_NEED, s -> s.need("Time")),
                stage(Stages.HAVE_AN_EXPECTATION, s -> s.expects("Speed")),
                stage(Stages.HAVE_A_QUESTION, s -> s.asks("Why?")),
                stage(Stages.HAVE_A_METRIC, s -> s.metric("Nps", MetricKind.NPS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofPersonas")
    void a_fact_is_so_of_a_persona_that_has_it(Described<Persona> fact, Consumer<PersonaBuilder> with) {
        JourneyGraph graph = JourneyGraph.of(RuleMaps.food());
        assertTrue(fact.on(graph).test(Persona.of("Parent", with)));
        assertFalse(fact.on(graph).test(Persona.of("Parent")));
    }

    static Stream<Arguments> ofPersonas() {
        return Stream.of(
                persona(Personas.HAVE_A_GOAL, p -> p.goal("Dinner")),
                persona(Personas.HAVE_A_NEED, p -> p.need("Time")),
                persona(Personas.HAVE_A_MOTIVATION, p -> p.motivation("Hunger")),
                persona(Personas.HAVE_A_FRUSTRATION, p -> p.frustration("Queues")),
                persona(Personas.HAVE_A_HABIT, p -> p.habit("Shops late")),
                persona(Personas.HAVE_A_PREFERRED_CHANNEL, p -> p.prefers(WEB)),
                persona(Personas.HAVE_A_SHARE, p -> p.share(0.5)),
                persona(Personas.HAVE_A_QUOTE, p -> p.quote("Fine")),
                persona(Personas.HAVE_EVIDENCE, p -> p.evidence(Evidence.of(EvidenceKind.OBSERVED))),
                persona(Personas.REST_ON_RESEARCH, PersonaBuilder::researchBased));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofJourneys")
    void a_fact_is_so_of_a_journey_that_has_it(Described<JourneyMap> fact, Consumer<JourneyMapBuilder> with) {
        assertTrue(isSoOfJourney(fact, with));
        assertFalse(isSoOfJourney(fact, map -> {}));
    }

    static Stream<Arguments> ofJourneys() {
        return Stream.of(
                journey(Journeys.HAVE_A_GOAL, m -> m.goal("Sell")),
                journey(Journeys.HAVE_A_SCENARIO, m -> m.scenario("Evening")),
                journey(Journeys.HAVE_A_SCOPE, m -> m.scope("Hunger", "Dinner")),
                journey(Journeys.HAVE_AN_OWNER, m -> m.owner("Sales")),
                journey(Journeys.HAVE_A_PERSONA, m -> m.persona("Parent")),
                journey(Journeys.HAVE_A_SUCCESS, m -> m.stage("S", s -> s.touchpoint("A", WEB))),
                journey(Journeys.CAN_SUCCEED, m -> m.stage("S", s -> s.touchpoint("A", WEB))),
                journey(
                        Journeys.HAVE_A_FAILURE,
                        m -> m.stage("S", s -> s.touchpoint("A", WEB, t -> t.fails("Gives up")))),
                journey(
                        Journeys.DECLARE_A_MOMENT_OF_TRUTH,
                        m -> m.stage("S", s -> s.touchpoint("A", WEB, t -> t.momentOfTruth()))),
                journey(
                        Journeys.HAVE_SEVERAL_DEPARTMENTS,
                        m -> m.teamMember("Ann", "Sales").teamMember("Bob", "IT")),
                journey(Journeys.SHOW_THE_FUTURE, m -> m.state(MapState.FUTURE)),
                journey(Journeys.NAME_ITS_BASIS, m -> m.basedOn(MapReference.to("today"))));
    }

    @Test
    void a_phase_is_that_of_the_stage_itself() {
        JourneyGraph graph = JourneyGraph.of(RuleMaps.food());
        assertTrue(Stages.HAVE_A_PHASE.on(graph).test(Stage.of("Buy", Phase.DURING, s -> {})));
        assertFalse(Stages.HAVE_A_PHASE.on(graph).test(Stage.of("Buy", s -> {})));
    }

    @Test
    void two_people_of_one_department_are_one_department() {
        assertFalse(isSoOfJourney(
                Journeys.HAVE_SEVERAL_DEPARTMENTS,
                m -> m.teamMember("Ann", "Sales").teamMember("Bob", "Sales")));
    }

    @Test
    void a_success_that_cannot_be_reached_is_no_success_of_customers() {
        Consumer<JourneyMapBuilder> unreachable = m -> m.stage(
                "S",
                s -> s.touchpoint("A", WEB, t -> t.entry().leadsTo("B"))
                        .touchpoint("B", WEB)
                        .touchpoint("C", WEB, t -> t.succeeds("Done")));
        assertTrue(isSoOfJourney(Journeys.HAVE_A_SUCCESS, unreachable));
        assertFalse(isSoOfJourney(Journeys.CAN_SUCCEED, unreachable));
    }

    @Test
    void personas_are_served_by_touchpoints_that_name_their_needs() {
        JourneyMap map = JourneyMap.named("Map")
                .persona("Ann", p -> p.need("Time"))
                .persona("Bob", p -> p.need("Time").need("Trust"))
                .persona("Cid")
                .stage("S", s -> s.touchpoint("A", WEB, t -> t.serves("time")))
                .build();
        List<String> served = map.personas().stream()
                .filter(Personas.ARE_SERVED.on(JourneyGraph.of(map)))
                .map(Persona::name)
                .toList();
        assertEquals(List.of("Ann", "Cid"), served);
    }

    private static Arguments stage(Described<Stage> fact, Consumer<StageBuilder> with) {
        return Arguments.of(fact, with);
    }

    private static Arguments persona(Described<Persona> fact, Consumer<PersonaBuilder> with) {
        return Arguments.of(fact, with);
    }

    private static Arguments journey(Described<JourneyMap> fact, Consumer<JourneyMapBuilder> with) {
        return Arguments.of(fact, with);
    }

    private static boolean isSoOfFirstStage(Described<Stage> fact, Consumer<StageBuilder> stage) {
        JourneyMap map = RuleMaps.oneStage(stage);
        return fact.on(JourneyGraph.of(map)).test(map.stages().get(0));
    }

    private static boolean isSoOfJourney(Described<JourneyMap> fact, Consumer<JourneyMapBuilder> with) {
        JourneyMapBuilder builder = JourneyMap.named("Map").stage("First", s -> {});
        with.accept(builder);
        JourneyMap map = builder.build();
        return fact.on(JourneyGraph.of(map)).test(map);
    }
}
