package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A name that stands for nothing is refused; the message tells the nearest that there is. */
class UnknownReferenceTest {
    private static final String ADD = "Add it, or use the id or name of one that is there.";

    private static JourneyMapBuilder map() {
        return JourneyMap.named("Map")
                .persona("Busy parent", persona -> persona.need("fresh", "Fresh food"))
                .stage("Purchase", stage -> stage.touchpoint("Cart", WEB).touchpoint("Checkout", WEB));
    }

    private static Executable touchpoint(Consumer<TouchpointBuilder> details) {
        return map().stage("Service", stage -> stage.touchpoint("Help", WEB, details))::build;
    }

    @Test
    void a_transition_to_an_unknown_touchpoint_is_refused() {
        refused(
                "reference.unknown",
                "/transitions/0/target",
                "There is no touchpoint 'Chekcout', which transition 'Cart' -> 'Chekcout' names.",
                "Maybe you meant 'Checkout'.",
                map().transition("Cart", "Chekcout")::build);
    }

    @Test
    void a_transition_from_an_unknown_touchpoint_is_refused() {
        refused(
                "reference.unknown",
                "/transitions/1/source",
                "There is no touchpoint 'Fax', which transition 'Fax' -> 'Cart' names.",
                ADD,
                map().transition("Cart", "Checkout").transition("Fax", "Cart", transition -> {})::build);
    }

    @Test
    void a_ready_made_transition_between_unknown_touchpoints_is_refused() {
        List<Problem> problems = Refusal.of(map().transitions(
                                List.of(Transition.of("cart", "checkout"), Transition.of("Fax", "Telex")))::build)
                .problems();
        assertEquals(
                List.of("/transitions/1/source", "/transitions/1/target"),
                problems.stream().map(Problem::location).toList());
        assertEquals(
                "There is no touchpoint 'Telex', which transition 'Fax' -> 'Telex' names.",
                problems.get(1).message());
    }

    @Test
    void a_transition_from_an_outcome_is_refused() {
        refused(
                "value.conflict",
                "/transitions/0/source",
                "The transition 'Gives up' -> 'Cart' starts at the outcome 'Gives up'.",
                "A journey ends with its outcome; make it a touchpoint if something follows.",
                map().outcome("Gives up", OutcomeKind.FAILURE).transition("Gives up", "Cart")::build);
    }

    @Test
    void an_unknown_persona_of_each_kind_of_fact_is_refused() {
        persona("emotions/0", "emotion", touch -> touch.feels("Busy parnet", 1));
        persona(
                "statements/0",
                "statement 'Ah'",
                touch -> touch.statement(StatementKind.QUOTE, "Ah", it -> it.persona("Busy parnet")));
        persona("painPoints/0", "pain point 'Slow'", touch -> touch.pain("Slow", it -> it.persona("Busy parnet")));
        persona("gains/0", "gain 'Fast'", touch -> touch.gain("Fast", it -> it.persona("Busy parnet")));
        persona(
                "expectations/0",
                "expectation 'Speed'",
                touch -> touch.expects("Speed", it -> it.persona("Busy parnet")));
    }

    private static void persona(String property, String words, Consumer<TouchpointBuilder> details) {
        refused(
                "reference.unknown",
                "/stages/1/touchpoints/0/" + property + "/persona",
                "There is no persona 'Busy parnet', which " + words + " of touchpoint 'Help' names.",
                "Maybe you meant 'Busy parent'.",
                touchpoint(details));
    }

    @Test
    void an_unknown_persona_of_an_expectation_of_a_stage_is_refused() {
        refused(
                "reference.unknown",
                "/stages/1/expectations/1/persona",
                "There is no persona 'Nobody', which expectation 'Speed' names.",
                ADD,
                map().stage(
                                        "Service",
                                        stage -> stage.expects("Care")
                                                .expects("Speed", speed -> speed.persona("Nobody")))::build);
    }

    @Test
    void an_unknown_need_is_refused() {
        refused(
                "reference.unknown",
                "/stages/1/touchpoints/0/serves",
                "There is no need 'Fresh fod', which touchpoint 'Help' names.",
                "Maybe you meant 'Fresh food'.",
                touchpoint(touch -> touch.serves("Fresh fod")));
    }

    @Test
    void an_unknown_pain_that_an_opportunity_answers_is_refused() {
        refused(
                "reference.unknown",
                "/stages/1/touchpoints/0/opportunities/0/answers",
                "There is no pain point, gain or expectation 'Slow', which opportunity 'Hire' of touchpoint 'Help' names.",
                "There is none in this map; add it first.",
                touchpoint(touch -> touch.opportunity("Hire", idea -> idea.answers("Slow"))));
    }

    @Test
    void unknown_work_that_other_work_needs_is_refused() {
        refused(
                "reference.unknown",
                "/stages/1/touchpoints/0/backstageWork/0/needs",
                "There is no backstage work 'Bake', which backstage work 'Rake' of touchpoint 'Help' names.",
                "Maybe you meant 'Rake'.",
                touchpoint(touch -> touch.backstage("Rake", WorkLane.SUPPORT, work -> work.needs("Bake"))));
    }

    @Test
    void after_a_hundred_problems_no_name_is_looked_for() {
        JourneyMapBuilder map = map();
        for (int i = 0; i < 101; i++) {
            map.transition("Cart", "Chekcout");
        }
        List<Problem> problems = Refusal.of(map::build).problems();
        assertEquals("Maybe you meant 'Checkout'.", problems.get(99).hint());
        assertEquals(ADD, problems.get(100).hint());
    }
}
