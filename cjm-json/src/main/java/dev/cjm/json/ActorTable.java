package dev.cjm.json;

import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Texts.WITHHELD_WORDS;

import dev.cjm.model.Actor;
import dev.cjm.model.ActorRole;

/** The fields of an actor. */
final class ActorTable {

    private static final Field<Actor, Void, String> NAME = must("name", WITHHELD_WORDS, Actor::name, "Who it is.");

    private static final Field<Actor, Void, ActorRole> ROLE =
            must("role", WordShape.of(ActorRole.class), Actor::role, "On which side it stands.");

    static final Made<Actor> ACTOR = Made.of(
            Table.of(Actor.class, "an actor", "Somebody, or something, that acts at a touchpoint.", NAME, ROLE),
            actor -> new Actor(actor.get(NAME), actor.get(ROLE)));

    private ActorTable() {}
}
