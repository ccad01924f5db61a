package dev.cjm.analysis;

import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something that falls short, and could be better.
 *
 * @param kind what falls short
 * @param what the need, question, wait or expectation, in the words of the map; the name of the touchpoint where there is nothing more to say
 * @param stage the stage that says it, or that holds the touchpoint directly; empty for a need of a persona
 * @param touchpoint the touchpoint where it is; empty for what a stage or persona says
 * @param perJourney how often a journey meets it, as expected: those who are lost, who wait, or who come to the touchpoint; empty for what
 *     belongs to no touchpoint, or when journeys can never end
 */
public record Improvement(
        Kind kind, String what, Optional<Stage> stage, Optional<Touchpoint> touchpoint, OptionalDouble perJourney) {
    /** What falls short, in its area (own). */
    public enum Kind {
        /** A need that no touchpoint serves: nobody can find what it asks for. */
        NEED_NOT_SERVED(ImprovementArea.FINDABILITY),
        /** A touchpoint to which no journey comes, by likelihood; when journeys can never end, to which no way leads. */
        NEVER_FOUND(ImprovementArea.FINDABILITY),
        /** A touchpoint before the purchase at which customers drop off. */
        LOST_BEFORE(ImprovementArea.FINDABILITY),
        /** A question without an answer. */
        QUESTION_OPEN(ImprovementArea.GUIDANCE),
        /** A transition on which customers wait longer than the options allow, without a touchpoint in between. */
        LONG_WAIT(ImprovementArea.NEWS),
        /** An expectation of the end that is missed. */
        EXPECTATION_MISSED(ImprovementArea.END_PRODUCT),
        /** An expectation of the end of which nobody says whether it is met. */
        EXPECTATION_OPEN(ImprovementArea.END_PRODUCT),
        /** A touchpoint that leads straight to a success, and does not say what customers expect. */
        NO_EXPECTATION(ImprovementArea.END_PRODUCT);

        private final ImprovementArea area;

        Kind(ImprovementArea area) {
            this.area = area;
        }

        /**
         * Tells what it belongs to.
         *
         * @return the area
         */
        public ImprovementArea area() {
            return area;
        }
    }

    /**
     * Obtains an improvement.
     *
     * @param kind what falls short
     * @param what the need, question, wait or expectation
     * @param stage the stage that says it, or that holds the touchpoint directly
     * @param touchpoint the touchpoint where it is
     * @param perJourney how often a journey meets it, as expected
     */
    public Improvement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(perJourney, "perJourney");
    }

    /**
     * Tells what it belongs to.
     *
     * @return the area
     */
    public ImprovementArea area() {
        return kind.area();
    }
}
