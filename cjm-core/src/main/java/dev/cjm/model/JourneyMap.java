package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The designed journey of customers: stages and touchpoints, personas, transitions and outcomes.
 *
 * <p>A map is immutable and thread-safe. It is started by {@link #named}, continued by {@link #toBuilder}, changed by {@link #edit}.
 * Equal maps have equal facts; the order in which transitions were declared makes no difference.
 */
@Value.Immutable
public abstract class JourneyMap {
    JourneyMap() {}

    /**
     * Identifies the map; made of the title unless one was given.
     *
     * @return the id, never blank
     */
    public abstract String id();

    /**
     * Tells what people call it.
     *
     * @return the title, never blank
     */
    public abstract String title();

    /**
     * Tells which journey it shows.
     *
     * @return the state, the current one unless something else was said
     */
    @Value.Default
    public MapState state() {
        return MapState.CURRENT;
    }

    /**
     * Tells on which scale emotions are scored.
     *
     * @return the scale, −2 to +2 unless something else was said
     */
    @Value.Default
    public EmotionScale scale() {
        return EmotionScale.DEFAULT;
    }

    /**
     * Tells what the map is meant to show or change.
     *
     * @return the goal; empty when nothing is said
     */
    public abstract Optional<String> goal();

    /**
     * Tells the situation in which customers travel.
     *
     * @return the scenario; empty when nothing is said
     */
    public abstract Optional<String> scenario();

    /**
     * Tells where the journey starts and ends.
     *
     * @return the scope; empty when nothing is said
     */
    public abstract Optional<Scope> scope();

    /**
     * Tells the language of its words.
     *
     * @return the language; empty when nothing is said
     */
    public abstract Optional<Locale> language();

    /**
     * Tells who is responsible for it.
     *
     * @return the owner; empty when nothing is said
     */
    public abstract Optional<String> owner();

    /**
     * Lists who works on it, with departments.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<TeamMember> team();

    /**
     * Tells which version it is.
     *
     * @return the version; empty when nothing is said
     */
    public abstract Optional<String> version();

    /**
     * Tells how far the work on it is.
     *
     * @return the status; empty when nothing is said
     */
    public abstract Optional<MapStatus> status();

    /**
     * Tells what the journey is for.
     *
     * @return the kind; empty when nothing is said
     */
    public abstract Optional<JourneyKind> kind();

    /**
     * Tells the map that it was made from.
     *
     * @return the based on; empty when nothing is said
     */
    public abstract Optional<MapReference> basedOn();

    /**
     * Lists where its facts come from.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<DataSource> dataSources();

    /**
     * Lists which figures tell how the journey does.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<Metric> metrics();

    /**
     * Lists the tags, for finding and grouping.
     *
     * @return in the order in which they were said, perhaps none
     */
    public abstract List<String> tags();

    /**
     * Lists what else is known, by key.
     *
     * @return by key, perhaps none
     */
    public abstract Map<String, String> attributes();

    /**
     * Lists who travels.
     *
     * @return the personas in the order in which they were said, perhaps none
     */
    public abstract List<Persona> personas();

    /**
     * Lists the outermost stages.
     *
     * @return at least one stage, as written
     */
    public abstract List<Stage> stages();

    /**
     * Tells how the touchpoints follow one another.
     *
     * @return in order, or as stated
     */
    public abstract Flow flow();

    /**
     * Lists the transitions that were stated.
     *
     * @return by the written order of their sources, then of their targets; perhaps none
     */
    public abstract List<Transition> transitions();

    /**
     * Lists the outcomes that were stated.
     *
     * @return the outcomes in the order in which they came into being, perhaps none
     */
    public abstract List<Outcome> outcomes();

    /**
     * Lists the transitions that were stated and those that the order of the touchpoints implies.
     *
     * @return the stated ones if the flow is stated; else with each touchpoint to the next, and the last one to success
     */
    @Value.Lazy
    public List<Transition> allTransitions() {
        return index().allTransitions();
    }

    /**
     * Lists the outcomes that were stated and the success that the order of the touchpoints implies.
     *
     * @return the outcomes, perhaps none
     */
    @Value.Lazy
    public List<Outcome> allOutcomes() {
        return index().allOutcomes();
    }

    /**
     * Lists the touchpoints of all stages.
     *
     * @return the touchpoints as written, perhaps none
     */
    @Value.Lazy
    public List<Touchpoint> touchpoints() {
        return index().touchpoints();
    }

    /**
     * Lists the outermost stages and all within them.
     *
     * @return each stage before its sub-stages
     */
    @Value.Lazy
    public List<Stage> allStages() {
        return index().stages();
    }

    /**
     * Lists the channels of its touchpoints and those that its personas prefer.
     *
     * @return each channel once, in the order of the touchpoints, then of the personas
     */
    @Value.Lazy
    public List<Channel> channels() {
        return index().channels();
    }

    /**
     * Finds a touchpoint.
     *
     * @param reference its id, or its name if no other touchpoint has that
     * @return the touchpoint; empty when there is none, or when the name stands for several
     */
    public Optional<Touchpoint> touchpoint(String reference) {
        return index().touchpoint(Objects.requireNonNull(reference, "reference"));
    }

    /**
     * Finds a stage, sub-stages among them.
     *
     * @param reference its id, or its name if no other stage has that
     * @return the stage; empty when there is none, or when the name stands for several
     */
    public Optional<Stage> stage(String reference) {
        return index().stage(Objects.requireNonNull(reference, "reference"));
    }

    /**
     * Finds the stage that holds a touchpoint directly.
     *
     * @param touchpoint a touchpoint of this map
     * @return its stage
     * @throws IllegalArgumentException if the touchpoint is not of this map
     */
    public Stage stageOf(Touchpoint touchpoint) {
        return index().stageOf(Objects.requireNonNull(touchpoint, "touchpoint"));
    }

    /**
     * Tells where a touchpoint stands in time: the phase of its stage, or else of the stages around.
     *
     * @param touchpoint a touchpoint of this map
     * @return the phase; empty when no stage says one
     * @throws IllegalArgumentException if the touchpoint is not of this map
     */
    public Optional<Phase> phaseOf(Touchpoint touchpoint) {
        return index().phaseOf(Objects.requireNonNull(touchpoint, "touchpoint"));
    }

    /**
     * Tells where a stage stands in time: its own phase, or else that of the stages around.
     *
     * @param stage a stage or sub-stage of this map
     * @return the phase; empty when neither says one
     * @throws IllegalArgumentException if the stage is not of this map
     */
    public Optional<Phase> phaseOf(Stage stage) {
        return index().phaseOf(Objects.requireNonNull(stage, "stage"));
    }

    /**
     * Finds a persona.
     *
     * @param reference its id, or its name if no other persona has that
     * @return the persona; empty when there is none, or when the name stands for several
     */
    public Optional<Persona> persona(String reference) {
        return index().persona(Objects.requireNonNull(reference, "reference"));
    }

    /**
     * Finds an outcome, the one that the order implies among them.
     *
     * @param reference its id, or its name if no other outcome has that
     * @return the outcome; empty when there is none, or when the name stands for several
     */
    public Optional<Outcome> outcome(String reference) {
        return index().outcome(Objects.requireNonNull(reference, "reference"));
    }

    /**
     * Finds a touchpoint or outcome.
     *
     * @param id its id
     * @return the node; empty when there is none
     */
    public Optional<Node> node(String id) {
        return index().node(Objects.requireNonNull(id, "id"));
    }

    /** Finds things by id and name. */
    @Value.Lazy
    MapIndex index() {
        return new MapIndex(this);
    }

    /**
     * Starts a map.
     *
     * @param title what people call it, not blank
     * @return a builder
     */
    public static JourneyMapBuilder named(String title) {
        return new JourneyMapBuilder(MapDraft.named(title));
    }

    /**
     * Goes on adding to this map.
     *
     * <p>What it says already counts as said: saying a single value again is a problem that names both. State and scale count as said
     * where they differ from what they are unless said.
     *
     * @return a builder that holds all of this map
     */
    public JourneyMapBuilder toBuilder() {
        return new JourneyMapBuilder(this);
    }

    /**
     * Changes a copy of this map.
     *
     * <p>A transition added to a map whose flow is in order first writes out those that the order implies.
     *
     * @param changes says what changes
     * @return the changed map
     * @throws InvalidJourneyMapException if something is impossible or not there; it tells all problems at once
     */
    public JourneyMap edit(Consumer<? super JourneyMapEditor> changes) {
        Objects.requireNonNull(changes, "changes");
        return ValueBuilder.filled(new JourneyMapEditor(this), changes).build();
    }

    /**
     * Makes a future map of this one.
     *
     * <p>Its opportunities may answer pains, gains and expectations of this map that it has no longer, by id or name.
     *
     * @param changes says what is to change
     * @return the future map, based on the id and version of this one; its own version is left open
     * @throws InvalidJourneyMapException if something is impossible or not there; it tells all problems at once
     */
    public JourneyMap toFuture(Consumer<? super JourneyMapEditor> changes) {
        Objects.requireNonNull(changes, "changes");
        JourneyMapEditor editor = new JourneyMapEditor(this);
        editor.becomeFutureOf(this);
        return ValueBuilder.filled(editor, changes).build();
    }

    @Override
    public String toString() {
        return "JourneyMap " + Quoted.text(title()) + " (" + id() + ", " + stages().size() + " stages, "
                + touchpoints().size() + " touchpoints)";
    }
}
