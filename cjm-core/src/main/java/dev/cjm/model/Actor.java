package dev.cjm.model;

import java.util.Objects;

/**
 * Somebody, or something, that acts at a touchpoint.
 *
 * @param name who it is, not blank
 * @param role on which side it stands
 */
public record Actor(String name, ActorRole role) {
    /**
     * Obtains an actor.
     *
     * @param name who it is, not blank
     * @param role on which side it stands
     * @throws InvalidJourneyMapException if the name is blank
     */
    public Actor {
        Parts.filled("actor", "name", name);
        Objects.requireNonNull(role, "role");
    }

    @Override
    public String toString() {
        return name;
    }
}
