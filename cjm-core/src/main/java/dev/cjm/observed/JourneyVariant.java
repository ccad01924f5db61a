package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.List;
import java.util.Objects;

/**
 * A sequence of activities, and the journeys that have exactly it.
 *
 * @param activities what happens, in order; at least one
 * @param journeys how many of all journeys
 */
public record JourneyVariant(List<String> activities, Proportion journeys) {
    /**
     * Obtains a variant.
     *
     * @param activities what happens, in order
     * @param journeys how many of all journeys
     */
    public JourneyVariant {
        activities = List.copyOf(activities);
        Objects.requireNonNull(journeys, "journeys");
    }

    /**
     * Counts the journeys.
     *
     * @return how many journeys have exactly this sequence
     */
    public long count() {
        return journeys.numerator();
    }

    /**
     * Tells how varied the sequence is: the complexity index of Gabadinho, Ritschard, Müller and Studer (2011).
     *
     * <p>It is √(q/(n − 1) · h/h<sub>max</sub>): q changes among n activities, h the entropy of how often each occurs. AABCC among three
     * activities has 0.693.
     *
     * @param alphabet how many activities there are, at least as many as the sequence has
     * @return the complexity, 0 to 1, both inclusive; 0 for a sequence of one activity
     */
    public double complexity(int alphabet) {
        return SequenceNumbers.complexity(activities, alphabet);
    }

    @Override
    public String toString() {
        return journeys.numerator() + " × " + String.join(" → ", activities);
    }
}
