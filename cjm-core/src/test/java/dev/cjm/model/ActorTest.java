package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who takes part in a touchpoint. */
class ActorTest {
    @Test
    void an_actor_without_a_name_is_refused() {
        blank(t -> t.actor(" ", ActorRole.CUSTOMER));
        blank(t -> t.initiatedBy(" ", ActorRole.CUSTOMER));
        blank(t -> t.receivedBy(" ", ActorRole.CUSTOMER));
        refused(
                "text.blank",
                "/name",
                "The name of actor ' ' must not be blank.",
                Refusal.IN_WORDS,
                () -> new Actor(" ", ActorRole.CUSTOMER));
    }

    private static void blank(Consumer<TouchpointBuilder> facts) {
        refused(
                "text.blank",
                "/actors",
                "The name of an actor of touchpoint 'T' must not be blank.",
                Refusal.IN_WORDS,
                () -> Touchpoint.of("T", WEB, facts));
    }

    @Test
    void actors_arrive() {
        Touchpoint touch = Touchpoint.of(
                "T",
                WEB,
                t -> t.initiatedBy("Ann", ActorRole.CUSTOMER)
                        .receivedBy("Bob", ActorRole.FRONTSTAGE)
                        .actor("Bank", ActorRole.PARTNER)
                        .actor("Till", ActorRole.BACKSTAGE));
        assertEquals(Optional.of(new Actor("Ann", ActorRole.CUSTOMER)), touch.initiator());
        assertEquals(Optional.of(new Actor("Bob", ActorRole.FRONTSTAGE)), touch.receiver());
        assertEquals("[Bank, Till]", touch.actors().toString());
        assertEquals(ActorRole.PARTNER, touch.actors().get(0).role());
    }

    @Test
    void one_who_starts_it_is_said_once() {
        assertEquals(
                "The initiator of touchpoint 'T' is said twice: first Ann, then Bob.",
                Refusal.only(() -> Touchpoint.of(
                                "T",
                                WEB,
                                t -> t.initiatedBy("Ann", ActorRole.CUSTOMER).initiatedBy("Bob", ActorRole.CUSTOMER)))
                        .message());
    }

    @Test
    void small_values_refuse_blank_parts() {
        assertEquals("/start", Refusal.only(() -> new Scope(" ", "End")).location());
        assertEquals("/end", Refusal.only(() -> new Scope("Start", " ")).location());
        assertEquals("/name", Refusal.only(() -> new TeamMember(" ", "Sales")).location());
        assertEquals(
                "/department", Refusal.only(() -> new TeamMember("Ann", " ")).location());
    }
}
