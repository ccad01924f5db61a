package dev.cjm.analysis;

import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A touchpoint on a service blueprint.
 *
 * @param touchpoint the touchpoint
 * @param stage the stage that holds it directly
 * @param customer what customers do, and who acts on their side; perhaps nothing that is said
 * @param frontstage whom and what they meet, the channel first where it is a contact with the brand; perhaps nobody
 * @param backstage who and what serves them out of sight, actors first, perhaps nobody
 * @param support what supports those who serve, perhaps nothing
 * @param needed the lanes of the work that this work cannot do without, near and far, from top to bottom, perhaps none
 */
public record BlueprintColumn(
        Touchpoint touchpoint,
        Stage stage,
        List<String> customer,
        List<String> frontstage,
        List<String> backstage,
        List<String> support,
        Set<BlueprintLane> needed) {
    /**
     * Obtains a column.
     *
     * @param touchpoint the touchpoint
     * @param stage the stage that holds it directly
     * @param customer what customers do, and who acts on their side
     * @param frontstage whom and what they meet
     * @param backstage who and what serves them out of sight
     * @param support what supports those who serve
     * @param needed the lanes of the work that this work cannot do without
     */
    public BlueprintColumn {
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(stage, "stage");
        customer = List.copyOf(customer);
        frontstage = List.copyOf(frontstage);
        backstage = List.copyOf(backstage);
        support = List.copyOf(support);
        EnumSet<BlueprintLane> lanes = EnumSet.noneOf(BlueprintLane.class);
        lanes.addAll(needed);
        needed = Collections.unmodifiableSet(lanes);
    }

    /**
     * Reads one lane.
     *
     * @param lane the lane
     * @return what is in it, perhaps nothing
     */
    public List<String> lane(BlueprintLane lane) {
        return switch (lane) {
            case CUSTOMER -> customer;
            case FRONTSTAGE -> frontstage;
            case BACKSTAGE -> backstage;
            case SUPPORT -> support;
        };
    }

    /**
     * Finds the lines that are crossed: those with something below, here or in the work that is needed.
     *
     * <p>The line of interaction is crossed only where customers meet somebody or something: work behind an empty frontstage is out of
     * their sight.
     *
     * @return the lines from top to bottom, perhaps none
     */
    public Set<BlueprintLine> crossed() {
        EnumSet<BlueprintLine> lines = EnumSet.noneOf(BlueprintLine.class);
        boolean isSupported = !support.isEmpty() || needed.contains(BlueprintLane.SUPPORT);
        boolean isServed = isSupported || !backstage.isEmpty() || needed.contains(BlueprintLane.BACKSTAGE);
        if (isSupported) {
            lines.add(BlueprintLine.INTERNAL_INTERACTION);
        }
        if (isServed) {
            lines.add(BlueprintLine.VISIBILITY);
        }
        if (!frontstage.isEmpty()) {
            lines.add(BlueprintLine.INTERACTION);
        }
        return Collections.unmodifiableSet(lines);
    }

    /**
     * Tells whether something is done behind while nobody is in front.
     *
     * @return true if the line of visibility is crossed and the frontstage empty
     */
    public boolean isWithoutFront() {
        return frontstage.isEmpty() && crossed().contains(BlueprintLine.VISIBILITY);
    }
}
