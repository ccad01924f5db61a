package dev.cjm.analysis;

import dev.cjm.model.BackstageWork;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What fails with a piece of work.
 *
 * @param work the work that fails
 * @param works the other work that cannot do without it, near and far, as written, perhaps none
 * @param touchpoints the touchpoints that need any of these, as written
 * @param stages the outermost stages that hold them, as written
 * @param contacts the contacts of a journey that are hit, as expected; empty when journeys can never end
 * @param journeys the share of journeys that are hit at least once, 0 to 1, both inclusive; empty when journeys can never end
 */
public record BlastRadius(
        BackstageWork work,
        List<BackstageWork> works,
        List<Touchpoint> touchpoints,
        List<Stage> stages,
        OptionalDouble contacts,
        OptionalDouble journeys) {
    /**
     * Obtains a blast radius.
     *
     * @param work the work that fails
     * @param works the other work that cannot do without it
     * @param touchpoints the touchpoints that need any of these
     * @param stages the outermost stages that hold them
     * @param contacts the contacts of a journey that are hit, as expected
     * @param journeys the share of journeys that are hit at least once
     */
    public BlastRadius {
        Objects.requireNonNull(work, "work");
        works = List.copyOf(works);
        touchpoints = List.copyOf(touchpoints);
        stages = List.copyOf(stages);
        Objects.requireNonNull(contacts, "contacts");
        Objects.requireNonNull(journeys, "journeys");
    }
}
