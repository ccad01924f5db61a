package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channels;
import dev.cjm.model.Persona;
import dev.cjm.model.PersonaBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PersonaFactTest {
    private static final Map<String, List<Consumer<PersonaBuilder>>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(
                "demographics",
                List.of(
                        p -> p.age(30, 40),
                        p -> p.gender("Woman"),
                        p -> p.education("School"),
                        p -> p.income("Middle"),
                        p -> p.location("Cluj")));
        KINDS.put(
                "role, function or tasks",
                List.of(p -> p.role("Nurse"), p -> p.function("Care"), p -> p.task("Night shifts")));
        KINDS.put("goals", List.of(p -> p.goal("Eat well"), p -> p.jobToBeDone("Feed two"), p -> p.need("Speed")));
        KINDS.put("frustrations and joys", List.of(p -> p.frustration("Queues").joy("Sun")));
        KINDS.put("preferred channels", List.of(p -> p.prefers(Channels.WEB)));
        KINDS.put("emotional experience", List.of(p -> p.emotionalExperience("Calm"), p -> p.quote("I like it.")));
        KINDS.put("social class or values", List.of(p -> p.socialClass("Middle"), p -> p.value("Health")));
        KINDS.put("picture", List.of(p -> p.picture("ana.png")));
    }

    @Test
    void nothing_said_is_nothing_known() {
        assertEquals(0, PersonaFact.count(Persona.of("Ana")));
        assertEquals(String.join("; ", KINDS.keySet()), PersonaFact.missing(Persona.of("Ana")));
    }

    @Test
    void any_fact_of_a_kind_states_that_kind_and_no_other() {
        KINDS.forEach((words, facts) -> facts.forEach(fact -> {
            Persona persona = Persona.of("Ana", fact);
            assertEquals(1, PersonaFact.count(persona), words);
            assertEquals(
                    KINDS.keySet().stream().filter(each -> !each.equals(words)).toList(),
                    List.of(PersonaFact.missing(persona).split("; ", -1)),
                    words);
        }));
    }

    @Test
    void pains_without_joys_and_joys_without_pains_are_half_a_kind() {
        assertEquals(0, PersonaFact.count(Persona.of("Ana", p -> p.frustration("Queues"))));
        assertEquals(0, PersonaFact.count(Persona.of("Ana", p -> p.joy("Sun"))));
    }

    @Test
    void kinds_differ_where_both_say_something_else() {
        Persona one = Persona.of("Ana", p -> p.role("Nurse").goal("Eat well").value("Health"));
        Persona other = Persona.of("Dan", p -> p.role("Cook").goal("Eat well").picture("dan.png"));
        assertEquals(1, PersonaFact.differences(one, other));
        assertEquals(0, PersonaFact.differences(one, one));
        KINDS.values()
                .forEach(facts -> assertEquals(
                        0, PersonaFact.differences(Persona.of("Ana", facts.get(0)), Persona.of("Dan", facts.get(0)))));
    }

    @Test
    void each_fact_of_a_kind_can_make_the_difference() {
        assertDifferent(p -> p.age(20, 30), p -> p.age(30, 40));
        assertDifferent(p -> p.gender("Woman"), p -> p.gender("Man"));
        assertDifferent(p -> p.role("Nurse"), p -> p.role("Nurse").task("Night shifts"));
        assertDifferent(p -> p.goal("Eat well"), p -> p.goal("Eat well").need("Speed"));
        assertDifferent(p -> p.prefers(Channels.WEB), p -> p.prefers(Channels.STORE));
        assertDifferent(p -> p.quote("Yes."), p -> p.quote("No."));
        assertDifferent(p -> p.socialClass("Middle"), p -> p.socialClass("Upper"));
        assertDifferent(p -> p.picture("a.png"), p -> p.picture("b.png"));
    }

    @Test
    void the_order_of_facts_makes_no_difference() {
        Persona one = Persona.of(
                "Ana",
                p -> p.task("Cook")
                        .task("Clean")
                        .goal("Eat well")
                        .goal("Sleep")
                        .frustration("Queues")
                        .frustration("Noise")
                        .joy("Sun")
                        .prefers(Channels.WEB)
                        .prefers(Channels.STORE)
                        .value("Health")
                        .value("Peace"));
        Persona other = Persona.of(
                "Dan",
                p -> p.task("Clean")
                        .task("Cook")
                        .goal("Sleep")
                        .goal("Eat well")
                        .frustration("Noise")
                        .frustration("Queues")
                        .joy("Sun")
                        .prefers(Channels.STORE)
                        .prefers(Channels.WEB)
                        .value("Peace")
                        .value("Health"));
        assertEquals(0, PersonaFact.differences(one, other));
    }

    @Test
    void what_hurts_one_and_pleases_the_other_differs() {
        assertDifferent(
                p -> p.frustration("Crowds").joy("Silence"),
                p -> p.frustration("Silence").joy("Crowds"));
    }

    private static void assertDifferent(Consumer<PersonaBuilder> one, Consumer<PersonaBuilder> other) {
        assertEquals(1, PersonaFact.differences(Persona.of("Ana", one), Persona.of("Dan", other)));
    }
}
