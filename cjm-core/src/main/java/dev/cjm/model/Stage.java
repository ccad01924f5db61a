package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * An ordered part of a map.
 *
 * <p>Its touchpoints come first, then those of its sub-stages. Sub-stages may be nested {@value #DEEPEST} deep.
 */
@Value.Immutable
public abstract class Stage {
    /** How deep stages may be nested, the outermost counted. */
    public static final int DEEPEST = 8;

    Stage() {}

    /**
     * Identifies it among all stages of its map; made of the name unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what people call it.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * Tells where it stands in time, seen from the purchase.
     *
     * @return the phase; empty when nothing is said, or the stage around it says it
     */
    public abstract Optional<Phase> phase();

    /**
     * Tells more about it.
     *
     * @return the description; empty when nothing is said
     */
    public abstract Optional<String> description();

    /**
     * Tells what customers want to reach in it.
     *
     * @return the goal; empty when nothing is said
     */
    public abstract Optional<String> goal();

    /**
     * Lists what must be so for it to begin.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> entryCriteria();

    /**
     * Lists what must be so for it to end.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> exitCriteria();

    /**
     * Lists what customers need in it.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Need> needs();

    /**
     * Lists what they expect of it.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Expectation> expectations();

    /**
     * Lists what they ask themselves in it.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Question> questions();

    /**
     * Lists which figures tell how it does.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Metric> metrics();

    /**
     * Tells the name of a picture.
     *
     * @return the icon; empty when nothing is said
     */
    public abstract Optional<String> icon();

    /**
     * Lists its own touchpoints; those of sub-stages come after them.
     *
     * @return the touchpoints as written, perhaps none
     */
    public abstract List<Touchpoint> touchpoints();

    /**
     * Lists its sub-stages.
     *
     * @return the sub-stages as written, perhaps none
     */
    public abstract List<Stage> stages();

    /**
     * Lists its own touchpoints and those of all stages within it.
     *
     * @return the touchpoints as written, perhaps none
     */
    public List<Touchpoint> allTouchpoints() {
        if (stages().isEmpty()) {
            return touchpoints();
        }
        List<Touchpoint> all = new ArrayList<>();
        allStages().forEach(stage -> all.addAll(stage.touchpoints()));
        return Collections.unmodifiableList(all);
    }

    /**
     * Lists the stage itself and all stages within it, each before its sub-stages.
     *
     * @return at least this stage
     */
    public List<Stage> allStages() {
        List<Stage> all = new ArrayList<>();
        Deque<Stage> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Stage stage = open.pop();
            all.add(stage);
            for (int i = stage.stages().size() - 1; i >= 0; i--) {
                open.push(stage.stages().get(i));
            }
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Obtains a stage that stands nowhere in particular in time.
     *
     * @param name the name, not blank
     * @param details says what it holds
     * @return the stage
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Stage of(String name, Consumer<? super StageBuilder> details) {
        return Standalone.build(
                "stage",
                name,
                (problems, where) -> ValueBuilder.filled(
                                new StageBuilder(problems, where, name, Optional.empty()), details)
                        .alone());
    }

    /**
     * Obtains a stage, ready to be put into a map; where its touchpoints lead is to be said there.
     *
     * @param name the name, not blank
     * @param phase where it stands in time
     * @param details says what it holds
     * @return the stage
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Stage of(String name, Phase phase, Consumer<? super StageBuilder> details) {
        Optional<Phase> stated = Optional.of(Objects.requireNonNull(phase, "phase"));
        return Standalone.build(
                "stage",
                name,
                (problems, where) -> ValueBuilder.filled(new StageBuilder(problems, where, name, stated), details)
                        .alone());
    }

    @Override
    public String toString() {
        return "Stage " + Quoted.text(name()) + " (" + id() + ", "
                + touchpoints().size() + " touchpoints)";
    }
}
