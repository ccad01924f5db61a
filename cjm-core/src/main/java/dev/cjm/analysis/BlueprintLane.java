package dev.cjm.analysis;

import dev.cjm.model.ActorRole;
import dev.cjm.model.WorkLane;

/** A row of a service blueprint, from the customer to what supports the organisation. */
public enum BlueprintLane {
    /** What customers do. */
    CUSTOMER,
    /** Whom and what customers meet: actors in sight, partners, and the channel where it is a contact with the brand. */
    FRONTSTAGE,
    /** Who and what serves them out of sight. */
    BACKSTAGE,
    /** What supports those who serve. */
    SUPPORT;

    static BlueprintLane of(ActorRole role) {
        return switch (role) {
            case CUSTOMER -> CUSTOMER;
            case FRONTSTAGE, PARTNER -> FRONTSTAGE;
            case BACKSTAGE -> BACKSTAGE;
        };
    }

    static BlueprintLane of(WorkLane lane) {
        return lane == WorkLane.BACKSTAGE ? BACKSTAGE : SUPPORT;
    }
}
